#include "document/media_collector.h"

#include <exception>
#include <utility>

#include "core/error.h"
#include "document/engine_text.h"
#include "project/project_media.h"

namespace ditto::ui {

namespace fs = std::filesystem;

MediaCollector::MediaCollector(Document& document, QObject* parent)
    : QObject(parent), document_(document) {
    connect(&document, &Document::leaving, this, &MediaCollector::cancel);
}

MediaCollector::~MediaCollector() {
    cancel();
}

void MediaCollector::start() {
    if (std::exchange(running_, true)) return;
    cancel_ = {};
    Q_EMIT progressed(0);
    thread_ = std::jthread([this, settings = document_.project().settings,
                            folder = document_.path().parent_path()] { work(settings, folder); });
}

/// On the thread.
void MediaCollector::work(ProjectSettings settings, const fs::path& folder) {
    const ProjectSettings before = settings;
    const auto post = [this](auto act) {
        QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
    };
    QString sentence;
    bool collected = false;
    try {
        int told = 0;
        const auto progress = [&](const Progress& now) {
            const int percent = now.total > 0 ? static_cast<int>(100 * now.done / now.total) : 100;
            if (std::exchange(told, percent) == percent) return;
            post([this, percent] { Q_EMIT progressed(percent); });
        };
        collect_media(settings, folder, progress, cancel_);
        collected = true;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled) sentence = engine_text(error.what());
    } catch (const std::exception& error) {
        sentence = engine_text(error.what());
    }
    post([=, this] {
        if (collected && !cancel_.cancelled()) take(before, settings);
        if (!sentence.isEmpty()) Q_EMIT failed(sentence);
        running_ = false;
        Q_EMIT finished();
    });
}

void MediaCollector::take(const ProjectSettings& before, const ProjectSettings& collected) {
    const ProjectSettings& now = document_.project().settings;
    if (now.portrait != before.portrait || now.audio != before.audio) return;
    document_.edit(tr("Collect files"), [&](Project& project) {
        project.settings.portrait = collected.portrait;
        project.settings.audio = collected.audio;
    });
}

}  // namespace ditto::ui
