#pragma once

#include <functional>
#include <initializer_list>
#include <optional>

#include "motion/liveportrait/face_motion.h"

namespace ditto {

/// Moves driving keypoints so that the face fits the source's shoulders.
using StitchFn = std::function<Keypoints(const Keypoints& source, const Keypoints& driving)>;

/// For each part the weight of the driving motion; empty: the part is the source's own.
using PartWeights = std::array<std::optional<float>, kMotionParts>;
PartWeights weights_of(std::initializer_list<MotionPart> parts, float weight = 1.0f);

/// Which parts fade.
using FadingParts = std::array<bool, kMotionParts>;

enum class FadeTo {
    Nothing,     ///< fade weights are ignored
    FirstFrame,  ///< the first frame's motion, controls included
    Source,      ///< each frame's source
};

/// Eyes that are shown instead of the driven ones.
struct EyeScript {
    std::vector<Keypoints> shifts;      ///< added to the source's expression, eyes only
    std::vector<std::size_t> schedule;  ///< which one in each frame, in turn; see blink_frames()
};

/// An angle that is directed.
struct AngleTarget {
    float degrees = 0;    ///< from that of the first source frame
    float influence = 1;  ///< 0 leaves the angle as it is driven, 1 sets it
};

/// Controls of one frame; what is empty changes nothing. Angles in the order pitch, yaw, roll.
struct FrameControls {
    std::array<std::optional<AngleTarget>, 3> angle_target;
    std::optional<std::array<float, 2>> shift;         ///< of the face, in x and y
    std::optional<float> scale;                        ///< factor
    std::array<std::optional<float>, 3> angle_offset;  ///< degrees
    /// Factor of an angle in degrees where the frame has an offset for it, else of its logits, as
    /// in the reference: towards 0 the bins even out, and their mean is 0 degrees.
    std::array<std::optional<float>, 3> angle_factor;
    std::optional<Keypoints> expression_offset;
    std::optional<float> speech_weight;  ///< below 1: the rest of the expression is the source's
    std::optional<float> fade_weight;    ///< of the driven motion against what it fades to
    std::optional<FadingParts> fading;   ///< instead of the options'
};
/// `controls` with what is empty taken from `defaults`.
FrameControls with_defaults(FrameControls controls, const FrameControls& defaults);

struct StitcherOptions {
    /// Parts that are driven. For a picture all but the scale, for a video the expression alone.
    PartWeights driven = weights_of({MotionPart::Expression, MotionPart::Pitch, MotionPart::Yaw,
                                     MotionPart::Roll, MotionPart::Translation});
    bool relative = true;  ///< to the first driving frame, or to `rest` when that is given
    std::optional<FaceMotion> rest{};
    bool drive_eyes = true;  ///< for a picture; else the eyes stay the source's
    std::optional<EyeScript> eyes{};
    FadeTo fade_to = FadeTo::Nothing;
    FadingParts fading{false, false, false, false, false, true};  ///< the expression
    /// Scale of the face that the motion was made for, where that is not the source itself.
    std::optional<float> character_scale{};
    FrameControls controls{};  ///< of every frame; a frame's own come first

    static StitcherOptions for_video();
};

/// Motion of which some angles are set in degrees (pitch, yaw, roll) instead of logits.
struct DirectedMotion {
    FaceMotion motion;
    std::array<std::optional<float>, 3> degrees{};

    HeadAngles angles() const;
};

struct StitchedKeypoints {
    Keypoints source, driving;
};

/// Gaze that goes with the head: moves the pupils' and lids' points of an expression for a head
/// that has turned by (yaw, pitch) degrees times (0.26, 0.28).
void shift_gaze(std::span<float> expression, float dx, float dy);

/// Source motion, driving motion and controls to the keypoints of a frame (reference:
/// core/atomic_components/motion_stitch.py). Frames have to come in order.
class Stitcher {
  public:
    /// An empty `stitch` leaves the driving keypoints as they are. Throws Error(BadInput) when the
    /// eyes' schedule is empty or names an eye that is not there.
    explicit Stitcher(StitcherOptions options, StitchFn stitch = {});

    StitchedKeypoints frame(const SourceFace& source, const FaceMotion& driving,
                            const FrameControls& controls = {});
    /// Motion and angles of the last frame before its keypoints were posed.
    const FaceMotion& motion() const { return current_.motion; }
    HeadAngles angles() const { return current_.angles(); }

  private:
    void begin(const SourceFace& source, const FaceMotion& driving);
    FaceMotion mix(const FaceMotion& source, const FaceMotion& driving) const;
    void choose_expression(const FaceMotion& source, float speech_weight);
    void direct(const FrameControls& controls);
    void fade(const DirectedMotion& to, float weight, const FadingParts& parts);

    StitcherOptions options_;
    StitchFn stitch_;
    DirectedMotion current_;
    HeadAngles first_source_;
    DirectedMotion first_motion_;
    std::size_t frames_ = 0;
};

}  // namespace ditto
