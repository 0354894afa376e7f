#include "render/mesh/mesh_renderer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "motion/motion_space.h"
#include "portrait/glasses.h"
#include "portrait/view.h"
#include "render/head/head_fit.h"
#include "render/mesh/blendshapes.h"
#include "render/mesh/compositor.h"
#include "render/mesh/eye_layer.h"
#include "render/mesh/eye_rig.h"
#include "render/mesh/glasses.h"
#include "render/mesh/layers.h"
#include "render/mesh/lips.h"
#include "render/mesh/raster.h"
#include "render/mesh/skin_mesh.h"
#include "render/mesh/warp.h"
#include "render/mouth/mouth_layer.h"

namespace ditto::mesh {
namespace {

using Weights = std::array<float, arkit::kBlendshapeCount>;

constexpr int kMapStep = 2;            // the backward map is drawn at half resolution
constexpr int kFullMapSide = 700;      // … unless the picture is small
constexpr float kRegionMargin = 0.5f;  // E: how far the person may move out of its outline
constexpr float kMeshMargin = 0.1f;    // E: how far its edge may

/// Bends a command softly into ±limit; small commands are unchanged.
float soft_limit(float value, float limit) {
    const float knee = 0.7f * limit, size = std::abs(value);
    if (size <= knee) return value;
    return std::copysign(knee + (limit - knee) * std::tanh((size - knee) / (limit - knee)), value);
}

HeadMotion head_motion(std::span<const float> motion, const HeadPose& source) {
    using namespace arkit;
    // Beyond a turn of 40° in all the far cheek tears.
    const float most_yaw = std::clamp(40.0f - std::abs(source.yaw), 10.0f, 30.0f);
    HeadMotion head;
    head.yaw = soft_limit(motion[kYaw], most_yaw);
    head.pitch = soft_limit(motion[kPitch], motion[kPitch] > 0 ? 20.0f : 25.0f);
    head.roll = soft_limit(motion[kRoll], 25.0f);
    head.x = soft_limit(motion[kX], 0.5f);
    head.y = soft_limit(motion[kY], 0.5f);
    head.scale = soft_limit(motion[kScale], 0.3f);
    return head;
}

}  // namespace

struct MeshRenderer::Impl {
    /// Buffers of one frame in the making.
    struct Scratch {
        std::vector<Point3> placed;
        cv::Mat map, depth;             ///< at every map_step-th pixel of the region
        std::vector<cv::Vec2f> from;    ///< where a row's pixels come from
        std::vector<cv::Vec4b> warped;  ///< a row of the person
        cv::Mat colours, alpha;         ///< of the whole picture, of a person who is cut out
    };

    Portrait portrait;
    FacePlace face;
    HeadFit fit;
    std::optional<Glasses> glasses;
    EyeRig eyes;
    Lips lips;
    Layers layers;
    SkinMesh skin;
    MouthLayer mouth;
    EyeLayer eye_layer;
    cv::Rect region;
    int map_step;
    bool cut_out;
    cv::Rect front_box;

    mutable std::mutex scratch_mutex;
    mutable std::vector<std::unique_ptr<Scratch>> free_scratch;

    Impl(Portrait p, const MeshOptions& options)
        : portrait(std::move(p)),
          face(place_of(portrait.face)),
          fit(fit_head(portrait.face)),
          eyes(portrait, fit),
          lips(view_of(portrait.image), fit),
          layers(split_layers(portrait, fit.eye_distance,
                              options.cut_out ? PersonLayer::CutOut : PersonLayer::OverPlate)),
          skin(fit, layers.alpha, layers.front),
          mouth(portrait, fit, lips.meeting()),
          eye_layer(portrait, fit, eyes),
          region(moving_region()),
          map_step(std::max(portrait.image.width, portrait.image.height) > kFullMapSide ? kMapStep
                                                                                        : 1),
          cut_out(options.cut_out),
          front_box(front_part()) {
        if (options.glasses.value_or(wears_glasses(portrait))) glasses.emplace(fit);
    }

    /// Where frames differ from the portrait.
    cv::Rect moving_region() const {
        const cv::Rect picture(0, 0, portrait.image.width, portrait.image.height);
        const auto around = [&](const cv::Rect& part, float margin) {
            const int by = static_cast<int>(std::ceil(margin * fit.eye_distance));
            return cv::Rect(part.tl() - cv::Point(by, by), part.br() + cv::Point(by, by));
        };
        const cv::Rect person = cv::boundingRect(cv::Mat(layers.alpha > 0.004));
        const cv::Rect2f moving = skin.moving();
        const cv::Rect mesh(cv::Point(moving.tl()), cv::Point(moving.br()));
        return around(person, kRegionMargin) & around(mesh, kMeshMargin) & picture;
    }

    /// Where something stands before what moves.
    cv::Rect front_part() const {
        if (layers.front.empty()) return {};
        const cv::Rect all = cv::boundingRect(layers.front);
        return cut_out ? all : all & region;
    }

    Weights limited(std::span<const float> motion) const {
        using namespace arkit;
        Weights weights;
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = clamp01(motion[kHeadSize + i]);
        const float smile = lips.smile_to_remove(weights);
        weights[MouthSmileLeft] -= smile;
        weights[MouthSmileRight] -= smile;
        return weights;
    }

    FrameGeometry geometry(const Weights& weights, std::span<const float> motion) const {
        FrameGeometry frame{
            weights, HeadTurn(fit, head_motion(motion, portrait.pose)), fit.source, {}};
        Weights shapes = weights;
        shapes[arkit::JawOpen] -= lips.jaw_to_remove();
        if (glasses) {
            glasses->apply(shapes, fit, frame.moved);
        } else {
            Blendshapes::shared().apply(shapes, fit, frame.moved);
        }
        lips.close_source(frame.moved);
        eyes.move_lids(weights, fit, frame.moved);
        keep_lips_apart(fit, frame.moved);
        return frame;
    }

    std::unique_ptr<Scratch> take_scratch() const {
        std::lock_guard lock(scratch_mutex);
        if (free_scratch.empty()) return std::make_unique<Scratch>();
        auto scratch = std::move(free_scratch.back());
        free_scratch.pop_back();
        return scratch;
    }

    void give_back(std::unique_ptr<Scratch> scratch) const {
        std::lock_guard lock(scratch_mutex);
        free_scratch.push_back(std::move(scratch));
    }

    /// Where the pixels of the region come from in this frame.
    void draw_map(const FrameGeometry& geometry, Scratch& scratch) const {
        skin.place(geometry.moved, geometry.turn, scratch.placed);
        draw_backward_map(skin.triangles(), scratch.placed, skin.source(), region, map_step,
                          scratch.map, scratch.depth);
    }

    /// Warps `layer` and gives each row of the region, in scratch, to `row(y)`.
    template <typename Row>
    void warp(const MovingLayer& layer, Scratch& scratch, const Row& row) const {
        scratch.from.resize(static_cast<std::size_t>(region.width));
        scratch.warped.resize(scratch.from.size());
        for (int y = 0; y < region.height; ++y) {
            map_row(scratch.map, map_step, y, scratch.from);
            warp_row(layer.pixels, layer.origin, scratch.from, scratch.warped);
            row(region.y + y);
        }
    }

    /// Takes a person apart into colours and alpha, for parts that are drawn on colours.
    static void take_apart(const cv::Mat& person, cv::Mat colours, cv::Mat alpha) {
        cv::mixChannels(std::array{person}.data(), 1, std::array{colours, alpha}.data(), 2,
                        std::array{0, 0, 1, 1, 2, 2, 3, 3}.data(), 4);
    }

    /// The warped person alone, apart in `scratch`.
    void draw_person(Scratch& scratch) const {
        const cv::Size size(portrait.image.width, portrait.image.height);
        scratch.colours.create(size, CV_8UC3);
        scratch.alpha.create(size, CV_8UC1);
        take_apart(layers.cut_out.inside(size), scratch.colours, scratch.alpha);
        warp(layers.cut_out, scratch, [&](int y) {
            const cv::Rect row(region.x, y, region.width, 1);
            take_apart(cv::Mat(row.size(), CV_8UC4, scratch.warped.data()), scratch.colours(row),
                       scratch.alpha(row));
        });
        cv::Mat held = scratch.alpha(front_box);
        if (!front_box.empty()) cv::max(held, layers.front_alpha(front_box), held);
    }

    /// What is outside the region.
    void draw_still(cv::Mat& frame) const {
        const cv::Mat picture = view_of(portrait.image);
        const int right = region.br().x, bottom = region.br().y;
        for (const cv::Rect& part : {cv::Rect(0, 0, picture.cols, region.y),
                                     cv::Rect(0, region.y, region.x, region.height),
                                     cv::Rect(right, region.y, picture.cols - right, region.height),
                                     cv::Rect(0, bottom, picture.cols, picture.rows - bottom)})
            if (!part.empty()) picture(part).copyTo(frame(part));
    }

    /// The warped person over what is behind.
    void draw_picture(Scratch& scratch, cv::Mat& frame) const {
        warp(layers.person, scratch, [&](int y) {
            const std::span row(frame.ptr<cv::Vec3b>(y) + region.x, scratch.warped.size());
            composite_row(layers, {region.x, y}, fit.eye_distance, scratch.warped, scratch.from,
                          row);
        });
    }

    /// What is drawn on the skin, and what is before it.
    void draw_features(const FrameGeometry& geometry, cv::Mat& colours) const {
        eye_layer.draw(geometry, colours);
        mouth.draw(geometry, colours);
        if (!front_box.empty())
            lay_front_over(layers.front(front_box), view_of(portrait.image)(front_box),
                           colours(front_box));
    }
};

MeshRenderer::MeshRenderer(Portrait portrait, const MeshOptions& options)
    : impl_(std::make_unique<Impl>(std::move(portrait), options)) {}
MeshRenderer::~MeshRenderer() = default;

const Image& MeshRenderer::source() const {
    return impl_->portrait.image;
}
const FacePlace& MeshRenderer::face() const {
    return impl_->face;
}

int MeshRenderer::channels() const {
    return impl_->cut_out ? 4 : 3;
}

void MeshRenderer::render(std::span<const float> motion, Image& out) const {
    const Weights weights = impl_->limited(motion);
    FrameGeometry geometry = impl_->geometry(weights, motion);
    auto scratch = impl_->take_scratch();
    impl_->draw_map(geometry, *scratch);
    if (out.width != width() || out.height != height() || out.channels != channels())
        out = Image(width(), height(), channels());
    for (std::size_t i = 0; i < kVertexCount; ++i) geometry.projected[i] = scratch->placed[i];
    if (!impl_->cut_out) {
        cv::Mat frame = view_of(out);
        impl_->draw_still(frame);
        impl_->draw_picture(*scratch, frame);
        impl_->draw_features(geometry, frame);
    } else {
        impl_->draw_person(*scratch);
        impl_->draw_features(geometry, scratch->colours);
        cv::Mat frame = view_of(out);
        cv::merge(std::array{scratch->colours, scratch->alpha}, frame);
    }
    impl_->give_back(std::move(scratch));
}

}  // namespace ditto::mesh
