#include "monkey.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QWheelEvent>

#include "hands.h"
#include "shell/theme.h"

namespace ditto::ui {
namespace {

QString name_of(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// Its own windows that a person sees now.
QWidgetList visible_windows() {
    QWidgetList windows;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible()) windows += each;
    return windows;
}

}  // namespace

Qt::KeyboardModifiers Monkey::modifiers() {
    Qt::KeyboardModifiers some;
    for (const auto each : {Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier})
        if (chance(15)) some |= each;
    return some;
}

QPoint Monkey::point_in(const QWidget& widget) {
    if (chance(3)) return {number(4000) - 2000, number(4000) - 2000};
    return {number(std::max(1, widget.width())), number(std::max(1, widget.height()))};
}

/// What is under some point of some window, as a mouse finds it.
QWidget* Monkey::some_widget(Studio& studio) {
    if (pressed_) return pressed_;
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    QWidget* top = &studio.window();
    const QWidgetList windows = visible_windows();
    if (!windows.empty() && chance(30)) top = windows[number(static_cast<int>(windows.size()))];
    QWidget* child = top->childAt(point_in(*top));
    return child ? child : top;
}

std::unique_ptr<QMimeData> Monkey::some_data() {
    auto data = std::make_unique<QMimeData>();
    switch (number(8)) {
        case 0:
            data->setText(QStringLiteral("12"));
            break;
        case 1:
            data->setUrls({QUrl(QStringLiteral("http://127.0.0.1:9/portrait.png")), QUrl()});
            break;
        case 2:
            data->setData(QStringLiteral("application/x-ditto-keys+json"), "{\"version\":1,\"tr");
            break;
        case 3:
            data->setImageData(QImage(number(64), number(64), QImage::Format_RGB32));
            break;
        default:
            return dragged_files(chance(70) ? std::vector{one_of(files_)}
                                            : std::vector{one_of(files_), one_of(files_)});
    }
    return data;
}

QString Monkey::mouse(Studio& studio) {
    static const std::vector kButtons{Qt::LeftButton, Qt::LeftButton, Qt::LeftButton,
                                      Qt::RightButton, Qt::MiddleButton};
    QWidget* widget = some_widget(studio);
    const QPointer<QWidget> alive(widget);
    const QString name = name_of(*widget);
    const QPoint at = point_in(*widget);
    const auto button = one_of(kButtons);
    const auto held = modifiers();
    const int what = number(10);
    if (what < 3) {
        QTest::mouseClick(widget, button, held, at);
        return QStringLiteral("click ") + name;
    }
    if (what < 4) {
        QTest::mouseDClick(widget, button, held, at);
        return QStringLiteral("double click ") + name;
    }
    if (what < 6) {
        QTest::mousePress(widget, button, held, at);
        pressed_ = alive;
        return QStringLiteral("press ") + name;
    }
    if (what < 9) {
        move_mouse(*widget, at, held);
        return QStringLiteral("move ") + name;
    }
    pressed_ = nullptr;
    QTest::mouseRelease(widget, button, held, at);
    return QStringLiteral("release ") + name;
}

QString Monkey::wheel(Studio& studio) {
    QWidget* widget = some_widget(studio);
    const QString name = name_of(*widget);
    const QPoint at = point_in(*widget);
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120 * (number(7) - 3)}, Qt::NoButton,
                      modifiers(), Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return QStringLiteral("wheel ") + name;
}

QString Monkey::key(Studio& studio) {
    static const std::vector<Qt::Key> kKeys{
        Qt::Key_Space, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Tab,   Qt::Key_Backtab,
        Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Home,
        Qt::Key_End,   Qt::Key_PageUp, Qt::Key_Delete, Qt::Key_Comma, Qt::Key_Period,
        Qt::Key_Minus, Qt::Key_Plus,   Qt::Key_0,      Qt::Key_1,     Qt::Key_9,
        Qt::Key_F1,    Qt::Key_F10,    Qt::Key_Alt,    Qt::Key_Shift, Qt::Key_Backspace,
        Qt::Key_A,     Qt::Key_Z,      Qt::Key_S,      Qt::Key_G,     Qt::Key_E};
    const auto key = chance(30) ? static_cast<Qt::Key>(Qt::Key_A + number(26)) : one_of(kKeys);
    const auto held = modifiers();
    QWidget* to = QApplication::activePopupWidget();
    if (!to) to = QApplication::focusWidget();
    if (!to || chance(20)) to = &studio.window();
    const QString text = QKeySequence(held | key).toString() + u' ' + name_of(*to);
    QTest::keyClick(to, key, held);
    return QStringLiteral("key ") + text;
}

QString Monkey::command(Studio& studio) {
    const auto& all = studio.window().actions().all();
    QAction* action = chance(30)
                          ? studio.window().actions().find(chance(50) ? QStringLiteral("edit.undo")
                                                                      : QStringLiteral("edit.redo"))
                          : one_of(all);
    const QString name = action->objectName();
    action->trigger();
    return QStringLiteral("command ") + name;
}

/// Into a field, as far as one is seen, and out of it in one of the ways there are.
QString Monkey::type(Studio& studio) {
    static const std::vector<QString> kTexts{
        QStringLiteral("12"),   QStringLiteral("-3.5"), QStringLiteral("1e9"),
        QStringLiteral("5:00"), QStringLiteral(" "),    QStringLiteral("9999999999999999999999"),
        QStringLiteral("jkl"),  QStringLiteral("::::"), QStringLiteral("0,5")};
    static const std::vector kEnds{Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Space,
                                   Qt::Key_Z};
    std::vector<QWidget*> fields;
    for (QWidget* each : studio.window().findChildren<QWidget*>())
        if (each->isVisible() && (qobject_cast<QAbstractSpinBox*>(each) ||
                                  (qobject_cast<QLineEdit*>(each) && !each->focusProxy())))
            fields.push_back(each);
    if (fields.empty() || QApplication::activePopupWidget()) return wait();
    const QPointer<QWidget> field = one_of(fields);
    const QString name = field->accessibleName(), text = one_of(kTexts);
    QTest::mouseClick(field, Qt::LeftButton, {}, field->rect().center());
    if (field && chance(70)) QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (field) QTest::keyClicks(field, text);
    const Qt::Key end = one_of(kEnds);
    if (field)
        QTest::keyClick(field, end,
                        end == Qt::Key_Z ? Qt::ControlModifier : Qt::KeyboardModifiers());
    return QStringLiteral("type %1 into %2").arg(text, name);
}

QString Monkey::menu(Studio& studio) {
    QMenuBar& bar = *studio.window().menuBar();
    if (bar.actions().empty() || QApplication::activePopupWidget()) return wait();
    const QList<QAction*> titles = bar.actions();
    QAction* title = titles[number(static_cast<int>(titles.size()))];
    const QString name = title->text();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.actionGeometry(title).center());
    const int down = number(12);
    for (int i = 0; i <= down + 1; ++i) {
        QWidget* popup = QApplication::activePopupWidget();
        if (!popup) break;
        const bool last = i > down;
        QTest::keyClick(popup, last ? (chance(70) ? Qt::Key_Return : Qt::Key_Escape)
                                    : Qt::Key_Down);
    }
    return QStringLiteral("menu %1 %2").arg(name).arg(down);
}

/// Over a window, as the window system brings it: it ends by leaving, by a drop, or its program
/// dies and nothing more is heard of it.
QString Monkey::drag(Studio& studio) {
    const QPointer<QWidget> widget(some_widget(studio));
    if (!widget->window()->windowHandle()) return wait();
    const auto data = some_data();
    const QString text =
        name_of(*widget) + u' ' + data->formats().join(u' ') + u' ' + data->text().right(40);
    send_drag<QDragEnterEvent>(*widget, *data);
    bool accepted = false;
    for (int moves = number(3); widget && moves >= 0; --moves)
        accepted = send_drag<QDragMoveEvent>(*widget, *data);
    const int end = number(10);
    if (!widget || end == 0) return QStringLiteral("drag and die over ") + text;
    if (end < 3 || !accepted) {
        drag_leave(*widget);
        return QStringLiteral("drag over ") + text;
    }
    drop_on(*widget, *data);
    return QStringLiteral("drop on ") + text;
}

QString Monkey::paste(Studio& studio) {
    auto data = some_data();
    const QString text = data->formats().join(u' ') + u' ' + data->text().right(40);
    QGuiApplication::clipboard()->setMimeData(data.release());
    QWidget* to = QApplication::focusWidget();
    QTest::keyClick(to ? to : &studio.window(), Qt::Key_V, Qt::ControlModifier);
    return QStringLiteral("paste ") + text;
}

QString Monkey::window(Studio& studio) {
    switch (number(4)) {
        case 0: {
            const QSize size(100 + number(1800), 100 + number(1100));
            studio.window().resize(size);
            return QStringLiteral("resize %1 %2").arg(size.width()).arg(size.height());
        }
        case 1: {
            const ThemeKind theme = kThemes[static_cast<std::size_t>(number(kThemes.size()))];
            apply_theme(*qApp, theme);
            return QStringLiteral("theme ") + theme_name(theme);
        }
        case 2:
            studio.window().activateWindow();
            return QStringLiteral("activate");
        default:
            for (QWidget* each : visible_windows())
                if (qobject_cast<QDialog*>(each) && chance(50)) each->close();
            return QStringLiteral("close dialogs");
    }
}

QString Monkey::wait() {
    QTest::qWait(number(40));
    return QStringLiteral("wait");
}

QString Monkey::act(Studio& studio) {
    const int what = number(100);
    if (what < 40) return mouse(studio);
    if (what < 45) return wheel(studio);
    if (what < 66) return key(studio);
    if (what < 71) return type(studio);
    if (what < 74) return menu(studio);
    if (what < 83) return command(studio);
    if (what < 88) return drag(studio);
    if (what < 90) return paste(studio);
    if (what < 94) return window(studio);
    return wait();
}

void Monkey::answer(QWidget& modal) {
    if (auto* dialog = qobject_cast<QFileDialog*>(&modal)) {
        const bool takes = dialog->acceptMode() == QFileDialog::AcceptOpen && chance(50);
        if (takes) dialog->selectFile(QString::fromStdString(one_of(files_).string()));
        return takes ? static_cast<void>(QMetaObject::invokeMethod(dialog, "accept"))
                     : dialog->reject();
    }
    const auto buttons = modal.findChildren<QAbstractButton*>();
    if (buttons.empty() || chance(20)) {
        modal.close();
    } else {
        buttons[number(static_cast<int>(buttons.size()))]->click();
    }
}

void Monkey::answer_popup(QWidget& popup) {
    if (!chance(5)) return;
    auto* menu = qobject_cast<QMenu*>(&popup);
    if (!menu || menu->actions().empty() || chance(50)) {
        popup.close();
        return;
    }
    menu->setActiveAction(menu->actions()[number(static_cast<int>(menu->actions().size()))]);
    QTest::keyClick(menu, Qt::Key_Return);
}

void Monkey::calm_down(Studio& studio) {
    if (pressed_) QTest::mouseRelease(pressed_, Qt::LeftButton);
    pressed_ = nullptr;
    while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    for (QWidget* each : visible_windows())
        if (each != &studio.window()) each->close();
    studio.window().player().pause();
    studio.document().cancel();
}

}  // namespace ditto::ui
