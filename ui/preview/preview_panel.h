#pragma once

#include <QWidget>

#include "document/selection.h"
#include "playback/loop_points.h"
#include "preview/picture_view.h"
#include "shell/actions.h"

class QMenu;

namespace ditto::ui {

/// The middle of the window: the picture, and below it what plays it.
class PreviewPanel : public QWidget {
    Q_OBJECT
  public:
    /// Keys that are set on the picture become the selected ones.
    PreviewPanel(Document& document, Player& player, Selection& selection, Actions& actions,
                 QWidget* parent = nullptr);

    PictureView& picture() { return *picture_; }

  private:
    QString advice() const;
    QMenu* make_menu(const Actions& actions);

    LoopPoints loop_;
    PictureView* picture_;
};

}  // namespace ditto::ui
