#pragma once

#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <memory>
#include <vector>

#include "document/document.h"
#include "hands.h"
#include "shell/main_window.h"
#include "shell/theme.h"

namespace ditto::ui {

namespace fs = std::filesystem;

/// A test of the window as it comes up for a new user, each time with folders of its own.
class WindowTest : public QObject {
  protected:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<MainWindow> window_;

    static fs::path sample(const char* name) { return fs::path(DITTO_SAMPLES_DIR) / name; }
    fs::path file(const char* name) const {
        return folder_->filePath(QString::fromLatin1(name)).toStdString();
    }
    template <typename T>
    T* child(const char* name) const {
        return window_->findChild<T*>(QString::fromLatin1(name));
    }
    void open_window() {
        document_ = std::make_unique<Document>(file("drafts"));
        window_ = std::make_unique<MainWindow>(*document_);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void close_window() {
        window_.reset();
        document_.reset();
    }
    /// A project on the disk that is not empty.
    fs::path saved_project(const char* name) {
        Document other(file("other-drafts"));
        other.edit(QStringLiteral("Change seed"), seed(2));
        other.save_as(file(name));
        return file(name);
    }
    static Change seed(std::uint64_t value) {
        return [=](Project& project) { project.settings.sampling.seed = value; };
    }
    fs::path made(const char* folder) const {
        fs::create_directories(file(folder));
        return file(folder);
    }
    static QPushButton* button_of(const QWidget& widget, const char* text) {
        for (QPushButton* button : widget.findChildren<QPushButton*>())
            if (button->text() == QString::fromLatin1(text)) return button;
        qFatal("there is no button %s", text);
    }
    QWidget* start_page() const { return child<QWidget>("start-page"); }

    static void prepare_program() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        apply_theme(*qApp, ThemeKind::Dark);
    }
    void begin() {
        folder_ = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_->path());
        open_window();
    }
};

}  // namespace ditto::ui
