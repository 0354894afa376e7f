#include "export/export_queue.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "core/error.h"
#include "document/engine_text.h"

namespace ditto::ui {

ExportQueue::ExportQueue(const std::filesystem::path& folder, ExportRun run, QObject* parent)
    : QObject(parent), store_(folder), worker_([this, run = std::move(run)](const auto&... asked) {
          written_.wait();
          run(asked...);
      }) {
    connect(&worker_, &ExportWorker::progressed, this, [this] {
        if (!active_) return;
        ExportJob& job = *get(*active_);
        job.progress = worker_.progress();
        if (!std::exchange(pictured_, pictured_ || !job.progress.last_frame.isNull()))
            keep_picture(job);
        Q_EMIT job_progressed(*active_);
    });
    connect(&worker_, &ExportWorker::ended, this, &ExportQueue::take_end);
    read();
}

ExportQueue::~ExportQueue() {
    closing_ = true;
    blockSignals(true);
    disk_.finish();
}

/// What was being made when the program ended is offered again, not begun: whoever starts the
/// program may want its time for something else.
void ExportQueue::read() {
    try {
        jobs_ = store_.read();
    } catch (const Error& error) {
        const QString sentence = engine_text(error.what());
        QMetaObject::invokeMethod(  // when somebody listens
            this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
    }
    for (ExportJob& job : jobs_) {
        last_id_ = std::max(last_id_, job.id);
        if (job.finished()) continue;
        if (job.state == ExportState::Running)
            job.note =
                tr("Ditto Studio closed before this was finished; Resume continues from there");
        job.state = ExportState::Paused;
    }
}

/// Jobs whose project is not on the disk yet follow when it is.
void ExportQueue::save() {
    std::vector<ExportJob> kept;
    std::ranges::remove_copy_if(jobs_, std::back_inserter(kept),
                                [](const ExportJob& job) { return job.unkept != nullptr; });
    disk_.start([this, kept] { store_.save(kept); },
                [this](const QString& failure) {
                    if (!failure.isEmpty()) Q_EMIT failed(failure);
                });
}

/// The first picture, should the program be killed; the last, when it ends.
void ExportQueue::keep_picture(const ExportJob& job) {
    if (job.progress.last_frame.isNull()) return;
    disk_.start([this, id = job.id,
                 picture = job.progress.last_frame] { store_.keep_picture(id, picture); },
                [](const QString&) {});
}

void ExportQueue::forget_work(const ExportJob& job) {
    disk_.start([this, job] { store_.forget_work(job); }, [](const QString&) {});
}

void ExportQueue::forget(const ExportJob& job) {
    disk_.start([this, job] { store_.forget(job); }, [](const QString&) {});
}

void ExportQueue::forget_kept(const ExportJob& job) {
    disk_.start([this, job] { store_.forget_kept(job); }, [](const QString&) {});
}

const ExportJob* ExportQueue::find(std::uint64_t id) const {
    const auto found = std::ranges::find(jobs_, id, &ExportJob::id);
    return found == jobs_.end() ? nullptr : &*found;
}

ExportJob* ExportQueue::get(std::uint64_t id) {
    return const_cast<ExportJob*>(find(id));
}

std::uint64_t ExportQueue::add(const ExportOrder& order) {
    ExportJob job;
    job.id = ++last_id_;
    job.name = order.name;
    job.detail = describe(order.project.settings.output);
    job.output = order.output;
    job.unkept = std::make_shared<const Project>(order.project);
    jobs_.push_back(job);
    Q_EMIT jobs_changed();
    keep(job);
    return job.id;
}

void ExportQueue::keep(const ExportJob& job) {
    disk_.start([this, id = job.id, project = job.unkept] { store_.keep_project(id, *project); },
                [this, id = job.id](const QString& failure) { take_kept(id, failure); });
}

void ExportQueue::take_kept(std::uint64_t id, const QString& failure) {
    ExportJob* job = get(id);
    if (!job) return;
    if (failure.isEmpty()) {
        job->unkept = nullptr;
        change(*job, job->state, job->note);
    } else if (!job->finished()) {
        change(*job, ExportState::Failed, failure);
    }
    start_next();
}

void ExportQueue::change(ExportJob& job, ExportState state, const QString& note) {
    job.state = state;
    job.note = note;
    save();
    Q_EMIT job_changed(job.id);
}

void ExportQueue::start_next() {
    if (active_ || closing_) return;
    const auto next = std::ranges::find_if(jobs_, [](const ExportJob& job) {
        return job.state == ExportState::Waiting && !job.unkept;
    });
    if (next == jobs_.end()) return;
    active_ = next->id;
    next->progress = {};
    pictured_ = false;
    change(*next, ExportState::Running);
    const auto written = std::make_shared<std::promise<void>>();
    written_ = written->get_future();
    disk_.start([written] { written->set_value(); }, [](const QString&) {});
    worker_.start(store_.project_of(next->id), next->output);
}

void ExportQueue::take_end(const ExportEnd& end) {
    ExportJob& job = *get(*std::exchange(active_, std::nullopt));
    job.progress = worker_.progress();
    job.progress.seconds_left.reset();
    keep_picture(job);
    if (end.state == ExportState::Done) forget_work(job);
    if (end.state == ExportState::Cancelled) forget_kept(job);
    change(job, end.state, end.note);
    start_next();
}

void ExportQueue::pause(std::uint64_t id) {
    ExportJob* job = get(id);
    if (!job || (job->state != ExportState::Running && job->state != ExportState::Waiting)) return;
    if (is_active(*job)) worker_.pause();
    change(*job, ExportState::Paused);
}

void ExportQueue::resume(std::uint64_t id) {
    ExportJob* job = get(id);
    if (!job || job->state != ExportState::Paused) return;
    if (is_active(*job)) worker_.resume();
    change(*job, is_active(*job) ? ExportState::Running : ExportState::Waiting);
    start_next();
}

void ExportQueue::cancel(std::uint64_t id) {
    ExportJob* job = get(id);
    if (!job || job->finished()) return;
    if (is_active(*job)) return worker_.cancel();
    forget_kept(*job);
    change(*job, ExportState::Cancelled);
}

void ExportQueue::retry(std::uint64_t id) {
    ExportJob* job = get(id);
    if (!job || (job->state != ExportState::Failed && job->state != ExportState::Cancelled)) return;
    job->progress = {};
    change(*job, ExportState::Waiting);
    if (job->unkept) keep(*job);
    start_next();
}

void ExportQueue::retry_as(std::uint64_t id, const std::filesystem::path& output) {
    ExportJob* job = get(id);
    if (!job || (job->state != ExportState::Failed && job->state != ExportState::Cancelled)) return;
    forget_kept(*job);
    job->output = output;
    retry(id);
}

void ExportQueue::remove(std::uint64_t id) {
    const ExportJob* job = find(id);
    if (!job || is_active(*job)) return;
    forget(*job);
    std::erase_if(jobs_, [id](const ExportJob& each) { return each.id == id; });
    save();
    Q_EMIT jobs_changed();
}

void ExportQueue::remove_finished() {
    const auto gone = std::ranges::stable_partition(jobs_, std::not_fn(&ExportJob::finished));
    for (const ExportJob& job : gone) forget(job);
    jobs_.erase(gone.begin(), gone.end());
    save();
    Q_EMIT jobs_changed();
}

void ExportQueue::move(std::uint64_t id, int by) {
    const auto from = std::ranges::find(jobs_, id, &ExportJob::id);
    if (from == jobs_.end()) return;
    const auto place = from - jobs_.begin() + by;
    if (place < 0 || place >= std::ssize(jobs_)) return;
    std::iter_swap(from, jobs_.begin() + place);
    save();
    Q_EMIT jobs_changed();
}

QString describe(const ExportSettings& settings) {
    return ExportQueue::tr("%1 · up to %2 pixels")
        .arg(engine_text(export_format(settings.format).title))
        .arg(settings.max_size);
}

}  // namespace ditto::ui
