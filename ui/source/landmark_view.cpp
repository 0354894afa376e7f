#include "source/landmark_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "shell/theme.h"
#include "source/landmark_text.h"

namespace ditto::ui {
namespace {

constexpr double kReach = 12, kRing = 5, kDot = 0.8;  // widget pixels
constexpr double kFarKey = 10;                        // arrow keys with Shift

}  // namespace

LandmarkView::LandmarkView(Document& document, PortraitReporter& reporter, QWidget* parent)
    : QWidget(parent), document_(document), reporter_(reporter) {
    setMinimumSize(240, 240);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Facial landmarks"));
    setAccessibleDescription(
        tr("Tab selects a landmark, the arrow keys move it, Delete resets it"));
    connect(&document, &Document::project_changed, this, qOverload<>(&QWidget::update));
    connect(&reporter, &PortraitReporter::changed, this, &LandmarkView::forget_drag);
}

void LandmarkView::forget_drag() {
    pressed_.reset();
    hovered_ = nullptr;
    update();
}

std::vector<LandmarkShift> LandmarkView::shifts() const {
    return pressed_ ? moved(dragged_) : document_.project().settings.landmarks;
}

FaceLandmarks LandmarkView::face() const {
    const PortraitReport& report = *reporter_.report();
    FaceLandmarks face = report.face;
    apply_shifts(shifts(), report.size.width(), report.size.height(), face);
    return face;
}

QRectF LandmarkView::picture_rect() const {
    const QSizeF size =
        reporter_.report()->close_up_box.size().scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPointF LandmarkView::to_widget(Point2 point) const {
    const QRectF picture = picture_rect(), box = reporter_.report()->close_up_box;
    return {picture.left() + (point.x - box.left()) * picture.width() / box.width(),
            picture.top() + (point.y - box.top()) * picture.height() / box.height()};
}

std::optional<QPointF> LandmarkView::place(std::string_view name) const {
    const LandmarkHandle* handle = landmark_handle(name);
    if (!handle || !reporter_.report()) return std::nullopt;
    return to_widget(place_of(face(), *handle));
}

const LandmarkHandle* LandmarkView::handle_at(QPointF point) const {
    if (!reporter_.report()) return nullptr;
    const FaceLandmarks now = face();
    const LandmarkHandle* nearest = nullptr;
    double least = kReach;
    for (const LandmarkHandle& handle : landmark_handles()) {
        const QPointF way = to_widget(place_of(now, handle)) - point;
        const double distance = std::hypot(way.x(), way.y());
        if (distance >= least) continue;
        least = distance;
        nearest = &handle;
    }
    return nearest;
}

/// The corrections once the chosen landmark is moved by so many widget pixels.
std::vector<LandmarkShift> LandmarkView::moved(QPointF by) const {
    std::vector<LandmarkShift> shifts = document_.project().settings.landmarks;
    const PortraitReport& report = *reporter_.report();
    const double scale = report.close_up_box.width() / picture_rect().width();
    auto shift = std::ranges::find(shifts, chosen_->name, &LandmarkShift::name);
    if (shift == shifts.end())
        shift = shifts.insert(shifts.end(), {std::string(chosen_->name), 0, 0});
    const auto within = [](double share) {
        return static_cast<float>(std::clamp(share, -1.0, 1.0));
    };
    shift->x = within(shift->x + scale * by.x() / report.size.width());
    shift->y = within(shift->y + scale * by.y() / report.size.height());
    return shifts;
}

void LandmarkView::keep(const std::vector<LandmarkShift>& shifts, bool same_gesture) {
    document_.edit(
        tr("Move landmark"), [&](Project& project) { project.settings.landmarks = shifts; },
        same_gesture);
}

void LandmarkView::reset() {
    nudging_ = false;
    document_.edit(tr("Reset landmarks"),
                   [](Project& project) { project.settings.landmarks.clear(); });
}

void LandmarkView::choose(const LandmarkHandle* handle) {
    nudging_ = false;
    chosen_ = handle;
    setAccessibleDescription(
        handle ? landmark_text(handle->name)
               : tr("Tab selects a landmark, the arrow keys move it, Delete resets it"));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void LandmarkView::nudge(QPointF by) {
    keep(moved(by), std::exchange(nudging_, true));
}

void LandmarkView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    choose(handle_at(event->position()));
    if (chosen_) pressed_ = event->position();
    dragged_ = {};
}

void LandmarkView::mouseMoveEvent(QMouseEvent* event) {
    if (pressed_) {
        dragged_ = event->position() - *pressed_;
    } else {
        hovered_ = handle_at(event->position());
        setToolTip(hovered_ ? landmark_text(hovered_->name) : QString());
        setCursor(hovered_ ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    update();
}

void LandmarkView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !pressed_) return;
    const std::vector<LandmarkShift> result = moved(dragged_);
    pressed_.reset();
    if (dragged_.manhattanLength() > 0) keep(result);
    update();
}

void LandmarkView::leaveEvent(QEvent*) {
    hovered_ = nullptr;
    update();
}

/// Escape ends a drag before it closes the window.
bool LandmarkView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && pressed_ &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LandmarkView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && pressed_) return forget_drag();
    if (!chosen_ || pressed_ || !reporter_.report()) return QWidget::keyPressEvent(event);
    const double step = event->modifiers() & Qt::ShiftModifier ? kFarKey : 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return nudge({-step, 0});
        case Qt::Key_Right:
            return nudge({step, 0});
        case Qt::Key_Up:
            return nudge({0, -step});
        case Qt::Key_Down:
            return nudge({0, step});
        case Qt::Key_Delete: {
            std::vector<LandmarkShift> shifts = document_.project().settings.landmarks;
            std::erase_if(shifts, [&](const auto& shift) { return shift.name == chosen_->name; });
            nudging_ = false;
            return keep(shifts);
        }
        default:
            QWidget::keyPressEvent(event);
    }
}

/// From landmark to landmark, then on to what is beside.
bool LandmarkView::focusNextPrevChild(bool next) {
    const auto handles = landmark_handles();
    if (!reporter_.report()) return QWidget::focusNextPrevChild(next);
    const auto count = static_cast<std::ptrdiff_t>(handles.size());
    const std::ptrdiff_t now = chosen_ ? chosen_ - handles.data() : (next ? -1 : count);
    const std::ptrdiff_t then = now + (next ? 1 : -1);
    if (then < 0 || then >= count) {
        choose(nullptr);
        return QWidget::focusNextPrevChild(next);
    }
    choose(&handles[static_cast<std::size_t>(then)]);
    return true;
}

void LandmarkView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (!reporter_.report()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter,
                         reporter_.looking() ? tr("Analysing…") : tr("No face found"));
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(picture_rect(), reporter_.report()->close_up);
    const FaceLandmarks now = face();
    QColor dots = Qt::white;
    dots.setAlphaF(0.6f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dots);
    for (const Point3& point : now.points)
        painter.drawEllipse(to_widget({point.x, point.y}), kDot, kDot);
    const auto moved_ones = shifts();
    for (const LandmarkHandle& handle : landmark_handles()) {
        const bool moved =
            std::ranges::find(moved_ones, handle.name, &LandmarkShift::name) != moved_ones.end();
        const bool marked = &handle == chosen_ || &handle == hovered_;
        const QColor color = &handle == chosen_ ? palette().color(QPalette::Highlight)
                             : moved            ? state_colors().care
                                                : QColor(Qt::white);
        painter.setBrush(moved ? QBrush(color) : Qt::NoBrush);
        const QPointF at = to_widget(place_of(now, handle));
        painter.setPen(QPen(Qt::black, marked ? 4 : 3));
        painter.drawEllipse(at, kRing, kRing);
        painter.setPen(QPen(color, marked ? 2.5 : 1.5));
        painter.drawEllipse(at, kRing, kRing);
    }
}

}  // namespace ditto::ui
