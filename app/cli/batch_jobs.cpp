#include "batch_jobs.h"

#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <span>

#include "core/error.h"
#include "core/file_status.h"
#include "core/json_reader.h"
#include "core/sha256.h"
#include "project/project_file.h"
#include "session/project_job.h"
#include "timeline/timeline_file.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 64u << 20;
constexpr std::array kFiles{"portrait", "audio", "controls", "motion", "project", "output"};
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

[[noreturn]] void refuse(const fs::path& file, const std::string& what) {
    throw Error(ErrorKind::BadInput, file.string() + " " + what);
}

/// What parts the cells of a table: semicolons where the decimal sign is a comma.
char separator_of(std::string_view text) {
    bool quoted = false, semicolon = false;
    for (const char c : text.substr(0, text.find('\n'))) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c == ',') return ',';
        semicolon = semicolon || (!quoted && c == ';');
    }
    return semicolon ? ';' : ',';
}

/// Rows of cells, which may be quoted ("…", with "" for a quote). Spreadsheets begin UTF-8 with a
/// byte order mark.
std::vector<std::vector<std::string>> read_csv(const fs::path& file) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    if (failed) refuse(file, "cannot be read: " + failed.message() + "; check its name");
    if (size > kLargestFile) refuse(file, "is too large for a list of jobs");
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const char separator = separator_of(text);
    std::vector<std::vector<std::string>> rows{{""}};
    bool quoted = false;
    for (std::size_t i = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
         i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && std::string_view(text).substr(i, 2) == "\"\"") {
            rows.back().back() += text[i++];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            rows.back().emplace_back();
        } else if (!quoted && c == '\n') {
            rows.push_back({""});
        } else if (quoted || c != '\r') {
            rows.back().back() += c;
        }
    }
    if (quoted) refuse(file, "ends within quotes; check it");
    std::erase_if(rows, [](const auto& row) { return row.size() == 1 && row[0].empty(); });
    return rows;
}

std::vector<BatchJob> table_jobs(const fs::path& file) {
    const auto rows = read_csv(file);
    if (rows.empty()) refuse(file, "is empty; its first line names options of `ditto render`");
    std::vector<BatchJob> jobs;
    for (const auto& row : std::span(rows).subspan(1)) {
        if (row.size() != rows[0].size())
            refuse(file, "has a line with another number of cells than its first");
        BatchJob job;
        for (std::size_t i = 0; i < row.size(); ++i)
            if (!row[i].empty()) job.options[CLI::detail::trim_copy(rows[0][i])] = row[i];
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
                refuse(file, "names " + name + ", which is not an option of `ditto render`");
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
