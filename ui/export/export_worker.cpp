#include "export/export_worker.h"

#include <exception>
#include <utility>

#include "core/error.h"
#include "core/out_of_memory.h"
#include "document/engine_text.h"

namespace ditto::ui {
namespace {

constexpr std::chrono::milliseconds kBetweenPictures{500};
constexpr int kFramesForPace = 10;  // before it is said how long the rest will take

QImage thumbnail(const Image& frame) {
    const auto format = frame.channels == 4 ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    const QImage whole(frame.pixels.data(), frame.width, frame.height,
                       static_cast<qsizetype>(frame.stride()), format);
    return whole.scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatio,
                        Qt::SmoothTransformation);
}

ExportEnd failed(const std::exception& error) {
    return {ExportState::Failed, engine_text(error.what())};
}

}  // namespace

ExportWorker::ExportWorker(ExportRun run, QObject* parent)
    : QObject(parent), run_(std::move(run)) {}

ExportWorker::~ExportWorker() {
    cancel();
}

void ExportWorker::start(const std::filesystem::path& project,
                         const std::filesystem::path& output) {
    busy_ = true;
    if (thread_.joinable()) thread_.join();  // it has told its end
    {
        const std::lock_guard lock(mutex_);
        cancel_ = {};
        paused_ = false;
        progress_ = {};
        idle_ = {};
        last_picture_ = {};
    }
    thread_ = std::jthread([=, this] { work(project, output); });
}

void ExportWorker::pause() {
    const std::lock_guard lock(mutex_);
    paused_ = true;
}

void ExportWorker::resume() {
    const std::lock_guard lock(mutex_);
    paused_ = false;
    changed_.notify_all();
}

void ExportWorker::cancel() {
    const std::lock_guard lock(mutex_);
    cancel_.cancel();
    changed_.notify_all();
}

ExportProgress ExportWorker::progress() const {
    const std::lock_guard lock(mutex_);
    return progress_;
}

void ExportWorker::work(const std::filesystem::path& project, const std::filesystem::path& output) {
    ExportEnd end;
    try {
        run_(
            project, output, [this](const Progress& progress) { take_progress(progress); }, cancel_,
            [this](std::int64_t index, const Image& frame) { take_frame(index, frame); });
    } catch (const Error& error) {
        end = error.kind() == ErrorKind::Cancelled ? ExportEnd{ExportState::Cancelled, {}}
                                                   : failed(error);
    } catch (const std::exception& error) {
        end = is_out_of_memory(error)
                  ? ExportEnd{ExportState::Failed, tr("Not enough memory; export at a smaller "
                                                      "size, or close other programs")}
                  : failed(error);
    }
    QMetaObject::invokeMethod(
        this,
        [this, end] {
            busy_ = false;
            Q_EMIT ended(end);
        },
        Qt::QueuedConnection);
}

void ExportWorker::take_frame(std::int64_t index, const Image& frame) {
    const auto now = Clock::now();
    const bool first = last_picture_ == Clock::time_point{};
    if (first || now - last_picture_ >= kBetweenPictures) {
        QImage picture = thumbnail(frame);
        const std::lock_guard lock(mutex_);
        if (first) {
            first_frame_ = now;
            first_index_ = index;
        }
        last_picture_ = now;
        progress_.last_frame = std::move(picture);
    }
    wait_while_paused();
}

void ExportWorker::wait_while_paused() {
    std::unique_lock lock(mutex_);
    if (!paused_) return;
    const auto since = Clock::now();
    changed_.wait(lock, [this] { return !paused_ || cancel_.cancelled(); });
    idle_ += Clock::now() - since;
    cancel_.check();
}

void ExportWorker::take_progress(const Progress& progress) {
    {
        const std::lock_guard lock(mutex_);
        progress_.done = progress.done;
        progress_.total = progress.total;
        const std::int64_t made = progress.done - first_index_;
        if (made > kFramesForPace && progress.total >= progress.done) {
            const std::chrono::duration<double> taken = Clock::now() - first_frame_ - idle_;
            progress_.seconds_left = taken.count() / static_cast<double>(made - 1) *
                                     static_cast<double>(progress.total - progress.done);
        }
    }
    tell();
}

/// However quick the frames come, one message is under way to the window's thread.
void ExportWorker::tell() {
    const std::lock_guard lock(mutex_);
    if (std::exchange(told_, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            {
                const std::lock_guard again(mutex_);
                told_ = false;
            }
            Q_EMIT progressed();
        },
        Qt::QueuedConnection);
}

}  // namespace ditto::ui
