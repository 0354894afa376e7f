#include "shell/tour.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace ditto::ui {
namespace {

constexpr int kWidth = 320, kMargin = 12;

QString seen_setting() {
    return QStringLiteral("tour-seen");
}

}  // namespace

QPoint place_beside(const QRect& part, const QSize& card, const QSize& window) {
    const auto within = [](int at, int size, int room) {
        return std::clamp(at, kMargin, std::max(kMargin, room - size - kMargin));
    };
    const std::array sides{QPoint(part.right() + 1 + kMargin, part.top() + kMargin),
                           QPoint(part.left() - kMargin - card.width(), part.top() + kMargin),
                           QPoint(part.left() + kMargin, part.bottom() + 1 + kMargin),
                           QPoint(part.left() + kMargin, part.top() - kMargin - card.height())};
    QPoint best;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const QPoint& side : sides) {
        const QPoint at(within(side.x(), card.width(), window.width()),
                        within(side.y(), card.height(), window.height()));
        const QRect covered = QRect(at, card) & part;
        const qint64 area = qint64{covered.width()} * covered.height();
        if (area >= least) continue;
        least = area;
        best = at;
    }
    return best;
}

QList<Tour::Step> studio_tour() {
    return {{QStringLiteral("source"), Tour::tr("Portrait and speech"),
             Tour::tr("Drop a photo and a recording anywhere on the window. This panel shows what "
                      "is in use, and what would improve the picture.")},
            {QStringLiteral("preview"), Tour::tr("Preview"),
             Tour::tr("Press Space to play. The best available picture is shown at once and "
                      "reaches final quality while you watch.")},
            {QStringLiteral("inspector"), Tour::tr("Inspector"),
             Tour::tr("Selected keys, emotion, amplitude and sampling: every value can be changed "
                      "during playback.")},
            {QStringLiteral("timeline"), Tour::tr("Timeline"),
             Tour::tr("Keys for gaze, head, eyes and emotion. S adds one at the playhead; drag "
                      "it to change when and how much.")},
            {{},
             Tour::tr("Everything else"),
             Tour::tr("Ctrl+Shift+P finds any command as you type a few letters. Everything can be "
                      "undone, and nothing is lost, even without saving.")}};
}

Tour::Tour(QList<Step> steps, QWidget& window)
    : QFrame(&window),
      steps_(std::move(steps)),
      title_(new QLabel),
      text_(new QLabel),
      place_(new QLabel),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton(tr("Next"))) {
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    title_->setObjectName(QStringLiteral("tour-title"));
    text_->setWordWrap(true);
    place_->setProperty("small", true);
    next_->setProperty("primary", true);
    back_->setProperty("primary", false);
    auto* skip = new QPushButton(tr("Skip"));
    skip->setProperty("primary", false);
    skip->setToolTip(tr("Ends the tour; you can start it again from the Help menu"));
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(back_, &QPushButton::clicked, this, [this] { show_step(number_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { show_step(number_ + 1); });
    auto* row = new QHBoxLayout;
    row->addWidget(place_, 1);
    for (QPushButton* button : {skip, back_, next_}) row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addLayout(row);
    window.installEventFilter(this);
    hide();
}

bool Tour::is_new() {
    return !QSettings().value(seen_setting()).toBool();
}

void Tour::begin() {
    Q_EMIT begun();
    show();
    show_step(0);
}

void Tour::end() {
    QSettings().setValue(seen_setting(), true);
    hide();
}

void Tour::show_step(qsizetype number) {
    if (number >= steps_.size()) return end();
    number_ = number;
    const Step& step = steps_[number];
    title_->setText(step.title);
    text_->setText(step.text);
    setAccessibleDescription(step.title + QStringLiteral(". ") + step.text);
    place_->setText(tr("%1 of %2").arg(number + 1).arg(steps_.size()));
    back_->setEnabled(number > 0);
    next_->setText(number + 1 < steps_.size() ? tr("Next") : tr("Done"));
    place();
    raise();
    next_->setFocus();
}

/// The part of the window that the step is about; null: all of it.
QWidget* Tour::subject() const {
    const QString& name = steps_[number_].widget;
    auto* part = name.isEmpty() ? nullptr : parentWidget()->findChild<QWidget*>(name);
    return part && part->isVisible() ? part : nullptr;
}

void Tour::place() {
    const int wide = std::max(kWidth, layout()->totalMinimumSize().width());
    resize(wide, layout()->totalHeightForWidth(wide));
    const QWidget* window = parentWidget();
    QWidget* part = subject();
    if (part != watched_) {
        if (watched_) watched_->removeEventFilter(this);
        if (part) part->installEventFilter(this);
        watched_ = part;
    }
    const QRect whole = window->rect();
    if (!part) return move(whole.center() - rect().center());
    const QRect place(part->mapTo(window, QPoint(0, 0)), part->size());
    move(place_beside(place & whole, size(), whole.size()));
}

/// Texts and buttons may want more room once the theme has dressed them.
bool Tour::event(QEvent* event) {
    const bool taken = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) place();
    return taken;
}

bool Tour::eventFilter(QObject*, QEvent* event) {
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && isVisible()) place();
    return false;
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return end();
    QFrame::keyPressEvent(event);
}

}  // namespace ditto::ui
