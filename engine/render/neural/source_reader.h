#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <vector>

#include "core/compute.h"
#include "core/progress.h"
#include "media/image.h"
#include "motion/liveportrait/liveportrait_motion.h"
#include "pack/pack.h"
#include "portrait/face_place.h"
#include "portrait/source_crop.h"
#include "render/framing.h"

namespace ditto {

/// A frame of the source as the renderer needs it.
struct SourcePicture {
    Image picture;           ///< R,G,B
    cv::Matx33f to_picture;  ///< from pixels of the crop of 512 × 512
    cv::Mat face;            ///< the crop at 256 × 256, CV_8UC3
};

struct NeuralSource {
    std::vector<SourcePicture> pictures;
    FacePlace face;  ///< in the first
    LivePortraitSource motion;
};

struct SourceOptions {
    int face = 0;                         ///< which face of the first picture, largest first
    int max_size = 1920;                  ///< longest side of the film, pixels
    Framing framing = Framing::Original;  ///< that it is cut to
    CropOptions crop{};
    Device device = Device::Cpu;  ///< of the network that reads the motion
    int threads = 1;
};

/// Pictures of a video that are kept take at most this; a longer one is played back and forth
/// earlier.
inline constexpr std::size_t kMostSourceBytes = std::size_t{1536} << 20;

/// Reads a picture or a video of a person with a pack's networks: finds and crops the face, and
/// reads its motion (reference: core/atomic_components/avatar_registrar.py). The motion of a video
/// is averaged over 13 frames. Throws Error(BadInput, Cancelled).
NeuralSource read_source(const Pack& pack, const std::filesystem::path& file,
                         const SourceOptions& options, const CancelToken& cancel);

}  // namespace ditto
