#include "batch_jobs.h"

#include <array>
#include <set>
#include <span>

#include "core/error.h"
#include "core/file_status.h"
#include "core/json_reader.h"
#include "core/sha256.h"
#include "nearest_name.h"
#include "project/project_file.h"
#include "session/project_job.h"
#include "table.h"
#include "timeline/timeline_file.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 64u << 20;
constexpr std::array kFiles{"portrait", "audio", "controls", "motion", "project", "output"};

[[noreturn]] void refuse(const fs::path& file, const std::string& what) {
    throw Error(ErrorKind::BadInput, file.string() + " " + what);
}

std::vector<BatchJob> table_jobs(const fs::path& file) {
    const Table table = read_table(file);
    std::vector<BatchJob> jobs;
    for (const auto& [line, cells] : table.rows) {
        BatchJob job;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (!cells[i].empty())
                job.options[CLI::detail::trim_copy(table.head.cells[i])] = cells[i];
        jobs.push_back(std::move(job));
    }
    return jobs;
}

std::vector<BatchJob> listed_jobs(const fs::path& file) {
    const nlohmann::json json = read_json(file, kLargestFile);
    if (!json.is_array()) refuse(file, "is not a list of jobs");
    std::vector<BatchJob> jobs;
    for (const auto& entry : json) {
        if (!entry.is_object()) refuse(file, "contains a job that is not an object of options");
        BatchJob job;
        for (const auto& [name, value] : entry.items()) {
            if (value.is_structured() || value.is_null())
                refuse(file, "gives " + name + " a value that is not text, a number or true");
            if (value == false) continue;
            job.options[name] = value.is_string() ? value.get<std::string>() : value.dump();
        }
        jobs.push_back(std::move(job));
    }
    return jobs;
}

/// Without their dashes.
std::vector<std::string> option_names(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options())
        names.insert(names.end(), option->get_lnames().begin(), option->get_lnames().end());
    return names;
}

/// Packs are named by their name, too.
bool is_file(const fs::path& folder, const std::string& option, const std::string& value) {
    if (option != "pack") return std::ranges::find(kFiles, option) != kFiles.end();
    return is_folder(folder / value);
}

}  // namespace

std::vector<std::string> BatchJob::arguments() const {
    std::vector<std::string> words{"render"};
    for (const auto& [name, value] : options)
        words.push_back("--" + name + (value == "true" ? "" : "=" + value));
    return words;
}

std::string BatchJob::fingerprint() const {
    std::string all = job_key(named_files());
    for (const auto& [name, value] : options) all += '\n' + name + '=' + value;
    return sha256(std::as_bytes(std::span(all)));
}

RenderJob BatchJob::named_files() const {
    const auto named = [&](const char* name) {
        const auto found = options.find(name);
        return found == options.end() ? fs::path() : fs::path(found->second);
    };
    RenderJob job;
    job.pack = "starter";
    if (const fs::path file = named("project"); !file.empty())
        job = render_job(open_project(file), file);
    const auto take = [&](fs::path& into, const char* name) {
        if (const fs::path file = named(name); !file.empty()) into = file;
    };
    take(job.portrait, "portrait");
    take(job.audio, "audio");
    take(job.motion_file, "motion");
    take(job.pack, "pack");
    if (const fs::path file = named("controls"); !file.empty()) job.timeline = read_timeline(file);
    return job;
}

std::vector<BatchJob> read_batch(const fs::path& file, const CLI::App& render) {
    auto jobs = file.extension() == ".json" ? listed_jobs(file) : table_jobs(file);
    if (jobs.empty()) refuse(file, "contains no jobs");
    for (const BatchJob& job : jobs)
        for (const auto& [name, value] : job.options)
            if (!render.get_option_no_throw("--" + name))
                refuse(file, "names " + name + ", which is not an option of `ditto render`" +
                                 did_you_mean(name, option_names(render)));
    const fs::path folder = fs::absolute(file).parent_path();
    std::set<std::string> outputs;
    for (BatchJob& job : jobs) {
        if (!job.options.contains("output")) refuse(file, "has a job that does not say its output");
        for (auto& [name, value] : job.options) {
            if (is_file(folder, name, value)) value = (folder / value).lexically_normal().string();
        }
        if (!outputs.insert(job.options["output"]).second)
            refuse(file, "has two jobs with the output " + job.options["output"]);
    }
    return jobs;
}

}  // namespace ditto::cli
