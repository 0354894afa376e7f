#pragma once

#include <QObject>

#include "document/document.h"
#include "export/export_dialog.h"
#include "export/export_panel.h"
#include "export/export_queue.h"
#include "export/frame_grab.h"
#include "playback/player.h"
#include "shell/actions.h"
#include "shell/notice_bar.h"

class QPushButton;

namespace ditto::ui {

/// Exports in the window: queue, panel, dialog, and the actions that lead there.
class ExportRoom : public QObject {
    Q_OBJECT
  public:
    /// The dialog belongs to `window`, and so does this. The queue is kept beside the drafts.
    ExportRoom(Document& document, Player& player, Actions& actions, NoticeBar& notices,
               QWidget& window);

    ExportQueue& queue() { return queue_; }
    /// To be given their places.
    ExportPanel& panel() { return *panel_; }
    QPushButton& button() { return *button_; }

  Q_SIGNALS:
    void attention();  ///< the panel has something to show

  private:
    void add_actions(Actions& actions);
    void take_change(quint64 id);
    void tell_saved(const QString& sentence, const QString& file);
    void tell_failed(const ExportJob& job);
    void tell_interrupted();

    NoticeBar& notices_;
    ExportQueue queue_;
    FrameGrab grab_;
    ExportPanel* panel_;
    ExportDialog* dialog_;
    QPushButton* button_;
};

}  // namespace ditto::ui
