#pragma once

#include <QStringList>
#include <filesystem>

#include "document/document.h"
#include "shell/main_window.h"
#include "shell/run_marker.h"

namespace ditto::ui {

/// The program as it runs: a window over a document, and a mark from which the next start can tell
/// that it broke off.
class Studio {
  public:
    /// `data`: the user's folder for drafts and marks. `files` are taken in as if they were
    /// dropped.
    Studio(const std::filesystem::path& data, const QStringList& files);

    Document& document() { return document_; }
    MainWindow& window() { return window_; }

  private:
    RunMarker marker_;
    Document document_;
    MainWindow window_;
};

}  // namespace ditto::ui
