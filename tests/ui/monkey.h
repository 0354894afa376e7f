#pragma once

#include <QApplication>
#include <QMimeData>
#include <QPointer>
#include <QWidget>
#include <filesystem>
#include <memory>
#include <random>
#include <vector>

#include "shell/studio.h"

namespace ditto::ui {

/// Does anything to the program: mouse, keys, menus, fields, files, drags, commands, sizes and
/// themes, wherever, whether it makes sense or not. The same seed does the same things, as far as the program is as quick.
class Monkey {
  public:
    /// `files` are what it drops, pastes and opens, sound and broken ones.
    Monkey(unsigned seed, std::vector<std::filesystem::path> files)
        : random_(seed), files_(std::move(files)) {}

    /// One thing. Returns what it was, for the one who looks for the cause of something.
    QString act(Studio& studio);
    /// Answers what stands in the way of everything else, in its own event loop.
    void answer(QWidget& modal);
    /// The same for a menu, whose button may wait for it; most often it stays open for now.
    void answer_popup(QWidget& popup);
    /// Lets go of everything it holds and closes what it opened.
    void calm_down(Studio& studio);

  private:
    int number(int end) { return std::uniform_int_distribution<int>(0, end - 1)(random_); }
    bool chance(int percent) { return number(100) < percent; }
    template <typename T>
    const T& one_of(const std::vector<T>& all) {
        return all[static_cast<std::size_t>(number(static_cast<int>(all.size())))];
    }
    Qt::KeyboardModifiers modifiers();
    QPoint point_in(const QWidget& widget);
    QWidget* some_widget(Studio& studio);
    std::unique_ptr<QMimeData> some_data();

    QString mouse(Studio& studio);
    QString wheel(Studio& studio);
    QString key(Studio& studio);
    QString type(Studio& studio);
    QString menu(Studio& studio);
    QString command(Studio& studio);
    QString drag(Studio& studio);
    QString paste(Studio& studio);
    QString window(Studio& studio);
    QString wait();

    std::mt19937 random_;
    std::vector<std::filesystem::path> files_;
    QPointer<QWidget> pressed_;  ///< holds the mouse
};

}  // namespace ditto::ui
