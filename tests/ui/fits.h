#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>
#include <algorithm>

#include "shell/elided_label.h"
#include "timeline/lane_heads.h"

namespace ditto::ui {

// Whether all that a window shows has room: texts in their widgets, controls in the window.

inline QString where(const QWidget& widget) {
    QString path;
    for (const QWidget* each = &widget; each; each = each->parentWidget())
        path = QStringLiteral("/%1 \"%2\"")
                   .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName()) +
               path;
    return path;
}

inline bool holds(const QSize& room, const QSize& wanted) {
    return wanted.width() <= room.width() && wanted.height() <= room.height();
}

inline bool label_fits(const QLabel& label) {
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label)) return true;
    if (!label.wordWrap()) return holds(label.size(), label.minimumSizeHint());
    // The longest word, and all lines.
    int longest = 0;
    for (const QString& word :
         label.text().split(QRegularExpression(QStringLiteral("[\\s\\x{200B}]"))))
        longest = std::max(longest, label.fontMetrics().horizontalAdvance(word));
    const bool breaks =
        label.text().contains(QRegularExpression(QStringLiteral("[\\x{3000}-\\x{9fff}]")));
    return label.heightForWidth(label.width()) <= label.height() &&
           (breaks || longest <= label.contentsRect().width());
}

/// Where an empty text says so it is none.
inline bool box_fits(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= field.width();
}

inline bool field_fits(const QLineEdit& field) {
    const auto* box = qobject_cast<const QAbstractSpinBox*>(field.parentWidget());
    const QString text = box ? box->text() : field.placeholderText();
    const QMargins around = field.textMargins();
    const int room = field.contentsRect().width() - around.left() - around.right() - 2;
    return field.fontMetrics().horizontalAdvance(text) <= room;
}

inline bool bar_fits(const QMenuBar& bar) {
    for (const QAction* action : bar.actions())
        if (!bar.rect().contains(bar.actionGeometry(const_cast<QAction*>(action)))) return false;
    return true;
}

inline bool tabs_fit(const QTabBar& bar) {
    for (int i = 0; i < bar.count(); ++i)
        if (!bar.rect().contains(bar.tabRect(i))) return false;
    return true;
}

/// A lane's head elides the channels it names, not its own title, which ends before the switches.
inline bool head_fits(const LaneHead& head) {
    constexpr int kBefore = 16, kIndent = 16, kArrow = 18, kScale = 42;
    int end = head.width() - kScale;
    for (const auto* each : head.findChildren<QToolButton*>()) end = std::min(end, each->x());
    const bool opens = head.lane().leads && head.lane().channels.size() > 1;
    const int around = kBefore + (head.lane().leads ? 0 : kIndent) + (opens ? kArrow : 0);
    return around + head.fontMetrics().horizontalAdvance(head.text()) <= end;
}

/// Whether a widget's text is whole in it.
inline bool text_fits(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label_fits(*label);
    if (const auto* head = qobject_cast<const LaneHead*>(&widget)) return head_fits(*head);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return box_fits(*box);
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) return field_fits(*field);
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(&widget)) {
        const auto* field = box->findChild<QLineEdit*>();
        return !field || field_fits(*field);
    }
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) return bar_fits(*bar);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) return tabs_fit(*bar);
    const bool button = qobject_cast<const QPushButton*>(&widget) ||
                        qobject_cast<const QToolButton*>(&widget) ||
                        qobject_cast<const QCheckBox*>(&widget);
    if (!button) return true;
    const auto* icon = qobject_cast<const QToolButton*>(&widget);
    return holds(widget.size(),
                 icon && icon->text().isEmpty() ? icon->iconSize() : widget.sizeHint());
}

inline bool scrolls(const QScrollBar* bar) {
    return bar && bar->isVisible() && bar->maximum() > bar->minimum();
}

/// Whether a part of `parent` can be brought into it along one axis.
inline bool scrolls_to(const QWidget& parent, Qt::Orientation along) {
    const QWidget* around = parent.parentWidget();
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(around);
        area && area->viewport() == &parent)
        return scrolls(along == Qt::Vertical ? area->verticalScrollBar()
                                             : area->horizontalScrollBar());
    if (!qobject_cast<const LaneHeads*>(&parent) || along == Qt::Horizontal) return false;
    for (const auto* bar : around->findChildren<QScrollBar*>(Qt::FindDirectChildrenOnly))
        if (bar->orientation() == Qt::Vertical && scrolls(bar)) return true;
    return false;
}

/// Whether the whole widget lies in the window, or in what scrolls to it.
inline bool reachable(const QWidget& widget, const QWidget& window) {
    QRect part = widget.rect();
    for (const QWidget* each = &widget; each != &window; each = each->parentWidget()) {
        const QWidget& parent = *each->parentWidget();
        part.translate(each->pos());
        const QRect room = parent.rect();
        const bool wide = part.left() >= room.left() && part.right() <= room.right();
        const bool high = part.top() >= room.top() && part.bottom() <= room.bottom();
        if ((!wide && !scrolls_to(parent, Qt::Horizontal)) ||
            (!high && !scrolls_to(parent, Qt::Vertical)))
            return false;
        part &= room;  // what it has been scrolled to
        if (part.isEmpty()) part = room;
    }
    return true;
}

/// Whether Qt keeps it beside the window: a panel below the tab of another, or a bar without tabs.
inline bool put_aside(const QWidget& widget) {
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        const auto* bar = qobject_cast<const QTabBar*>(each);
        const bool panel = qobject_cast<const QDockWidget*>(each);
        if (!panel && !(bar && qobject_cast<const QMainWindow*>(each->parentWidget()))) continue;
        return !each->parentWidget()->rect().intersects(each->geometry());
    }
    return false;
}

/// All that has no room in a window that is shown, one a line.
inline QStringList without_room(const QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->size().isEmpty())
            continue;
        if (widget->objectName().startsWith(QStringLiteral("qt_")) || put_aside(*widget)) continue;
        const QString text = widget->property("text").toString();
        if (!text_fits(*widget))
            found += QStringLiteral("cut off at %1 × %2: %3 \"%4\"")
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(where(*widget), text);
        if (!reachable(*widget, window))
            found += QStringLiteral("out of reach: %1 \"%2\"").arg(where(*widget), text);
    }
    return found;
}

}  // namespace ditto::ui
