#include "shell/activity_line.h"

#include <algorithm>
#include <cmath>

namespace ditto::ui {
namespace {

constexpr int kMinute = 60;  // seconds

/// What the session says it does, for the user.
QString stage_text(const std::string& stage) {
    if (stage == "portrait") return ActivityLine::tr("analysing the portrait");
    if (stage == "audio") return ActivityLine::tr("analysing the speech");
    if (stage == "motion") return ActivityLine::tr("computing the motion");
    if (stage == "frames") return ActivityLine::tr("rendering frames");
    return QString::fromStdString(stage);
}

}  // namespace

ActivityLine::ActivityLine(Document& document, QWidget* parent)
    : ElidedLabel({}, Qt::ElideRight, parent), document_(document), rate_(document) {
    setObjectName(QStringLiteral("activity"));
    connect(&document, &Document::status_changed, this, &ActivityLine::show_status);
    connect(&document, &Document::frames_changed, this, &ActivityLine::show_status);
    connect(&document, &Document::saving_changed, this, &ActivityLine::show_status);
    connect(&document, &Document::opening_changed, this, &ActivityLine::show_status);
    show_status();
}

void ActivityLine::show_status() {
    const SessionStatus status = document_.status();
    const auto made = std::ranges::count_if(document_.cache_map(), is_final);
    const QString stage = stage_text(status.stage);
    QStringList parts;
    if (document_.opening()) parts += tr("opening a project");
    if (document_.saving()) parts += tr("saving the project");
    if (document_.frame_count() > 0)
        parts += tr("%1 of %2 frames rendered").arg(made).arg(document_.frame_count());
    if (!stage.isEmpty())
        parts += tr("%1 %2 %").arg(stage).arg(static_cast<int>(status.done * 100));
    if (const QString left = time_left(status); !left.isEmpty()) parts += left;
    setText(parts.join(QStringLiteral(" · ")));
}

/// Nothing while it is not known.
QString ActivityLine::time_left(const SessionStatus& status) const {
    const auto rate = rate_.frames_per_second();
    if (status.frames_left == 0 || !rate) return {};
    const int seconds =
        static_cast<int>(std::ceil(static_cast<double>(status.frames_left) / *rate));
    if (seconds < kMinute) return tr("%1 s left").arg(seconds);
    return tr("%1 min left").arg((seconds + kMinute - 1) / kMinute);
}

}  // namespace ditto::ui
