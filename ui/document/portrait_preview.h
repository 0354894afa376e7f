#pragma once

#include <QObject>
#include <filesystem>
#include <memory>

#include "document/document.h"
#include "document/latest_task.h"

namespace ditto::ui {

/// The portrait of the project as it lies in its file, at a size for the screen: what can be shown
/// until the session has prepared it, or where it cannot. Read beside the window.
class PortraitPreview : public QObject {
    Q_OBJECT
  public:
    static constexpr int kSide = 1024;  ///< pixels, the longest side

    explicit PortraitPreview(Document& document);

    /// Null where there is none, while it is read, and where it cannot be read.
    const std::shared_ptr<const Image>& image() const { return image_; }
    /// Whether the session has not prepared this portrait since it was chosen.
    bool needed() const { return !prepared_; }

  Q_SIGNALS:
    void changed();

  private:
    void take_project();
    void take_prepared();

    Document& document_;
    std::filesystem::path path_;
    std::shared_ptr<const Image> image_;
    bool prepared_ = false;
    LatestTask task_;  // last: it ends before what it gives to
};

}  // namespace ditto::ui
