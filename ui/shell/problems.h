#pragma once

#include <QObject>

#include "document/document.h"
#include "shell/notice_bar.h"

namespace ditto::ui {

/// Tells in the notice bar what the document has to say, and what stands in the project's way, with
/// what can be done about it.
class Problems : public QObject {
    Q_OBJECT
  public:
    /// Dialogs belong to `window`, and so does this.
    Problems(Document& document, NoticeBar& notices, QWidget& window);

  private:
    void show_status();
    void locate(ProjectPart part);

    Document& document_;
    NoticeBar& notices_;
    QWidget& window_;
};

}  // namespace ditto::ui
