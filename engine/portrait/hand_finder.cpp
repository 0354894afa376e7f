#include "portrait/hand_finder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "portrait/blaze_detections.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPalmFile = "palm_detection_full.tflite";
constexpr const char* kLandmarkFile = "hand_landmark_full.tflite";
constexpr std::array kPalmLayers{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
constexpr float kLeastPalm = 0.5f, kLeastPresence = 0.5f;
constexpr std::size_t kWrist = 0, kMiddleKnuckle = 2;  // of a palm's keypoints
// A hand is seen in a square 2.6 times as large as its palm's box, moved half a box towards the
// fingers (mediapipe/modules/hand_landmark/palm_detection_detection_to_roi.pbtxt).
constexpr float kHandOverPalm = 2.6f, kTowardsFingers = 0.5f;

/// The square around a hand, its fingers up.
Region region_of_palm(const Detection& palm) {
    const Point2 wrist = palm.keypoints[kWrist], knuckle = palm.keypoints[kMiddleKnuckle];
    const float angle = std::atan2(knuckle.y - wrist.y, knuckle.x - wrist.x) +
                        std::numbers::pi_v<float> / 2;
    const float shift = kTowardsFingers * palm.box.height;
    return {palm.box.x + palm.box.width / 2 + std::sin(angle) * shift,
            palm.box.y + palm.box.height / 2 - std::cos(angle) * shift,
            kHandOverPalm * std::max(palm.box.width, palm.box.height), angle, false};
}

}  // namespace

std::unique_ptr<HandFinder> HandFinder::open(const fs::path& folder, int threads) {
    std::error_code absent;
    if (!fs::exists(folder / kPalmFile, absent) || !fs::exists(folder / kLandmarkFile, absent))
        return nullptr;
    return std::unique_ptr<HandFinder>(new HandFinder(folder, threads));
}

HandFinder::HandFinder(const fs::path& folder, int threads)
    : folder_(folder), threads_(threads), palm_(folder / kPalmFile, threads, true) {}

VisionNetwork& HandFinder::landmark() {
    if (!landmark_) landmark_.emplace(folder_ / kLandmarkFile, threads_, true);
    return *landmark_;
}

std::vector<Hand> HandFinder::find(const cv::Mat& rgb, const Region& part) {
    const auto outputs = palm_.run(cut(rgb, part, palm_.input_size(), 0.0f, 1.0f));
    if (outputs.size() < 2) return {};
    std::vector<Hand> hands;
    for (Detection& palm : decode_detections(outputs[0], outputs[1], kPalmKeypoints,
                                             palm_.input_size(), kPalmLayers, kLeastPalm)) {
        const Point2 corner = part.to_picture(palm.box.x, palm.box.y);
        palm.box = {corner.x, corner.y, palm.box.width * part.side, palm.box.height * part.side};
        for (Point2& point : palm.keypoints) point = part.to_picture(point.x, point.y);
        if (const auto hand = hand_in(rgb, region_of_palm(palm))) hands.push_back(*hand);
    }
    return hands;
}

std::optional<Hand> HandFinder::hand_in(const cv::Mat& rgb, const Region& region) {
    const int size = landmark().input_size();
    const auto outputs = landmark().run(cut(rgb, region, size, 0.0f, 1.0f));
    Hand hand;
    if (outputs.size() < 2 || outputs[0].size() < 3 * hand.points.size() || outputs[1].empty())
        return std::nullopt;
    hand.score = outputs[1][0];
    if (!(hand.score >= kLeastPresence)) return std::nullopt;
    const auto side = static_cast<float>(size);
    for (std::size_t i = 0; i < hand.points.size(); ++i)
        hand.points[i] =
            region.to_picture(outputs[0][3 * i] / side, outputs[0][3 * i + 1] / side);
    return hand;
}

}  // namespace ditto
