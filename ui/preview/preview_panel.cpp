#include "preview/preview_panel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "preview/playback_actions.h"
#include "preview/preview_actions.h"
#include "preview/transport_bar.h"

namespace ditto::ui {
namespace {

QString advice_to_perform() {
    return PreviewPanel::tr(
        "Press and hold the picture and move: it plays, and the gaze follows and is recorded. "
        "Hold Shift for the head. Esc stops.");
}

QString advice_to_drag(bool keys_on) {
    return PreviewPanel::tr(
               "Press and hold the picture: the gaze follows. Drag the ring: the head turns.") +
           u' ' +
           (keys_on ? PreviewPanel::tr("A key is set at the playhead.")
                    : PreviewPanel::tr("The whole curve moves."));
}

QString advice_to_compare() {
    return PreviewPanel::tr(
        "Drag the line to compare with the portrait. No keys are set meanwhile.");
}

/// As high as the longest advice needs, so that what is above it stays where it is.
class Advice : public QLabel {
  public:
    Advice() {
        setObjectName(QStringLiteral("advice"));
        setProperty("small", true);
        setContentsMargins(16, 0, 16, 8);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setWordWrap(true);
    }

    int heightForWidth(int width) const override {
        const QMargins around = contentsMargins();
        const QRect room(0, 0, width - around.left() - around.right(), QWIDGETSIZE_MAX);
        int most = 0;
        for (const QString& text :
             {advice_to_perform(), advice_to_drag(true), advice_to_drag(false),
              advice_to_compare()})
            most =
                std::max(most, fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
        return most + around.top() + around.bottom();
    }
};

}  // namespace

PreviewPanel::PreviewPanel(Document& document, Player& player, Selection& selection,
                           Actions& actions, QWidget* parent)
    : QWidget(parent), loop_(player), picture_(new PictureView(document, player)) {
    setBackgroundRole(QPalette::Dark);
    setAutoFillBackground(true);
    picture_->setObjectName(QStringLiteral("preview"));
    add_playback_actions(actions, player, loop_);
    add_preview_actions(actions, *picture_);
    connect(&picture_->handles(), &HandleLayer::keys_set, &selection, &Selection::set_keys);
    auto* advice = new Advice;
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
    if (picture_->split()) return advice_to_compare();
    return picture_->armed() ? advice_to_perform() : advice_to_drag(picture_->handles().keys_on());
}

}  // namespace ditto::ui
