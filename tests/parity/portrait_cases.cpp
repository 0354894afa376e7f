// Detectors, landmarks and crops of the source.
#include <opencv2/imgproc.hpp>

#include "parity.h"
#include "picture_values.h"
#include "portrait/eye_features.h"
#include "portrait/face_mesh_region.h"
#include "portrait/landmarks.h"
#include "portrait/scrfd.h"
#include "portrait/source_crop.h"

namespace ditto {
namespace {

using namespace testing;

PARITY_CASE(scrfd_decode) {
    std::array<torch::Tensor, 9> inputs;
    std::array<ScrfdHead, 3> heads;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string stride = std::to_string(kScrfdStrides[i]);
        inputs[i] = golden.input("scores" + stride).contiguous();
        inputs[3 + i] = golden.input("boxes" + stride).contiguous();
        inputs[6 + i] = golden.input("kps" + stride).contiguous();
        heads[i] = {span_of(inputs[i]), span_of(inputs[3 + i]), span_of(inputs[6 + i])};
    }
    for (const auto& image : golden.manifest().at("images")) {
        const std::string name = image.at("name");
        const cv::Mat blank(image.at("height").get<int>(), image.at("width").get<int>(), CV_8UC3);
        const auto faces = decode_scrfd(heads, scrfd_input(blank).scale);
        std::vector<float> boxes, points;
        const auto add = [](std::vector<float>& values, const ScrfdFace& face) {
            const Box& b = face.box;
            values.insert(values.end(), {b.x, b.y, b.x + b.width, b.y + b.height, face.score});
        };
        for (const ScrfdFace& face : faces) {
            add(boxes, face);
            for (const Point2& p : face.points) points.insert(points.end(), {p.x, p.y});
        }
        ASSERT_EQ(static_cast<std::int64_t>(faces.size()), golden.output(name + ".det").size(0));
        EXPECT_EQ(golden.misses(name + ".det", torch::tensor(boxes)), 0) << name;
        EXPECT_EQ(golden.misses(name + ".kps", torch::tensor(points)), 0) << name;
        std::vector<float> chosen;
        add(chosen, largest_first(faces).front());
        EXPECT_EQ(golden.misses(name + ".chosen", torch::tensor(chosen)), 0) << name;
    }
    const Image portrait = golden_portrait();
    EXPECT_EQ(golden.misses("square_480.blob", tensor_of(scrfd_input(view_of(portrait)).blob)), 0);
}

PARITY_CASE(landmark106_decode) {
    const Image portrait = golden_portrait();
    const auto boxes = golden.input("boxes"), raw = golden.input("raw").contiguous(),
               more = golden.input("raw_240").contiguous();
    std::vector<float> points;
    for (std::int64_t i = 0; i < boxes.size(0); ++i) {
        const auto at = [&](int k) { return boxes[i][k].item<float>(); };
        const auto input =
            landmark106_input(view_of(portrait), {at(0), at(1), at(2) - at(0), at(3) - at(1)});
        const auto row = raw[i].contiguous();
        for (const Point2& p : decode_landmark106(span_of(row), input.to_picture))
            points.insert(points.end(), {p.x, p.y});
        if (i != 1) {
            const auto blob = "blob_" + std::to_string(i);
            EXPECT_LE(golden.distances(blob, tensor_of(input.blob)).mean().item<double>(), 1.0);
        }
        if (i != 0) continue;
        const auto last = decode_landmark106(span_of(more), input.to_picture);
        EXPECT_EQ(golden.misses("points_from_240", tensor_of(last)), 0);
    }
    EXPECT_EQ(golden.misses("points", torch::tensor(points)), 0);
}

PARITY_CASE(landmark203_decode) {
    const auto raw = golden.input("raw").contiguous(), maps = golden.input("M_c2o");
    std::vector<float> points;
    for (std::int64_t i = 0; i < raw.size(0); ++i) {
        const auto row = raw[i].contiguous();
        for (const Point2& p : decode_landmark203(span_of(row), matrix_of(maps[i])))
            points.insert(points.end(), {p.x, p.y});
    }
    EXPECT_EQ(golden.misses("points", torch::tensor(points)), 0);
    const auto first = raw[0].contiguous();
    EXPECT_EQ(golden.misses("points_no_matrix",
                            tensor_of(decode_landmark203(span_of(first), cv::Matx33f::eye()))),
              0);
}

/// How far the corners of a crop are from where the reference maps them, and how far they may be.
void expect_same_corners(const cv::Matx33f& got, const cv::Matx33f& want, float side,
                         const std::string& name) {
    const Point2 origin = transform(want, {0, 0}), end = transform(want, {side, 0});
    const float length = std::hypot(end.x - origin.x, end.y - origin.y);
    for (const Point2 corner :
         {Point2{0, 0}, Point2{side, 0}, Point2{0, side}, Point2{side, side}}) {
        const Point2 a = transform(got, corner), b = transform(want, corner);
        EXPECT_LE(std::hypot(a.x - b.x, a.y - b.y), std::max(0.05f, 0.0002f * length)) << name;
    }
}

PARITY_CASE(source_crop) {
    const Image portrait = golden_portrait();
    for (const auto& item : golden.manifest().at("items")) {
        const std::string name = item.at("name");
        const auto points = points_of(golden.input(item.at("pts")));
        const SourceCrop crop = crop_of(points, {.side = item.at("dsize"),
                                                 .scale = item.at("scale"),
                                                 .shift = item.at("vy_ratio"),
                                                 .upright = item.value("flag_do_rot", true)});
        expect_same_corners(crop.to_picture, matrix_of(golden.output(name + ".M_c2o")),
                            static_cast<float>(crop.side), name);
        if (!golden.has_output(name + ".pixels")) continue;
        SourceCrop wanted = crop;
        wanted.from_picture = matrix_of(golden.output(name + ".M_o2c"));
        const auto distance =
            pixel_distance(golden, name + ".pixels", tensor_of(cut(view_of(portrait), wanted)), 6);
        EXPECT_LE(distance.mean, 1.0) << name;
        EXPECT_LE(distance.far, 0.001) << name;
    }
}

PARITY_CASE(eye_info) {
    const auto faces = golden.input("lmk478").contiguous();
    std::vector<float> open, ball;
    for (std::int64_t i = 0; i < faces.size(0); ++i) {
        std::array<Point3, kMeshPoints> points;
        const float* values = faces.data_ptr<float>() + i * 3 * std::int64_t{kMeshPoints};
        for (std::size_t k = 0; k < points.size(); ++k)
            points[k] = {values[3 * k], values[3 * k + 1], values[3 * k + 2]};
        const EyeFeatures eyes = eye_features(points);
        open.insert(open.end(), eyes.open.begin(), eyes.open.end());
        ball.insert(ball.end(), eyes.ball.begin(), eyes.ball.end());
    }
    EXPECT_EQ(golden.misses("eye_open", torch::tensor(open)), 0);
    EXPECT_EQ(golden.misses("eye_ball", torch::tensor(ball)), 0);
}

torch::Tensor tensor_of_points(const std::vector<Point3>& points) {
    std::vector<float> values;
    for (const Point3& p : points) values.insert(values.end(), {p.x, p.y, p.z});
    return torch::tensor(values);
}

PARITY_CASE(blaze_face_decode) {
    constexpr std::array kShortRange{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
    constexpr int kSize = 128, kPicture = 512;
    const auto regressors = golden.input("regressors").contiguous(),
               logits = golden.input("classificators").contiguous(),
               mesh = golden.input("mesh_raw").contiguous();
    const auto faces = decode_detections(span_of(regressors), span_of(logits), kFaceKeypoints, kSize,
                                         kShortRange, 0.5f);
    const auto want = golden.output("detections");
    ASSERT_EQ(static_cast<std::int64_t>(faces.size()), want.size(0));
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto row = want[static_cast<std::int64_t>(i)];
        const auto at = [&](std::int64_t column) { return row[column].item<float>(); };
        const Box& box = faces[i].box;
        EXPECT_NEAR(box.x * kSize, at(0), 0.01f);
        EXPECT_NEAR(box.y * kSize, at(1), 0.01f);
        EXPECT_NEAR((box.x + box.width) * kSize, at(2), 0.01f);
        EXPECT_NEAR((box.y + box.height) * kSize, at(3), 0.01f);
        for (std::size_t k = 0; k < 6; ++k) {
            EXPECT_NEAR(faces[i].keypoints[k].x, at(4 + 2 * static_cast<int>(k)), 2e-4f) << k;
            EXPECT_NEAR(faces[i].keypoints[k].y, at(5 + 2 * static_cast<int>(k)), 2e-4f) << k;
        }
        // The reference averages the scores of a face, the detector keeps the best.
        EXPECT_GE(faces[i].score, at(16) - 1e-4f);
        EXPECT_LE(faces[i].score, 1.0f);
    }

    Detection face = faces.front();
    for (float* value : {&face.box.x, &face.box.y, &face.box.width, &face.box.height})
        *value *= kPicture;
    const Region region = face_mesh_region(face);
    EXPECT_EQ(golden.misses("roi", torch::tensor({region.centre_x, region.centre_y, region.side,
                                                  region.side, region.angle})),
              0);
    EXPECT_EQ(golden.misses("points", tensor_of_points(face_mesh_points(span_of(mesh), region))),
              0);
    const auto rois = golden.input("more_rois");
    std::vector<torch::Tensor> more;
    for (std::int64_t i = 0; i < rois.size(0); ++i) {
        const auto at = [&](int k) { return rois[i][k].item<float>(); };
        more.push_back(
            tensor_of_points(face_mesh_points(span_of(mesh), {at(0), at(1), at(2), at(4), false})));
    }
    EXPECT_EQ(golden.misses("more_points", torch::cat(more)), 0);
}

}  // namespace
}  // namespace ditto
