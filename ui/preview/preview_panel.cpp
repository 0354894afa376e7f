#include "preview/preview_panel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "preview/playback_actions.h"
#include "preview/preview_actions.h"
#include "preview/transport_bar.h"

namespace ditto::ui {

PreviewPanel::PreviewPanel(Document& document, Player& player, Selection& selection,
                           Actions& actions, QWidget* parent)
    : QWidget(parent), loop_(player), picture_(new PictureView(document, player)) {
    setBackgroundRole(QPalette::Dark);
    setAutoFillBackground(true);
    picture_->setObjectName(QStringLiteral("preview"));
    add_playback_actions(actions, player, loop_);
    add_preview_actions(actions, *picture_);
    connect(&picture_->handles(), &HandleLayer::keys_set, &selection, &Selection::set_keys);
    auto* advice = new QLabel;
    advice->setObjectName(QStringLiteral("advice"));
    advice->setProperty("small", true);
    advice->setContentsMargins(16, 0, 16, 8);
    advice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    advice->setWordWrap(true);
    const auto advise = [this, advice] { advice->setText(this->advice()); };
    connect(picture_, &PictureView::armed_changed, advice, advise);
    connect(picture_, &PictureView::split_changed, advice, advise);
    picture_->set_menu(make_menu(actions));
    connect(actions.find(QStringLiteral("direct.keys-on")), &QAction::toggled, advice, advise);
    advise();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(picture_, 1);
    column->addWidget(new TransportBar(player, actions));
    column->addWidget(advice);
}

QMenu* PreviewPanel::make_menu(const Actions& actions) {
    auto* menu = new QMenu(this);
    const auto add_all = [&](std::initializer_list<const char*> ids) {
        if (!menu->isEmpty()) menu->addSeparator();
        for (const char* id : ids) menu->addAction(actions.find(QString::fromLatin1(id)));
    };
    add_all({"playback.play", "playback.loop"});
    add_all({"direct.keys-on", "direct.perform", "direct.perform-gaze", "direct.perform-head"});
    add_all({"view.before-after", "view.film", "view.handles"});
    add_all({"view.zoom-fit", "view.zoom-half", "view.zoom-full"});
    return menu;
}

QString PreviewPanel::advice() const {
    if (picture_->split())
        return tr("Drag the line to compare with the portrait. No keys are set meanwhile.");
    if (picture_->armed())
        return tr(
            "Press and hold the picture and move: it plays, and the gaze follows and is recorded. "
            "Hold Shift for the head. Esc stops.");
    const QString how =
        tr("Press and hold the picture: the gaze follows. Drag the ring: the head turns.");
    return how + u' ' +
           (picture_->handles().keys_on() ? tr("A key is set at the playhead.")
                                          : tr("The whole curve moves."));
}

}  // namespace ditto::ui
