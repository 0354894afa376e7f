#pragma once

// What a stream of sound is, by its first bytes. Internal to media/.

#include <string_view>

namespace ditto::ffmpeg {

enum class SoundHead {
    Unclear,  ///< more bytes tell
    Samples,  ///< bare ones, as far as anything tells
    Encoded,  ///< a file of a format that FFmpeg knows
};

/// Clear at once for all but samples that look like the beginning of MPEG's sound, one stream in
/// some hundred; these take 16 KiB.
SoundHead head_of(std::string_view bytes);

}  // namespace ditto::ffmpeg
