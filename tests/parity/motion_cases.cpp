// What surrounds the motion model in the published pipeline: face motion, conditions, windows,
// stitching.
#include "core/error.h"
#include "motion/liveportrait/frame_condition.h"
#include "motion_values.h"
#include "parity.h"

namespace ditto {
namespace {

using testing::array_of;
using testing::GoldenCase;
using testing::kPartNames;
using testing::rows_of;
using testing::values_of;

torch::Tensor tensor_of(std::span<const float> values) {
    return torch::tensor(c10::ArrayRef<float>(values.data(), values.size()));
}

void check_angles(const GoldenCase& golden) {
    std::vector<float> degrees;
    for (const auto& logits : golden.input("logits").unbind())
        degrees.push_back(degrees_of(values_of(logits).first<kPoseBins>()));
    EXPECT_EQ(golden.misses("degrees", tensor_of(degrees)), 0);

    std::vector<RotationMatrix> rotations;
    for (const auto& row : golden.input("angles_pitch_yaw_roll").unbind()) {
        const auto angles = values_of(row);
        rotations.push_back(rotation_matrix({angles[0], angles[1], angles[2]}));
    }
    EXPECT_EQ(golden.misses("rotation", rows_of(rotations)), 0);
}

void check_vectors(const GoldenCase& golden) {
    std::vector<Keypoints> posed, canonical;
    std::vector<MotionVector> vectors;
    for (const SourceFace& face : testing::input_faces(golden, "info")) {
        posed.push_back(pose_keypoints(face));
        canonical.push_back(face.keypoints);
        vectors.push_back(face.motion.vector());
    }
    EXPECT_EQ(golden.misses("transform_keypoint", rows_of(posed)), 0);
    EXPECT_EQ(golden.misses("vector265", rows_of(vectors)), 0);
    EXPECT_EQ(golden.misses("vector328", torch::cat({rows_of(vectors), rows_of(canonical)}, 1)), 0);

    const FaceMotion motion(array_of<kMotionValues>(values_of(golden.input("vector_in"))));
    for (std::size_t i = 0; i < kMotionParts; ++i)
        EXPECT_EQ(
            golden.misses("from_vector." + kPartNames[i], tensor_of(motion.part(MotionPart(i)))), 0)
            << kPartNames[i];
}

void check_mean_filter(const GoldenCase& golden, int window) {
    const auto faces = mean_filter(testing::input_faces(golden, "video"), window);
    const std::string name = "mean_filter_k" + std::to_string(window) + ".";
    std::vector<Keypoints> keypoints;
    for (const SourceFace& face : faces) keypoints.push_back(face.keypoints);
    EXPECT_EQ(golden.misses(name + "kp", rows_of(keypoints)), 0) << window;
    for (const MotionPart part :
         {MotionPart::Scale, MotionPart::Pitch, MotionPart::Translation, MotionPart::Expression}) {
        std::vector<torch::Tensor> rows;
        for (const SourceFace& face : faces) rows.push_back(tensor_of(face.motion.part(part)));
        const auto& key = kPartNames[static_cast<std::size_t>(part)];
        EXPECT_EQ(golden.misses(name + key, torch::stack(rows)), 0) << name << key;
    }
}

PARITY_CASE(motion_utils) {
    check_angles(golden);
    check_vectors(golden);
    for (const int window : {13, 3, 4, 1}) check_mean_filter(golden, window);
}

template <std::size_t N>
std::vector<std::array<float, N>> arrays_of(const torch::Tensor& rows) {
    std::vector<std::array<float, N>> arrays;
    for (const auto& row : rows.unbind()) arrays.push_back(array_of<N>(values_of(row)));
    return arrays;
}

/// Emotions as the manifest writes them: a label, one mixture, a mixture per frame, or an input.
std::vector<EmotionRow> emotions_of(const GoldenCase& golden, const nlohmann::json& emotion) {
    if (emotion.is_null()) return {};
    if (emotion.is_string()) return arrays_of<kEmotions>(golden.input(emotion));
    if (emotion.is_number()) return {emotion_row(std::array{emotion.get<int>()})};
    if (emotion.at(0).is_number()) return {emotion_row(emotion.get<std::vector<int>>())};
    std::vector<EmotionRow> rows;
    for (const auto& labels : emotion) rows.push_back(emotion_row(labels.get<std::vector<int>>()));
    return rows;
}

FrameCondition condition_of(const GoldenCase& golden, const nlohmann::json& run) {
    const auto first = [](auto rows, const nlohmann::json& count) {
        rows.resize(count.get<std::size_t>());
        return rows;
    };
    const auto& flags = run.at("flags");
    return FrameCondition(
        {first(arrays_of<2>(golden.input("eye_open_5")), run.at("eye_open_frames")),
         first(arrays_of<6>(golden.input("eye_ball_7")), run.at("eye_ball_frames")),
         array_of<kKeypointValues>(values_of(golden.input("sc")))},
        {.emotions = emotions_of(golden, run.at("emo")),
         .first_frame_eyes = run.at("eye_f0_mode"),
         .emotion = flags.value("use_emo", true),
         .eye_open = flags.value("use_eye_open", true),
         .eye_ball = flags.value("use_eye_ball", true),
         .keypoints = flags.value("use_sc", true)});
}

void check_conditions(const GoldenCase& golden, const nlohmann::json& run) {
    const FrameCondition condition = condition_of(golden, run);
    EXPECT_EQ(condition.size(), run.at("total_columns"));
    const auto audio = golden.input("aud").narrow(0, 0, run.at("frames").get<std::int64_t>());
    const auto rows =
        condition.rows(values_of(audio), run.at("idx"), emotions_of(golden, run.at("emo_at_call")));
    const auto got =
        tensor_of(rows).view({audio.size(0), static_cast<std::int64_t>(condition.size())});
    EXPECT_TRUE(torch::equal(got.narrow(1, 0, kHubertValues), audio));
    const auto behind_audio = got.slice(1, kHubertValues);
    EXPECT_EQ(golden.misses(run.at("output"), behind_audio), 0) << run.at("output");
}

void check_emotions(const GoldenCase& golden) {
    std::vector<EmotionRow> single;
    for (int label = 0; label < static_cast<int>(kEmotions); ++label)
        single.push_back(emotion_row(std::array{label}));
    EXPECT_EQ(golden.misses("emo_single", rows_of(single)), 0);
    EXPECT_EQ(
        golden.misses("emo_sets", rows_of(emotions_of(golden, golden.manifest().at("emo_sets")))),
        0);
    for (const std::vector<int>& labels :
         {std::vector{8}, {-1}, std::vector<int>{}, {0, 1, 2, 3, 4, 5, 6, 7}})
        EXPECT_THROW(emotion_row(labels), Error);
}

void check_mirror(const GoldenCase& golden) {
    std::vector<std::int64_t> indices;
    for (const int size : golden.manifest().at("mirror_sizes"))
        for (int i = 0; i < 24; ++i)
            indices.push_back(
                static_cast<std::int64_t>(mirror_index(i, static_cast<std::size_t>(size))));
    EXPECT_EQ(golden.misses("mirror_index", torch::tensor(indices)), 0);
}

PARITY_CASE(condition_handler) {
    for (const auto& run : golden.manifest().at("runs")) check_conditions(golden, run);
    check_emotions(golden);
    check_mirror(golden);
    const auto condition = condition_of(golden, golden.manifest().at("runs").at(0));
    const auto seven = arrays_of<kEmotions>(golden.input("emo_array_7x8"));
    const auto nine_frames = golden.input("aud").narrow(0, 0, 9);
    EXPECT_THROW(condition.rows(values_of(nine_frames), 0, seven), Error);
}

}  // namespace
}  // namespace ditto
