#include "portrait/advice.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <opencv2/imgproc.hpp>

#include "portrait/drawn_mouth.h"
#include "portrait/view.h"

namespace ditto {
namespace {

constexpr float kSmallFace = 450.0f;   // pixels; 512 are advised, and somewhat less is as good
constexpr float kTilted = 15.0f;       // degrees
constexpr float kTurned = 20.0f;       // degrees
constexpr float kLowContrast = 60.0f;  // grey levels between the darkest and the lightest twentieth
constexpr float kClosedEye = 0.15f;    // shut ones read up to 0.14, open ones 0.2 and more
constexpr float kOpenMouth = 0.06f;    // the mesh reads closed lips up to 0.05
constexpr float kWideMouth = 0.18f;    // lips that close from there are not as they were

struct Bounds {
    float left = std::numeric_limits<float>::max(), top = left, right = -left, bottom = -left;

    float side() const { return std::max(right - left, bottom - top); }
};

Bounds bounds_of(const FaceLandmarks& face) {
    Bounds bounds;
    for (const Point3& p : face.points) {
        bounds.left = std::min(bounds.left, p.x), bounds.right = std::max(bounds.right, p.x);
        bounds.top = std::min(bounds.top, p.y), bounds.bottom = std::max(bounds.bottom, p.y);
    }
    return bounds;
}

/// The part of the face that is outside the picture, in sides of the face; negative when there is
/// room.
float beyond_border(const Bounds& face, const Image& image) {
    const float width = static_cast<float>(image.width), height = static_cast<float>(image.height);
    return std::max({-face.left, -face.top, face.right - width, face.bottom - height}) /
           std::max(face.side(), 1.0f);
}

/// Grey levels between the 5th and the 95th percentile of the face.
float contrast(const Bounds& face, const Image& image) {
    const cv::Rect box(cv::Point(static_cast<int>(face.left), static_cast<int>(face.top)),
                       cv::Point(static_cast<int>(face.right), static_cast<int>(face.bottom)));
    const cv::Mat part = view_of(image)(box & cv::Rect(0, 0, image.width, image.height));
    if (part.empty()) return 0.0f;
    cv::Mat grey;
    cv::cvtColor(part, grey, cv::COLOR_RGB2GRAY);
    std::vector<std::uint8_t> levels(grey.begin<std::uint8_t>(), grey.end<std::uint8_t>());
    const auto percentile = [&](std::size_t percent) {
        const auto at = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() * percent / 100);
        std::nth_element(levels.begin(), at, levels.end());
        return static_cast<float>(*at);
    };
    return percentile(95) - percentile(5);
}

std::string whole(float value) {
    return std::to_string(std::lround(value));
}

}  // namespace

std::vector<Advice> advise(const Portrait& portrait) {
    const FaceMetrics face = measure_face(portrait.face);
    const Bounds bounds = bounds_of(portrait.face);
    const float cut = beyond_border(bounds, portrait.image),
                range = contrast(bounds, portrait.image);
    const float eyes = std::min(face.eye_open_right, face.eye_open_left);
    const float roll = std::abs(face.pose.roll), yaw = std::abs(face.pose.yaw);

    std::vector<Advice> list;
    Severity severity = Severity::Warning;
    const auto add = [&](bool applies, const char* code, float value, const std::string& sentence) {
        if (applies) list.push_back({code, severity, sentence, value});
    };
    add(cut > 0.0f, "cut_off", cut,
        "The face is cut off by the edge of the picture; choose one that shows the whole head with "
        "some space around it.");
    add(yaw > kTurned, "turned", face.pose.yaw,
        "The head is turned by " + whole(yaw) +
            " degrees; choose a picture that looks at the camera.");
    add(eyes < kClosedEye, "closed_eyes", eyes,
        "The eyes are closed; choose a picture with open eyes.");
    const auto open_mouth = [&](bool applies) {
        add(applies, "open_mouth", face.lip_gap,
            "The mouth is open; choose a picture with closed lips.");
    };
    open_mouth(face.lip_gap > kWideMouth);
    add(!is_mouth_seen(view_of(portrait.image), portrait.face), "hidden_mouth", face.lip_gap,
        "No mouth is seen where the lips should be; choose a picture that shows it, or put its "
        "landmarks right.");
    severity = Severity::Note;
    open_mouth(face.lip_gap > kOpenMouth && face.lip_gap <= kWideMouth);
    add(bounds.side() < kSmallFace, "small_face", bounds.side(),
        "The face is only " + whole(bounds.side()) +
            " pixels; choose a picture in which it has 512 or more.");
    add(roll > kTilted, "tilted", face.pose.roll,
        "The head is tilted by " + whole(roll) +
            " degrees; turn the picture until the eyes are level.");
    add(range < kLowContrast, "low_contrast", range,
        "The face has low contrast; choose a picture with more light on it, or increase its "
        "contrast.");
    return list;
}

Advice incomplete_picture() {
    return {"incomplete", Severity::Warning,
            "The file ends too early, and a part of the picture is missing; copy or download it "
            "again.",
            0};
}

}  // namespace ditto
