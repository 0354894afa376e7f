#include "shell/recovery.h"

#include <QCoreApplication>

#include "document/compute_choice.h"
#include "document/drafts.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

std::optional<UnsavedWork> unsaved(const fs::path& path) {
    if (path.empty() || !has_unsaved_steps(path)) return std::nullopt;
    return UnsavedWork{path, QString::fromStdString(path.stem().string()), last_edited(path)};
}

std::optional<UnsavedWork> find_work(const Document& document, const RecentProjects& recent,
                                     const std::optional<CrashedRun>& crashed) {
    const bool named = crashed && crashed->project.parent_path() != document.drafts();
    if (named)
        if (const auto work = unsaved(crashed->project)) return work;
    const QString last = recent.index(0).data(RecentProjects::PathRole).toString();
    if (const auto work = unsaved(last.toStdString())) return work;
    const auto drafts = unsaved_drafts(document.drafts());
    return drafts.empty() ? std::nullopt : std::optional(drafts.front());
}

}  // namespace

void offer_unsaved_work(const Document& document, const RecentProjects& recent,
                        const std::optional<CrashedRun>& crashed, ProjectFiles& files,
                        NoticeBar& notices) {
    const auto work = find_work(document, recent, crashed);
    if (!work) {
        if (crashed)
            notices.tell({QStringLiteral("unsaved-work"),
                          Notice::Kind::Note,
                          Text::tr("Ditto Studio ended unexpectedly; nothing was lost."),
                          {}});
        return;
    }
    const QString what = Text::tr("%1, edited %2", "interview, edited yesterday at 9:30")
                             .arg(work->what, day_text(work->changed));
    const QString sentence =
        crashed ? Text::tr("Ditto Studio ended unexpectedly. Your work is kept: %1.").arg(what)
                : Text::tr("There is unsaved work: %1.").arg(what);
    notices.tell({QStringLiteral("unsaved-work"),
                  crashed ? Notice::Kind::Care : Notice::Kind::Note,
                  sentence,
                  {{Text::tr("Go On"), [&files, path = work->path] { files.open(path); }},
                   {Text::tr("Not Now"), {}}}});
}

void offer_processor(const fs::path& data, NoticeBar& notices) {
    // The mark of this look goes at once: nothing is computed on the graphics card yet.
    if (!RunMarker(graphics_marks(data)).crashed() || chosen_device() == Device::Cpu) return;
    notices.tell({QStringLiteral("graphics"),
                  Notice::Kind::Care,
                  Text::tr("Ditto Studio ended when it began to use the graphics card."),
                  {{Text::tr("Use the Processor"), [] { choose_device(Device::Cpu); }},
                   {Text::tr("Try Again"), {}}}});
}

}  // namespace ditto::ui
