// Drags that change the shape of a curve: stretched, scaled, bent.
#include <algorithm>

#include "timeline/tools_keys.h"

namespace ditto::ui {
namespace {

constexpr double kLeastFactor = 0.01;

class StretchTool final : public KeysTool {
  public:
    StretchTool(ToolContext& context, bool end)
        : KeysTool(context),
          span_(selection_span(before_).value_or(Stretch{0, 1})),
          end_(end),
          targets_(drag_targets(context, before_)) {}

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
        : KeysTool(context), anchor_(anchor), at_(from), way_up_(from.y()) {
        if (const auto key = key_of(context.timeline(), anchor)) value_ = key->value;
    }

    void move(const Pointer& pointer) override {
        at_ = pointer.at;
        way_up_.move(pointer);
        const Lanes& lanes = context_.layout.lanes;
        const float pivot = channel_default(anchor_.channel), height = value_ - pivot;
        const auto up = static_cast<float>(way_up_.up());
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
    QPointF at_;
    FineWay way_up_;
    float value_ = 0, factor_ = 1;
};

class HandleTool final : public KeysTool {
  public:
    HandleTool(ToolContext& context, const HandleEnd& end, QPointF from)
        : KeysTool(context), end_(end), way_up_(from.y()) {}

    /// Alt breaks the key: the opposite handle stays. Else it keeps its reach and turns along.
    void move(const Pointer& pointer) override {
        const Lane& lane = context_.layout.lanes.of(end_.key.channel);
        const auto key = key_of(context_.timeline(), end_.key);
        if (!key) return;
        at_ = pointer.at;
        way_up_.move(pointer);
        const double seconds = context_.layout.axis.seconds(at_.x()) - key->time;
        const float up = context_.layout.lanes.value_per_pixel(lane, end_.key.channel);
        const double key_y = context_.layout.point(lane, end_.key.channel, 0, key->value).y();
        handle_ = {end_.out ? std::max(0.0, seconds) : std::min(0.0, seconds),
                   static_cast<float>(key_y - end_.at.y() + way_up_.up()) * up};
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
    FineWay way_up_;
    Handle handle_;
};

}  // namespace

std::unique_ptr<Tool> make_stretch_tool(ToolContext& context, bool end) {
    return std::make_unique<StretchTool>(context, end);
}
std::unique_ptr<Tool> make_scale_tool(ToolContext& context, KeyRef anchor, QPointF from) {
    return std::make_unique<ScaleTool>(context, anchor, from);
}
std::unique_ptr<Tool> make_handle_tool(ToolContext& context, const HandleEnd& end, QPointF from) {
    return std::make_unique<HandleTool>(context, end, from);
}

}  // namespace ditto::ui
