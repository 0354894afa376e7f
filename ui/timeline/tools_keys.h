#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "timeline/key_edits.h"
#include "timeline/tool.h"

namespace ditto::ui {

/// Times to snap to: keys that stay, markers, the playhead.
std::vector<double> drag_targets(const ToolContext& context, const KeySelection& moving);

KeySelection of_channel(const KeySelection& selection, Channel channel);
std::vector<Channel> channels_of(const KeySelection& selection);
/// The key, also where its time was rounded on the way.
std::optional<Key> key_of(const Timeline& timeline, KeyRef ref);

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

}  // namespace ditto::ui
