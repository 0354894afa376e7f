#pragma once

#include <QByteArray>
#include <QMainWindow>
#include <QObject>
#include <QString>

#include "shell/actions.h"

namespace ditto::ui {

/// Arrangements of the docks: each comes as it was left, and can be reset to how it was meant.
class Layouts : public QObject {
    Q_OBJECT
  public:
    /// To be made once all docks are in their places, which are those of the first layout.
    Layouts(QMainWindow& rooms, Actions& actions);

    /// Keeps the present arrangement for the next start, and takes it up again. Until it was taken
    /// up there is none to keep.
    void remember();
    void restore();

  Q_SIGNALS:
    /// An arrangement was asked for: the docks should be seen.
    void chosen();

  private:
    void choose(const QString& name);
    void arrange(const QString& name);

    QMainWindow& rooms_;
    QByteArray first_;
    QString current_;
    bool restored_ = false;
};

}  // namespace ditto::ui
