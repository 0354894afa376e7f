#pragma once

#include <QString>
#include <array>
#include <span>
#include <vector>

#include "timeline/motion_trace.h"
#include "timeline/track.h"

namespace ditto::ui {

/// What belongs together in the timeline and is opened and closed as one.
enum class LaneGroup { Speech, Gaze, Head, Emotion, Eyes, Amplitude };
inline constexpr std::array kLaneGroups{LaneGroup::Speech,  LaneGroup::Gaze, LaneGroup::Head,
                                        LaneGroup::Emotion, LaneGroup::Eyes, LaneGroup::Amplitude};

std::span<const Channel> group_channels(LaneGroup group);
QString group_title(LaneGroup group);
/// "yaw", within its group.
QString channel_title(Channel channel);

/// How a lane is drawn.
enum class LaneKind {
    Speech,
    Curves,    ///< of all its channels, over each other
    Segments,  ///< emotions as stretches of colour
    Keys,      ///< keys of all its channels in a row, over opened lanes
};

/// A horizontal strip. Tops and heights in pixels from the top of the lanes.
struct Lane {
    LaneGroup group = LaneGroup::Speech;
    LaneKind kind = LaneKind::Curves;
    std::vector<Channel> channels;
    double top = 0, height = 0;
    bool leads = true;  ///< it opens and closes its group

    double bottom() const { return top + height; }
    bool has(Channel channel) const;
};

/// The lanes that are shown, from top to bottom: one for each group, and below it one for each
/// channel where the group is open.
class Lanes {
  public:
    Lanes() { lay_out(); }

    const std::vector<Lane>& rows() const { return rows_; }
    double height() const { return rows_.back().bottom(); }
    bool open(LaneGroup group) const { return open_[static_cast<std::size_t>(group)]; }
    void set_open(LaneGroup group, bool open);
    /// How much taller than at first the lanes of a group are; within limits.
    double height_factor(LaneGroup group) const {
        return factors_[static_cast<std::size_t>(group)];
    }
    void set_height_factor(LaneGroup group, double factor);
    /// What the height of a lane is at a factor of 1.
    double usual_height(const Lane& lane) const;
    static constexpr double kLeastFactor = 0.75, kMostFactor = 8;

    /// The lane at a height from the top; null outside.
    const Lane* at(double y) const;
    /// The lane in which a channel's curve is drawn.
    const Lane& of(Channel channel) const;

    /// Chooses the values that lanes show so that all keys and what the model does of itself are
    /// within, steps of the channel's range apart, so that it seldom changes.
    void show_values_of(const Timeline& timeline, const MotionTrace& own = {});
    ChannelRange shown(Channel channel) const { return shown_[static_cast<std::size_t>(channel)]; }

    /// Where a value is in a lane, pixels from the top of all lanes, always within the lane.
    double y(const Lane& lane, Channel channel, float value) const;
    float value(const Lane& lane, Channel channel, double y) const;
    /// Units of the channel in one pixel upwards.
    float value_per_pixel(const Lane& lane, Channel channel) const;
    /// Round values of a channel to be marked beside its curve, far enough from each other to be
    /// read; none where a lane shows no values.
    std::vector<float> marks(const Lane& lane, Channel channel) const;

  private:
    void lay_out();

    std::array<bool, kLaneGroups.size()> open_{};
    std::array<double, kLaneGroups.size()> factors_{1, 1, 1, 1, 1, 1};
    std::array<ChannelRange, kChannelCount> shown_{};
    std::vector<Lane> rows_;
};

}  // namespace ditto::ui
