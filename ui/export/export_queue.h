#pragma once

#include <QObject>
#include <future>
#include <optional>
#include <vector>

#include "document/work_queue.h"
#include "export/export_store.h"
#include "export/export_worker.h"

namespace ditto::ui {

/// Exports, made one after the other, oldest first. What is in it is brought to the disk beside the
/// window before it is made, and comes back when the program has ended in whatever way; what was
/// being made then stands still until it is resumed. Lives on the window's thread.
class ExportQueue : public QObject {
    Q_OBJECT
  public:
    /// `folder`: where it is kept. Throws Error when it cannot be made.
    ExportQueue(const std::filesystem::path& folder, ExportRun run, QObject* parent = nullptr);
    /// Waits until all is on the disk.
    ~ExportQueue() override;

    const std::vector<ExportJob>& jobs() const { return jobs_; }
    /// Null where there is none.
    const ExportJob* find(std::uint64_t id) const;
    /// The job that is being made, or that stands still while it is made.
    std::optional<std::uint64_t> active() const { return active_; }

    // What does not fit the job's state is not done.

    /// Returns the job's id. A job that cannot be brought to the disk fails.
    std::uint64_t add(const ExportOrder& order);
    /// Holds a job: between two frames, or before it begins.
    void pause(std::uint64_t id);
    void resume(std::uint64_t id);
    void cancel(std::uint64_t id);
    /// Puts a job that failed or was cancelled back into the queue, at its place.
    void retry(std::uint64_t id);
    /// The same under another name.
    void retry_as(std::uint64_t id, const std::filesystem::path& output);
    /// Not while it is being made.
    void remove(std::uint64_t id);
    void remove_finished();
    /// Moves a job up (-1) or down (+1) by a place.
    void move(std::uint64_t id, int by);

  Q_SIGNALS:
    void jobs_changed();                   ///< which there are, or their order
    void job_changed(quint64 id);          ///< its state
    void job_progressed(quint64 id);       ///< its progress
    void failed(const QString& sentence);  ///< the queue could not be read or kept

  private:
    ExportJob* get(std::uint64_t id);
    bool is_active(const ExportJob& job) const { return active_ == job.id; }
    void change(ExportJob& job, ExportState state, const QString& note = {});
    void keep(const ExportJob& job);
    void take_kept(std::uint64_t id, const QString& failure);
    void keep_picture(const ExportJob& job);
    void forget(const ExportJob& job);
    void forget_work(const ExportJob& job);
    void forget_kept(const ExportJob& job);
    void start_next();
    void take_end(const ExportEnd& end);
    void read();
    void save();

    ExportStore store_;
    std::vector<ExportJob> jobs_;
    std::uint64_t last_id_ = 0;
    std::optional<std::uint64_t> active_;
    bool pictured_ = false;  ///< a picture of the active job is kept
    bool closing_ = false;
    std::shared_future<void> written_;  ///< what the worker has to wait for
    WorkQueue disk_;
    ExportWorker worker_;  // last: its thread ends before anything else goes
};

/// "H.264 · 1080 pixels", for lists.
QString describe(const ExportSettings& settings);

}  // namespace ditto::ui
