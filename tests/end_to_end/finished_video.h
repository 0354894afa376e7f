#pragma once

#include <filesystem>
#include <vector>

#include "audio/audio_features.h"
#include "portrait/face_metrics.h"
#include "session/render_job.h"
#include "speech/phone.h"

namespace ditto::testing {

/// A finished MP4, measured from its pixels and samples by the face networks.
struct FinishedVideo {
    double fps = 0;
    double audio_delay = 0;  ///< seconds
    double audio_seconds = 0;
    int frames_without_face = 0;
    std::vector<FaceMetrics> faces;  ///< one a frame; a frame without a face repeats the one before
    AudioFeatures sound;

    std::vector<float> series(float FaceMetrics::*member) const;
    std::vector<float> gaps() const { return series(&FaceMetrics::lip_gap); }
    /// Mean opening of both eyes.
    std::vector<float> eyes() const;
    std::vector<float> angles(float HeadPose::*axis) const;
};

FinishedVideo measure_video(const std::filesystem::path& video);

/// A job with the starter pack and small pictures; portrait and audio as given, output in a
/// temporary folder.
RenderJob small_job(const std::filesystem::path& portrait, const std::filesystem::path& audio,
                    const std::string& name);

/// The aligned phones of a JSON file [["AA", start, end], …].
Phones read_phones(const std::filesystem::path& file);

float mean(const std::vector<float>& values);
float deviation(const std::vector<float>& values);
float percentile(std::vector<float> values, float share);

/// Closings a minute: the eyes' opening falls below a part of its usual value.
double blinks_per_minute(const std::vector<float>& eyes, double fps);

/// Mean |normalised opening - normalised loudness| over speech (THEval, arXiv 2511.04520).
double sync_measure(const FinishedVideo& video);

/// Median absolute deviation of the lip gap in silences of at least 300 ms.
double silent_spread(const FinishedVideo& video);

}  // namespace ditto::testing
