#include <algorithm>
#include <cmath>

#include "timeline/tool.h"

namespace ditto::ui {
namespace {

class ScrubTool final : public Tool {
  public:
    explicit ScrubTool(ToolContext& context) : Tool(context), before_(context.player.frame()) {}

    void move(const Pointer& pointer) override {
        const double seconds = context_.layout.axis.seconds(pointer.at.x());
        context_.player.seek(std::llround(seconds * kFrameRate));
    }
    void cancel() override { context_.player.seek(before_); }

  private:
    const std::int64_t before_;
};

class PanTool final : public Tool {
  public:
    PanTool(ToolContext& context, QPointF from) : Tool(context), from_(from) {}

    void move(const Pointer& pointer) override {
        Layout& layout = context_.layout;
        layout.axis.scroll(from_.x() - pointer.at.x());
        layout.scroll =
            std::clamp(layout.scroll + from_.y() - pointer.at.y(), 0.0, layout.most_scroll());
        from_ = pointer.at;
    }

  private:
    QPointF from_;
};

class BoxTool final : public Tool {
  public:
    BoxTool(ToolContext& context, QPointF from, bool add)
        : Tool(context),
          from_(from),
          to_(from),
          before_(context.selection.keys()),
          kept_(add ? before_ : KeySelection{}),
          focus_(context.selection.channel()) {}

    void move(const Pointer& pointer) override {
        to_ = pointer.at;
        KeySelection keys = kept_;
        for (const KeyRef& key : keys_in(context_.scene(), box()))
            if (std::ranges::find(kept_, key) == kept_.end()) keys.push_back(key);
        context_.selection.set_keys(std::move(keys));
    }
    void finish() override {
        if (from_ == to_) context_.selection.set_keys(kept_);
    }
    void cancel() override {
        context_.selection.set_keys(before_);
        context_.selection.set_channel(focus_);
    }
    void draw(DisplayList& list, const SceneInput& input) const override {
        QColor fill = input.colors.accent;
        fill.setAlphaF(0.15f);
        list.rect(box(), fill);
        const QRectF b = box();
        list.add({ShapeKind::Strip,
                  input.colors.accent,
                  1,
                  {b.topLeft(), b.topRight(), b.bottomRight(), b.bottomLeft(), b.topLeft()}});
    }

  private:
    QRectF box() const { return QRectF(from_, to_).normalized(); }

    const QPointF from_;
    QPointF to_;
    const KeySelection before_, kept_;
    const Channel focus_;
};

class MarkerTool final : public Tool {
  public:
    MarkerTool(ToolContext& context, double time)
        : Tool(context), time_(time), targets_(snap_targets(context.timeline(), {})) {
        std::erase(targets_, time);
        targets_.push_back(frame_time(context.player.frame()));
    }

    void move(const Pointer& pointer) override {
        snap_ = snap(context_.layout.axis.seconds(pointer.at.x()), targets_, context_.layout.axis,
                     pointer.modifiers & Qt::ControlModifier);
        context_.document.preview([&](Project& project) {
            auto& markers = project.timeline.markers;
            const auto marker = std::ranges::find(markers, time_, &Marker::time);
            if (marker == markers.end()) return;
            marker->time = snap_.seconds;
            std::ranges::stable_sort(markers, {}, &Marker::time);
        });
    }
    void finish() override { context_.document.commit(Tool::tr("Move marker")); }
    void cancel() override { context_.document.cancel(); }
    void draw(DisplayList& list, const SceneInput& input) const override {
        draw_snap(list, input, snap_);
        draw_caption(list, input, {input.layout.axis.x(snap_.seconds), 0},
                     timecode(frame_at(snap_.seconds)));
    }

  private:
    const double time_;
    std::vector<double> targets_;
    Snap snap_;
};

class LoopTool final : public Tool {
  public:
    LoopTool(ToolContext& context, std::int64_t fixed)
        : Tool(context), fixed_(fixed), before_(context.player.loop()) {}

    void move(const Pointer& pointer) override {
        const auto frame = std::clamp<std::int64_t>(
            std::llround(context_.layout.axis.seconds(pointer.at.x()) * kFrameRate), 0,
            context_.player.frame_count());
        context_.player.set_loop(FrameRange{std::min(fixed_, frame), std::max(fixed_, frame)});
    }
    void cancel() override { context_.player.set_loop(before_); }

  private:
    const std::int64_t fixed_;
    const std::optional<FrameRange> before_;
};

}  // namespace

std::unique_ptr<Tool> make_scrub_tool(ToolContext& context) {
    return std::make_unique<ScrubTool>(context);
}
std::unique_ptr<Tool> make_pan_tool(ToolContext& context, QPointF from) {
    return std::make_unique<PanTool>(context, from);
}
std::unique_ptr<Tool> make_box_tool(ToolContext& context, QPointF from, bool add) {
    return std::make_unique<BoxTool>(context, from, add);
}
std::unique_ptr<Tool> make_marker_tool(ToolContext& context, double time) {
    return std::make_unique<MarkerTool>(context, time);
}
std::unique_ptr<Tool> make_loop_tool(ToolContext& context, std::int64_t fixed) {
    return std::make_unique<LoopTool>(context, fixed);
}

}  // namespace ditto::ui
