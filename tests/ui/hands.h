#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>
#include <QUrl>
#include <QWidget>
#include <QWindow>
#include <filesystem>
#include <memory>
#include <vector>

namespace ditto::ui {

// What a person does with mouse and files, as events.

/// With a button down and modifiers, which QTest's own moves do not have.
inline void move_mouse(QWidget& widget, QPoint at, Qt::KeyboardModifiers modifiers = {}) {
    QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                      modifiers);
    QApplication::sendEvent(&widget, &event);
}

/// Presses, moves in a few steps and holds.
inline void press_and_move(QWidget& widget, QPoint from, QPoint to) {
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i) move_mouse(widget, from + (to - from) * i / 8);
}

inline void drag_mouse(QWidget& widget, QPoint from, QPoint to) {
    press_and_move(widget, from, to);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

inline std::unique_ptr<QMimeData> dragged_files(const std::vector<std::filesystem::path>& paths) {
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const auto& path : paths)
        urls += QUrl::fromLocalFile(QString::fromStdString(path.string()));
    data->setUrls(urls);
    return data;
}

// A drag from another program, as the window system brings it: to the window, at the middle of one
// of its widgets.

inline QPoint place_in_window(const QWidget& at) {
    return at.mapTo(at.window(), at.rect().center());
}

template <typename Event>
bool send_drag(const QWidget& at, const QMimeData& data,
               Qt::DropActions actions = Qt::CopyAction) {
    Event event(place_in_window(at), actions, &data, Qt::LeftButton, {});
    QApplication::sendEvent(at.window()->windowHandle(), &event);
    return event.isAccepted();
}

/// Whether it says that it would take the files.
inline bool drag_over(const QWidget& at, const QMimeData& data) {
    send_drag<QDragEnterEvent>(at, data);
    return send_drag<QDragMoveEvent>(at, data);
}

/// Where it was refused no drop comes, but that it left.
inline void drag_leave(const QWidget& at) {
    QDragLeaveEvent event;
    QApplication::sendEvent(at.window()->windowHandle(), &event);
}

inline void drop_on(const QWidget& at, const QMimeData& data) {
    send_drag<QDropEvent>(at, data);
    QCoreApplication::processEvents();  // it is taken when the event is over
}

/// The control with an accessible name or a text.
template <typename T>
T* named(const QWidget& root, const char* name) {
    const QString wanted = QString::fromLatin1(name);
    for (T* each : root.findChildren<T*>())
        if (each->accessibleName() == wanted || each->property("text").toString() == wanted)
            return each;
    qFatal("there is no %s", name);
}

}  // namespace ditto::ui
