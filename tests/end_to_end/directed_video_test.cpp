// Keys on tracks, followed by the finished video: head and gaze measured against their curves.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "finished_video.h"
#include "media/video_reader.h"
#include "portrait/portrait_analyzer.h"
#include "portrait/view.h"
#include "timeline/track.h"
#include "train/lip_metrics.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using namespace testing;

const fs::path kMedia = fs::path(DITTO_SHARED_DIR) / "media";

constexpr double kTurn = 4.8;  ///< seconds that one channel has to itself

/// Keys that swing twice between ±most from `first` seconds on, then rest at 0.
Curve swing(float most, double first) {
    const auto key = [&](double part, float value) {
        return Key{.time = first + part * kTurn, .value = value};
    };
    return Curve({key(0.05, 0), key(0.2, most), key(0.4, -most), key(0.6, most), key(0.8, -most),
                  key(0.95, 0)});
}

/// How a measured series follows a wanted one: correlation and the slope of its regression.
struct Following {
    double correlation = 0, gain = 0;
};

Following follow(const std::vector<float>& measured, const std::vector<float>& wanted) {
    const double mx = mean(wanted), my = mean(measured);
    double xx = 0, xy = 0, yy = 0;
    for (std::size_t i = 0; i < measured.size(); ++i) {
        const double x = wanted[i] - mx, y = measured[i] - my;
        xx += x * x, xy += x * y, yy += y * y;
    }
    return {xy / std::sqrt(xx * yy), xy / xx};
}

/// The shared recording, rendered under a timeline.
fs::path directed(const fs::path& portrait, const Timeline& timeline) {
    RenderJob job = small_job(portrait, kMedia / "speech-16s-24k.wav", "directed");
    job.timeline = timeline;
    render_video(job, [](const Progress&) {}, {});
    return job.output;
}

class DirectedVideo : public ::testing::TestWithParam<std::string> {
  protected:
    void SetUp() override {
        if (!fs::exists(kMedia)) GTEST_SKIP() << "needs ../shared/media";
    }
};

/// The measured values follow the channel's curve while it has its turn.
Following followed(Channel channel, double first, const std::vector<float>& measured,
                   const Timeline& timeline) {
    const auto begin = static_cast<std::ptrdiff_t>(first * 25),
               end = begin + static_cast<std::ptrdiff_t>(kTurn * 25);
    std::vector<float> wanted;
    for (const ControlRow& row : timeline.sample(begin, end - begin, 25))
        wanted.push_back(row.get(channel));
    const auto following = follow({measured.begin() + begin, measured.begin() + end}, wanted);
    std::printf("%s: correlation %.3f, gain %.2f\n", std::string(channel_name(channel)).c_str(),
                following.correlation, following.gain);
    return following;
}

TEST_P(DirectedVideo, HeadsFollowTheirCurves) {
    Timeline timeline;
    timeline.track(Channel::HeadYaw).values = swing(20, 0);
    timeline.track(Channel::HeadPitch).values = swing(15, kTurn);
    timeline.track(Channel::HeadRoll).values = swing(15, 2 * kTurn);
    const fs::path file = directed(kMedia / GetParam(), timeline);
    const FinishedVideo video = measure_video(file);
    fs::remove(file);
    EXPECT_EQ(video.frames_without_face, 0);
    double first = 0;
    for (const auto& [channel, axis] : {std::pair(Channel::HeadYaw, &HeadPose::yaw),
                                        std::pair(Channel::HeadPitch, &HeadPose::pitch),
                                        std::pair(Channel::HeadRoll, &HeadPose::roll)}) {
        const Following following = followed(channel, first, video.angles(axis), timeline);
        EXPECT_GE(following.correlation, 0.95) << channel_name(channel);
        EXPECT_GE(following.gain, 0.8) << channel_name(channel);
        EXPECT_LE(following.gain, 1.2) << channel_name(channel);
        first += kTurn;
    }
}

/// How lips follow the phones that are spoken.
LipMetrics lips_of(const fs::path& portrait, const Timeline& timeline) {
    const fs::path file = directed(portrait, timeline);
    const FinishedVideo video = measure_video(file);
    fs::remove(file);
    EXPECT_EQ(video.frames_without_face, 0);
    const LipMetrics lips =
        measure_lips(video.gaps(), read_phones(DITTO_TEST_DATA "/speech-16s-24k.phones.json"));
    std::printf("closed %.4f, open %.4f, ratio %.3f over %d closures, correlation %.3f at %+.2f\n",
                lips.closed_gap, lips.open_gap, lips.closure_ratio, lips.closures,
                lips.best_correlation, lips.lag);
    return lips;
}

TEST(DirectedLips, StayInSync) {
    if (!fs::exists(kMedia)) GTEST_SKIP() << "needs ../shared/media";
    const fs::path portrait = kMedia / "portrait-photo-1432.jpg";
    Timeline timeline;
    timeline.track(Channel::HeadYaw).values = swing(20, 0);
    timeline.track(Channel::HeadPitch).values = swing(15, kTurn);
    timeline.track(Channel::HeadRoll).values = swing(15, 2 * kTurn);
    timeline.track(Channel::GazeYaw).values = swing(25, kTurn);
    timeline.track(Channel::GazePitch).values = swing(15, 2 * kTurn);
    const LipMetrics free = lips_of(portrait, {}), kept = lips_of(portrait, timeline);
    EXPECT_LE(kept.closure_ratio, 1.1 * free.closure_ratio);
    // A head that nods shortens the gap that is seen, which has nothing to do with the phones.
    EXPECT_GE(kept.best_correlation, 0.75 * free.best_correlation);
    EXPECT_LE(std::abs(kept.lag), 1.0);
}

/// A head that does not move, with open eyes that swing to the sides, then up and down.
Timeline wandering_gaze() {
    Timeline timeline;
    for (const Channel still :
         {Channel::HeadYaw, Channel::HeadPitch, Channel::HeadRoll, Channel::HeadX, Channel::HeadY})
        timeline.track(still).values = Curve::constant(0);
    timeline.track(Channel::HeadScale).values = Curve::constant(1);
    timeline.track(Channel::EyesOpen).values = Curve::constant(1);
    timeline.track(Channel::GazeYaw).values = swing(25, 0);
    timeline.track(Channel::GazePitch).values = swing(15, kTurn);
    return timeline;
}

TEST_P(DirectedVideo, IrisesFollowTheGaze) {
    const Timeline timeline = wandering_gaze();
    const fs::path file = directed(kMedia / GetParam(), timeline);
    const FinishedVideo video = measure_video(file);
    fs::remove(file);
    // What the iris network reads off painted eyes of 40 pixels is noisy.
    const auto yaw = followed(Channel::GazeYaw, 0, video.series(&FaceMetrics::gaze_x), timeline),
               pitch = followed(Channel::GazePitch, kTurn, video.series(&FaceMetrics::gaze_y),
                                timeline);
    EXPECT_GE(yaw.correlation, 0.95);
    EXPECT_LE(pitch.correlation, -0.9);  // down is positive there
}

/// The eyes of a still head, found again in later frames by the looks of their pupils. (The iris
/// network sees about half of how far an iris moves.)
class PupilTracker {
  public:
    explicit PupilTracker(const Image& first) {
        PortraitAnalyzer analyzer(DITTO_STARTER_DIR, 2);
        const Portrait portrait = analyzer.analyze(first, 0, "the first frame");
        for (const EyeLandmarks* eye : {&portrait.face.right_eye, &portrait.face.left_eye}) {
            Eye tracked;
            tracked.radius = eye->iris_radius;
            const cv::Point2f iris(eye->iris[0].x, eye->iris[0].y);
            tracked.pupil = enlarged(first, iris, 0.6f * tracked.radius);
            tracked.iris = iris;
            eyes_.push_back(tracked);
        }
    }

    /// Gaze in degrees, viewer's right and up positive: an eyeball's radius is 2.05 of its iris's.
    cv::Point2f gaze(const Image& frame) const {
        cv::Point2f sum(0, 0);
        for (const Eye& eye : eyes_) {
            const cv::Mat around = enlarged(frame, eye.iris, 2.0f * eye.radius);
            cv::Mat likeness;
            cv::matchTemplate(around, eye.pupil, likeness, cv::TM_CCOEFF_NORMED);
            cv::Point best;
            cv::minMaxLoc(likeness, nullptr, nullptr, nullptr, &best);
            const cv::Point2f middle(0.5f * static_cast<float>(likeness.cols - 1),
                                     0.5f * static_cast<float>(likeness.rows - 1));
            sum += (cv::Point2f(best) - middle) * (1.0f / (kEnlarge * eye.radius));
        }
        const auto degrees = [](float shift) {
            return std::asin(std::clamp(0.5f * shift / 2.05f, -1.0f, 1.0f)) * 180.0f /
                   std::numbers::pi_v<float>;
        };
        return {degrees(sum.x), -degrees(sum.y)};
    }

  private:
    static constexpr float kEnlarge = 4.0f;

    struct Eye {
        cv::Point2f iris;
        float radius = 0;
        cv::Mat pupil;
    };

    static cv::Mat enlarged(const Image& frame, const cv::Point2f& middle, float reach) {
        cv::Mat part;
        const int side = 2 * static_cast<int>(std::ceil(reach)) + 1;
        cv::getRectSubPix(view_of(frame), {side, side}, middle, part);
        cv::resize(part, part, {}, kEnlarge, kEnlarge, cv::INTER_CUBIC);
        return part;
    }

    std::vector<Eye> eyes_;
};

TEST(DirectedGaze, HasTheAngleOfItsCurve) {
    if (!fs::exists(kMedia)) GTEST_SKIP() << "needs ../shared/media";
    const Timeline timeline = wandering_gaze();
    const fs::path file = directed(kMedia / "portrait-photo-1432.jpg", timeline);
    VideoReader reader(file);
    std::optional<PupilTracker> tracker;
    std::vector<float> yaw, pitch;
    while (const auto frame = reader.next()) {
        if (!tracker) tracker.emplace(*frame);
        const cv::Point2f gaze = tracker->gaze(*frame);
        yaw.push_back(gaze.x);
        pitch.push_back(gaze.y);
    }
    fs::remove(file);
    for (const Following& following : {followed(Channel::GazeYaw, 0, yaw, timeline),
                                       followed(Channel::GazePitch, kTurn, pitch, timeline)}) {
        EXPECT_GE(following.correlation, 0.95);
        EXPECT_GE(following.gain, 0.8);
        EXPECT_LE(following.gain, 1.2);
    }
}

/// Means of a series over `parts` equal stretches of time from `begin` to `end`, in seconds.
std::vector<float> stretches(const std::vector<float>& series, double begin, double end,
                             int parts) {
    std::vector<float> means;
    for (int i = 0; i < parts; ++i) {
        const auto from = static_cast<std::ptrdiff_t>(25 * (begin + (end - begin) * i / parts)),
                   to = static_cast<std::ptrdiff_t>(25 * (begin + (end - begin) * (i + 1) / parts));
        means.push_back(mean({series.begin() + from, series.begin() + to}));
    }
    return means;
}

TEST_P(DirectedVideo, KeyedEyesClose) {
    Timeline timeline;
    timeline.track(Channel::EyesOpen).values = Curve({{.time = 1, .value = 1},
                                                      {.time = 1.2, .value = 0},
                                                      {.time = 3, .value = 0},
                                                      {.time = 3.2, .value = 1}});
    const fs::path file = directed(kMedia / GetParam(), timeline);
    const FinishedVideo video = measure_video(file);
    fs::remove(file);
    for (const auto eye : {&FaceMetrics::eye_open_right, &FaceMetrics::eye_open_left}) {
        const auto series = video.series(eye);
        const float open = stretches(series, 0.2, 0.9, 1)[0],
                    closed = stretches(series, 1.5, 2.8, 1)[0];
        EXPECT_LT(closed, 0.6f * open);  // painted lids are seen less well than real ones
        EXPECT_LT(closed, 0.21f);
    }
}

/// A sad head sinks, which by itself lifts the mouth's corners in the picture, as a turned one
/// does.
Timeline still_head() {
    Timeline timeline;
    for (const Channel channel : {Channel::HeadYaw, Channel::HeadPitch, Channel::HeadRoll})
        timeline.track(channel).values = Curve::constant(0);
    return timeline;
}

/// How much higher the mouth's corners are than with a neutral face, over stretches of the video.
std::vector<float> corners_above_neutral(const fs::path& portrait, const Timeline& timeline) {
    Timeline neutral = still_head();
    neutral.track(Channel::EmotionNeutral).values = Curve::constant(1);
    std::vector<float> heights[2];
    for (const int i : {0, 1}) {
        const fs::path file = directed(portrait, i ? neutral : timeline);
        heights[i] = stretches(measure_video(file).series(&FaceMetrics::corner_height), 3, 15.5, 5);
        fs::remove(file);
    }
    for (std::size_t i = 0; i < heights[0].size(); ++i) heights[0][i] -= heights[1][i];
    return heights[0];
}

TEST_P(DirectedVideo, CornersSinkAsHappyTurnsSad) {
    Timeline timeline = still_head();
    timeline.track(Channel::EmotionHappy).values =
        Curve({{.time = 3, .value = 1}, {.time = 15, .value = 0}});
    timeline.track(Channel::EmotionSad).values =
        Curve({{.time = 3, .value = 0}, {.time = 15, .value = 1}});
    const auto corners = corners_above_neutral(kMedia / GetParam(), timeline);
    for (const float height : corners) std::printf("%+.4f ", height);
    std::printf("\n");
    for (std::size_t i = 1; i < corners.size(); ++i) EXPECT_LT(corners[i], corners[i - 1]);
    EXPECT_GT(corners.front(), 0.0f);
    EXPECT_LT(corners.back(), 0.0f);
}

TEST(DirectedInfluence, OfZeroIsTheUndirectedOneByteForByte) {
    if (!fs::exists(kMedia)) GTEST_SKIP() << "needs ../shared/media";
    Timeline timeline;
    for (const Channel channel : {Channel::HeadYaw, Channel::EyesOpen, Channel::EmotionSad}) {
        timeline.track(channel).values = Curve::constant(0.5f);
        timeline.track(channel).influence = Curve::constant(0);
    }
    const auto bytes = [](const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        const std::string all{std::istreambuf_iterator<char>(in), {}};
        fs::remove(file);
        return all;
    };
    const fs::path portrait = kMedia / "portrait-painting.jpg";
    EXPECT_TRUE(bytes(directed(portrait, timeline)) == bytes(directed(portrait, {})));
}

INSTANTIATE_TEST_SUITE_P(Portraits, DirectedVideo,
                         ::testing::Values("portrait-photo-1432.jpg", "portrait-cartoon.jpg",
                                           "portrait-painting.jpg"));

}  // namespace
}  // namespace ditto
