#include "session/performer.h"

#include <algorithm>
#include <iterator>

#include "audio/audio_features.h"
#include "core/error.h"
#include "motion/liveportrait/liveportrait_motion.h"
#include "motion/starter_motion.h"
#include "nn/backend.h"
#include "pack/find_pack.h"
#include "portrait/advice.h"
#include "portrait/portrait_analyzer.h"
#include "portrait/portrait_picture.h"
#include "render/mesh/mesh_renderer.h"
#include "render/neural/neural_renderer.h"

namespace ditto {
namespace {

/// The networks use all threads for one frame; while one is in them, the one before is put back.
constexpr int kNeuralFramesAtOnce = 2;
/// In pictures of this side faces are found that a film is cut around.
constexpr int kFirstLook = 1280;

/// What is directed at each frame: the job's tracks, and its constant controls in channels that
/// these leave free.
ControlFn direction(const RenderJob& job) {
    return [row = job.controls, timeline = job.timeline](std::int64_t frame) {
        ControlRow directed = timeline.at(static_cast<double>(frame) / kFeatureRate);
        for (std::size_t i = 0; i < kChannelCount; ++i) {
            if (directed.influence[i] > 0) continue;
            directed.value[i] = row.value[i];
            directed.influence[i] = row.influence[i];
        }
        return directed;
    };
}

[[noreturn]] void refuse_renderer(const Pack& pack) {
    throw Error(ErrorKind::BadInput, "the pack " + pack.folder().string() + " needs the renderer " +
                                         pack.renderer() +
                                         ", which this version does not have; update the program");
}

Performer make_starter(const RenderJob& job, const Pack& pack, StageTimes& times,
                       const CancelToken& cancel) {
    const MotionOptions sampling = starter_sampling(job);
    Performer performer;
    // The portrait and the first window of motion are made at the same time.
    performer.renderer =
        std::async(std::launch::async, [job, pack, &times, warnings = performer.warnings] {
            return make_mesh_renderer(job, pack, times, *warnings);
        });
    performer.row_size = motion_row_size(pack);
    performer.frames_at_once = job.threads;
    if (!job.motion_file.empty()) return performer;
    const StageTimes::Timer timer(times, Stage::Motion);
    performer.motion = std::make_unique<StarterMotion>(pack, sampling, direction(job), cancel);
    return performer;
}

NeuralSource read_neural_source(const RenderJob& job, const Pack& pack, StageTimes& times,
                                const CancelToken& cancel) {
    const StageTimes::Timer timer(times, Stage::Portrait);
    return read_source(pack, job.portrait,
                       {.face = job.face,
                        .max_size = job.video.max_size,
                        .framing = job.video.framing,
                        .crop = {.scale = job.crop_scale},
                        .device = job.compute.device,
                        .threads = job.threads},
                       cancel);
}

/// Refuses what the published networks cannot do.
void require_plain_portrait(const RenderJob& job, const Pack& pack) {
    const std::string named = "the model pack " + pack.folder().string();
    if (job.video.backdrop.kind != Backdrop::Kind::Portrait) {
        throw Error(ErrorKind::BadInput,
                    named +
                        " cannot replace the background; keep the original one, or choose the "
                        "starter pack");
    }
    if (!job.landmarks.empty()) {
        throw Error(
            ErrorKind::BadInput,
            named + " cannot use corrected landmarks; reset them, or choose the starter pack");
    }
}

std::unique_ptr<Renderer> make_neural_renderer(const RenderJob& job, const Pack& pack,
                                               NeuralSource source, StageTimes& times) {
    const StageTimes::Timer timer(times, Stage::Prepare);
    return std::make_unique<NeuralRenderer>(
        pack, std::move(source),
        NeuralRendererOptions{.compute = job.compute, .threads = job.threads});
}

/// The published networks: motion needs to know the face first.
Performer make_neural(const RenderJob& job, const Pack& pack, StageTimes& times,
                      const CancelToken& cancel) {
    require_plain_portrait(job, pack);
    const MotionOptions sampling = neural_sampling(job);
    NeuralSource source = read_neural_source(job, pack, times, cancel);
    const LivePortraitSource motion = source.motion;
    Performer performer;
    performer.renderer =
        std::async(std::launch::async, [job, pack, &times, source = std::move(source)]() mutable {
            return make_neural_renderer(job, pack, std::move(source), times);
        });
    performer.row_size = motion_row_size(pack);
    performer.held_values = driven_frame::kKeypoints;
    performer.frames_at_once = kNeuralFramesAtOnce;
    if (!job.motion_file.empty()) return performer;
    const StageTimes::Timer timer(times, Stage::Motion);
    performer.motion =
        std::make_unique<LivePortraitMotion>(pack, sampling, motion, direction(job), cancel);
    return performer;
}

}  // namespace

MotionOptions starter_sampling(const RenderJob& job) {
    const Precision precision = job.compute.precision;
    if (precision == Precision::BFloat16 || precision == Precision::Float16) {
        throw Error(ErrorKind::BadInput, "the pack " + job.pack.string() +
                                             " draws without networks; leave out --precision");
    }
    MotionOptions options = job.motion;
    if (job.compute.device == Device::Cuda) {
        open_backend(Device::Cuda);  // before LibTorch computes anything
        options.device = Device::Cuda;
    }
    return options;
}

MotionOptions neural_sampling(const RenderJob& job) {
    open_backend(job.compute.device);  // before LibTorch computes anything
    MotionOptions options = job.motion;
    options.device = job.compute.device;
    return options;
}

namespace {

/// The portrait at the size at which the film that is cut from it is as large as it may be.
Portrait sized_portrait(const RenderJob& job, PortraitAnalyzer& analyzer,
                        std::vector<std::string>& warnings) {
    const auto read = [&](int side) {
        PortraitPicture picture = read_portrait(job.portrait, side, analyzer);
        warnings = warnings_of(picture, job.portrait);
        if (picture.cut_short)
            warnings.push_back(job.portrait.string() +
                               " ends too early, and a part of the picture is missing; copy or "
                               "download it again");
        return analyzer.analyze(std::move(picture.image), job.face, job.portrait.string());
    };
    const ExportSettings& video = job.video;
    const bool cut = video.framing != Framing::Original;
    const int side = cut ? std::max(video.max_size, kFirstLook) : video.max_size;
    Portrait portrait = read(side);
    const auto again = side_to_read_again(video.framing, portrait.image, side,
                                          place_of(portrait.face).box, video.max_size);
    return again ? read(*again) : std::move(portrait);
}

}  // namespace

std::unique_ptr<Renderer> make_mesh_renderer(const RenderJob& job, const Pack& pack,
                                             StageTimes& times,
                                             std::vector<std::string>& warnings) {
    Portrait portrait = [&] {
        const StageTimes::Timer timer(times, Stage::Portrait);
        PortraitAnalyzer analyzer(pack.folder(), job.threads);
        std::vector<std::string> told;
        Portrait found = sized_portrait(job, analyzer, told);
        std::ranges::move(told, std::back_inserter(warnings));
        apply_shifts(job.landmarks, found.image.width, found.image.height, found.face);
        found.pose = head_pose(found.face);
        for (const Advice& advice : advise(found))
            if (advice.severity == Severity::Warning)
                warnings.push_back(job.portrait.string() + ": " + advice.sentence);
        return found;
    }();
    const StageTimes::Timer timer(times, Stage::Prepare);
    const bool cut_out = job.video.backdrop.kind != Backdrop::Kind::Portrait;
    return std::make_unique<mesh::MeshRenderer>(
        std::move(portrait), mesh::MeshOptions{.glasses = job.glasses, .cut_out = cut_out});
}

std::size_t motion_row_size(const Pack& pack) {
    if (pack.renderer() == "mesh") return arkit::kSize;
    if (pack.renderer() == "neural") return driven_frame::kSize;
    refuse_renderer(pack);
}

bool motion_follows_face(const Pack& pack) {
    return pack.renderer() == "neural";
}

MovablePortrait make_portrait(const RenderJob& job, const Pack& pack, StageTimes& times,
                              const CancelToken& cancel) {
    if (pack.renderer() == "mesh") {
        std::vector<std::string> told;  // the studio looks at the portrait by itself
        return {make_mesh_renderer(job, pack, times, told), {}};
    }
    if (pack.renderer() != "neural") refuse_renderer(pack);
    require_plain_portrait(job, pack);
    open_backend(job.compute.device);  // before LibTorch computes anything
    NeuralSource source = read_neural_source(job, pack, times, cancel);
    LivePortraitSource motion = source.motion;
    return {make_neural_renderer(job, pack, std::move(source), times), std::move(motion)};
}

std::unique_ptr<SpeechMotion> make_motion(const RenderJob& job, StageTimes& times,
                                          const CancelToken& cancel) {
    const Pack pack = Pack::open(find_pack(job.pack.string()));
    if (pack.renderer() == "mesh")
        return std::make_unique<StarterMotion>(pack, starter_sampling(job), direction(job), cancel);
    if (pack.renderer() != "neural") refuse_renderer(pack);
    if (job.portrait.empty()) {
        throw Error(ErrorKind::BadInput,
                    "this pack's motion depends on the face; name a --portrait");
    }
    const MotionOptions sampling = neural_sampling(job);
    NeuralSource source = read_neural_source(job, pack, times, cancel);
    return std::make_unique<LivePortraitMotion>(pack, sampling, std::move(source.motion),
                                                direction(job), cancel);
}

Performer make_performer(const RenderJob& job, StageTimes& times, const CancelToken& cancel) {
    const Pack pack = Pack::open(find_pack(job.pack.string()));
    if (pack.renderer() == "mesh") return make_starter(job, pack, times, cancel);
    if (pack.renderer() == "neural") return make_neural(job, pack, times, cancel);
    refuse_renderer(pack);
}

}  // namespace ditto
