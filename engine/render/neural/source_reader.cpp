#include "render/neural/source_reader.h"

#include <torch/torch.h>

#include <opencv2/imgproc.hpp>
#include <optional>

#include "core/error.h"
#include "media/image_file.h"
#include "media/video_reader.h"
#include "motion/liveportrait/motion_extractor.h"
#include "nn/device.h"
#include "nn/threads.h"
#include "pack/pth.h"
#include "portrait/planes.h"
#include "portrait/source_finder.h"
#include "portrait/view.h"
#include "render/neural/face_tensor.h"

namespace ditto {
namespace {

constexpr int kFaceSide = 256;
constexpr int kSmoothedFrames = 13;

MotionExtractor load_extractor(const PackNetwork& entry, torch::Device device) {
    const WeightStore store = read_weights(entry.file);
    MotionExtractor network(store.tensors);
    load_weights(*network, store, entry.file);
    network->eval();
    network->to(device);
    return network;
}

/// Reads one picture after the other and adds what it finds.
class Reader {
  public:
    Reader(const Pack& pack, const std::filesystem::path& file, const SourceOptions& options)
        : name_(file.string()),
          options_(options),
          finder_(pack, options.threads),
          device_(open_device(options.device)),
          extractor_(load_extractor(pack.network("motion_extractor"), device_)) {
        set_torch_threads(options.threads);
    }

    /// Where the face is in the first picture.
    FacePlace look(const Image& picture) {
        const FoundSource found =
            finder_.find(view_of(picture), options_.face, options_.crop, name_);
        return place_of(std::span(found.landmarks).first<203>());
    }

    void add(Image picture) {
        const cv::Mat rgb = view_of(std::as_const(picture));
        const FoundSource found = found_ ? finder_.follow(rgb, *found_, options_.crop, name_)
                                         : finder_.find(rgb, options_.face, options_.crop, name_);
        cv::Mat face;
        cv::resize(found.face, face, {kFaceSide, kFaceSide}, 0, 0, cv::INTER_AREA);
        source_.motion.faces.push_back(face_of(face));
        source_.motion.conditions.eye_open.push_back(found.eyes.open);
        source_.motion.conditions.eye_ball.push_back(found.eyes.ball);
        bytes_ += picture.pixels.size();
        if (!found_) source_.face = place_of(std::span(found.landmarks).first<203>());
        source_.pictures.push_back({std::move(picture), found.crop.to_picture, face});
        found_ = found;
    }

    bool full() const { return bytes_ >= kMostSourceBytes; }

    NeuralSource finish() {
        LivePortraitSource& motion = source_.motion;
        motion.conditions.keypoints = motion.faces[0].keypoints;
        if (motion.faces.size() > 1) motion.faces = mean_filter(motion.faces, kSmoothedFrames);
        return std::move(source_);
    }

  private:
    SourceFace face_of(const cv::Mat& face) {
        const torch::InferenceMode inference;
        const ExtractedMotion read = extractor_->forward(face_tensor(face).to(device_));
        SourceFace result;
        const auto copy = [&](const torch::Tensor& values, std::span<float> part) {
            const auto flat = values.flatten().cpu().contiguous();
            if (flat.numel() != static_cast<std::int64_t>(part.size()))
                throw Error(ErrorKind::BadInput,
                            "the pack's motion extractor reads another motion than the pack's "
                            "model makes; get the model pack again");
            std::copy_n(flat.data_ptr<float>(), part.size(), part.begin());
        };
        copy(read.scale, result.motion.part(MotionPart::Scale));
        copy(read.pitch, result.motion.part(MotionPart::Pitch));
        copy(read.yaw, result.motion.part(MotionPart::Yaw));
        copy(read.roll, result.motion.part(MotionPart::Roll));
        copy(read.translation, result.motion.part(MotionPart::Translation));
        copy(read.expression, result.motion.part(MotionPart::Expression));
        copy(read.keypoints, result.keypoints);
        return result;
    }

    std::string name_;
    SourceOptions options_;
    SourceFinder finder_;
    torch::Device device_;
    MotionExtractor extractor_;
    NeuralSource source_;
    std::optional<FoundSource> found_;
    std::size_t bytes_ = 0;
};

Image without_alpha(Image picture) {
    if (picture.channels == 3) return picture;
    Image opaque(picture.width, picture.height, 3);
    cv::Mat view = view_of(opaque);
    cv::cvtColor(view_of(std::as_const(picture)), view, cv::COLOR_RGBA2RGB);
    return opaque;
}

/// The first picture, as large as the film that is cut from it needs it.
Image read_first(Reader& reader, const std::filesystem::path& file, const SourceOptions& options) {
    Image first = without_alpha(read_image(file, options.max_size));
    if (options.framing == Framing::Original) return first;
    const auto again = side_to_read_again(options.framing, first, options.max_size,
                                          reader.look(first).box, options.max_size);
    return again ? without_alpha(read_image(file, *again)) : std::move(first);
}

/// A picture of a video at the size of its first.
Image resized_to(const Image& picture, const Image& first) {
    Image result(first.width, first.height, 3);
    cv::Mat view = view_of(result);
    cv::resize(view_of(picture), view, view.size(), 0, 0, cv::INTER_AREA);
    return result;
}

}  // namespace

NeuralSource read_source(const Pack& pack, const std::filesystem::path& file,
                         const SourceOptions& options, const CancelToken& cancel) {
    Reader reader(pack, file, options);
    const Image first = read_first(reader, file, options);
    reader.add(first);
    VideoReader video(file);
    video.next();  // the first picture again; if the file is no video it is the only one
    for (auto picture = video.next(); picture && !reader.full(); picture = video.next()) {
        cancel.check();
        reader.add(resized_to(*picture, first));
    }
    return reader.finish();
}

}  // namespace ditto
