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
            std::vector<Image> frames(pipeline_.batch);
            for (Batch batch = take(); !batch.rows.empty(); batch = take()) {
                const auto made = std::span(frames).first(batch.rows.size());
                pipeline_.render(batch.rows, made);
                if (!deliver(batch.first, made)) return;
            }
        } catch (...) {
            stop(std::current_exception());
        }
    }

    void rethrow() const {
        if (error_) std::rethrow_exception(error_);
    }

  private:
    struct Batch {
        std::int64_t first = 0;  ///< frame
        std::vector<std::vector<float>> rows;
    };

    /// The next rows; none at the end.
    Batch take() {
        std::lock_guard lock(source_mutex_);
        Batch batch{taken_, {}};
        while (!ended_ && batch.rows.size() < pipeline_.batch) {
            if (auto row = pipeline_.next_row())
                batch.rows.push_back(std::move(*row));
            else
                ended_ = true;
        }
        taken_ += static_cast<std::int64_t>(batch.rows.size());
        return batch;
    }

    bool deliver(std::int64_t first, std::span<const Image> frames) {
        std::unique_lock lock(turn_mutex_);
        turn_changed_.wait(lock, [&] { return error_ || delivered_ == first; });
        if (error_) return false;
        for (const Image& frame : frames) {
            pipeline_.deliver(delivered_, frame);
            ++delivered_;  // not before: where it fails, nobody's turn comes
        }
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
