#include "project/project_file.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <span>

#include "core/error.h"
#include "core/json_reader.h"
#include "core/sha256.h"
#include "project/backups.h"
#include "project/history.h"
#include "project/journal_format.h"
#include "project/project_json.h"
#include "project/project_media.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 256u << 20;
constexpr int kIndent = 1;

/// Backups are offered where there are any.
std::string remedy_for(const fs::path& path) {
    const auto backups = list_backups(path);
    if (backups.empty()) return " and has no backup; restore the file from a copy";
    return "; open its newest backup, " + backups.front().path.string();
}

Project parse(const std::string& text, const fs::path& path) {
    const nlohmann::json json = parse_json(text);
    if (json.is_discarded())
        throw Error(ErrorKind::BadInput, path.string() + " is not valid JSON" + remedy_for(path));
    return project_from_json(json, path.parent_path(), path.string());
}

}  // namespace

std::string read_project_text(const fs::path& path) {
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    if (failed)
        throw Error(ErrorKind::BadInput,
                    path.string() + " cannot be read: " + failed.message() + "; check its name");
    if (size > kLargestFile)
        throw Error(ErrorKind::BadInput, path.string() + " is too large for a project");
    std::string text(size, '\0');
    std::ifstream in(path, std::ios::binary);
    if (!in.read(text.data(), static_cast<std::streamsize>(size)))
        throw Error(ErrorKind::BadInput, path.string() + " cannot be read; check its permissions");
    return text;
}

fs::path project_path(const fs::path& path) {
    const fs::path whole = fs::absolute(path);
    std::error_code unreachable;
    const fs::path followed = fs::weakly_canonical(whole, unreachable);
    return unreachable ? whole : followed;
}

std::string project_text(const Project& project, const fs::path& path) {
    std::string text = json_text(to_json(project, path.parent_path()), kIndent) + '\n';
    parse(text, path);  // what could not be read back would be lost
    return text;
}

void save_project(const Project& project, const fs::path& path, Flush flush) {
    AtomicFile file(path);
    file.write(project_text(project, path));
    file.commit(flush);
}

ProjectFile read_project(const fs::path& path) {
    const std::string text = read_project_text(path);
    return {parse(text, path), sha256(std::as_bytes(std::span(text)))};
}

Project open_project(const fs::path& asked) {
    const fs::path path = project_path(asked);
    const ProjectFile file = read_project(path);
    History history(file.project);
    const JournalContent journal = read_journal(journal_path(path));
    if (const auto records = unsaved_records(journal, file.sha256)) replay(*records, history);
    Project project = history.project();
    relink_media(project.settings, path.parent_path());
    return project;
}

}  // namespace ditto
