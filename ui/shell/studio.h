#pragma once

#include <QObject>
#include <QStringList>
#include <filesystem>
#include <memory>

#include "document/document.h"
#include "document/run_marker.h"
#include "shell/main_window.h"

namespace ditto::ui {

/// The program as it runs: a window over a document, and a mark from which the next start can tell
/// that it broke off. In another language the window is made anew, and stands where the one before
/// it stood.
class Studio : public QObject {
    Q_OBJECT
  public:
    /// `data`: the user's folder for drafts and marks. `files` are taken in as if they were
    /// dropped.
    Studio(const std::filesystem::path& data, const QStringList& files);

    Document& document() { return document_; }
    /// Until the language changes.
    MainWindow& window() { return *window_; }

  private:
    void make_window();
    void change_language();

    RunMarker marker_;
    Document document_;
    std::unique_ptr<MainWindow> window_;
};

/// Runs the program until it is left, and returns its exit status, which is that of the error where
/// one keeps it from starting; the user is told which.
int run_studio(const std::filesystem::path& data, const QStringList& files);

}  // namespace ditto::ui
