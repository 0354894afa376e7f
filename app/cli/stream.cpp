#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "checks.h"
#include "commands.h"
#include "core/error.h"
#include "core/output_name.h"
#include "interrupt.h"
#include "render_options.h"
#include "stream/control_lines.h"
#include "stream/stream_job.h"

namespace ditto::cli {
namespace {

constexpr int kSteps = 5;  // denoising steps: a window has to be sampled in two frames' time
constexpr int kLongestSide = 720;
constexpr double kMostBehind = 0.4;  // seconds, for the report

const Choices<PcmFormat> kSamples{
    {"s16le", PcmFormat::S16}, {"s32le", PcmFormat::S32}, {"f32le", PcmFormat::F32}};
const Choices<LiveFormat> kFormats{
    {"rgb24", LiveFormat::Rgb24},       {"y4m", LiveFormat::Yuv4mpeg},
    {"mp4", LiveFormat::FragmentedMp4}, {"mpegts", LiveFormat::MpegTs},
    {"flv", LiveFormat::Flv},           {"v4l2", LiveFormat::V4l2}};

struct StreamCommand {
    StreamJob job;
    std::string microphone;
    StreamedSound sound;
    std::string output = "-";
    std::optional<LiveFormat> format;
    std::optional<int> controls_file;
    std::string controls_pipe;
    bool idle = false, json = false;

    void run();

  private:
    std::unique_ptr<SoundInput> open_sound() const {
        if (!microphone.empty()) return open_sound_device(microphone);
        return open_sound_stream(STDIN_FILENO, sound);
    }
    std::unique_ptr<LiveWriter> open_writer(int width, int height, int sound_rate) const {
        return open_live_writer(output, {.format = format ? *format : live_format(output),
                                         .width = width,
                                         .height = height,
                                         .sound_rate = sound_rate,
                                         .crf = job.performer.video.crf,
                                         .preset = job.performer.video.preset});
    }
    std::unique_ptr<ControlLines> listen(LiveControls& controls) const;
};

std::unique_ptr<ControlLines> StreamCommand::listen(LiveControls& controls) const {
    // A stream goes on whatever is wrong with a message.
    const auto take = [&controls](const std::string& line) {
        try {
            controls.apply(line);
        } catch (const Error& error) {
            std::fprintf(stderr, "ditto: %s\n", error.what());
        }
    };
    if (controls_file) return std::make_unique<ControlLines>(*controls_file, take);
    if (!controls_pipe.empty()) return std::make_unique<ControlLines>(controls_pipe, take);
    return nullptr;
}

double peak_mib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

std::string report_json(const StreamReport& report) {
    const Latency& late = report.latency;
    const auto ms = [](double seconds) { return 1000 * seconds; };
    const nlohmann::ordered_json json{{"width", report.width},
                                      {"height", report.height},
                                      {"frames", report.frames},
                                      {"dropped", report.dropped},
                                      {"missing_sound_seconds", report.missing_seconds},
                                      {"first_frame_ms", ms(report.first_frame)},
                                      {"latency_ms",
                                       {{"mean", ms(late.mean())},
                                        {"p50", ms(late.quantile(0.5))},
                                        {"p95", ms(late.quantile(0.95))},
                                        {"p99", ms(late.quantile(0.99))},
                                        {"max", ms(late.most())}}},
                                      {"beyond_400_ms", late.beyond(kMostBehind)},
                                      {"peak_memory_mib", peak_mib()}};
    return json.dump(2);
}

void StreamCommand::run() {
    if (job.performer.portrait.empty()) throw CLI::RequiredError("--portrait");
    if (!format) live_format(output);  // says so before anything takes time
    if (output == "-" && isatty(STDOUT_FILENO) == 1)
        throw Error(ErrorKind::BadInput, "a terminal cannot show the stream; choose an --output");
    check_no_input(output, {job.performer.portrait, controls_pipe, "/dev/stdin"});
    const CancelToken cancel = cancel_on_interrupt();
    std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is told by the writer
    job.wait = !idle;
    LiveControls controls(job.performer.controls);
    const auto lines = listen(controls);
    const auto ready = [] { std::fprintf(stderr, "ditto: listening\n"); };
    const StreamReport report = run_stream(
        job, [this] { return open_sound(); }, controls,
        [this](int width, int height, int sound_rate) {
            return open_writer(width, height, sound_rate);
        },
        ready, cancel);
    print_warnings(report.warnings);
    // Standard output may be the stream.
    if (json) std::fprintf(stderr, "%s\n", report_json(report).c_str());
}

void add_input(CLI::App& stream, StreamCommand& command) {
    auto* const samples =
        add_choice(stream, "--samples", command.sound.format, kSamples,
                   "Samples on standard input; a file of sound there is recognised and decoded");
    auto* const rate =
        stream
            .add_option("--rate", command.sound.rate,
                        "Samples a second on standard input, and of the sound that is streamed")
            ->check(between(8000, 192000))
            ->capture_default_str();
    auto* const channels =
        stream.add_option("--channels", command.sound.channels, "Channels on standard input")
            ->check(between(1, 8))
            ->capture_default_str();
    auto* const track = stream.add_option("--audio-track", command.sound.track, kAudioTrackHelp)
                            ->check(between(1, kMostAudioTracks))
                            ->default_str("");
    stream
        .add_option("--microphone", command.microphone,
                    "Microphone in place of standard input: alsa:default, pulse:default")
        ->excludes(samples)
        ->excludes(rate)
        ->excludes(channels)
        ->excludes(track);
    stream.add_flag("--idle", command.idle, "Begin before the first sound");
    auto* const pipe = stream.add_option("--controls-pipe", command.controls_pipe,
                                         "Named pipe of control messages, a JSON object a line");
    stream
        .add_option("--controls-fd", command.controls_file,
                    "File descriptor of control messages in its place")
        ->check(between(3, 1 << 20))
        ->excludes(pipe);
}

}  // namespace

void add_stream(CLI::App& app) {
    const auto command = std::make_shared<StreamCommand>();
    RenderJob& performer = command->job.performer;
    performer.video.max_size = kLongestSide;
    performer.motion.steps = kSteps;
    performer.video.crf = 23;
    performer.video.preset = "superfast";
    CLI::App& stream = *app.add_subcommand(
        "stream", "Speak live: sound comes in, the speaking portrait goes out as it is made");
    add_performer_options(stream, performer);
    add_input(stream, *command);
    stream
        .add_option(
            "--output,-o", command->output,
            "-, a file, named pipe, /dev/video…, rtmp:// or udp:// address; - is MPEG-TS unless "
            "--format says else")
        ->capture_default_str();
    add_choice(stream, "--format", command->format, kFormats,
               "What to stream; where it is not said, the output's name decides");
    stream
        .add_option("--hop", command->job.hop,
                    "Frames made at a time: fewer are sooner there and take more computing")
        ->check(between(1, 25))
        ->capture_default_str();
    stream.add_flag("--json", command->json,
                    "Print latencies as JSON to standard error at the end");
    stream.callback([command] { command->run(); });
}

}  // namespace ditto::cli
