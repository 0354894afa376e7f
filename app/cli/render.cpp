#include <cstdio>
#include <memory>

#include "commands.h"
#include "interrupt.h"
#include "progress_bar.h"
#include "render_options.h"

namespace ditto::cli {
namespace {

struct RenderCommand {
    RenderJob job;
    bool json = false;

    void run() const {
        const CancelToken cancel = cancel_on_interrupt();
        RenderReport report;
        {
            ProgressBar bar(json);
            report = render_video(job, bar.callback(), cancel);
        }
        if (json) {
            std::puts(report_json(report).c_str());
            return;
        }
        std::printf("%s: %lld frames, %d x %d, in %.1f s\n", job.output.c_str(),
                    static_cast<long long>(report.frames), report.width, report.height,
                    report.seconds);
    }
};

}  // namespace

void add_render(CLI::App& app) {
    const auto command = std::make_shared<RenderCommand>();
    CLI::App& render = *app.add_subcommand(
        "render", "Make a video of the person in a portrait speaking a recording");
    add_job_options(render, command->job);
    render.add_option("--output,-o", command->job.output, "The video to write, .mp4")->required();
    render.add_flag("--json", command->json, "Print a report as JSON, and no progress");
    render.callback([command] { command->run(); });
}

}  // namespace ditto::cli
