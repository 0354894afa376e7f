#include "preview/picture_view.h"

#include <QPainter>
#include <cmath>
#include <utility>

#include "document/engine_text.h"
#include "preview/badge.h"
#include "shell/theme.h"

namespace ditto::ui {
namespace {

constexpr double kMargin = 8;  // of badges from the picture's corners

QString state_text(FrameState state, const ProjectSettings& settings) {
    switch (state) {
        case FrameState::Exact:
            return settings.sampling.steps > 0
                       ? PictureView::tr("exact · %n steps", nullptr, settings.sampling.steps)
                       : PictureView::tr("exact");
        case FrameState::Compressed:
            return PictureView::tr("compressed");
        case FrameState::Draft:
            return PictureView::tr("draft");
        case FrameState::Stale:
            return PictureView::tr("before the edit");
        case FrameState::Missing:
            break;
    }
    return PictureView::tr("being made…");
}

QColor state_color(FrameState state) {
    if (is_final(state)) return state_colors().good;
    return state == FrameState::Missing ? state_colors().busy : state_colors().care;
}

}  // namespace

PictureView::PictureView(Document& document, Player& player, QWidget* parent)
    : QWidget(parent),
      document_(document),
      player_(player),
      handles_(document, player),
      performance_(document, player),
      film_(document) {
    setMinimumSize(160, 120);
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(tr("The picture at the playhead; gaze and head are dragged on it"));
    since_start_.start();
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&player, &Player::frame_changed, this, &PictureView::take_frame);
    connect(&player, &Player::playing_changed, this, [this] {
        meter_.reset();
        update();
    });
    connect(&document, &Document::media_changed, this, &PictureView::lay_out);
    connect(&document, &Document::project_changed, this, &PictureView::lay_out);
    connect(&film_, &FilmView::changed, this, repaint);
    connect(&document, &Document::status_changed, this, repaint);
    connect(&document, &Document::opened, this, [this] {
        shown_.reset();
        lay_out();
    });
    connect(&document, &Document::frames_changed, this, [this](qint64 first, qint64 count) {
        if (player_.frame() >= first && player_.frame() < first + count) take_frame();
    });
    connect(&handles_, &HandleLayer::changed, this, repaint);
    connect(&performance_, &Performance::finished, this, [this] {
        if (hold_ == Hold::Performance) hold_ = Hold::Nothing;
        update();
    });
    lay_out();
}

void PictureView::set_zoom(double zoom) {
    viewport_.set_zoom(zoom);
    lay_out();
    Q_EMIT zoom_changed();
}

void PictureView::set_handles_shown(bool shown) {
    handles_shown_ = shown;
    update();
}

void PictureView::set_split(bool on) {
    split_.set_on(on);
    update();
}

void PictureView::set_cut(bool on) {
    film_.set_cut(on);
    lay_out();
}

void PictureView::arm(bool armed) {
    if (armed == armed_) return;
    armed_ = armed;
    if (!armed) performance_.cancel();
    update();
    Q_EMIT armed_changed(armed);
}

/// The newest picture there is of the frame at the playhead; without any the last one stays. Of a
/// project that was opened there is none before its portrait is prepared.
void PictureView::take_frame() {
    const std::int64_t frame = player_.frame();
    if (document_.project().settings.portrait.path.empty()) shown_.reset();
    if (!shown_ && !document_.portrait()) return update();
    if (auto now = document_.frame(frame)) {
        if (player_.playing() && frame != shown_frame_) meter_.count(since_start_.elapsed());
        shown_ = std::move(now);
        shown_frame_ = frame;
    } else if (shown_) {
        shown_->state = FrameState::Missing;
    }
    update();
}

void PictureView::lay_out() {
    const QSizeF shown = film_.cuts() ? film_.window()->size() : QSizeF(document_.frame_size());
    viewport_.set_sizes(shown, size(), devicePixelRatioF());
    handles_.set_face(face_on_screen());
    take_frame();
}

QRectF PictureView::portrait_rect() const {
    if (!film_.cuts()) return picture_rect();
    const double pixel = viewport_.pixel();
    return {picture_rect().topLeft() - pixel * film_.window()->topLeft(),
            pixel * QSizeF(document_.frame_size())};
}

std::optional<FaceOnScreen> PictureView::face_on_screen() const {
    const auto face = document_.face();
    if (!face) return std::nullopt;
    const double pixel = viewport_.pixel();
    const auto point = [&](float x, float y) {
        return portrait_rect().topLeft() + pixel * QPointF(x, y);
    };
    const auto& [right, left, box] = *face;
    FaceOnScreen result;
    result.eyes = (point(right.x, right.y) + point(left.x, left.y)) / 2;
    result.centre = point(box.x + box.width / 2, box.y + box.height / 2);
    result.eye_distance = pixel * std::hypot(left.x - right.x, left.y - right.y);
    result.radius = 0.75 * pixel * std::max(box.width, box.height);
    result.side = result.centre.x() > width() / 2.0 + result.radius ? -1 : 1;
    return result;
}

bool PictureView::handles_visible() const {
    return handles_shown_ && (!player_.playing() || performance_.running());
}

void PictureView::resizeEvent(QResizeEvent*) {
    lay_out();
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (!shown_ && !document_.portrait()) return paint_hint(painter, hint());
    paint_picture(painter);
    paint_mask(painter);
    if (handles_visible()) handles_.paint(painter);
    paint_badges(painter);
}

void PictureView::paint_picture(QPainter& painter) {
    const QRectF whole = picture_rect();
    const auto before = document_.portrait();
    paint_frame(painter, shown_ ? shown_->image : before);
    if (!split_.on() || !shown_ || !before) return;
    painter.save();
    painter.setClipRect(split_.before(whole));
    portrait_.paint(painter, before, portrait_rect(), rect());
    painter.restore();
    split_.paint(painter, whole);
}

/// All of it, or what the film shows.
void PictureView::paint_frame(QPainter& painter, const std::shared_ptr<const Image>& frame) {
    const QRectF whole = picture_rect();
    const auto film = film_.cuts() ? film_.picture(frame) : nullptr;
    const auto& seen = film ? film : frame;
    if (seen->channels == 4) film_.paint_behind(painter, whole, palette());
    if (film) return film_picture_.paint(painter, film, whole, rect());
    painter.save();
    painter.setClipRect(whole);
    picture_.paint(painter, frame, portrait_rect(), rect());
    painter.restore();
}

void PictureView::paint_mask(QPainter& painter) {
    const auto window = film_.window();
    if (!window || film_.cuts()) return;
    const QRectF whole = picture_rect();
    const double pixel = viewport_.pixel();
    FilmView::paint_mask(painter, whole,
                         {whole.topLeft() + pixel * window->topLeft(), pixel * window->size()});
}

void PictureView::paint_badges(QPainter& painter) {
    const QRectF seen = picture_rect().intersected(rect());
    const FrameState state = shown_ ? shown_->state : FrameState::Missing;
    paint_badge(painter, {.text = shown_ ? state_text(state, document_.project().settings) : hint(),
                          .at = seen.topLeft() + QPointF(kMargin, kMargin),
                          .alignment = Qt::AlignLeft | Qt::AlignTop,
                          .mark = state_color(state)});
    const double rate = this->rate();
    if (!player_.playing() || rate == 0) return;
    paint_badge(painter, {.text = tr("%1 fps").arg(rate, 0, 'f', 1),
                          .at = seen.topRight() + QPointF(-kMargin, kMargin),
                          .alignment = Qt::AlignRight | Qt::AlignTop});
}

/// Why there is no picture yet.
QString PictureView::hint() const {
    const ProjectSettings& settings = document_.project().settings;
    const SessionStatus status = document_.status();
    if (!status.error.empty()) return engine_text(status.error);
    if (settings.portrait.path.empty()) return tr("Drop a portrait here");
    if (settings.audio.path.empty()) return tr("Drop a speech recording here");
    return tr("Preparing the first picture…");
}

void PictureView::paint_hint(QPainter& painter, const QString& text) const {
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text);
}

}  // namespace ditto::ui
