#include "session/frame_pipeline.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace ditto {
namespace {

/// What the worker threads share: the source, and whose turn it is to deliver.
class Workers {
  public:
    explicit Workers(const FramePipeline& pipeline) : pipeline_(pipeline) {}

    void work() noexcept {
        try {
            Image frame;
            while (const auto numbered = take()) {
                pipeline_.render(numbered->row, frame);
                if (!deliver(numbered->index, frame)) return;
            }
        } catch (...) {
            stop(std::current_exception());
        }
    }

    void rethrow() const {
        if (error_) std::rethrow_exception(error_);
    }

  private:
    struct NumberedRow {
        std::int64_t index;
        std::vector<float> row;
    };

    std::optional<NumberedRow> take() {
        std::lock_guard lock(source_mutex_);
        if (ended_) return std::nullopt;
        auto row = pipeline_.next_row();
        if (!row) {
            ended_ = true;
            return std::nullopt;
        }
        return NumberedRow{taken_++, std::move(*row)};
    }

    bool deliver(std::int64_t index, const Image& frame) {
        std::unique_lock lock(turn_mutex_);
        turn_changed_.wait(lock, [&] { return error_ || delivered_ == index; });
        if (error_) return false;
        pipeline_.deliver(index, frame);
        ++delivered_;
        turn_changed_.notify_all();
        return true;
    }

    void stop(std::exception_ptr error) {
        {
            std::lock_guard lock(source_mutex_);
            ended_ = true;
        }
        std::lock_guard lock(turn_mutex_);
        if (!error_) error_ = error;
        turn_changed_.notify_all();
    }

    const FramePipeline& pipeline_;
    std::mutex source_mutex_;
    bool ended_ = false;
    std::int64_t taken_ = 0;
    std::mutex turn_mutex_;
    std::condition_variable turn_changed_;
    std::int64_t delivered_ = 0;
    std::exception_ptr error_;
};

}  // namespace

void FramePipeline::run(int threads) const {
    Workers workers(*this);
    {
        std::vector<std::jthread> pool;
        for (int i = 1; i < threads; ++i) pool.emplace_back([&] { workers.work(); });
        workers.work();
    }
    workers.rethrow();
}

}  // namespace ditto
