#include "timeline/timeline_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QOpenGLContext>
#include <QQuickWindow>
#include <QResizeEvent>
#include <QSettings>
#include <algorithm>
#include <cmath>

#include "timeline/tips.h"

namespace ditto::ui {
namespace {

constexpr int kSamples = 4;          // of a pixel, where triangles are drawn
constexpr double kLeastContent = 2;  // seconds

QString heights_setting() {
    return QStringLiteral("timeline/lane-heights");
}

/// Without OpenGL the scene graph paints on the CPU; it has to be told before its first window.
bool choose_graphics() {
    static const bool chosen = [] {
        QOpenGLContext probe;
        if (QQuickWindow::sceneGraphBackend().isEmpty() && !probe.create())
            QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        return true;
    }();
    return chosen;
}

/// A name that is typed over the timeline, which gets none of its keys. Leaving it takes it over,
/// but for Escape.
class NameField : public QLineEdit {
  public:
    using QLineEdit::QLineEdit;

  protected:
    void keyPressEvent(QKeyEvent* event) override {
        switch (event->key()) {
            case Qt::Key_Escape:
                setModified(false);
                [[fallthrough]];
            case Qt::Key_Return:
            case Qt::Key_Enter:
                parentWidget()->setFocus();
                break;
            default:
                QLineEdit::keyPressEvent(event);
        }
        event->accept();
    }
};

}  // namespace

TimelineView::TimelineView(Document& document, Player& player, Selection& selection,
                           SoundLoader& sound, QWidget* parent)
    : QQuickWidget((choose_graphics(), parent)),
      document_(document),
      player_(player),
      selection_(selection),
      sound_(sound),
      context_{document, player, selection, layout_, [this] { return input(); }},
      commands_(context_),
      memory_(document, selection),
      colors_(scene_colors(palette())),
      item_(new TimelineItem) {
    QSurfaceFormat smooth = format();
    smooth.setSamples(kSamples);
    setFormat(smooth);
    setResizeMode(SizeRootObjectToView);
    setContent({}, nullptr, item_);  // which owns it, also where it makes its window anew
    setClearColor(colors_.lane);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, static_cast<int>(Layout::kLanesTop) + 60);
    setAccessibleName(tr("Timeline"));
    recall_heights();
    connect_sources();
    take_own_motion();
    take_project();
    take_speech();
}

TimelineView::~TimelineView() = default;

void TimelineView::connect_sources() {
    const auto take_cache = [this] {
        cache_ = cache_runs(document_.cache_map(), document_.in_the_making());
        draw_later(true);
    };
    const auto take_length = [this, take_cache] {
        take_cache();
        if (fitted_) fit();
    };
    connect(&document_, &Document::project_changed, this, &TimelineView::take_project);
    connect(&document_, &Document::opened, this, [this] { fit(); });
    connect(&document_, &Document::media_changed, this, take_length);
    connect(&document_, &Document::frames_changed, this, take_cache);
    connect(&document_, &Document::own_motion_changed, this, &TimelineView::take_own_motion);
    connect(&document_.locks(), &ChannelLocks::changed, this, [this] { draw_later(true); });
    connect(&selection_, &Selection::changed, this, &TimelineView::take_selection);
    connect(&sound_, &SoundLoader::changed, this, &TimelineView::take_speech);
    connect(&player_, &Player::frame_changed, this, &TimelineView::follow_playhead);
    connect(&player_, &Player::loop_changed, this, [this] { draw_later(true); });
    take_length();
}

SceneInput TimelineView::input() const {
    const auto& sound = sound_.sound();
    return {.timeline = document_.project().timeline,
            .layout = layout_,
            .colors = colors_,
            .selected = selected_,
            .focus = selection_.channel(),
            .locked = document_.locks().locked(),
            .waveform = sound ? &sound->waveform() : nullptr,
            .speech = &speech_,
            .listening = sound_.loading(),
            .own = &own_,
            .cache = cache_,
            .seconds = document_.seconds(),
            .loop = player_.loop(),
            .span = selection_span(selection_.keys())};
}

void TimelineView::draw_later(bool scene) {
    scene_dirty_ |= scene;
    if (std::exchange(draw_posted_, true)) return;
    QMetaObject::invokeMethod(this, &TimelineView::draw, Qt::QueuedConnection);
}

void TimelineView::draw() {
    draw_posted_ = false;
    const SceneInput now = input();
    if (std::exchange(scene_dirty_, false)) item_->set_scene(build_scene(now));
    DisplayList overlay = build_playhead(now, frame_time(player_.frame()));
    if (tool_) tool_->draw(overlay, now);
    item_->set_overlay(std::move(overlay));
}

/// The quick window is another one whenever the window around is, and is white then.
void TimelineView::draw_now() {
    if (quickWindow()->color() != colors_.lane) setClearColor(colors_.lane);
    scene_dirty_ = true;
    draw();
}

void TimelineView::showEvent(QShowEvent* event) {
    draw_now();
    QQuickWidget::showEvent(event);
}

/// Within a drag lanes keep the values they show, so that nothing jumps under the pointer.
void TimelineView::take_project() {
    if (!document_.in_gesture()) {
        show_values();
        if (fitted_) fit();
        describe();
    }
    draw_later(true);
}

void TimelineView::show_values() {
    layout_.lanes.show_values_of(document_.project().timeline, own_);
    Q_EMIT values_changed();
}

void TimelineView::take_own_motion() {
    OwnMotion more = document_.own_motion(own_.frames());
    if (std::exchange(own_take_, more.take) != more.take) {
        own_.clear();
        more = document_.own_motion(0);
    }
    own_.push(more.frames);
    if (!document_.in_gesture()) show_values();
    draw_later(true);
}

void TimelineView::take_selection() {
    selected_ = SelectedKeys(selection_.keys());
    describe();
    draw_later(true);
}

void TimelineView::describe() {
    setAccessibleDescription(
        selection_text(document_.project().timeline, selection_.keys(), selection_.channel()));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void TimelineView::take_speech() {
    speech_ = sound_.sound() ? speech_marks(sound_.sound()->waveform()) : SpeechMarks{};
    draw_later(true);
}

void TimelineView::follow_playhead() {
    TimeAxis& axis = layout_.axis;
    const double now = frame_time(player_.frame());
    if (player_.playing() && (now > axis.end() || now < axis.start())) {
        axis.set_start(player_.speed() > 0 ? now : now - axis.span());
        layout_moved();
    }
    draw_later(false);
}

void TimelineView::layout_moved() {
    layout_.scroll = std::clamp(layout_.scroll, 0.0, layout_.most_scroll());
    draw_later(true);
    Q_EMIT layout_changed();
}

double TimelineView::content_seconds() const {
    double last = std::max(kLeastContent, document_.seconds());
    for (const Track& track : document_.project().timeline.tracks)
        if (!track.values.empty()) last = std::max(last, track.values.keys().back().time);
    return last;
}

void TimelineView::fit() {
    fitted_ = true;
    layout_.axis.fit(0, content_seconds());
    layout_moved();
}

void TimelineView::zoom(double factor) {
    fitted_ = false;
    const double playhead = layout_.axis.x(frame_time(player_.frame()));
    const bool seen = playhead >= 0 && playhead <= layout_.axis.width();
    layout_.axis.zoom(factor, seen ? playhead : layout_.axis.width() / 2);
    layout_moved();
}

void TimelineView::set_start(double seconds) {
    if (seconds == layout_.axis.start()) return;
    fitted_ = false;
    layout_.axis.set_start(seconds);
    layout_moved();
}

void TimelineView::set_scroll(double pixels) {
    layout_.scroll = pixels;
    layout_moved();
}

void TimelineView::set_open(LaneGroup group, bool open) {
    layout_.lanes.set_open(group, open);
    layout_moved();
}

void TimelineView::set_height_factor(LaneGroup group, double factor, double held_y) {
    // What is at that height stays there, as far as it can.
    const double y = layout_.lanes_y(held_y);
    const Lane* held = layout_.lanes.at(y);
    const auto index = held ? held - layout_.lanes.rows().data() : 0;
    const double part = held ? (y - held->top) / held->height : 0;
    layout_.lanes.set_height_factor(group, factor);
    if (held) {
        const Lane& now = layout_.lanes.rows()[static_cast<std::size_t>(index)];
        layout_.scroll = now.top + part * now.height - (held_y - Layout::kLanesTop);
    }
    layout_moved();
    remember_heights();
}

void TimelineView::scale_heights(double factor) {
    for (const LaneGroup group : kLaneGroups)
        set_height_factor(group, factor * layout_.lanes.height_factor(group));
}

void TimelineView::reset_heights() {
    for (const LaneGroup group : kLaneGroups) set_height_factor(group, 1);
}

void TimelineView::recall_heights() {
    const QStringList factors = QSettings().value(heights_setting()).toStringList();
    if (factors.size() != static_cast<qsizetype>(kLaneGroups.size())) return;
    for (std::size_t i = 0; i < kLaneGroups.size(); ++i)
        if (const double factor = factors[static_cast<qsizetype>(i)].toDouble(); factor > 0)
            layout_.lanes.set_height_factor(kLaneGroups[i], factor);
}

void TimelineView::remember_heights() const {
    QStringList factors;
    for (const LaneGroup group : kLaneGroups)
        factors += QString::number(layout_.lanes.height_factor(group));
    QSettings().setValue(heights_setting(), factors);
}

void TimelineView::changeEvent(QEvent* event) {
    QQuickWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        colors_ = scene_colors(palette());
        draw_now();
        // Qt paints at once for a new size alone; later would be a moment in the old colours.
        QResizeEvent same(size(), size());
        if (isVisible()) QQuickWidget::resizeEvent(&same);
    }
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    layout_.axis.set_width(event->size().width());
    layout_.height = event->size().height();
    fitted_ ? fit() : layout_moved();
    draw_now();
    QQuickWidget::resizeEvent(event);  // which paints what there is
}

/// A field over the marker.
void TimelineView::rename_marker(double time) {
    const auto& markers = document_.project().timeline.markers;
    const auto marker = std::ranges::find(markers, time, &Marker::time);
    if (marker == markers.end()) return;
    auto* field = new NameField(QString::fromStdString(marker->name), this);
    field->setAccessibleName(tr("Name of the marker"));
    const double x = std::clamp(layout_.axis.x(time), 0.0, std::max(0.0, width() - 160.0));
    field->setGeometry(static_cast<int>(x), 2, 160, static_cast<int>(Layout::kRulerHeight) - 2);
    connect(field, &QLineEdit::editingFinished, this, [this, field, time] {
        if (field->isModified()) commands_.rename_marker(time, field->text());
        field->deleteLater();
    });
    field->show();
    field->selectAll();
    field->setFocus();
}

}  // namespace ditto::ui
