#include "preview/preview_panel.h"

#include <QAction>
#include <QLabel>
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
             {advice_to_perform(), advice_to_drag(true), advice_to_drag(false)})
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
    connect(actions.find(QStringLiteral("direct.keys-on")), &QAction::toggled, advice, advise);
    advise();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(picture_, 1);
    column->addWidget(new TransportBar(player, actions));
    column->addWidget(advice);
}

QString PreviewPanel::advice() const {
    return picture_->armed() ? advice_to_perform() : advice_to_drag(picture_->handles().keys_on());
}

}  // namespace ditto::ui
