#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace ditto::ui {

/// Of the video that is previewed.
inline constexpr int kFrameRate = 25;

inline double frame_time(std::int64_t frame) {
    return static_cast<double>(frame) / kFrameRate;
}
/// The frame that is shown at a time.
std::int64_t frame_at(double seconds);
/// How many frames sound of this length has; the last may be longer than it.
std::int64_t frames_of(double seconds);

/// hh:mm:ss:ff
QString timecode(std::int64_t frame);
/// Reads hh:mm:ss:ff with leading parts left out ("5:08" is five seconds and eight frames).
std::optional<std::int64_t> frame_from_timecode(const QString& text);

}  // namespace ditto::ui
