#include <cstdio>
#include <memory>
#include <utility>

#include "commands.h"
#include "core/output_name.h"
#include "interrupt.h"
#include "motion/motion_file.h"
#include "pack/find_pack.h"
#include "progress_bar.h"
#include "render_options.h"
#include "session/performer.h"
#include "session/recorded_motion.h"

namespace ditto::cli {
namespace {

struct MotionCommand {
    RenderJob job;
    std::filesystem::path output, controls, project;

    void run() const {
        if (job.audio.empty()) throw CLI::RequiredError("--audio");
        check_motion_name(output, motion_row_size(Pack::open(find_pack(job.pack.string()))));
        check_output(output, {job.portrait, job.audio, controls, project});
        const CancelToken cancel = cancel_on_interrupt();
        Motion motion;
        std::vector<std::string> warnings;
        {
            ProgressBar bar(false);
            SampledMotion sampled = sample_motion(job, bar.callback(), cancel);
            motion = std::move(sampled.motion);
            warnings = std::move(sampled.warnings);
        }
        write_motion(output, motion);
        print_warnings(warnings);
        std::printf("%s: %zu frames of %zu values\n", output.c_str(), motion.rows(), motion.size);
    }
};

}  // namespace

void add_motion(CLI::App& app) {
    const auto command = std::make_shared<MotionCommand>();
    CLI::App& motion = *app.add_subcommand(
        "motion", "Write the motion of a performance as data, to animate from or to render later");
    add_project_option(motion, command->job, "--project");
    add_speech_options(motion, command->job);
    motion
        .add_option("--output,-o", command->output,
                    "File to write: .csv (as Live Link Face has it), .json or .safetensors")
        ->required();
    motion.callback([command, &motion] {
        motion.get_option("--controls")->results(command->controls);
        motion.get_option("--project")->results(command->project);
        command->run();
    });
}

}  // namespace ditto::cli
