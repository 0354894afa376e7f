#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "media/audio_reader.h"
#include "motion/motion_options.h"
#include "portrait/landmark_shifts.h"
#include "project/export_settings.h"
#include "timeline/track.h"

namespace ditto {

/// A file that a project uses, with what it held when it was taken in, so that it can be found
/// again under another name.
struct MediaFile {
    std::filesystem::path path;  ///< empty: none chosen yet
    std::string sha256;          ///< of its bytes; empty: not known

    bool operator==(const MediaFile&) const = default;
};

/// All of a project but what is directed over time.
struct ProjectSettings {
    MediaFile portrait, audio;
    AudioCut cut;                          ///< of the recording
    int face = 0;                          ///< which face of the portrait, largest first
    std::vector<LandmarkShift> landmarks;  ///< of that face, put right by hand
    std::optional<bool> glasses;           ///< whether the person wears any; unset: looked for
    std::string pack = "starter";
    MotionOptions sampling;
    ExportSettings output;

    bool operator==(const ProjectSettings&) const = default;
};

/// Another portrait, or another face of it, has landmarks of its own, and another recording has
/// sound tracks of its own. (The same file elsewhere is no other.)
void set_portrait(ProjectSettings& settings, MediaFile portrait);
void set_face(ProjectSettings& settings, int face);
void set_audio(ProjectSettings& settings, MediaFile audio);

/// What a creator works on: one portrait, one recording, and the direction of one performance.
struct Project {
    ProjectSettings settings;
    Timeline timeline;

    bool operator==(const Project&) const = default;
};

}  // namespace ditto
