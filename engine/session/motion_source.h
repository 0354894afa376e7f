#pragma once

#include <cstdint>
#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "core/bounded_queue.h"
#include "core/progress.h"
#include "media/audio_reader.h"
#include "motion/speech_motion.h"
#include "session/row_source.h"
#include "session/stage_times.h"

namespace ditto {

/// Reads a recording and samples its motion on a thread of its own, a little ahead of who takes the
/// rows, in constant memory for any length.
class MotionSource : public RowSource {
  public:
    /// Throws Error(BadInput) when the recording cannot be read or holds no sound.
    MotionSource(const std::filesystem::path& audio, const AudioCut& cut,
                 std::unique_ptr<SpeechMotion> motion, StageTimes& times,
                 const CancelToken& cancel);
    ~MotionSource() override;
    MotionSource(const MotionSource&) = delete;
    MotionSource& operator=(const MotionSource&) = delete;

    /// Frames that the container claims the recording lasts; 0 when it does not say.
    std::int64_t claimed_frames() const override;

    /// The next row of motion, or nothing at the end. Throws what the thread threw.
    std::optional<std::vector<float>> next() override;
    /// What is lost of the recording.
    std::vector<std::string> warnings() const override { return warnings_; }

  private:
    void produce();
    bool push_piece();
    bool queue_rows();

    std::filesystem::path audio_;
    AudioReader reader_;
    std::unique_ptr<SpeechMotion> motion_;
    StageTimes& times_;
    const CancelToken cancel_;
    std::vector<float> piece_;
    BoundedQueue<std::vector<float>> rows_;
    std::exception_ptr error_;           ///< written before rows_ is closed
    std::vector<std::string> warnings_;  ///< the same
    std::jthread thread_;  ///< last, so that it starts after and ends before all it uses
};

}  // namespace ditto
