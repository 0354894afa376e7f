#pragma once

#include <QCoreApplication>
#include <QPalette>
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "document/channel_locks.h"
#include "document/timecode.h"
#include "playback/player.h"
#include "playback/waveform.h"
#include "session/session.h"
#include "timeline/display_list.h"
#include "timeline/key_edits.h"
#include "timeline/layout.h"

namespace ditto::ui {

/// Colours of the scene, from the theme.
struct SceneColors {
    QColor background, lane, raised, line, text, quiet, accent, on_segment;
    int darker = 100;  ///< per cent by which channels' colours are, to stand out from the lanes
};
SceneColors scene_colors(const QPalette& palette);

/// Frames of one state in a row.
struct CacheRun {
    std::int64_t first = 0, end = 0;
    FrameState state = FrameState::Missing;
    bool making = false;  ///< it is being made now

    bool operator==(const CacheRun&) const = default;
};
/// Runs of a map of states, in order. Of what is being made only what is not exact counts.
std::vector<CacheRun> cache_runs(std::span<const FrameState> map,
                                 std::span<const FrameSpan> in_the_making = {});

/// Seconds.
struct Stretch {
    double first = 0, end = 0;
};
/// What is shown of a recording besides its outline.
struct SpeechMarks {
    std::vector<Stretch> silences;  ///< where nothing is said for longer than a third of a second
    int loudest = 1;                ///< of its samples, as in Peak
};
SpeechMarks speech_marks(const Waveform& waveform);

/// Selected keys, to be asked for quickly.
class SelectedKeys {
  public:
    SelectedKeys() = default;
    explicit SelectedKeys(const KeySelection& selection);
    /// Whether one is selected from `first` to before `end`, seconds.
    bool within(Channel channel, double first, double end) const;
    bool has(Channel channel, double time) const { return within(channel, time, time); }
    bool any(Channel channel) const { return !times_[static_cast<std::size_t>(channel)].empty(); }
    std::size_t count() const { return count_; }

  private:
    std::array<std::vector<double>, kChannelCount> times_;
    std::size_t count_ = 0;
};

/// All that the scene shows. What is pointed at outlives it.
struct SceneInput {
    const Timeline& timeline;
    const Layout& layout;
    const SceneColors& colors;
    const SelectedKeys& selected;
    Channel focus = Channel::Count;      ///< its lane is marked
    ChannelSet locked{};                 ///< their keys cannot be taken
    const Waveform* waveform = nullptr;  ///< null: no speech, nor marks of it
    const SpeechMarks* speech = nullptr;
    bool listening = false;            ///< there will be a waveform
    const MotionTrace* own = nullptr;  ///< what the model does of itself; null: not known
    std::span<const CacheRun> cache{};
    double seconds = 0;  ///< length of the video
    std::optional<FrameRange> loop{};
    std::optional<Stretch> span{};  ///< of the selected keys, if it can be stretched
};

/// Draws what is visible, and nothing else: costs follow the size of the view, not the length of
/// the project or the number of keys. Everything but the playhead.
DisplayList build_scene(const SceneInput& input);

/// A Bézier handle of a selected key, as it is seen.
struct HandleEnd {
    KeyRef key;
    bool out = false;  ///< behind its key
    QPointF key_at, at;
};
/// Those of a track in a lane; none while so many keys are selected that they would hide the curve.
std::vector<HandleEnd> handle_ends(const SceneInput& input, const Lane& lane, const Track& track);

/// Words in the scene.
struct SceneText {
    Q_DECLARE_TR_FUNCTIONS(ditto::ui::SceneText)
};

/// The same colour for all channels of a group, the later ones fainter.
QColor lane_color(const Lane& lane, Channel channel, const SceneColors& colors);
/// The channel whose values are marked beside a lane.
Channel marked_channel(const Lane& lane, Channel focus);
/// What a track's colour keeps of its strength: less where it directs nothing.
float track_strength(const Timeline& timeline, const Track& track);
/// Leaves out points that lie on the line between others.
std::vector<QPointF> simplified(const std::vector<QPointF>& points);

// Its parts, from back to front.

void add_lanes(DisplayList& list, const SceneInput& input);
/// Lines at the values that are marked beside the lane.
void add_grid(DisplayList& list, const SceneInput& input, const Lane& lane);
void add_speech(DisplayList& list, const SceneInput& input, const Lane& lane);
void add_segments(DisplayList& list, const SceneInput& input, const Lane& lane);
void add_curves(DisplayList& list, const SceneInput& input, const Lane& lane);
void add_keys(DisplayList& list, const SceneInput& input, const Lane& lane);
/// What the model does of itself, behind what is directed.
bool own_motion_shown(const SceneInput& input, const Lane& lane);
void add_own_motion(DisplayList& list, const SceneInput& input, const Lane& lane);
/// Says that nothing is directed here.
void add_undirected(DisplayList& list, const SceneInput& input, const Lane& lane);
void add_locks(DisplayList& list, const SceneInput& input);
void add_ruler(DisplayList& list, const SceneInput& input);
void add_cache_bar(DisplayList& list, const SceneInput& input);
void add_markers(DisplayList& list, const SceneInput& input);
void add_span(DisplayList& list, const SceneInput& input);

/// The mark in the ruler and the line down from it.
DisplayList build_playhead(const SceneInput& input, double seconds);

}  // namespace ditto::ui
