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

void NeuralRenderer::render(std::span<const float> motion, Image& out) const {
    const torch::InferenceMode inference;
    set_torch_threads(impl_->threads);
    const auto index = static_cast<std::size_t>(motion[driven_frame::kSource]);
    if (motion.size() != driven_frame::kSize || index >= impl_->source.pictures.size())
        throw Error(ErrorKind::Internal, "a row of motion is of another source");
    const auto prepared = impl_->prepare(index);
    const auto driving = keypoint_tensor(motion.subspan(driven_frame::kKeypoints));
    const auto face = impl_->frame->frame(prepared->features, driving);
    out = impl_->source.pictures[index].picture;
    cv::Mat view = view_of(out);
    std::visit([&](const auto& put_back) { blend(put_back, face, view); }, prepared->put_back);
}

}  // namespace ditto
