#include "export/export_store.h"

#include <QImageReader>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/file_status.h"
#include "core/json_reader.h"
#include "export/kept_export.h"
#include "project/project_file.h"
#include "project/project_json.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr int kVersion = 1, kIndent = 1;
constexpr int kMostPrograms = 100;  // at a time
constexpr std::uintmax_t kLargestFile = 16u << 20;
constexpr std::array<std::pair<ExportState, const char*>, 6> kStates{
    {{ExportState::Waiting, "waiting"},
     {ExportState::Running, "running"},
     {ExportState::Paused, "paused"},
     {ExportState::Done, "done"},
     {ExportState::Failed, "failed"},
     {ExportState::Cancelled, "cancelled"}}};

ExportState read_state(const JsonReader& reader) {
    const std::string name = reader.text();
    for (const auto& [state, known] : kStates)
        if (name == known) return state;
    reader.fail("is no state of an export");
}

ExportJob read_job(const JsonReader& reader) {
    ExportJob job;
    job.id = static_cast<std::uint64_t>(reader.at("id").integer(1, INT64_MAX));
    job.name = QString::fromStdString(reader.at("name").text());
    job.detail = QString::fromStdString(reader.at("detail").text());
    job.output = reader.at("output").text();
    job.state = read_state(reader.at("state"));
    job.note = QString::fromStdString(reader.at("note").text());
    return job;
}

ordered_json to_json(const ExportJob& job) {
    ordered_json result{{"id", job.id},
                        {"name", job.name.toStdString()},
                        {"detail", job.detail.toStdString()},
                        {"output", job.output.string()},
                        {"note", job.note.toStdString()}};
    for (const auto& [state, name] : kStates)
        if (job.state == state) result["state"] = name;
    return result;
}

/// Null where there is none of the size that is kept.
QImage read_picture(const fs::path& file) {
    QImageReader reader(QString::fromStdString(file.string()));
    const QSize size = reader.size();
    const bool small = size.isValid() && std::max(size.width(), size.height()) <= kThumbnailSide;
    return small ? reader.read() : QImage();
}

}  // namespace

ExportStore::ExportStore(const fs::path& folder) {
    for (int number = 1; number <= kMostPrograms; ++number) {
        folder_ = number > 1 ? folder.string() + "-" + std::to_string(number) : folder.string();
        std::error_code failed;
        fs::create_directories(folder_, failed);
        if (failed) throw write_error(folder_, failed.value());
        lock_ = std::make_unique<QLockFile>(QString::fromStdString((folder_ / "lock").string()));
        lock_->setStaleLockTime(0);  // it is stale when its program is gone, however old it is
        if (lock_->tryLock(0)) return;
        if (lock_->error() != QLockFile::LockFailedError)
            throw write_error(folder_ / "lock", EACCES);
    }
    throw Error(ErrorKind::TryAgain, folder.string() + " is in use by too many programs; end one");
}

fs::path ExportStore::project_of(std::uint64_t id) const {
    return folder_ / (std::to_string(id) + ".ditto");
}

fs::path ExportStore::picture_of(std::uint64_t id) const {
    return folder_ / (std::to_string(id) + ".png");
}

void ExportStore::keep_picture(std::uint64_t id, const QImage& picture) const {
    picture.save(QString::fromStdString(picture_of(id).string()));
}

std::vector<ExportJob> ExportStore::read() const {
    if (!is_there(file())) return {};
    try {
        const nlohmann::json json = read_json(file(), kLargestFile);
        const JsonReader reader(json, file().string());
        reader.at("version").integer(kVersion, kVersion);
        std::vector<ExportJob> jobs;
        for (const JsonReader& item : reader.at("jobs").list()) {
            jobs.push_back(read_job(item));
            jobs.back().progress.last_frame = read_picture(picture_of(jobs.back().id));
        }
        return jobs;
    } catch (const Error& error) {
        std::error_code ignored;
        fs::rename(file(), folder_ / "queue.unsound.json", ignored);
        throw;
    }
}

void ExportStore::save(const std::vector<ExportJob>& jobs) const {
    ordered_json list = ordered_json::array();
    for (const ExportJob& job : jobs) list.push_back(to_json(job));
    AtomicFile out(file());
    out.write(json_text({{"version", kVersion}, {"jobs", list}}, kIndent) + '\n');
    out.commit();
}

void ExportStore::keep_project(std::uint64_t id, const Project& project) const {
    save_project(project, project_of(id));
}

void ExportStore::forget_kept(const ExportJob& job) const {
    drop_kept(project_of(job.id), job.output);
}

void ExportStore::forget_work(const ExportJob& job) const {
    forget_kept(job);
    std::error_code ignored;  // it is only in the way
    fs::remove(project_of(job.id), ignored);
}

void ExportStore::forget(const ExportJob& job) const {
    forget_work(job);
    std::error_code ignored;
    fs::remove(picture_of(job.id), ignored);
}

}  // namespace ditto::ui
