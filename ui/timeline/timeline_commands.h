#pragma once

#include "timeline/tool.h"
#include "timeline/track_switches.h"

namespace ditto::ui {

/// What is done to keys and markers without a drag; each change is one step of the history. Without
/// anything selected or in reach nothing happens.
class TimelineCommands {
    Q_DECLARE_TR_FUNCTIONS(ditto::ui::TimelineCommands)
  public:
    explicit TimelineCommands(ToolContext& context) : context_(context) {}

    /// A key of the focused channel at the playhead. It does not change the curve.
    void add_key();
    /// A key at a time; without a value one that does not change the curve.
    void add_key_at(Channel channel, double time, std::optional<float> value);
    void begin_emotion_at(Channel emotion, double time);
    /// Gives emotions back to the model.
    void release_emotions_at(double time);
    void delete_keys();
    void select_all();

    void copy() const;
    void cut();
    /// At the playhead. Keys of a single channel go to the focused one.
    void paste();
    /// Copies at the playhead, or just behind where that stands on the first of them.
    void duplicate();
    /// By frames, and by a thousandth of the channel's range or a degree.
    void nudge(int frames, int values);
    void ease(Easing easing);

    /// To the next key in a direction of the focused channel, or of all where it has none.
    void step_key(int direction);
    /// Selects the next key, from lane to lane; false behind the last.
    bool select_next(int direction);
    /// Gives the channel below or above the focus.
    void step_lane(int direction);
    /// Keys that commands work on: the selected ones, or else the one under the playhead.
    KeySelection meant() const;

    /// Takes the say of channels away, or gives it back where all of them have lost it.
    void toggle_switch(std::span<const Channel> channels, TrackSwitch which);
    /// Locks channels, or unlocks them where all of them are locked.
    void toggle_lock(std::span<const Channel> channels);
    /// The channels of the lane that has the focus: of its group where that is closed.
    std::vector<Channel> focused_lane() const;
    void select_keys_of(std::span<const Channel> channels);

    /// Sets a marker at the playhead, or takes away the one that is there.
    void toggle_marker();
    void rename_marker(double time, const QString& name);
    void delete_marker(double time);

  private:
    double now() const { return frame_time(context_.player.frame()); }
    void go_to(KeyRef key);
    std::vector<Channel> channels_in_order() const;
    void edit_keys(const QString& label,
                   const std::function<void(Timeline&, KeySelection&)>& change);
    void put(KeyClip clip, double time, const QString& label);

    ToolContext& context_;
};

}  // namespace ditto::ui
