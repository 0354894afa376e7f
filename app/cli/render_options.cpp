#include "render_options.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "compute_options.h"
#include "export_options.h"
#include "project/project_file.h"
#include "session/project_job.h"
#include "timeline/timeline_file.h"

namespace ditto::cli {
namespace {

/// "happy" or "happy:0.7": the rest of the weight goes to neutral.
void set_emotion(const std::string& text, ControlRow& controls) {
    const auto colon = text.find(':');
    const std::string name = text.substr(0, colon);
    const auto channel = channel_from_name("emotion." + name);
    if (!channel) {
        throw CLI::ValidationError("--emotion",
                                   name +
                                       " is not one of angry, disgust, fear, happy, neutral, sad, "
                                       "surprise, contempt");
    }
    float weight = 1.0f;
    if (colon != std::string::npos && !CLI::detail::lexical_cast(text.substr(colon + 1), weight)) {
        throw CLI::ValidationError("--emotion", "the weight in " + text + " is not a number");
    }
    if (!(weight >= 0.0f && weight <= 1.0f)) {
        throw CLI::ValidationError("--emotion",
                                   "the weight in " + text + " is not between 0 and 1");
    }
    for (auto emotion = Channel::EmotionAngry; emotion <= Channel::EmotionContempt;
         emotion = static_cast<Channel>(static_cast<int>(emotion) + 1)) {
        controls.set(emotion, 0.0f);
    }
    controls.set(Channel::EmotionNeutral, 1.0f - weight);
    controls.set(*channel, *channel == Channel::EmotionNeutral ? 1.0f : weight);
}

void add_amplitude(CLI::App& command, const std::string& name, Channel channel,
                   ControlRow& controls, const std::string& help) {
    command
        .add_option_function<float>(
            name, [&controls, channel](float factor) { controls.set(channel, factor); }, help)
        ->check(between(0.0, 3.0));
}

void add_model_options(CLI::App& command, RenderJob& job) {
    job.pack = "starter";
    command.add_option("--portrait", job.portrait,
                       "Picture (or video: its first frame) of the person");
    command.add_option("--pack", job.pack, "Model pack: starter, or a folder")
        ->default_str("starter");
    command
        .add_option("--steps", job.motion.steps,
                    "Denoising steps per window; the default is the pack's own")
        ->check(between(1, 1000))
        ->default_str(job.motion.steps > 0 ? std::to_string(job.motion.steps) : "");
    add_choice(command, "--sampler", job.motion.sampler, kSamplers,
               "Sampler of the diffusion model");
    command.add_option("--seed", job.motion.seed, "Same seed, same motion")
        ->check(seed_range())
        ->capture_default_str();
    command
        .add_option("--guidance", job.motion.guidance, "How closely the motion follows the speech")
        ->check(between(0.0, 10.0))
        ->capture_default_str();
    command.add_option_function<std::string>(
        "--emotion", [&job](const std::string& text) { set_emotion(text, job.controls); },
        "angry, disgust, fear, happy, neutral, sad, surprise or contempt, with a weight from 0 to "
        "1: happy:0.7");
    add_amplitude(command, "--expression", Channel::ExpressionAmplitude, job.controls,
                  "Factor on the expression, 0 to 3");
    add_amplitude(command, "--mouth", Channel::MouthAmplitude, job.controls,
                  "Factor on the mouth's motion, 0 to 3");
    add_device_option(command, job.compute.device,
                      "Where networks run: cuda, cpu, or auto, which is CUDA where it can be used; "
                      "the pack starter takes the CPU unless told cuda");
    command.add_option("--face", job.face, "Which face, largest first, from 0")
        ->check(between(0, 1000))
        ->capture_default_str();
}

void add_picture_options(CLI::App& command, RenderJob& job) {
    command
        .add_flag("--glasses,!--no-glasses", job.glasses,
                  "The person wears glasses (or none), whose frames must not bend; looked for when "
                  "not said")
        ->default_str("");
    command.add_option("--threads", job.threads, "Threads to use; 0 is as many as the machine has")
        ->check(between(0, 256))
        ->capture_default_str();
}

}  // namespace

CLI::Option* add_project_option(CLI::App& command, RenderJob& job, const char* name) {
    // Options take effect in the order in which they are added: the others go before the project.
    return command.add_option_function<std::filesystem::path>(
        name,
        [&job](const std::filesystem::path& file) { job = render_job(open_project(file), file); },
        "Project to render; the other options go before what it says");
}

void add_performer_options(CLI::App& command, RenderJob& job) {
    add_model_options(command, job);
    add_picture_options(command, job);
    command.add_option("--max-size", job.video.max_size, "Longest side of the video in pixels")
        ->check(between(64, 8192))
        ->capture_default_str();
    command
        .add_option("--crf", job.video.crf, "Quality of the video: 0 lossless, 18 fine, 51 worst")
        ->check(between(0, 51))
        ->capture_default_str();
    command.add_option("--preset", job.video.preset, "Encoder effort")
        ->check(one_of(preset_names()))
        ->capture_default_str();
}

void add_speech_options(CLI::App& command, RenderJob& job) {
    add_model_options(command, job);
    command.add_option_function<std::filesystem::path>(
        "--audio",
        [&job](const std::filesystem::path& file) {
            job.audio = file;
            job.cut.track = 0;  // a project's is of its own recording
        },
        "Recording of speech, any format, or a video with sound");
    command.add_option("--audio-track", job.cut.track, kAudioTrackHelp)
        ->check(between(1, kMostAudioTracks))
        ->default_str("");
    command.add_option_function<std::filesystem::path>(
        "--controls",
        [&job](const std::filesystem::path& file) { job.timeline = read_timeline(file); },
        "Tracks of keys that direct gaze, head, eyes and emotion over time (JSON)");
    command
        .add_option("--crop-scale", job.crop_scale,
                    "How much around the face moves with it, in sizes of the face; packs with "
                    "neural networks only")
        ->check(between(1.2, 5.0))
        ->capture_default_str();
}

void add_job_options(CLI::App& command, RenderJob& job) {
    add_speech_options(command, job);
    add_picture_options(command, job);
    add_export_options(command, [&job](const ExportChange& change) { change(job.video); });
    command.add_option(
        "--motion", job.motion_file,
        "Motion in place of what the speech drives: a table of Live Link Face (.csv), or what "
        "`ditto motion` wrote; the recording, which may be absent, is then for its sound alone");
    add_precision_option(command, job.compute.precision);
}

void check_job(const RenderJob& job) {
    if (job.portrait.empty()) throw CLI::RequiredError("--portrait");
    if (job.audio.empty() && job.motion_file.empty()) throw CLI::RequiredError("--audio");
    const bool directed =
        !job.timeline.tracks.empty() ||
        std::ranges::any_of(job.controls.influence, [](float weight) { return weight > 0; });
    if (!job.motion_file.empty() && directed) {
        throw CLI::ValidationError("--motion", "is what the face does; nothing else can direct it");
    }
}

void print_warnings(const std::vector<std::string>& warnings) {
    for (const std::string& warning : warnings)
        std::fprintf(stderr, "%s%s\n", kWarning.data(), warning.c_str());
}

std::string report_json(const RenderReport& report) {
    nlohmann::ordered_json stages;
    for (std::size_t i = 0; i < kStageCount; ++i)
        stages[std::string(kStageNames[i])] = report.stage_seconds[i];
    const nlohmann::ordered_json json{
        {"width", report.width},     {"height", report.height},
        {"frames", report.frames},   {"resumed", report.resumed},
        {"encoder", report.encoder}, {"warnings", report.warnings},
        {"seconds", report.seconds}, {"first_frame_seconds", report.first_frame_seconds},
        {"stage_seconds", stages}};
    return json.dump(2);
}

}  // namespace ditto::cli
