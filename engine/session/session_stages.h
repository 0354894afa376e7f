#pragma once

#include <memory>
#include <string>

#include "audio/audio_features.h"
#include "core/progress.h"
#include "pack/pack.h"
#include "render/renderer.h"
#include "session/project.h"
#include "session/take_motion.h"

namespace ditto {

// What a session makes of a project's settings before there are frames, and the keys of what it is
// made from: as long as a key stays the same, so does the result.

/// The project's pack, if the session can draw with it. Throws Error(BadInput).
std::shared_ptr<const Pack> open_pack(const ProjectSettings& settings);

std::string portrait_key(const ProjectSettings& settings);
/// The portrait, ready to be rendered. Throws Error(BadInput).
std::shared_ptr<const Renderer> prepare_portrait(const ProjectSettings& settings, const Pack& pack,
                                                 int threads);

std::string recording_key(const ProjectSettings& settings);
/// The whole recording, heard. Throws Error(BadInput, Cancelled).
std::shared_ptr<const AudioFeatures> hear_recording(const ProjectSettings& settings,
                                                    const CancelToken& cancel);

std::string motion_key(const ProjectSettings& settings);
/// The motion model, ready to be sampled for a recording. Throws Error(BadInput).
std::shared_ptr<TakeMotion> prepare_motion(const ProjectSettings& settings, const Pack& pack,
                                           const AudioFeatures& heard);

}  // namespace ditto
