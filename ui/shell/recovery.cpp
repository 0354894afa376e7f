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

/// `last`: the project that was open last.
std::optional<UnsavedWork> find_work(const fs::path& drafts, const fs::path& last,
                                     const std::optional<CrashedRun>& crashed) {
    const bool named = crashed && crashed->project.parent_path() != drafts;
    if (named)
        if (const auto work = unsaved(crashed->project)) return work;
    if (const auto work = unsaved(last)) return work;
    const auto found = unsaved_drafts(drafts);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void offer(const std::optional<UnsavedWork>& work, bool crashed, ProjectFiles& files,
           NoticeBar& notices) {
    if (!work) {
        if (crashed)
            notices.tell({QStringLiteral("unsaved-work"),
                          Notice::Kind::Note,
                          Text::tr("Ditto Studio closed unexpectedly; nothing was lost."),
                          {}});
        return;
    }
    const QString what = Text::tr("%1, edited %2", "interview, edited yesterday at 9:30")
                             .arg(work->what, day_text(work->changed));
    const QString sentence =
        crashed
            ? Text::tr("Ditto Studio closed unexpectedly. Your work has been kept: %1.").arg(what)
            : Text::tr("You have unsaved work: %1.").arg(what);
    notices.tell({QStringLiteral("unsaved-work"),
                  crashed ? Notice::Kind::Care : Notice::Kind::Note,
                  sentence,
                  {{Text::tr("Continue"), [&files, path = work->path] { files.open(path); }},
                   {Text::tr("Not Now"), {}}}});
}

}  // namespace

void offer_unsaved_work(Document& document, const RecentProjects& recent,
                        const std::optional<CrashedRun>& crashed, ProjectFiles& files,
                        NoticeBar& notices) {
    const fs::path last = recent.index(0).data(RecentProjects::PathRole).toString().toStdString();
    document.look_beside(
        files,
        [drafts = document.drafts(), last, crashed] { return find_work(drafts, last, crashed); },
        [&files, &notices, crashed = crashed.has_value()](const std::optional<UnsavedWork>& work) {
            offer(work, crashed, files, notices);
        });
}

void offer_processor(const fs::path& data, NoticeBar& notices) {
    // The mark of this look goes at once: nothing is computed on the graphics card yet.
    if (!RunMarker(graphics_marks(data)).crashed() || chosen_device() == Device::Cpu) return;
    notices.tell(
        {QStringLiteral("graphics"),
         Notice::Kind::Care,
         Text::tr("Ditto Studio closed unexpectedly when it started to use the graphics card."),
         {{Text::tr("Use Processor"), [] { choose_device(Device::Cpu); }},
          {Text::tr("Try Again"), {}}}});
}

}  // namespace ditto::ui
