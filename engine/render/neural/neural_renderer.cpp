#include "render/neural/neural_renderer.h"

#include <torch/torch.h>

#include <mutex>
#include <variant>

#include "core/error.h"
#include "nn/threads.h"
#include "pack/pth.h"
#include "portrait/view.h"
#include "render/neural/appearance_extractor.h"
#include "render/neural/face_tensor.h"
#include "render/neural/neural_frame.h"
#include "render/neural/put_back.h"
#include "render/neural/tensor_put_back.h"

namespace ditto {
namespace {

constexpr int kFaceSide = 512;

AppearanceExtractor load_appearance(const PackNetwork& entry, torch::Device device) {
    const WeightStore store = read_weights(entry.file);
    AppearanceExtractor network(store.tensors);
    load_weights(*network, store, entry.file);
    network->eval();
    network->to(device);
    return network;
}

std::unique_ptr<NeuralFrame> load_frame(const Pack& pack, const NeuralRendererOptions& options) {
    return make_neural_frame(read_weights(pack.network("warp").file).tensors,
                             read_weights(pack.network("decoder").file).tensors,
                             {.compute = options.compute, .threads = options.threads});
}

torch::Tensor keypoint_tensor(std::span<const float> keypoints) {
    return torch::tensor(c10::ArrayRef<float>(keypoints.data(), keypoints.size())).view({1, -1, 3});
}

torch::Tensor pose_of(std::span<const float> row) {
    return keypoint_tensor(row.subspan(driven_frame::kKeypoints));
}

cv::Mat pixels_of(const torch::Tensor& decoded) {
    const auto pixels = (decoded.permute({1, 2, 0}) * 255.0f).contiguous();
    return cv::Mat(kFaceSide, kFaceSide, CV_32FC3, pixels.data_ptr<float>()).clone();
}

using AnyPutBack = std::variant<PutBack, TensorPutBack>;

/// Where the face is drawn it is put back.
AnyPutBack put_back_on(const torch::Device& device, const SourcePicture& source) {
    const cv::Mat picture = view_of(source.picture);
    if (device.is_cpu()) return PutBack(source.to_picture, kFaceSide, picture.size());
    return TensorPutBack(source.to_picture, kFaceSide, picture, device);
}

void blend(const PutBack& put_back, const torch::Tensor& face, cv::Mat& frame) {
    put_back.blend(pixels_of(face), frame);
}
void blend(const TensorPutBack& put_back, const torch::Tensor& face, cv::Mat& frame) {
    put_back.blend(face, frame);
}

}  // namespace

/// What the frames of one source picture need.
struct PreparedPicture {
    std::size_t index;
    PreparedSource features;
    AnyPutBack put_back;
};

struct NeuralRenderer::Impl {
    NeuralSource source;
    int threads;
    std::unique_ptr<NeuralFrame> frame;
    AppearanceExtractor appearance;
    std::mutex mutex;  ///< guards what follows, and the appearance network
    std::shared_ptr<const PreparedPicture> prepared;

    Impl(const Pack& pack, NeuralSource s, const NeuralRendererOptions& options)
        : source(std::move(s)),
          threads(options.threads),
          frame(load_frame(pack, options)),
          appearance(load_appearance(pack.network("appearance"), frame->device())) {
        prepare(0);
    }

    std::shared_ptr<const PreparedPicture> prepare(std::size_t index) {
        const std::scoped_lock lock(mutex);
        if (prepared && prepared->index == index) return prepared;
        const SourcePicture& picture = source.pictures[index];
        const auto feature = appearance->forward(face_tensor(picture.face).to(frame->device()));
        const auto keypoints = keypoint_tensor(pose_keypoints(source.motion.faces[index]));
        prepared = std::make_shared<PreparedPicture>(index, frame->prepare(feature, keypoints),
                                                     put_back_on(frame->device(), picture));
        return prepared;
    }

    /// The source picture that a row of motion moves.
    std::size_t picture_of(std::span<const float> row) const {
        const auto index = static_cast<std::size_t>(row[driven_frame::kSource]);
        if (row.size() != driven_frame::kSize || index >= source.pictures.size())
            throw Error(ErrorKind::Internal, "a row of motion is of another source");
        return index;
    }

    /// Pictures of poses [B, 21, 3] of one source picture.
    void draw(const PreparedPicture& picture, const torch::Tensor& poses, std::span<Image> out) {
        const auto faces = frame->frames(picture.features, poses);
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = source.pictures[picture.index].picture;
            cv::Mat view = view_of(out[i]);
            const auto face = faces[static_cast<std::int64_t>(i)];
            std::visit([&](const auto& put_back) { blend(put_back, face, view); },
                       picture.put_back);
        }
    }
};

NeuralRenderer::NeuralRenderer(const Pack& pack, NeuralSource source,
                               const NeuralRendererOptions& options) {
    const torch::InferenceMode inference;
    set_torch_threads(options.threads);
    impl_ = std::make_unique<Impl>(pack, std::move(source), options);
}
NeuralRenderer::~NeuralRenderer() = default;

const Image& NeuralRenderer::source() const {
    return impl_->source.pictures[0].picture;
}
const FacePlace& NeuralRenderer::face() const {
    return impl_->source.face;
}

std::size_t NeuralRenderer::batch() const {
    return impl_->frame->batch();
}

void NeuralRenderer::render(std::span<const float> motion, Image& out) const {
    const std::vector<float> row(motion.begin(), motion.end());
    render_rows({&row, 1}, {&out, 1});
}

void NeuralRenderer::render_rows(std::span<const std::vector<float>> rows,
                                 std::span<Image> out) const {
    const torch::InferenceMode inference;
    set_torch_threads(impl_->threads);
    while (!rows.empty()) {
        const std::size_t picture = impl_->picture_of(rows.front());
        std::vector<torch::Tensor> poses;
        while (poses.size() < rows.size() && impl_->picture_of(rows[poses.size()]) == picture)
            poses.push_back(pose_of(rows[poses.size()]));
        impl_->draw(*impl_->prepare(picture), torch::cat(poses), out.first(poses.size()));
        rows = rows.subspan(poses.size());
        out = out.subspan(poses.size());
    }
}

}  // namespace ditto
