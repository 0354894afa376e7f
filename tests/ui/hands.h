#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>
#include <QUrl>
#include <QWidget>
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

/// Whether it says that it would take the files.
inline bool drag_over(QWidget& widget, const QMimeData& data) {
    QDragEnterEvent enter(widget.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &enter);
    return enter.isAccepted();
}

inline void drop_on(QWidget& widget, const QMimeData& data) {
    QDropEvent event(widget.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &event);
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
