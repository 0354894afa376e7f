#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>
#include <thread>

#include "bench/network_bench.h"
#include "bench_edits.h"
#include "bench_jumps.h"
#include "checks.h"
#include "commands.h"
#include "interrupt.h"
#include "progress_bar.h"
#include "render_options.h"

namespace ditto::cli {
namespace {

double peak_memory_mib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void print_table(const RenderReport& report, const FrameRate& fps) {
    const double total =
        std::accumulate(report.stage_seconds.begin(), report.stage_seconds.end(), 0.0);
    std::printf("%-10s %10s %8s %14s\n", "stage", "seconds", "share", "ms per frame");
    for (std::size_t i = 0; i < kStageCount; ++i) {
        const double seconds = report.stage_seconds[i];
        std::printf(
            "%-10.*s %10.3f %6.1f %% %14.2f\n", static_cast<int>(kStageNames[i].size()),
            kStageNames[i].data(), seconds, 100.0 * seconds / total,
            1000.0 * seconds / static_cast<double>(std::max<std::int64_t>(report.frames, 1)));
    }
    const double audio = fps.seconds(report.frames);
    std::printf("%d x %d, %lld frames in %.2f s: %.1f frames a second, %.2f of real time\n",
                report.width, report.height, static_cast<long long>(report.frames), report.seconds,
                static_cast<double>(report.frames) / report.seconds, report.seconds / audio);
    std::printf("first frame after %.2f s, peak memory %.0f MiB\n", report.first_frame_seconds,
                peak_memory_mib());
}

using Stages = std::vector<std::pair<std::string, double>>;

void print_stages(const Stages& stages, const char* of) {
    for (const auto& [name, milliseconds] : stages)
        std::printf("%-18s %10.1f ms %s\n", name.c_str(), milliseconds, of);
}

void print_networks(const NetworkBenchReport& report) {
    print_stages(report.of_source, "once for each source");
    print_stages(report.of_window, "for each 70 frames");
    print_stages(report.of_frame, "for each frame");
    for (const auto& [name, factor] : report.published_factors)
        std::printf("%-18s %10.2f times as long in the published form, fp32\n", name.c_str(),
                    factor);
    std::printf(
        "%.2f frames a second, first frame after %.2f s, peak memory %.0f MiB; random weights\n",
        report.frames_per_second, report.first_frame_seconds, peak_memory_mib());
}

std::string networks_json(const NetworkBenchReport& report) {
    nlohmann::ordered_json json;
    const auto add = [&](const char* of, const Stages& stages) {
        for (const auto& [name, milliseconds] : stages) json[of][name] = milliseconds;
    };
    add("source_milliseconds", report.of_source);
    add("window_milliseconds", report.of_window);
    add("frame_milliseconds", report.of_frame);
    add("published_factors", report.published_factors);
    json["frames_per_second"] = report.frames_per_second;
    json["first_frame_seconds"] = report.first_frame_seconds;
    json["peak_memory_mib"] = peak_memory_mib();
    return json.dump(2);
}

enum class Timed { Render, Edits, Jump, Networks };

struct BenchCommand {
    RenderJob job;
    Timed what = Timed::Render;
    bool compare = false;
    bool json = false;
    int frames = NetworkBenchOptions().frames;

    void run() {
        if (what == Timed::Networks) return run_networks();
        check_job(job);
        if (what == Timed::Edits) return run_edit_bench(job, json, cancel_on_interrupt());
        if (what == Timed::Jump) return run_jump_bench(job, json, cancel_on_interrupt());
        run_render();
    }

  private:
    void run_networks() const {
        NetworkBenchOptions options{.sizes = {},
                                    .motion = job.motion,
                                    .frames = frames,
                                    .compute = job.compute,
                                    .threads = threads(),
                                    .compare = compare};
        if (options.motion.steps == 0) options.motion.steps = NetworkBenchOptions().motion.steps;
        options.motion.threads = options.threads;
        options.motion.device = options.compute.device;
        const auto report = bench_networks(options, cancel_on_interrupt());
        if (json)
            std::puts(networks_json(report).c_str());
        else
            print_networks(report);
    }

    int threads() const {
        return job.threads > 0 ? job.threads
                               : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    }

    void run_render() {
        const CancelToken cancel = cancel_on_interrupt();
        const std::string extension(export_format(job.video.format).extensions[0]);
        job.output = std::filesystem::temp_directory_path() /
                     ("ditto-bench-" + std::to_string(getpid()) + extension);
        ProgressBar bar(true);
        const RenderReport report = render_video(job, bar.callback(), cancel);
        std::filesystem::remove_all(job.output);
        if (json) {
            auto result = nlohmann::ordered_json::parse(report_json(report));
            result["peak_memory_mib"] = peak_memory_mib();
            std::puts(result.dump(2).c_str());
        } else {
            print_table(report, job.video.fps);
        }
    }
};

}  // namespace

void add_bench(CLI::App& app) {
    const auto command = std::make_shared<BenchCommand>();
    CLI::App& bench = *app.add_subcommand("bench", "Render once and print what each stage takes");
    add_project_option(bench, command->job, "--project");
    add_job_options(bench, command->job);
    const auto add_choice = [&](const char* name, Timed what, const char* description) {
        return bench.add_flag_callback(
            name, [command, what] { command->what = what; }, description);
    };
    CLI::Option* own_motion = bench.get_option("--motion");
    CLI::Option* edits =
        add_choice("--edit", Timed::Edits,
                   "Time edits instead, from a moved key to the corrected frame under the "
                   "playhead, and playback of up to a minute from cold");
    CLI::Option* jump =
        add_choice("--jump", Timed::Jump,
                   "Time a jump to 70 % of the film instead, and count what is rendered again when "
                   "going back over half a minute");
    CLI::Option* networks = add_choice(
        "--random-weights", Timed::Networks,
        "Time the published networks by themselves, with random weights: needs no files");
    edits->excludes(own_motion);
    jump->excludes(own_motion)->excludes(edits);
    networks->excludes(edits)->excludes(jump);
    bench
        .add_flag("--compare", command->compare,
                  "With --random-weights: how many times longer the networks take in their "
                  "published form, frame by frame")
        ->needs(networks);
    bench
        .add_option("--frames", command->frames,
                    "With --random-weights: frames to draw and take the medians of")
        ->check(between(1, kMostBenchFrames))
        ->capture_default_str()
        ->needs(networks);
    bench.add_flag("--json", command->json, "Print JSON");
    bench.callback([command] { command->run(); });
}

}  // namespace ditto::cli
