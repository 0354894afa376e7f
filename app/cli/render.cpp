#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

#include "commands.h"
#include "core/error.h"
#include "core/kept_file.h"
#include "export_options.h"
#include "interrupt.h"
#include "media/hardware_encoder.h"
#include "progress_bar.h"
#include "render_options.h"
#include "session/project_job.h"

namespace ditto::cli {
namespace {

struct RenderCommand {
    RenderJob job;
    bool resume = false, json = false;

    void run() {
        check_job(job);
        const CancelToken cancel = cancel_on_interrupt();
        job.warn = [](const std::string& sentence) { print_warnings({sentence}); };
        if (resume) job.resume_key = job_key(job, cancel);
        const auto left = kept_under_other_keys(job.output, job.resume_key);
        for (const auto& file : left)
            std::fprintf(stderr,
                         "ditto: %s is left of a render of %s with other settings; it is removed "
                         "when this one is done\n",
                         file.c_str(), job.output.c_str());
        RenderReport report;
        {
            ProgressBar bar(json);
            report = render(bar.callback(), cancel);
        }
        remove_left(left);
        print_warnings(report.warnings);
        if (json) {
            std::puts(report_json(report).c_str());
            return;
        }
        const bool software = report.encoder == kSoftwareEncoder;
        const std::string before =
            report.resumed > 0 ? " (" + std::to_string(report.resumed) + " from before)" : "";
        std::printf("%s: %lld frames%s, %d x %d, in %.1f s%s\n", job.output.c_str(),
                    static_cast<long long>(report.frames), before.c_str(), report.width,
                    report.height, report.seconds,
                    software ? "" : (" by " + report.encoder).c_str());
    }

  private:
    /// Removes what was told to be left and that nobody has begun to go on with.
    void remove_left(const std::vector<std::filesystem::path>& told) const {
        std::error_code stays;
        for (const auto& file : kept_under_other_keys(job.output, job.resume_key))
            if (std::ranges::count(told, file) > 0) std::filesystem::remove_all(file, stays);
    }

    RenderReport render(const ProgressFn& progress, const CancelToken& cancel) const {
        try {
            return render_video(job, progress, cancel);
        } catch (const Error& error) {
            if (!resume || error.kind() != ErrorKind::Cancelled) throw;
            throw Error(
                error.kind(),
                "cancelled; what is done is kept, and the same command continues from there");
        }
    }
};

/// `project`: how the project to render is named.
CLI::Option* add(CLI::App& app, const char* what, const char* project) {
    const auto command = std::make_shared<RenderCommand>();
    CLI::App& render = *app.add_subcommand("render", what);
    CLI::Option* const option = add_project_option(render, command->job, project);
    add_job_options(render, command->job);
    render.add_option("--output,-o", command->job.output, "The video or folder to write")
        ->required();
    render.add_flag("--resume", command->resume,
                    "Keep what is done when the program ends early, and continue from there");
    render.add_flag("--json", command->json, "Print a report as JSON, and no progress");
    render.callback([command, &render] {
        const RenderJob& job = command->job;
        const auto named = export_format_for(job.output);
        if (named && render.count("--format") == 0 && !is_export_name(job.video.format, job.output))
            command->job.video.format = *named;
        check_export(job.video, job.output);
        command->run();
    });
    return option;
}

}  // namespace

void add_render(CLI::App& app) {
    add(app, "Make a video of the person in a portrait speaking a recording", "--project");
}

void add_render_project(CLI::App& project) {
    add(project, "Make a project's video", "project")->required();
}

}  // namespace ditto::cli
