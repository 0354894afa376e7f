#include "portrait/portrait_analyzer.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "portrait/alpha_matte.h"
#include "portrait/drawn_mouth.h"
#include "portrait/face_detector.h"
#include "portrait/face_outline.h"
#include "portrait/hand_finder.h"
#include "portrait/held_things.h"
#include "portrait/person_segmenter.h"
#include "portrait/region.h"
#include "portrait/skin_beside_face.h"
#include "portrait/speaker_mask.h"
#include "portrait/view.h"
#include "portrait/vision_network.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr float kLeastPresence = 0.5f;
constexpr float kFaceMargin = 1.5f;  // side of the region over the face's box
constexpr float kEyeMargin = 2.5f;   // over the distance of the eye's corners
constexpr float kHandsAround = 6.5f;   // face widths
constexpr double kSkinOfHand = 0.08;  // of the face's area, at least
constexpr std::size_t kNose = 1, kRightOuter = 33, kRightInner = 133, kLeftInner = 362,
                      kLeftOuter = 263;
// The eye contour's first and ninth point are the corners.
constexpr std::size_t kContourOuter = 0, kContourInner = 8;
constexpr std::uint8_t kBehindPerson = 128, kBehindPicture = 255;  // where there is alpha

float degrees(float radians) {
    return radians * 180.0f / std::numbers::pi_v<float>;
}

Point2 flat(const Point3& point) {
    return {point.x, point.y};
}

Region region_of_detection(const Detection& face) {
    const Point2 right = face.keypoints[0], left = face.keypoints[1];
    return {face.box.x + face.box.width / 2, face.box.y + face.box.height / 2,
            kFaceMargin * std::max(face.box.width, face.box.height),
            std::atan2(left.y - right.y, left.x - right.x), false};
}

/// The square around the landmarks, upright in the face's own frame.
Region region_of_landmarks(const FaceLandmarks& face) {
    const Point3 &right = face.points[kRightOuter], &left = face.points[kLeftOuter];
    const float angle = std::atan2(left.y - right.y, left.x - right.x);
    const float c = std::cos(angle), s = std::sin(angle);
    float low_x = 1e9f, low_y = 1e9f, high_x = -1e9f, high_y = -1e9f;
    for (const Point3& p : face.points) {
        const float x = c * p.x + s * p.y, y = -s * p.x + c * p.y;
        low_x = std::min(low_x, x), high_x = std::max(high_x, x);
        low_y = std::min(low_y, y), high_y = std::max(high_y, y);
    }
    const float x = (low_x + high_x) / 2, y = (low_y + high_y) / 2;
    return {c * x - s * y, s * x + c * y, kFaceMargin * std::max(high_x - low_x, high_y - low_y),
            angle, false};
}

Region region_of_eye(const Point2& outer, const Point2& inner, bool is_left) {
    // Along the eye from the picture's left to its right.
    const Point2 from = is_left ? inner : outer, to = is_left ? outer : inner;
    const float dx = to.x - from.x, dy = to.y - from.y;
    return {(outer.x + inner.x) / 2, (outer.y + inner.y) / 2, kEyeMargin * std::hypot(dx, dy),
            std::atan2(dy, dx), is_left};
}

bool same_face(const FaceLandmarks& a, const FaceLandmarks& b) {
    const Point3 &nose = a.points[kNose], &other = b.points[kNose];
    const Point3 &right = a.points[kRightOuter], &left = a.points[kLeftOuter];
    return std::hypot(nose.x - other.x, nose.y - other.y) <
           0.5f * std::hypot(left.x - right.x, left.y - right.y);
}

/// Where hands are looked for: the picture, or as much of a large one as they can be in.
Region hands_region(const cv::Mat& rgb, const FaceLandmarks& face) {
    const auto longest = static_cast<float>(std::max(rgb.cols, rgb.rows));
    const float side = kHandsAround * width_of(face);
    if (side >= longest)
        return {0.5f * static_cast<float>(rgb.cols), 0.5f * static_cast<float>(rgb.rows), longest,
                0, false};
    return {face.points[kNose].x, face.points[kNose].y, side, 0, false};
}

/// Network coordinates (in pixels of its input) to the picture.
Point3 to_picture(const Region& region, const float* xyz, float input_size) {
    const Point2 p = region.to_picture(xyz[0] / input_size, xyz[1] / input_size);
    return {p.x, p.y, xyz[2] * region.side / input_size};
}

}  // namespace

HeadPose head_pose(const FaceLandmarks& face) {
    const auto direction = [&](std::size_t from, std::size_t to) {
        const Point3 &a = face.points[from], &b = face.points[to];
        return Point3{b.x - a.x, b.y - a.y, b.z - a.z};
    };
    const Point3 across = direction(kRightOuter, kLeftOuter), up = direction(152, 10);
    HeadPose pose;
    pose.roll = degrees(std::atan2(across.y, across.x));
    pose.yaw = degrees(std::atan2(across.z, std::hypot(across.x, across.y)));
    pose.pitch = degrees(std::atan2(up.z, std::hypot(up.x, up.y)));
    return pose;
}

namespace {

struct EyesAndMask {
    VisionNetwork iris;
    PersonSegmenter people;
};

EyesAndMask load_eyes_and_mask(const fs::path& folder, int threads) {
    return {VisionNetwork(folder / "iris_landmark.tflite", threads, true),
            PersonSegmenter(folder, threads)};
}

}  // namespace

struct PortraitAnalyzer::Impl {
    fs::path folder;
    int threads;
    FaceDetector detector;
    VisionNetwork landmark;
    EyesAndMask other;
    std::unique_ptr<HandFinder> hands;  ///< loaded when it is first needed

    // Loading takes longer than running, so two networks load beside the other two.
    Impl(const fs::path& pack, int thread_count)
        : Impl(pack, thread_count,
               std::async(std::launch::async, load_eyes_and_mask, pack, thread_count)) {}

    Impl(const fs::path& pack, int thread_count, std::future<EyesAndMask> loading)
        : folder(pack),
          threads(thread_count),
          detector(folder, threads),
          landmark(folder / "face_landmark.tflite", threads, true),
          other(loading.get()) {}

    std::optional<FaceLandmarks> landmarks_in(const cv::Mat& rgb, const Region& region) {
        const int size = landmark.input_size();
        const auto outputs = landmark.run(cut(rgb, region, size, 0.0f, 1.0f));
        FaceLandmarks face;
        face.score = 1.0f / (1.0f + std::exp(-outputs[1][0]));
        if (!(face.score >= kLeastPresence)) return std::nullopt;
        for (std::size_t i = 0; i < face.points.size(); ++i) {
            face.points[i] = to_picture(region, &outputs[0][3 * i], static_cast<float>(size));
        }
        return face;
    }

    EyeLandmarks eye_in(const cv::Mat& rgb, const Region& region) {
        const int size = other.iris.input_size();
        const auto outputs = other.iris.run(cut(rgb, region, size, 0.0f, 1.0f));
        EyeLandmarks eye;
        for (std::size_t i = 0; i < eye.contour.size(); ++i) {
            eye.contour[i] = to_picture(region, &outputs[0][3 * i], static_cast<float>(size));
        }
        for (std::size_t i = 0; i < eye.iris.size(); ++i) {
            eye.iris[i] = to_picture(region, &outputs[1][3 * i], static_cast<float>(size));
        }
        for (std::size_t i = 1; i < eye.iris.size(); ++i) {
            eye.iris_radius +=
                std::hypot(eye.iris[i].x - eye.iris[0].x, eye.iris[i].y - eye.iris[0].y) / 4;
        }
        return eye;
    }

    /// Twice: the second look is centred by what the first one saw.
    EyeLandmarks eye(const cv::Mat& rgb, const Point3& outer, const Point3& inner, bool is_left) {
        const EyeLandmarks first = eye_in(rgb, region_of_eye(flat(outer), flat(inner), is_left));
        return eye_in(rgb, region_of_eye(flat(first.contour[kContourOuter]),
                                         flat(first.contour[kContourInner]), is_left));
    }

    /// Twice as well: the detector's box is coarse.
    std::optional<FaceLandmarks> refine(const cv::Mat& rgb, const Region& coarse) {
        const auto first = landmarks_in(rgb, coarse);
        if (!first) return std::nullopt;
        auto face = landmarks_in(rgb, region_of_landmarks(*first));
        if (!face) return std::nullopt;
        face->right_eye = eye(rgb, face->points[kRightOuter], face->points[kRightInner], false);
        face->left_eye = eye(rgb, face->points[kLeftOuter], face->points[kLeftInner], true);
        return face;
    }

    /// Hands that can meet what moves with the head. Loading what finds them takes longer than
    /// all else here, so it is done where skin is seen that may be a hand's.
    std::vector<Hand> hands_near(const cv::Mat& rgb, const cv::Mat& people,
                                 const FaceLandmarks& face) {
        if (skin_beside_face(rgb, people, face) < kSkinOfHand) return {};
        if (!hands) hands = HandFinder::open(folder, threads);
        return hands ? hands->find(rgb, hands_region(rgb, face)) : std::vector<Hand>();
    }

    struct Found {
        FaceLandmarks face;
        Box box;
    };

    std::vector<Found> find(const cv::Mat& rgb) {
        std::vector<Found> faces;
        for (const Detection& detection : detector.find(rgb)) {
            const auto face = refine(rgb, region_of_detection(detection));
            // A second, poor detection of a face leads to the same landmarks.
            const auto again = [&](const Found& found) { return same_face(found.face, *face); };
            if (face && std::none_of(faces.begin(), faces.end(), again))
                faces.push_back({*face, detection.box});
        }
        return faces;
    }

    /// The faces of a picture that is looked at by itself.
    std::vector<Found> find_still(const cv::Mat& rgb) {
        auto faces = find(rgb);
        for (Found& found : faces) settle_on_drawn_mouth(rgb, found.face);
        return faces;
    }
};

namespace {

std::vector<FaceLandmarks> landmarks_of(const auto& found) {
    std::vector<FaceLandmarks> faces;
    for (const auto& each : found) faces.push_back(each.face);
    return faces;
}

Image image_of(const cv::Mat& rgb) {
    Image image(rgb.cols, rgb.rows, 3);
    rgb.copyTo(view_of(image));
    return image;
}

std::vector<float> values_of(const cv::Mat& mask) {
    return {mask.ptr<float>(), mask.ptr<float>() + mask.total()};
}

/// Throws Error(BadInput) where a picture that shows `count` faces has no number `face`.
void require_face(std::size_t count, int face, const std::string& name) {
    if (count == 0) {
        throw Error(ErrorKind::BadInput, "no face found in " + name +
                                             "; choose a picture that shows a face upright and "
                                             "from the front");
    }
    if (face < 0 || static_cast<std::size_t>(face) >= count) {
        throw Error(ErrorKind::BadInput, name + " has " + std::to_string(count) +
                                             (count == 1 ? " face" : " faces") +
                                             " and no face number " + std::to_string(face) +
                                             "; they are numbered from 0, the largest");
    }
}

}  // namespace

PortraitAnalyzer::PortraitAnalyzer(const fs::path& folder, int threads)
    : impl_(std::make_unique<Impl>(folder, threads)) {}
PortraitAnalyzer::~PortraitAnalyzer() = default;
PortraitAnalyzer::PortraitAnalyzer(PortraitAnalyzer&&) noexcept = default;
PortraitAnalyzer& PortraitAnalyzer::operator=(PortraitAnalyzer&&) noexcept = default;

std::vector<FaceLandmarks> PortraitAnalyzer::find_faces(const Image& image) {
    return landmarks_of(impl_->find_still(laid_over(image, kBehindPicture)));
}

std::optional<FaceLandmarks> PortraitAnalyzer::track(const Image& image,
                                                     const FaceLandmarks& previous) {
    const cv::Mat rgb = laid_over(image, kBehindPicture);
    if (auto face = impl_->refine(rgb, region_of_landmarks(previous))) return face;
    const auto faces = impl_->find(rgb);
    if (faces.empty()) return std::nullopt;
    return faces.front().face;
}

Portrait PortraitAnalyzer::analyze(Image image, int face, const std::string& name) {
    const cv::Mat alpha = alpha_of(image);
    cv::Mat rgb = laid_over(image, kBehindPicture);
    const auto found = impl_->find_still(rgb);
    require_face(found.size(), face, name);
    const auto chosen = static_cast<std::size_t>(face);
    Portrait portrait;
    portrait.face = found[chosen].face;
    portrait.face_box = found[chosen].box;
    portrait.pose = head_pose(portrait.face);

    cv::Mat people = impl_->other.people.people_in(rgb, portrait.face);
    if (!alpha.empty()) {
        cv::Mat covered;
        alpha.convertTo(covered, CV_32F, 1.0 / 255.0);
        const bool outline = outlines_person(alpha, people, portrait.face);
        people = outline ? covered : cv::Mat(people.mul(covered));
        if (outline) rgb = laid_over(image, kBehindPerson);
    }
    const cv::Mat person = speaker_mask(people, rgb, landmarks_of(found), chosen);
    const auto hands = impl_->hands_near(rgb, person, portrait.face);
    if (!hands.empty()) portrait.in_front = values_of(held_things(rgb, person, portrait.face, hands));
    portrait.person = values_of(person);
    portrait.image = alpha.empty() ? std::move(image) : image_of(rgb);
    return portrait;
}

}  // namespace ditto
