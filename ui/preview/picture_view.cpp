#include "preview/picture_view.h"

#include <QPainter>
#include <cmath>
#include <utility>

#include "document/engine_text.h"
#include "preview/badge.h"
#include "shell/theme.h"

namespace ditto::ui {
namespace {

constexpr int kComeMilliseconds = 120, kGoMilliseconds = 500;  // of the handles
constexpr double kMargin = 8;  // of badges from the picture's corners
constexpr int kVeil = 160;     // of 255, over a portrait that cannot be used

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
    return PictureView::tr("rendering…");
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
      film_(document),
      preview_(document) {
    setMinimumSize(160, 120);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(tr("The picture at the playhead; drag on it to direct gaze and head"));
    since_start_.start();
    strength_.setStartValue(0.0);
    strength_.setEndValue(0.0);
    connect(&strength_, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&player, &Player::frame_changed, this, &PictureView::take_frame);
    connect(&player, &Player::playing_changed, this, [this] {
        meter_.reset();
        update();
    });
    connect(&document, &Document::media_changed, this, &PictureView::lay_out);
    connect(&document, &Document::project_changed, this, &PictureView::lay_out);
    connect(&film_, &FilmView::changed, this, repaint);
    connect(&preview_, &PortraitPreview::changed, this, &PictureView::lay_out);
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
    if (on == split_.on()) return;
    if (on) arm(false);
    split_.set_on(on);
    update();
    Q_EMIT split_changed(on);
}

/// They come at once and go gently.
void PictureView::show_handles(bool near) {
    const double wanted = near ? 1 : 0;
    if (strength_.endValue().toDouble() == wanted) return;
    strength_.stop();
    strength_.setStartValue(strength_.currentValue().toDouble());
    strength_.setEndValue(wanted);
    strength_.setDuration(near ? kComeMilliseconds : kGoMilliseconds);
    strength_.start();
}

void PictureView::set_cut(bool on) {
    film_.set_cut(on);
    lay_out();
}

void PictureView::arm(bool armed) {
    if (armed == armed_) return;
    if (armed) set_split(false);
    armed_ = armed;
    if (!armed) performance_.cancel();
    update();
    Q_EMIT armed_changed(armed);
}

/// The newest picture there is of the frame at the playhead; without any the last one stays. Of a
/// project that was opened there is none before its portrait is prepared.
void PictureView::take_frame() {
    const std::int64_t frame = player_.frame();
    if (preview_.needed()) shown_.reset();
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

/// As a frame that fits is shown, so that nothing moves when the first one comes.
std::optional<QRectF> PictureView::preview_rect() const {
    const auto& image = preview_.image();
    if (!image || !preview_.needed()) return std::nullopt;
    Viewport fitted;
    fitted.set_sizes(QSizeF(image->width, image->height), size(), devicePixelRatioF());
    return fitted.picture_rect();
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
    return handles_shown_ && !split_.on() && (!player_.playing() || performance_.running());
}

void PictureView::resizeEvent(QResizeEvent*) {
    lay_out();
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (const auto whole = preview_rect()) return paint_preview(painter, *whole);
    if (!shown_ && !document_.portrait()) return paint_hint(painter, hint());
    paint_picture(painter);
    paint_mask(painter);
    if (handles_visible() && handles_strength() > 0) {
        painter.setOpacity(handles_strength());
        handles_.paint(painter);
        painter.setOpacity(1);
    }
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

/// The portrait as it lies in its file; dimmed where it cannot be used, with the reason.
void PictureView::paint_preview(QPainter& painter, const QRectF& whole) {
    preview_picture_.paint(painter, preview_.image(), whole, rect());
    if (document_.status().error.empty()) {
        paint_badge(painter, {.text = hint(),
                              .at = whole.topLeft() + QPointF(kMargin, kMargin),
                              .alignment = Qt::AlignLeft | Qt::AlignTop,
                              .mark = state_colors().busy});
        return;
    }
    painter.fillRect(rect(), QColor(0, 0, 0, kVeil));
    painter.setPen(Qt::white);
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, hint());
}

/// Why there is no picture yet.
QString PictureView::hint() const {
    const ProjectSettings& settings = document_.project().settings;
    const SessionStatus status = document_.status();
    if (!status.error.empty()) return engine_text(status.error);
    if (settings.portrait.path.empty()) return tr("Drop a portrait here");
    if (settings.audio.path.empty()) return tr("Drop a speech recording here");
    return tr("Preparing the first frame…");
}

void PictureView::paint_hint(QPainter& painter, const QString& text) const {
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text);
}

}  // namespace ditto::ui
