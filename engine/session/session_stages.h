#pragma once

#include <memory>
#include <string>

#include "audio/audio_features.h"
#include "core/progress.h"
#include "pack/pack.h"
#include "project/project.h"
#include "session/performer.h"
#include "session/take_motion.h"

namespace ditto {

// What a session makes of a project's settings before there are frames, and the keys of what it is
// made from: as long as a key stays the same, so does the result.

/// The project's pack. Throws Error(BadInput).
std::shared_ptr<const Pack> open_pack(const ProjectSettings& settings);

std::string portrait_key(const ProjectSettings& settings);
/// The portrait, ready to be rendered. Throws Error(BadInput, Cancelled).
std::shared_ptr<const MovablePortrait> prepare_portrait(const ProjectSettings& settings,
                                                        const Pack& pack, int threads,
                                                        const CancelToken& cancel);

/// A whole recording as a pack's motion model hears it: as one of the two.
struct HeardRecording {
    AudioFeatures features;
    std::shared_ptr<const std::vector<float>> hubert;  ///< [n, 1024]

    std::int64_t frames() const;
};
std::string recording_key(const ProjectSettings& settings);
/// Throws Error(BadInput, Cancelled).
std::shared_ptr<const HeardRecording> hear_recording(const ProjectSettings& settings,
                                                     const Pack& pack, int threads,
                                                     const CancelToken& cancel);

std::string motion_key(const ProjectSettings& settings);
/// The motion model, ready to be sampled for a recording. `portrait` may be null where motion does
/// not follow the face. Throws Error(BadInput).
std::shared_ptr<TakeMotion> prepare_motion(const ProjectSettings& settings, const Pack& pack,
                                           const HeardRecording& heard,
                                           const MovablePortrait* portrait);

}  // namespace ditto
