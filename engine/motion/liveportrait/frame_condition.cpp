#include "motion/liveportrait/frame_condition.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/error.h"

namespace ditto {
namespace {

constexpr float kChosenLogit = 8.0f;

void require(bool part, bool there, const char* what) {
    if (part && !there)
        throw Error(ErrorKind::BadInput,
                    std::string("the motion model's condition needs ") + what + "; give some");
}

}  // namespace

EmotionRow emotion_row(std::span<const int> labels) {
    const bool known = std::ranges::all_of(
        labels, [](int label) { return label >= 0 && label < static_cast<int>(kEmotions); });
    if (!known || labels.empty() || labels.size() >= kEmotions)
        throw Error(ErrorKind::BadInput, "an emotion is one to seven labels from 0 to 7");
    EmotionRow row{};
    for (const int label : labels) row[static_cast<std::size_t>(label)] = kChosenLogit;
    for (float& value : row) value = std::exp(value - kChosenLogit);
    const float sum = std::accumulate(row.begin(), row.end(), 0.0f);
    for (float& value : row) value /= sum;
    return row;
}

std::size_t mirror_index(std::int64_t index, std::size_t count) {
    const auto i = static_cast<std::size_t>(index);
    return i / count % 2 == 0 ? i % count : count - 1 - i % count;
}

FrameCondition::FrameCondition(ConditionSource source, ConditionOptions options)
    : source_(std::move(source)), options_(std::move(options)), size_(kHubertValues) {
    require(options_.emotion, !options_.emotions.empty(), "an emotion");
    require(options_.eye_open, !source_.eye_open.empty(), "the openness of the source's eyes");
    require(options_.eye_ball, !source_.eye_ball.empty(), "the gaze of the source");
    if (options_.emotion) size_ += kEmotions;
    if (options_.eye_open) size_ += source_.eye_open[0].size();
    if (options_.eye_ball) size_ += source_.eye_ball[0].size();
    if (options_.keypoints) size_ += kKeypointValues;
    if (options_.first_frame_eyes) {
        if (options_.eye_open) source_.eye_open.resize(1);
        if (options_.eye_ball) source_.eye_ball.resize(1);
    }
}

std::vector<float> FrameCondition::rows(std::span<const float> audio, std::int64_t first,
                                        std::span<const EmotionRow> emotions) const {
    const std::size_t count = audio.size() / kHubertValues;
    if (audio.size() % kHubertValues != 0)
        throw Error(ErrorKind::BadInput, "audio features come in rows of 1024 values");
    if (emotions.size() > 1 && emotions.size() < count)
        throw Error(ErrorKind::BadInput, "give one emotion for all frames or one for each");

    std::vector<float> rows;
    rows.reserve(count * size_);
    const auto append = [&](const auto& values) {
        rows.insert(rows.end(), values.begin(), values.end());
    };
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t frame = std::max<std::int64_t>(first + static_cast<std::int64_t>(i), 0);
        append(audio.subspan(i * kHubertValues, kHubertValues));
        if (options_.emotion)
            append(
                emotions.empty()
                    ? options_.emotions[static_cast<std::size_t>(frame) % options_.emotions.size()]
                    : emotions[emotions.size() == 1 ? 0 : i]);
        if (options_.eye_open)
            append(source_.eye_open[mirror_index(frame, source_.eye_open.size())]);
        if (options_.eye_ball)
            append(source_.eye_ball[mirror_index(frame, source_.eye_ball.size())]);
        if (options_.keypoints) append(source_.keypoints);
    }
    return rows;
}

}  // namespace ditto
