// What surrounds the motion model in the published pipeline: face motion, conditions, windows,
// stitching.
#include "core/error.h"
#include "motion/liveportrait/audio_to_motion.h"
#include "motion/liveportrait/frame_condition.h"
#include "motion_values.h"
#include "parity.h"

namespace ditto {
namespace {

using testing::array_of;
using testing::GoldenCase;
using testing::kPartNames;
using testing::rows_of;
using testing::tensor_of;
using testing::values_of;

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

/// The case's stand-in for the motion model; remembers what the windows continued from.
WindowFn stand_in(std::vector<MotionVector>& continued_from) {
    return [&](std::int64_t window, const MotionVector& last, std::span<const float> conditions) {
        continued_from.push_back(last);
        const std::size_t columns = conditions.size() / kWindowFrames;
        std::vector<MotionVector> motion(kWindowFrames);
        for (std::size_t f = 0; f < kWindowFrames; ++f)
            for (std::size_t d = 0; d < kMotionValues; ++d)
                motion[f][d] = static_cast<float>(
                    0.6 * last[d] + 0.3 * conditions[f * columns + 4 * d % columns] +
                    0.002 * (static_cast<double>(f) - 40.0) + 0.01 * static_cast<double>(window) +
                    0.0001 * static_cast<double>(d));
        return motion;
    };
}

AudioToMotionOptions window_options(const GoldenCase& golden, const nlohmann::json& run) {
    const auto& given = run.at("options");
    AudioToMotionOptions options{.overlap = given.value("overlap_v2", std::size_t{10}),
                                 .smoothing = given.value("smo_k_d", 3),
                                 .reset_every = given.value("fix_kp_cond", 0)};
    if (given.contains("fix_kp_cond_dim")) {
        options.kept_first = given["fix_kp_cond_dim"][0];
        options.kept_end = given["fix_kp_cond_dim"][1];
    }
    if (given.contains("v_min_max_for_clip"))
        options.limits = {array_of<kMotionValues>(values_of(golden.input("v_min"))),
                          array_of<kMotionValues>(values_of(golden.input("v_max")))};
    return options;
}

AudioToMotion audio_to_motion(const GoldenCase& golden, const WindowFn& sample,
                              const AudioToMotionOptions& options) {
    const SourceFace face = testing::input_faces(golden, "x_s_info").at(0);
    return AudioToMotion(face.motion.vector(),
                         FrameCondition({arrays_of<2>(golden.input("eye_open")),
                                         arrays_of<6>(golden.input("eye_ball")), face.keypoints},
                                        {}),
                         sample, options);
}

/// Motion as the reference lists it: with the scale itself.
torch::Tensor with_scale(const std::vector<MotionVector>& motion) {
    auto rows = rows_of(motion);
    rows.select(1, 0) += 1.0f;
    return rows;
}

/// Feeds `frames` rows of audio in pieces.
std::vector<MotionVector> fed(AudioToMotion& stream, std::span<const float> audio,
                              std::size_t frames, std::size_t piece) {
    std::vector<MotionVector> motion;
    const auto take = [&] {
        for (const MotionVector& frame : stream.take()) motion.push_back(frame);
    };
    for (std::size_t i = 0; i < frames; i += piece) {
        const std::size_t rows = std::min(piece, frames - i);
        stream.push(audio.subspan(i * kHubertValues, rows * kHubertValues));
        take();
    }
    stream.finish();
    take();
    return motion;
}

void check_offline(const GoldenCase& golden, const nlohmann::json& run,
                   std::span<const float> audio) {
    const std::string name = run.at("output");
    for (const std::size_t piece : {1000, 7}) {
        std::vector<MotionVector> last_frames;
        auto stream = audio_to_motion(golden, stand_in(last_frames), window_options(golden, run));
        const auto motion = fed(stream, audio, run.at("frames"), piece);
        ASSERT_EQ(motion.size(), run.at("frames")) << name;
        EXPECT_EQ(golden.misses(name, with_scale(motion)), 0) << name;
        last_frames.push_back(stream.last_frame());
        last_frames.erase(last_frames.begin());
        ASSERT_EQ(last_frames.size(), run.at("chunks"));
        EXPECT_EQ(golden.misses(name + ".kp_cond_after_chunk", rows_of(last_frames)), 0) << name;
    }
}

/// Silence that the manifest describes as "aud rows 290..299 …".
std::vector<float> silence_of(const nlohmann::json& run, std::span<const float> audio) {
    const std::string text = run.at("prefill");
    const std::size_t first = std::stoul(text.substr(text.find("rows ") + 5));
    const std::size_t last = std::stoul(text.substr(text.find("..") + 2));
    const auto rows = audio.subspan(first * kHubertValues, (last + 1 - first) * kHubertValues);
    return {rows.begin(), rows.end()};
}

/// The reference drops the first 80 − 2 · overlap frames where that is positive, and at the end
/// emits more than were fed; here every fed frame comes out and no other.
void check_live(const GoldenCase& golden, const nlohmann::json& run, std::span<const float> audio) {
    const std::string name = run.at("output");
    auto options = window_options(golden, run);
    options.live_silence = silence_of(run, audio);
    std::vector<MotionVector> last_frames;
    auto stream = audio_to_motion(golden, stand_in(last_frames), options);
    auto motion = fed(stream, audio, run.at("frames_fed"), run.at("feed"));
    ASSERT_EQ(motion.size(), run.at("frames_fed")) << name;
    const auto dropped = options.overlap < 40 ? 80 - 2 * options.overlap : 0;
    auto got = with_scale(motion).slice(0, static_cast<std::int64_t>(dropped));
    if (const auto want = run.at("frames_out").get<std::int64_t>(); got.size(0) < want)
        got = torch::cat({got, golden.output(name).slice(0, got.size(0))});
    EXPECT_EQ(golden.misses(name, got), 0) << name;
    ASSERT_TRUE(stream.rest());
    EXPECT_EQ(golden.misses(name + ".d0", with_scale({*stream.rest()})), 0) << name;
    ASSERT_EQ(last_frames.size(), run.at("calls")) << name;
    EXPECT_EQ(golden.misses(name + ".kp_cond_at_call", rows_of(last_frames)), 0) << name;
}

PARITY_CASE(audio2motion) {
    const auto audio = golden.input("aud");
    const auto source = testing::input_faces(golden, "x_s_info").at(0).motion.vector();
    EXPECT_EQ(golden.misses("s_kp_cond", tensor_of(source)), 0);
    for (const auto& run : golden.manifest().at("runs"))
        (run.at("mode") == "offline" ? check_offline : check_live)(golden, run, values_of(audio));
}

}  // namespace
}  // namespace ditto
