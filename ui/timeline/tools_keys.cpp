#include <algorithm>
#include <cmath>
#include <optional>

#include "timeline/key_edits.h"
#include "timeline/tool.h"

namespace ditto::ui {
namespace {

constexpr double kStill = 3;        // pixels of the pointer that are not meant yet
constexpr double kLevel = 5;        // pixels up or down that do not change values yet
constexpr double kSameTime = 1e-6;  // seconds
constexpr double kLeastFactor = 0.01;

/// Times to snap to: keys that stay, markers, the playhead.
std::vector<double> targets(const ToolContext& context, const KeySelection& moving) {
    auto times = snap_targets(context.timeline(), moving);
    times.push_back(frame_time(context.player.frame()));
    return times;
}

KeySelection of_channel(const KeySelection& selection, Channel channel) {
    KeySelection keys;
    std::ranges::copy_if(selection, std::back_inserter(keys),
                         [channel](const KeyRef& key) { return key.channel == channel; });
    return keys;
}

std::vector<Channel> channels_of(const KeySelection& selection) {
    std::vector<Channel> channels;
    for (const KeyRef& key : selection)
        if (std::ranges::find(channels, key.channel) == channels.end())
            channels.push_back(key.channel);
    return channels;
}

std::optional<Key> key_of(const Timeline& timeline, KeyRef ref) {
    const Track* track = timeline.find(ref.channel);
    if (!track) return std::nullopt;
    const auto& keys = track->values.keys();
    const auto key = std::ranges::lower_bound(keys, ref.time - kSameTime, {}, &Key::time);
    if (key == keys.end() || key->time > ref.time + kSameTime) return std::nullopt;
    return *key;
}

/// A drag that changes selected keys: what was selected comes back when it is cancelled.
class KeysTool : public Tool {
  public:
    explicit KeysTool(ToolContext& context)
        : Tool(context), before_(context.selection.keys()), focus_(context.selection.channel()) {}

    void cancel() override {
        context_.document.cancel();
        select(before_);
    }

  protected:
    /// Shows a change of what was there before the drag.
    void show(const std::function<void(Timeline&, KeySelection&)>& change) {
        KeySelection keys = before_;
        context_.document.preview([&](Project& project) { change(project.timeline, keys); });
        select(std::move(keys));
    }
    void select(KeySelection keys) {
        context_.selection.set_keys(std::move(keys));
        context_.selection.set_channel(focus_);
    }

    const KeySelection before_;
    const Channel focus_;
};

class MoveTool final : public KeysTool {
  public:
    MoveTool(ToolContext& context, KeyRef anchor, QPointF from, bool values, bool by_keyboard)
        : KeysTool(context),
          anchor_(anchor),
          key_(key_of(context.timeline(), anchor).value_or(Key{.time = anchor.time})),
          from_(from),
          at_(from),
          values_(values),
          moving_(by_keyboard),
          targets_(targets(context, before_)) {}

    void move(const Pointer& pointer) override {
        at_ = pointer.at;
        const QPointF way = pointer.at - from_;
        if (!moving_ && std::hypot(way.x(), way.y()) < kStill) return;
        moving_ = true;
        const bool one_way = pointer.modifiers & Qt::ShiftModifier;
        const bool across = std::abs(way.x()) >= std::abs(way.y());
        snap_ = {anchor_.time, false};
        if (!one_way || across)
            snap_ = snap(key_.time + way.x() / context_.layout.axis.scale(), targets_,
                         context_.layout.axis, pointer.modifiers & Qt::ControlModifier);
        const bool level = !values_ || std::abs(way.y()) < kLevel || (one_way && across);
        apply(snap_.seconds - anchor_.time, level ? 0 : -way.y());
    }

    bool type(const QString& text) override {
        if (text == QStringLiteral("\b")) {
            typed_.chop(1);
        } else if (text.size() == 1 && QStringLiteral("0123456789.,-").contains(text)) {
            typed_ += text == QStringLiteral(",") ? QStringLiteral(".") : text;
        } else {
            return false;
        }
        apply(seconds_, pixels_);
        return true;
    }

    void finish() override { context_.document.commit(Tool::tr("Move keys")); }

    void draw(DisplayList& list, const SceneInput& input) const override {
        if (!moving_) return;
        draw_snap(list, input, snap_);
        const KeyRef now{anchor_.channel, anchor_.time + seconds_};
        const auto key = key_of(input.timeline, now);
        const float value = key ? key->value : key_.value;
        QString text = value_text(anchor_.channel, value) + QStringLiteral(" · ") +
                       timecode(frame_at(now.time));
        if (!typed_.isEmpty()) text = typed_ + QStringLiteral("▏");
        draw_caption(list, input, at_, text);
    }

  private:
    void apply(double seconds, double pixels) {
        double first = HUGE_VAL;
        for (const KeyRef& key : before_) first = std::min(first, key.time);
        seconds_ = std::max(seconds, -first);
        pixels_ = pixels;
        bool number = false;
        const float value = typed_.toFloat(&number);
        const Lanes& lanes = context_.layout.lanes;
        show([&](Timeline& timeline, KeySelection& selection) {
            KeySelection moved;
            for (const Channel channel : channels_of(selection)) {
                KeySelection part = of_channel(selection, channel);
                const float up =
                    static_cast<float>(pixels_) * lanes.value_per_pixel(lanes.of(channel), channel);
                move_keys(timeline, part, seconds_, up);
                // The same value for all: their distance from it becomes none.
                if (number && channel == anchor_.channel) scale_keys(timeline, part, value, 0);
                moved.insert(moved.end(), part.begin(), part.end());
            }
            selection = std::move(moved);
        });
    }

    const KeyRef anchor_;
    const Key key_;
    const QPointF from_;
    QPointF at_;
    const bool values_;
    bool moving_;
    const std::vector<double> targets_;
    Snap snap_;
    double seconds_ = 0, pixels_ = 0;
    QString typed_;
};

class StretchTool final : public KeysTool {
  public:
    StretchTool(ToolContext& context, bool end)
        : KeysTool(context),
          span_(selection_span(before_).value_or(Stretch{0, 1})),
          end_(end),
          targets_(targets(context, before_)) {}

    void move(const Pointer& pointer) override {
        at_ = pointer.at;
        snap_ = snap(context_.layout.axis.seconds(pointer.at.x()), targets_, context_.layout.axis,
                     pointer.modifiers & Qt::ControlModifier);
        const double pivot = end_ ? span_.first : span_.end;
        const double length = (end_ ? 1 : -1) * (span_.end - span_.first);
        factor_ = std::max(kLeastFactor, (snap_.seconds - pivot) / length);
        show([&](Timeline& timeline, KeySelection& selection) {
            retime_keys(timeline, selection, pivot, factor_);
        });
    }
    void finish() override { context_.document.commit(Tool::tr("Stretch keys")); }
    void draw(DisplayList& list, const SceneInput& input) const override {
        draw_snap(list, input, snap_);
        draw_caption(list, input, at_, QString::number(100 * factor_, 'f', 0) + Tool::tr(" %"));
    }

  private:
    const Stretch span_;
    const bool end_;
    const std::vector<double> targets_;
    QPointF at_;
    Snap snap_;
    double factor_ = 1;
};

class ScaleTool final : public KeysTool {
  public:
    ScaleTool(ToolContext& context, KeyRef anchor, QPointF from)
        : KeysTool(context), anchor_(anchor), from_(from), at_(from) {
        if (const auto key = key_of(context.timeline(), anchor)) value_ = key->value;
    }

    void move(const Pointer& pointer) override {
        at_ = pointer.at;
        const Lanes& lanes = context_.layout.lanes;
        const float pivot = channel_default(anchor_.channel), height = value_ - pivot;
        const auto up = static_cast<float>(from_.y() - at_.y());
        if (height == 0) return;
        factor_ =
            1 + up * lanes.value_per_pixel(lanes.of(anchor_.channel), anchor_.channel) / height;
        show([&](Timeline& timeline, KeySelection& selection) {
            for (const Channel channel : channels_of(selection))
                scale_keys(timeline, of_channel(selection, channel), channel_default(channel),
                           factor_);
        });
    }
    void finish() override { context_.document.commit(Tool::tr("Scale values")); }
    void draw(DisplayList& list, const SceneInput& input) const override {
        draw_caption(list, input, at_, QStringLiteral("× ") + QString::number(factor_, 'f', 2));
    }

  private:
    const KeyRef anchor_;
    const QPointF from_;
    QPointF at_;
    float value_ = 0, factor_ = 1;
};

class HandleTool final : public KeysTool {
  public:
    HandleTool(ToolContext& context, const HandleEnd& end) : KeysTool(context), end_(end) {}

    /// Alt breaks the key: the opposite handle stays. Else it keeps its reach and turns along.
    void move(const Pointer& pointer) override {
        const Lane& lane = context_.layout.lanes.of(end_.key.channel);
        const auto key = key_of(context_.timeline(), end_.key);
        if (!key) return;
        at_ = pointer.at;
        const double seconds = context_.layout.axis.seconds(at_.x()) - key->time;
        const float up = context_.layout.lanes.value_per_pixel(lane, end_.key.channel);
        const double key_y = context_.layout.point(lane, end_.key.channel, 0, key->value).y();
        handle_ = {end_.out ? std::max(0.0, seconds) : std::min(0.0, seconds),
                   static_cast<float>(key_y - at_.y()) * up};
        const bool broken = pointer.modifiers & Qt::AltModifier;
        show([&](Timeline& timeline, const KeySelection&) { set_handle(timeline, broken); });
    }
    void finish() override { context_.document.commit(Tool::tr("Move handle")); }
    void draw(DisplayList& list, const SceneInput& input) const override {
        draw_caption(list, input, at_,
                     value_text(end_.key.channel, handle_.value) + QStringLiteral(" · ") +
                         QString::number(handle_.time, 'f', 2) + Tool::tr(" s"));
    }

  private:
    void set_handle(Timeline& timeline, bool broken) const {
        Track* track = timeline.find(end_.key.channel);
        if (!track) return;
        auto keys = track->values.keys();
        const auto key = std::ranges::lower_bound(keys, end_.key.time, {}, &Key::time);
        if (key == keys.end() || key->time != end_.key.time) return;
        const auto i = static_cast<std::size_t>(key - keys.begin());
        auto& opposite = end_.out ? key->in : key->out;
        const bool has_other = end_.out ? i > 0 : i + 1 < keys.size();
        if (!broken && has_other && handle_.time != 0) {
            const Handle other = track->values.handle(i, end_.out ? i - 1 : i + 1);
            opposite =
                Handle{other.time, static_cast<float>(handle_.value * other.time / handle_.time)};
        }
        (end_.out ? key->out : key->in) = handle_;
        track->values = Curve(std::move(keys));
    }

    const HandleEnd end_;
    QPointF at_;
    Handle handle_;
};

}  // namespace

std::unique_ptr<Tool> make_move_tool(ToolContext& context, KeyRef anchor, QPointF from, bool values,
                                     bool by_keyboard) {
    return std::make_unique<MoveTool>(context, anchor, from, values, by_keyboard);
}
std::unique_ptr<Tool> make_stretch_tool(ToolContext& context, bool end) {
    return std::make_unique<StretchTool>(context, end);
}
std::unique_ptr<Tool> make_scale_tool(ToolContext& context, KeyRef anchor, QPointF from) {
    return std::make_unique<ScaleTool>(context, anchor, from);
}
std::unique_ptr<Tool> make_handle_tool(ToolContext& context, const HandleEnd& end) {
    return std::make_unique<HandleTool>(context, end);
}

}  // namespace ditto::ui
