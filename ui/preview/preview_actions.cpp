#include "preview/preview_actions.h"

#include <QAction>
#include <QActionGroup>
#include <cmath>
#include <utility>

namespace ditto::ui {
namespace {

QString id(const char* text) {
    return QString::fromLatin1(text);
}

/// One of several zooms, checked while it is the picture's.
void add_zoom(Actions& actions, PictureView& picture, const char* name, const QString& text,
              QKeySequence key, double zoom, const QString& short_text) {
    QAction* action = actions.add({id(name),
                                   PictureView::tr("View"),
                                   text,
                                   {},
                                   {std::move(key)},
                                   [&picture, zoom] { picture.set_zoom(zoom); },
                                   true});
    action->setIconText(short_text);
    const auto show = [action, &picture, zoom] {
        action->setChecked(std::abs(picture.zoom() - zoom) < 1e-6);
    };
    // Pressed again it stays checked.
    QObject::connect(action, &QAction::triggered, action, show);
    QObject::connect(&picture, &PictureView::zoom_changed, action, show);
    show();
}

void add_direct_actions(Actions& actions, PictureView& picture) {
    QAction* perform = actions.add(
        {id("direct.perform"),
         PictureView::tr("Direct"),
         PictureView::tr("Perform"),
         PictureView::tr(
             "Press and hold the picture and move while it plays: your movement is recorded"),
         {Qt::SHIFT | Qt::Key_P},
         [&picture] { picture.arm(!picture.armed()); },
         true});
    QObject::connect(&picture, &PictureView::armed_changed, perform, &QAction::setChecked);
    auto* parts = new QActionGroup(perform);
    const auto add_part = [&](const char* name, const QString& text, PerformedPart part) {
        QAction* action = actions.add({id(name),
                                       PictureView::tr("Direct"),
                                       text,
                                       {},
                                       {},
                                       [&picture, part] { picture.set_performed(part); },
                                       true});
        parts->addAction(action);
        action->setChecked(part == PerformedPart::Gaze);
    };
    add_part("direct.perform-gaze", PictureView::tr("Perform Gaze"), PerformedPart::Gaze);
    add_part("direct.perform-head", PictureView::tr("Perform Head"), PerformedPart::Head);
    QAction* keys = actions.add({id("direct.keys-on"),
                                 PictureView::tr("Direct"),
                                 PictureView::tr("Set Keys"),
                                 PictureView::tr("On: dragging on the picture sets a key at the "
                                                 "playhead. Off: it moves the whole curve"),
                                 {Qt::SHIFT | Qt::Key_K},
                                 {},
                                 true});
    keys->setChecked(picture.handles().keys_on());
    QObject::connect(keys, &QAction::toggled, &picture,
                     [&picture](bool on) { picture.handles().set_keys_on(on); });
}

}  // namespace

void add_preview_actions(Actions& actions, PictureView& picture) {
    add_direct_actions(actions, picture);
    add_zoom(actions, picture, "view.zoom-fit", PictureView::tr("Fit Picture"),
             Qt::CTRL | Qt::Key_0, 0, PictureView::tr("Fit"));
    add_zoom(actions, picture, "view.zoom-half", PictureView::tr("Half Size"), Qt::CTRL | Qt::Key_2,
             0.5, QStringLiteral("½"));
    add_zoom(actions, picture, "view.zoom-full", PictureView::tr("Full Size"), Qt::CTRL | Qt::Key_1,
             1, QStringLiteral("1:1"));
    QAction* split =
        actions.add({id("view.before-after"),
                     PictureView::tr("View"),
                     PictureView::tr("Before and After"),
                     PictureView::tr("Shows the original portrait in the left part of the picture"),
                     {Qt::Key_Backslash},
                     {},
                     true});
    split->setIconText(QStringLiteral("A|B"));
    QObject::connect(split, &QAction::toggled, &picture, &PictureView::set_split);
    QObject::connect(&picture, &PictureView::split_changed, split, &QAction::setChecked);
    QAction* film = actions.add({id("view.film"),
                                 PictureView::tr("View"),
                                 PictureView::tr("Show Exported Area Only"),
                                 PictureView::tr("Crops the picture to the aspect ratio of the "
                                                 "video; when off, the cropped area is darkened"),
                                 {Qt::SHIFT | Qt::Key_F},
                                 {},
                                 true});
    QObject::connect(film, &QAction::toggled, &picture, &PictureView::set_cut);
    QAction* handles = actions.add({id("view.handles"),
                                    PictureView::tr("View"),
                                    PictureView::tr("Show Handles on the Picture"),
                                    {},
                                    {Qt::SHIFT | Qt::Key_H},
                                    {},
                                    true});
    handles->setChecked(true);
    QObject::connect(handles, &QAction::toggled, &picture, &PictureView::set_handles_shown);
}

}  // namespace ditto::ui
