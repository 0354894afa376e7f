#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "batch_jobs.h"
#include "checks.h"
#include "commands.h"
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/file_status.h"
#include "core/json_reader.h"
#include "core/process.h"
#include "interrupt.h"
#include "render_options.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestState = 64u << 20;
constexpr int kSomeFailed = 1;

/// What became of a job.
struct Outcome {
    std::string status = "not started";  ///< or "done", "skipped", "failed"
    std::string message;
    double seconds = 0;
};

/// Which outputs are finished, and what they were made from; kept beside the list of jobs.
class BatchState {
  public:
    explicit BatchState(const fs::path& jobs) : file_(jobs.string() + ".state.json") {
        if (!is_there(file_)) return;
        const nlohmann::json json = read_json(file_, kLargestState);
        if (!json.is_object())
            JsonReader(json, file_.string()).fail("is not the state of a batch; remove it");
        for (const auto& [output, made_from] : json.items())
            finished_[output] = JsonReader(made_from, file_.string()).text();
    }

    bool finished(const fs::path& output, const std::string& made_from) const {
        const std::lock_guard lock(mutex_);
        const auto found = finished_.find(output.string());
        return found != finished_.end() && found->second == made_from && is_there(output);
    }
    void finish(const fs::path& output, const std::string& made_from) {
        const std::lock_guard lock(mutex_);
        finished_[output.string()] = made_from;
        AtomicFile out(file_);
        out.write(nlohmann::json(finished_).dump(2) + "\n");
        out.commit();
    }

  private:
    fs::path file_;
    mutable std::mutex mutex_;
    std::map<std::string, std::string> finished_;
};

/// What a render warned of on its standard error.
std::string warnings_in(const std::string& errors) {
    std::istringstream lines(errors);
    std::string warnings;
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(kWarning))
            warnings += (warnings.empty() ? "" : "; ") + line.substr(kWarning.size());
    return warnings;
}

struct BatchCommand {
    fs::path file;
    int at_once = 1;
    bool json = false;
    const CLI::App* render = nullptr;  ///< the command that does the jobs

    void run() const;

  private:
    Outcome run_job(BatchJob job, BatchState& state, const CancelToken& cancel) const;
    void print(const std::vector<BatchJob>& jobs, const std::vector<Outcome>& outcomes) const;
};

/// Each job is a program of its own: one that crashes takes no other with it.
Outcome BatchCommand::run_job(BatchJob job, BatchState& state, const CancelToken& cancel) const {
    const auto start = std::chrono::steady_clock::now();
    try {
        const std::string made_from = job.fingerprint();
        if (state.finished(job.output(), made_from)) return {"skipped", "", 0};
        const auto cores = static_cast<int>(std::thread::hardware_concurrency());
        job.options.try_emplace("threads", std::to_string(std::max(1, cores / at_once)));
        job.options["json"] = "true";
        auto words = job.arguments();
        words.insert(words.begin(), own_program().string());
        const ProcessResult result = run_process(words, "", cancel);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (result.status != 0) {
            const std::string why = result.errors.substr(0, result.errors.find('\n'));
            return {"failed",
                    why.empty() ? "it ended with status " + std::to_string(result.status) : why,
                    took.count()};
        }
        state.finish(job.output(), made_from);
        return {"done", warnings_in(result.errors), took.count()};
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Cancelled) return {"not finished", "", 0};
        return {"failed", error.what(), 0};
    } catch (const std::exception& error) {
        return {"failed", error.what(), 0};
    }
}

void BatchCommand::print(const std::vector<BatchJob>& jobs,
                         const std::vector<Outcome>& outcomes) const {
    auto list = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const std::string output = jobs[i].output().string();
        list.push_back({{"output", output},
                        {"status", outcomes[i].status},
                        {"seconds", outcomes[i].seconds},
                        {"message", outcomes[i].message}});
        if (json) continue;
        std::printf("%-12s %8.1f s  %s%s%s\n", outcomes[i].status.c_str(), outcomes[i].seconds,
                    output.c_str(), outcomes[i].message.empty() ? "" : ": ",
                    outcomes[i].message.c_str());
    }
    if (json) std::puts(list.dump(2).c_str());
}

void BatchCommand::run() const {
    const CancelToken cancel = cancel_on_interrupt();
    const std::vector<BatchJob> jobs = read_batch(file, *render);
    BatchState state(file);
    std::vector<Outcome> outcomes(jobs.size());
    std::atomic<std::size_t> next = 0, ended = 0;
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < at_once; ++i) {
            workers.emplace_back([&] {
                for (std::size_t job; !cancel.cancelled() && (job = next++) < jobs.size();) {
                    outcomes[job] = run_job(jobs[job], state, cancel);
                    std::fprintf(stderr, "%zu of %zu: %s %s\n", ++ended, jobs.size(),
                                 jobs[job].output().c_str(), outcomes[job].status.c_str());
                }
            });
        }
    }
    print(jobs, outcomes);
    cancel.check();
    const auto failed = [](const Outcome& outcome) { return outcome.status == "failed"; };
    if (std::ranges::any_of(outcomes, failed)) throw CLI::RuntimeError(kSomeFailed);
}

}  // namespace

void add_batch(CLI::App& app) {
    const auto command = std::make_shared<BatchCommand>();
    CLI::App& batch = *app.add_subcommand(
        "batch", "Render a list of jobs; what is finished and unchanged is skipped");
    batch
        .add_option("jobs", command->file,
                    "Table (.csv) or list (.json) whose columns are options of `ditto render`: "
                    "portrait, audio, output, …")
        ->required();
    batch.add_option("--at-once,-n", command->at_once, "Jobs that run side by side")
        ->check(between(1, 64))
        ->capture_default_str();
    batch.add_flag("--json", command->json, "Print the outcomes as JSON");
    batch.callback([command, &app] {
        command->render = app.get_subcommand("render");
        command->run();
    });
}

}  // namespace ditto::cli
