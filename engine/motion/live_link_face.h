#pragma once

#include <iosfwd>
#include <string>

#include "motion/motion_space.h"

namespace ditto {

// Motion as the app Live Link Face writes it: a table with one line a frame,
// Timecode,BlendShapeCount,EyeBlinkLeft,…,TongueOut,HeadYaw,HeadPitch,HeadRoll,LeftEyeYaw,…,
// RightEyeRoll. A timecode is hours:minutes:seconds:frames.part of a frame. Angles are radians; yaw
// is positive towards the viewer's left and pitch down (as the app's own recordings have the eyes).
// The head's place and size are not in it.

/// Writes motion of the arkit space at 25 frames a second.
void write_live_link_face(std::ostream& out, const Motion& motion);

/// Reads such a table, whatever the order of its columns and whatever its frame rate (24, 25, 30 or
/// 60, by the frame numbers), resampled to 25 frames a second. Lines without shapes, which the app
/// writes while it sees no face, are passed over. Throws Error(BadInput) that begins with `where`
/// for a missing column, a broken line, times that go back, more than 24 hours.
Motion read_live_link_face(std::istream& in, const std::string& where);

}  // namespace ditto
