#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <string_view>

namespace ditto {

/// The stages of a render, in the order data flows.
enum class Stage { Portrait, Prepare, Audio, Motion, Render, Encode, Count };

inline constexpr std::size_t kStageCount = static_cast<std::size_t>(Stage::Count);

inline constexpr std::array<std::string_view, kStageCount> kStageNames{
    "portrait", "prepare", "audio", "motion", "render", "encode"};

/// Time spent in each stage, added up over all threads.
class StageTimes {
  public:
    /// Adds the time from its construction to its destruction to one stage.
    class Timer {
      public:
        Timer(StageTimes& times, Stage stage)
            : total_(times.nanoseconds_[static_cast<std::size_t>(stage)]), start_(Clock::now()) {}
        ~Timer() { total_ += std::chrono::nanoseconds(Clock::now() - start_).count(); }
        Timer(const Timer&) = delete;
        Timer& operator=(const Timer&) = delete;

      private:
        using Clock = std::chrono::steady_clock;
        std::atomic<std::int64_t>& total_;
        Clock::time_point start_;
    };

    double seconds(Stage stage) const {
        return static_cast<double>(nanoseconds_[static_cast<std::size_t>(stage)]) * 1e-9;
    }

  private:
    std::array<std::atomic<std::int64_t>, kStageCount> nanoseconds_{};
};

}  // namespace ditto
