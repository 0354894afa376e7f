#pragma once

#include <QObject>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "core/progress.h"
#include "export/export_job.h"
#include "session/render_job.h"

namespace ditto::ui {

/// Renders a project file to a video. Throws Error; gives `output` its name when all went well.
using ExportRun = std::function<void(
    const std::filesystem::path& project, const std::filesystem::path& output,
    const ProgressFn& progress, const CancelToken& cancel, const FrameWatch& watch)>;

/// How a job ended.
struct ExportEnd {
    ExportState state = ExportState::Done;  ///< Done, Failed or Cancelled
    QString note;                           ///< why, where it failed
};

/// Does one job at a time on a thread of its own. Lives on the window's thread.
class ExportWorker : public QObject {
    Q_OBJECT
  public:
    explicit ExportWorker(ExportRun run, QObject* parent = nullptr);
    /// Cancels what it does and waits for that.
    ~ExportWorker() override;

    bool busy() const { return busy_; }
    /// It must not be busy.
    void start(const std::filesystem::path& project, const std::filesystem::path& output);
    /// Waits between two frames from now on, until resume() or cancel().
    void pause();
    void resume();
    /// Asks for an end, which ended() tells.
    void cancel();

    ExportProgress progress() const;

  Q_SIGNALS:
    void progressed();
    void ended(const ditto::ui::ExportEnd& end);

  private:
    void work(const std::filesystem::path& project, const std::filesystem::path& output);
    void take_frame(std::int64_t index, const Image& frame);
    void take_progress(const Progress& progress);
    void tell();
    void wait_while_paused();

    using Clock = std::chrono::steady_clock;

    ExportRun run_;
    bool busy_ = false;

    mutable std::mutex mutex_;  // guards what follows, up to the thread
    std::condition_variable changed_;
    CancelToken cancel_;
    bool paused_ = false;
    bool told_ = false;  ///< a message is under way to the window's thread
    ExportProgress progress_;
    Clock::time_point first_frame_, last_picture_;
    std::int64_t first_index_ = 0;  ///< of the first frame: those before are kept ones
    Clock::duration idle_{};        ///< paused since the first frame

    std::jthread thread_;  // last: it ends before anything else goes
};

}  // namespace ditto::ui
