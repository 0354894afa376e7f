#include <algorithm>
#include <cmath>

#include "timeline/tools_keys.h"

namespace ditto::ui {
namespace {

constexpr double kStill = 3;  // pixels of the pointer that are not meant yet
constexpr double kLevel = 5;  // pixels up or down that do not change values yet

class MoveTool final : public KeysTool {
  public:
    MoveTool(ToolContext& context, KeyRef anchor, QPointF from, bool values, bool by_keyboard)
        : KeysTool(context),
          anchor_(anchor),
          key_(key_of(context.timeline(), anchor).value_or(Key{.time = anchor.time})),
          from_(from),
          at_(from),
          way_up_(from.y()),
          values_(values),
          moving_(by_keyboard),
          targets_(drag_targets(context, before_)) {}

    void move(const Pointer& pointer) override {
        at_ = pointer.at;
        way_up_.move(pointer);
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
        apply(snap_.seconds - anchor_.time, level ? 0 : way_up_.up());
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
    FineWay way_up_;
    const bool values_;
    bool moving_;
    const std::vector<double> targets_;
    Snap snap_;
    double seconds_ = 0, pixels_ = 0;
    QString typed_;
};

}  // namespace

std::unique_ptr<Tool> make_move_tool(ToolContext& context, KeyRef anchor, QPointF from, bool values,
                                     bool by_keyboard) {
    return std::make_unique<MoveTool>(context, anchor, from, values, by_keyboard);
}

}  // namespace ditto::ui
