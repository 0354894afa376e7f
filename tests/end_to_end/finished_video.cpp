#include "finished_video.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>

#include "audio/feature_stream.h"
#include "media/audio_reader.h"
#include "media/video_reader.h"
#include "portrait/portrait_analyzer.h"

namespace ditto::testing {
namespace {

namespace fs = std::filesystem;

constexpr float kClosedShare = 0.45f;  // of the usual opening, as the independent judge has it

AudioFeatures features_of(const AudioClip& clip) {
    FeatureStream stream;
    stream.push(clip.samples);
    stream.finish();
    return stream.take();
}

/// Frames in silences that have lasted 300 ms: quieter than a tenth of loud speech.
std::vector<std::size_t> silent_frames(const AudioFeatures& sound) {
    std::vector<float> levels;
    for (const auto& row : sound) levels.push_back(row.energy);
    const float threshold = percentile(levels, 0.95f) - 20.0f;
    std::vector<std::size_t> frames;
    int run = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        run = sound[i].energy < threshold ? run + 1 : 0;
        if (run >= 7) frames.push_back(i);
    }
    return frames;
}

}  // namespace

std::vector<float> FinishedVideo::series(float FaceMetrics::*member) const {
    std::vector<float> values;
    for (const FaceMetrics& face : faces) values.push_back(face.*member);
    return values;
}

std::vector<float> FinishedVideo::eyes() const {
    std::vector<float> values;
    for (const FaceMetrics& face : faces)
        values.push_back(0.5f * (face.eye_open_right + face.eye_open_left));
    return values;
}

std::vector<float> FinishedVideo::angles(float HeadPose::*axis) const {
    std::vector<float> values;
    for (const FaceMetrics& face : faces) values.push_back(face.pose.*axis);
    return values;
}

FinishedVideo measure_video(const fs::path& path) {
    VideoReader reader(path);
    PortraitAnalyzer analyzer(DITTO_STARTER_DIR, 2);
    FinishedVideo video;
    video.fps = reader.fps();
    video.audio_delay = reader.audio_delay();
    const AudioClip clip = read_audio(path, {});
    video.audio_seconds = clip.seconds();
    video.sound = features_of(clip);
    std::optional<FaceLandmarks> face;
    while (const auto frame = reader.next()) {
        if (!face) {
            const auto faces = analyzer.find_faces(*frame);
            if (!faces.empty()) face = faces.front();
        } else {
            face = analyzer.track(*frame, *face);
        }
        if (!face) ++video.frames_without_face;
        video.faces.push_back(face                  ? measure_face(*face)
                              : video.faces.empty() ? FaceMetrics{}
                                                    : video.faces.back());
    }
    return video;
}

RenderJob small_job(const fs::path& portrait, const fs::path& audio, const std::string& name) {
    RenderJob job;
    job.portrait = portrait;
    job.audio = audio;
    job.output =
        fs::temp_directory_path() / ("ditto-" + name + "-" + std::to_string(getpid()) + ".mp4");
    job.pack = DITTO_STARTER_DIR;
    job.video.max_size = 960;
    return job;
}

Phones read_phones(const fs::path& file) {
    std::ifstream in(file);
    Phones phones;
    for (const auto& entry : nlohmann::json::parse(in)) {
        phones.push_back(
            {phone_from_name(entry.at(0).get<std::string>()).value(), entry.at(1), entry.at(2)});
    }
    return phones;
}

float mean(const std::vector<float>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0f) / static_cast<float>(values.size());
}

float deviation(const std::vector<float>& values) {
    const float middle = mean(values);
    float sum = 0;
    for (const float value : values) sum += (value - middle) * (value - middle);
    return std::sqrt(sum / static_cast<float>(values.size()));
}

float percentile(std::vector<float> values, float share) {
    const auto nth =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<float>(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

double blinks_per_minute(const std::vector<float>& eyes, double fps) {
    const float closed = kClosedShare * percentile(eyes, 0.8f);
    int count = 0;
    for (std::size_t i = 1; i < eyes.size(); ++i)
        count += eyes[i] < closed && eyes[i - 1] >= closed;
    return count * 60.0 * fps / static_cast<double>(eyes.size());
}

double sync_measure(const FinishedVideo& video) {
    const auto gaps = video.gaps();
    std::vector<float> loudness;
    for (const auto& row : video.sound) loudness.push_back(std::pow(10.0f, row.energy / 20.0f));
    const float least = *std::min_element(gaps.begin(), gaps.end()),
                range = percentile(gaps, 0.99f) - least;
    const float loudest = percentile(loudness, 0.99f), speech = 0.1f * percentile(loudness, 0.95f);
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < std::min(gaps.size(), loudness.size()); ++i) {
        if (loudness[i] <= speech) continue;
        sum += std::abs(static_cast<double>((gaps[i] - least) / range) -
                        std::clamp(static_cast<double>(loudness[i] / loudest), 0.0, 1.0));
        ++count;
    }
    return sum / count;
}

double silent_spread(const FinishedVideo& video) {
    std::vector<float> gaps, spreads;
    for (const std::size_t frame : silent_frames(video.sound)) {
        if (frame < video.faces.size()) gaps.push_back(video.faces[frame].lip_gap);
    }
    if (gaps.empty()) return 0.0;
    const float middle = percentile(gaps, 0.5f);
    for (const float gap : gaps) spreads.push_back(std::abs(gap - middle));
    return static_cast<double>(percentile(spreads, 0.5f));
}

}  // namespace ditto::testing
