#include "portrait/source_finder.h"

#include <optional>

#include "core/error.h"
#include "pack/find_pack.h"
#include "portrait/face_mesh_region.h"
#include "portrait/landmarks.h"
#include "portrait/onnx_network.h"
#include "portrait/planes.h"
#include "portrait/portrait_analyzer.h"
#include "portrait/scrfd.h"
#include "portrait/view.h"

namespace ditto {
namespace {

constexpr CropOptions kCropOf203{.side = 224, .scale = 1.5f, .shift = -0.1f};
constexpr std::array kBlazeLayers{AnchorLayer{8, 2}, AnchorLayer{16, 6}};
constexpr int kBlazeSide = 128;
constexpr float kLeastBlazeScore = 0.5f;

using MeshPoints = std::array<Point3, kMeshPoints>;

[[noreturn]] void no_face(const std::string& name) {
    throw Error(ErrorKind::BadInput,
                "no usable face found in " + name + "; choose a picture of one, from the front");
}

/// The 478 points in units of the crop's side.
class EyeMesh {
  public:
    virtual ~EyeMesh() = default;
    virtual std::optional<MeshPoints> find(const cv::Mat& face) = 0;
};

/// The pack's own networks, as its ONNX variant publishes them.
class PublishedMesh : public EyeMesh {
  public:
    PublishedMesh(const Pack& pack, int threads)
        : detector_(pack.network("blaze_face").file, threads),
          mesh_(pack.network("face_mesh").file, threads) {}

    std::optional<MeshPoints> find(const cv::Mat& face) override {
        const auto side = static_cast<float>(face.cols);
        const Region whole{0.5f * side, 0.5f * side, side, 0, false};
        const auto seen = detector_.run(interleaved(cut(face, whole, kBlazeSide, -1, 1)));
        if (seen.size() < 2) return std::nullopt;
        const bool boxes_first = seen[0].size() > seen[1].size();
        const auto faces =
            decode_detections(seen[boxes_first ? 0 : 1], seen[boxes_first ? 1 : 0], kFaceKeypoints,
                              kBlazeSide, kBlazeLayers, kLeastBlazeScore);
        if (faces.empty()) return std::nullopt;
        Detection first = faces.front();
        for (float* value : {&first.box.x, &first.box.y, &first.box.width, &first.box.height})
            *value *= side;
        const Region region = face_mesh_region(first);
        const auto outputs = mesh_.run(interleaved(cut(face, region, kFaceMeshSide, 0, 1)));
        const auto points = face_mesh_points(outputs.front(), region);
        if (points.size() != kMeshPoints) return std::nullopt;
        MeshPoints result;
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = {points[i].x / side, points[i].y / side, points[i].z / side};
        return result;
    }

  private:
    /// A float picture as a blob [1, height, width, 3].
    static cv::Mat interleaved(const cv::Mat& picture) {
        const int shape[] = {1, picture.rows, picture.cols, 3};
        return cv::Mat(4, shape, CV_32F, picture.data).clone();
    }

    OnnxNetwork detector_, mesh_;
};

/// The bundled face and iris networks: what the pack's .task file holds needs operators that are
/// not to be had here.
class BundledMesh : public EyeMesh {
  public:
    explicit BundledMesh(int threads) : analyzer_(find_pack("starter"), threads) {}

    std::optional<MeshPoints> find(const cv::Mat& face) override {
        Image picture(face.cols, face.rows, 3);
        face.copyTo(view_of(picture));
        const auto faces = analyzer_.find_faces(picture);
        if (faces.empty()) return std::nullopt;
        const float side = 1.0f / static_cast<float>(face.cols);
        const auto scaled = [side](const Point3& p) {
            return Point3{p.x * side, p.y * side, p.z * side};
        };
        MeshPoints result;
        const FaceLandmarks& seen = faces.front();
        std::transform(seen.points.begin(), seen.points.end(), result.begin(), scaled);
        std::transform(seen.right_eye.iris.begin(), seen.right_eye.iris.end(), result.begin() + 468,
                       scaled);
        std::transform(seen.left_eye.iris.begin(), seen.left_eye.iris.end(), result.begin() + 473,
                       scaled);
        return result;
    }

  private:
    PortraitAnalyzer analyzer_;
};

}  // namespace

struct SourceFinder::Impl {
    OnnxNetwork detector, landmarks106, landmarks203;
    std::unique_ptr<EyeMesh> mesh;

    Impl(const Pack& pack, int threads)
        : detector(pack.network("face_detection").file, threads),
          landmarks106(pack.network("landmark106").file, threads),
          landmarks203(pack.network("landmark203").file, threads) {
        if (pack.has_network("face_mesh") && pack.has_network("blaze_face")) {
            mesh = std::make_unique<PublishedMesh>(pack, threads);
        } else {
            mesh = std::make_unique<BundledMesh>(threads);
        }
    }

    std::vector<ScrfdFace> faces_in(const cv::Mat& rgb) {
        const ScrfdInput input = scrfd_input(rgb);
        const auto outputs = detector.run(input.blob);
        std::array<ScrfdHead, 3> heads;
        if (outputs.size() >= 9)
            for (std::size_t i = 0; i < heads.size(); ++i)
                heads[i] = {outputs[i], outputs[3 + i], outputs[6 + i]};
        return largest_first(decode_scrfd(heads, input.scale));
    }

    std::vector<Point2> refine(const cv::Mat& rgb, std::span<const Point2> roughly) {
        const SourceCrop crop = crop_of(roughly, kCropOf203);
        const auto outputs = landmarks203.run(planes_of(cut(rgb, crop), {.scale = 1.0f / 255}));
        // Of the two published files one gives the landmarks third, the other first.
        return decode_landmark203(outputs[outputs.size() > 2 ? 2 : 0], crop.to_picture);
    }

    FoundSource crop_to(const cv::Mat& rgb, std::vector<Point2> landmarks,
                        const CropOptions& options, const std::string& name) {
        FoundSource source;
        source.crop = crop_of(landmarks, options);
        source.face = cut(rgb, source.crop);
        source.landmarks = std::move(landmarks);
        const auto points = mesh->find(source.face);
        if (!points) no_face(name);
        source.eyes = eye_features(*points);
        return source;
    }
};

SourceFinder::SourceFinder(const Pack& pack, int threads)
    : impl_(std::make_unique<Impl>(pack, threads)) {}
SourceFinder::~SourceFinder() = default;

FoundSource SourceFinder::find(const cv::Mat& rgb, int face, const CropOptions& crop,
                               const std::string& name) {
    const auto faces = impl_->faces_in(rgb);
    if (faces.empty()) no_face(name);
    if (face < 0 || static_cast<std::size_t>(face) >= faces.size())
        throw Error(ErrorKind::BadInput, name + " has " + std::to_string(faces.size()) +
                                             " faces; choose one of them with --face, from 0");
    const auto input = landmark106_input(rgb, faces[static_cast<std::size_t>(face)].box);
    const auto roughly =
        decode_landmark106(impl_->landmarks106.run(input.blob).front(), input.to_picture);
    return impl_->crop_to(rgb, impl_->refine(rgb, roughly), crop, name);
}

FoundSource SourceFinder::follow(const cv::Mat& rgb, const FoundSource& before,
                                 const CropOptions& crop, const std::string& name) {
    return impl_->crop_to(rgb, impl_->refine(rgb, before.landmarks), crop, name);
}

}  // namespace ditto
