#include "batch_jobs.h"

#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <span>

#include "core/error.h"
#include "core/json_reader.h"
#include "core/sha256.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 64u << 20;
constexpr std::array kInputs{"portrait", "audio", "controls", "motion", "project"};

[[noreturn]] void refuse(const fs::path& file, const std::string& what) {
    throw Error(ErrorKind::BadInput, file.string() + " " + what);
}

/// Rows of cells, which may be quoted ("…", with "" for a quote).
std::vector<std::vector<std::string>> read_csv(const fs::path& file) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    if (failed) refuse(file, "cannot be read: " + failed.message() + "; check its name");
    if (size > kLargestFile) refuse(file, "is too large for a list of jobs");
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    std::vector<std::vector<std::string>> rows{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && text.substr(i, 2) == "\"\"") {
            rows.back().back() += text[i++];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
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
            if (!row[i].empty()) job.options[rows[0][i]] = row[i];
        jobs.push_back(std::move(job));
    }
    return jobs;
}

std::vector<BatchJob> listed_jobs(const fs::path& file) {
    const nlohmann::json json = read_json(file, kLargestFile);
    if (!json.is_array()) refuse(file, "holds no list of jobs");
    std::vector<BatchJob> jobs;
    for (const auto& entry : json) {
        if (!entry.is_object()) refuse(file, "holds a job that is not an object of options");
        BatchJob job;
        for (const auto& [name, value] : entry.items()) {
            if (value.is_structured() || value.is_null())
                refuse(file, "gives " + name + " a value that is no text, number or true");
            if (value == false) continue;
            job.options[name] = value.is_string() ? value.get<std::string>() : value.dump();
        }
        jobs.push_back(std::move(job));
    }
    return jobs;
}

}  // namespace

std::vector<std::string> BatchJob::arguments() const {
    std::vector<std::string> words{"render"};
    for (const auto& [name, value] : options)
        words.push_back("--" + name + (value == "true" ? "" : "=" + value));
    return words;
}

std::string BatchJob::fingerprint() const {
    std::string all = DITTO_VERSION;
    for (const auto& [name, value] : options) all += '\n' + name + '=' + value;
    for (const char* const name : kInputs)
        if (const auto found = options.find(name); found != options.end())
            all += '\n' + sha256_file(found->second);
    return sha256(std::as_bytes(std::span(all)));
}

std::vector<BatchJob> read_batch(const fs::path& file) {
    auto jobs = file.extension() == ".json" ? listed_jobs(file) : table_jobs(file);
    const fs::path folder = fs::absolute(file).parent_path();
    std::set<std::string> outputs;
    for (BatchJob& job : jobs) {
        if (!job.options.contains("output")) refuse(file, "has a job that does not say its output");
        for (auto& [name, value] : job.options) {
            const bool path = name == "output" || std::ranges::find(kInputs, name) != kInputs.end();
            if (path) value = (folder / value).lexically_normal().string();
        }
        if (!outputs.insert(job.options["output"]).second)
            refuse(file, "has two jobs with the output " + job.options["output"]);
    }
    return jobs;
}

}  // namespace ditto::cli
