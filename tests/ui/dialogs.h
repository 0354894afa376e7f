#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <utility>

namespace ditto::ui {

/// Answers dialogs with event loops of their own, as long as it lives: again and again until each
/// is gone, as what is in a dialog (a folder's files, a button) may not be there at first. One that
/// cannot be answered is closed after half a minute and fails the test.
class DialogAnswers : public QObject {
  public:
    using Answer = std::function<void(QDialog&)>;

    explicit DialogAnswers(Answer answer) : answer_(std::move(answer)) {
        timer_.setInterval(10);
        timer_.callOnTimeout(this, [this] { look(); });
        timer_.start();
    }

    /// Whether any dialog was there.
    bool asked() const { return asked_; }

  private:
    void look() {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return patience_.invalidate();
        asked_ = true;
        if (!patience_.isValid()) patience_.start();
        if (!patience_.hasExpired(30'000)) return answer_(*dialog);
        QTest::qFail(qPrintable(QStringLiteral("nothing answers the dialog ") +
                                dialog->windowTitle()),
                     __FILE__, __LINE__);
        dialog->reject();
    }

    Answer answer_;
    QTimer timer_;
    QElapsedTimer patience_;  ///< with the dialog that is there
    bool asked_ = false;
};

/// Chooses a file in the file dialog that comes, to open it or to save under its name.
inline auto choose_file(const std::filesystem::path& path) {
    return [name = QString::fromStdString(path.string())](QDialog& dialog) {
        auto* files = qobject_cast<QFileDialog*>(&dialog);
        if (!files) return;
        auto* button = files->findChild<QDialogButtonBox*>()->button(
            files->acceptMode() == QFileDialog::AcceptOpen ? QDialogButtonBox::Open
                                                           : QDialogButtonBox::Save);
        if (files->selectedFiles() == QStringList(name) && button->isEnabled()) {
            button->click();
        } else {
            files->selectFile(name);
        }
    };
}

/// Presses a button of the question that comes.
inline auto press_button(QMessageBox::StandardButton which) {
    return [which](QDialog& dialog) {
        const auto* box = qobject_cast<QMessageBox*>(&dialog);
        if (QAbstractButton* button = box ? box->button(which) : nullptr) button->click();
    };
}

inline void cancel_dialog(QDialog& dialog) {
    dialog.reject();
}

}  // namespace ditto::ui
