#include "train/training_run.h"

#include <chrono>
#include <fstream>

#include "core/error.h"
#include "train/checkpoint.h"

namespace ditto {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void append_line(const std::filesystem::path& file, const nlohmann::json& line) {
    std::ofstream stream(file, std::ios::app);
    stream << line.dump() << '\n';
    if (!stream)
        throw Error(ErrorKind::TryAgain, file.string() + " cannot be written; free some space");
}

}  // namespace

nlohmann::json run_training(Learner& learner,
                            const std::function<torch::Tensor(std::int64_t)>& loss,
                            const std::function<nlohmann::json()>& validate,
                            const RunOptions& options) {
    std::filesystem::create_directories(options.folder);
    const auto checkpoint = options.folder / "checkpoint.safetensors";
    const auto curve = options.folder / "curve.jsonl";
    if (options.resume && std::filesystem::exists(checkpoint))
        resume_checkpoint(checkpoint, learner, options.facts);
    else
        std::filesystem::remove(curve);

    const auto start = Clock::now();
    const auto total = learner.options().steps;
    nlohmann::json figures;
    double sum = 0;
    std::int64_t count = 0;
    while (!learner.finished()) {
        if (options.cancel.cancelled()) save_checkpoint(checkpoint, learner, options.facts);
        options.cancel.check();
        sum += learner.step([&] { return loss(learner.steps_done()); });
        ++count;
        const auto step = learner.steps_done();
        options.progress({"training", step, total});
        if (step % options.save_every == 0 || learner.finished())
            save_checkpoint(checkpoint, learner, options.facts);
        if (step % options.validate_every != 0 && !learner.finished()) continue;
        learner.with_average([&] { figures = validate(); });
        nlohmann::json line{
            {"step", step}, {"seconds", seconds_since(start)}, {"loss", sum / count}};
        line.update(figures);
        append_line(curve, line);
        options.log(line.dump());
        sum = 0;
        count = 0;
    }
    return figures;
}

}  // namespace ditto
