#include "shell/layouts.h"

#include <QDockWidget>
#include <QPointer>
#include <QSettings>

namespace ditto::ui {
namespace {

QString direct() {
    return QStringLiteral("direct");
}
QString preview() {
    return QStringLiteral("preview");
}
QString wide_timeline() {
    return QStringLiteral("wide-timeline");
}

QString setting(const QString& name) {
    return QStringLiteral("layouts/") + name;
}
QString current_setting() {
    return QStringLiteral("layouts/current");
}

/// Panels are hidden for a moment while they are moved, which would give the focus to others.
class FocusKept {
  public:
    explicit FocusKept(const QWidget& rooms) : focus_(rooms.window()->focusWidget()) {
        if (focus_) focus_->clearFocus();
    }
    ~FocusKept() {
        if (focus_ && focus_->isVisible()) focus_->setFocus();
    }
    FocusKept(const FocusKept&) = delete;
    FocusKept& operator=(const FocusKept&) = delete;

  private:
    QPointer<QWidget> focus_;
};

}  // namespace

Layouts::Layouts(QMainWindow& rooms, Actions& actions)
    : QObject(&rooms),
      rooms_(rooms),
      first_(rooms.saveState()),
      current_(QSettings().value(current_setting(), direct()).toString()) {
    const auto add = [&](const QString& name, const QString& text, const QString& tip) {
        actions.add({.id = QStringLiteral("view.layout-") + name,
                     .group = tr("View"),
                     .text = text,
                     .tip = tip,
                     .shortcuts = {},
                     .run = [this, name] { choose(name); },
                     .submenu = tr("Layout")});
    };
    add(direct(), tr("Direct"), tr("Sources, preview, inspector and timeline"));
    add(preview(), tr("Preview"), tr("The picture only"));
    add(wide_timeline(), tr("Wide Timeline"), tr("Gives most of the window to keys and curves"));
    actions.add({.id = QStringLiteral("view.layout-reset"),
                 .group = tr("View"),
                 .text = tr("Reset Layout"),
                 .tip = tr("Moves all panels back to their default places"),
                 .shortcuts = {},
                 .run =
                     [this] {
                         arrange(current_);
                         Q_EMIT chosen();
                     },
                 .submenu = tr("Layout")});
}

void Layouts::remember() {
    if (!restored_) return;
    QSettings().setValue(setting(current_), rooms_.saveState());
    QSettings().setValue(current_setting(), current_);
}

void Layouts::restore() {
    restored_ = true;
    const FocusKept kept(rooms_);
    if (!rooms_.restoreState(QSettings().value(setting(current_)).toByteArray())) arrange(current_);
}

void Layouts::choose(const QString& name) {
    remember();
    current_ = name;
    restore();
    Q_EMIT chosen();
}

void Layouts::arrange(const QString& name) {
    const FocusKept kept(rooms_);
    rooms_.restoreState(first_);
    const auto dock = [this](const char* id) {
        return rooms_.findChild<QDockWidget*>(QString::fromLatin1(id));
    };
    if (name == preview())
        for (auto* each : rooms_.findChildren<QDockWidget*>()) each->hide();
    if (auto* source = dock("source"); source && name == wide_timeline()) source->hide();
    const double share = name == wide_timeline() ? 0.6 : 0.4;  // of the height for the timeline
    if (auto* timeline = dock("timeline"); timeline && name != preview())
        rooms_.resizeDocks({timeline}, {static_cast<int>(rooms_.height() * share)}, Qt::Vertical);
}

}  // namespace ditto::ui
