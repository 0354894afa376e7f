#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "motion/liveportrait/face_motion.h"

namespace ditto {

inline constexpr std::size_t kHubertValues = 1024;
inline constexpr std::size_t kEmotions = 8;

/// How much of each emotion a frame has, in Ditto's order: angry, disgust, fear, happy, neutral,
/// sad, surprise, contempt. The model was trained with rows that sum to 1.
using EmotionRow = std::array<float, kEmotions>;
inline constexpr int kNeutralEmotion = 4;

/// The row of one emotion or of a mixture: softmax of a vector that is 8 at the labels, else 0.
/// Throws Error(BadInput) for labels outside 0 … 7, for none and for more than seven.
EmotionRow emotion_row(std::span<const int> labels);

/// Index (≥ 0) into `count` frames (> 0) that are played forwards and backwards in turn, the end
/// frames twice.
std::size_t mirror_index(std::int64_t index, std::size_t count);

/// What the model is told about the face that speaks.
struct ConditionSource {
    std::vector<std::array<float, 2>> eye_open;  ///< of each source frame, left and right
    std::vector<std::array<float, 6>> eye_ball;  ///< xL xR yL yR zL zR
    Keypoints keypoints{};                       ///< canonical
};

struct ConditionOptions {
    /// Repeated in turn when there is more than one.
    std::vector<EmotionRow> emotions{emotion_row(std::array{kNeutralEmotion})};
    bool first_frame_eyes = false;  ///< the eyes of the first source frame throughout
    // Which parts a row has behind the audio; the published model takes all.
    bool emotion = true, eye_open = true, eye_ball = true, keypoints = true;
};

/// Makes the motion model's condition of a frame: [audio 1024 | emotion 8 | eyes' openness 2 |
/// eyeballs 6 | canonical keypoints 63] (reference: core/atomic_components/condition_handler.py).
class FrameCondition {
  public:
    /// Throws Error(BadInput) where a part that is asked for has no frames.
    FrameCondition(ConditionSource source, ConditionOptions options);

    /// Values of a row: 1103 with all parts.
    std::size_t size() const { return size_; }

    /// Rows [n, size] of the frames from `first` on, for audio [n, 1024]. Frames before 0 have the
    /// emotion and eyes of frame 0. `emotions` replaces the options': one row for all frames, or at
    /// least n. Throws Error(BadInput) when it is shorter or audio is not whole rows.
    std::vector<float> rows(std::span<const float> audio, std::int64_t first,
                            std::span<const EmotionRow> emotions = {}) const;

  private:
    ConditionSource source_;
    ConditionOptions options_;
    std::size_t size_;
};

}  // namespace ditto
