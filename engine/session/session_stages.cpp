#include "session/session_stages.h"

#include <bit>
#include <cstdint>

#include "audio/feature_stream.h"
#include "audio/hubert_stream.h"
#include "core/error.h"
#include "media/audio_reader.h"
#include "pack/find_pack.h"
#include "session/chained_take.h"
#include "session/motion_cache.h"
#include "session/project_job.h"

namespace ditto {
namespace {

constexpr std::size_t kPieceSamples = kAudioRate;  // a second at a time

std::string file_key(const MediaFile& file) {
    return file.path.string() + '\n' + file.sha256;
}

/// Previews are computed on the CPU: a graphics backend that crashes takes no editor with it.
RenderJob preview_job(const ProjectSettings& settings) {
    RenderJob job = render_job(settings);
    job.compute = {.device = Device::Cpu};
    return job;
}

/// All that a stream hears of the recording.
template <typename Rows, typename Stream>
Rows hear(const ProjectSettings& settings, Stream stream, const CancelToken& cancel) {
    AudioReader reader(settings.audio.path,
                       {.sample_rate = kAudioRate, .channels = 1, .cut = settings.cut});
    Rows heard;
    std::vector<float> piece(kPieceSamples);
    for (bool more = true; more;) {
        cancel.check();
        const auto got = static_cast<std::size_t>(reader.read(piece));
        stream.push(std::span(piece).first(got));
        more = got == piece.size();
        if (!more) stream.finish();
        const Rows rows = stream.take();
        heard.insert(heard.end(), rows.begin(), rows.end());
    }
    return heard;
}

}  // namespace

std::shared_ptr<const Pack> open_pack(const ProjectSettings& settings) {
    return std::make_shared<const Pack>(Pack::open(find_pack(settings.pack)));
}

std::string portrait_key(const ProjectSettings& settings) {
    const bool cut_out = settings.output.backdrop.kind != Backdrop::Kind::Portrait;
    std::string landmarks;
    for (const LandmarkShift& shift : settings.landmarks)
        landmarks += '\n' + shift.name + ' ' +
                     std::to_string(std::bit_cast<std::uint32_t>(shift.x)) + ' ' +
                     std::to_string(std::bit_cast<std::uint32_t>(shift.y));
    const int glasses = settings.glasses ? 1 + *settings.glasses : 0;
    // A film that is cut from its pictures is cut from larger ones.
    const std::string_view shape =
        settings.output.framing == Framing::Original ? "" : framing_name(settings.output.framing);
    return file_key(settings.portrait) + '\n' + settings.pack + '\n' +
           std::to_string(settings.face) + ' ' + std::to_string(glasses) + ' ' +
           std::to_string(settings.output.max_size) + std::string(shape) +
           (cut_out ? " cut out" : "") + landmarks;
}

std::shared_ptr<const MovablePortrait> prepare_portrait(const ProjectSettings& settings,
                                                        const Pack& pack, int threads,
                                                        const CancelToken& cancel) {
    RenderJob job = preview_job(settings);
    job.threads = threads;
    StageTimes times;
    return std::make_shared<const MovablePortrait>(make_portrait(job, pack, times, cancel));
}

std::string recording_key(const ProjectSettings& settings) {
    const AudioCut& cut = settings.cut;
    return file_key(settings.audio) + '\n' + settings.pack + '\n' + std::to_string(cut.start) +
           ' ' + std::to_string(cut.end) + ' ' + std::to_string(cut.delay) + ' ' +
           std::to_string(cut.gain) + ' ' + std::to_string(cut.track);
}

std::int64_t HeardRecording::frames() const {
    return static_cast<std::int64_t>(hubert ? hubert->size() / kHubertValues : features.size());
}

std::shared_ptr<const HeardRecording> hear_recording(const ProjectSettings& settings,
                                                     const Pack& pack, int threads,
                                                     const CancelToken& cancel) {
    HeardRecording heard;
    if (pack.has_network("hubert")) {
        HubertEncoder encoder(pack.network("hubert").file, threads);
        heard.hubert = std::make_shared<const std::vector<float>>(
            hear<std::vector<float>>(settings, HubertStream(encoder), cancel));
    } else {
        heard.features = hear<AudioFeatures>(settings, FeatureStream(), cancel);
    }
    if (heard.frames() == 0) {
        throw Error(ErrorKind::BadInput,
                    settings.audio.path.string() + " has no sound; choose a recording with speech");
    }
    return std::make_shared<const HeardRecording>(std::move(heard));
}

std::string motion_key(const ProjectSettings& settings) {
    const MotionOptions& sampling = settings.sampling;
    return recording_key(settings) + '\n' + settings.pack + '\n' + std::to_string(sampling.steps) +
           ' ' + std::to_string(static_cast<int>(sampling.sampler)) + ' ' +
           std::to_string(sampling.seed) + ' ' + std::to_string(sampling.guidance) + ' ' +
           std::to_string(sampling.threads);
}

std::shared_ptr<TakeMotion> prepare_motion(const ProjectSettings& settings, const Pack& pack,
                                           const HeardRecording& heard,
                                           const MovablePortrait* portrait) {
    if (motion_follows_face(pack)) {
        return std::make_shared<ChainedTake>(pack, neural_sampling(preview_job(settings)),
                                             portrait->source, heard.hubert);
    }
    FrameLife life(settings.sampling.seed);
    std::vector<HeardFrame> frames;
    frames.reserve(heard.features.size());
    for (const AudioFeatureRow& row : heard.features) frames.push_back(life.next(row));
    return std::make_shared<MotionCache>(std::make_shared<MotionWindows>(pack, settings.sampling),
                                         std::move(frames));
}

}  // namespace ditto
