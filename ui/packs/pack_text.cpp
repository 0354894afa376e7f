#include "packs/pack_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ditto::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

QString task_text(PackTask task) {
    switch (task) {
        case PackTask::Download:
            return Text::tr("Downloading");
        case PackTask::Import:
            return Text::tr("Importing");
        case PackTask::Verify:
            return Text::tr("Verifying");
        case PackTask::Remove:
            return Text::tr("Removing");
        case PackTask::Look:
            break;
    }
    return {};
}

}  // namespace

QString full_title(const PackEntry& pack) {
    return pack.version.isEmpty() ? pack.title : pack.title + QStringLiteral(" v") + pack.version;
}

QString in_bytes(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString activity_text(const PackActivity& activity) {
    const QString task = task_text(activity.task);
    if (activity.total <= 0) return task.isEmpty() ? task : task + QStringLiteral("…");
    return Text::tr("%1: %2 of %3").arg(task, in_bytes(activity.done), in_bytes(activity.total));
}

}  // namespace ditto::ui
