#include "document/run_marker.h"

#include <signal.h>

#include <QCoreApplication>
#include <QString>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <string>

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

constexpr char kSuffix[] = ".running";

/// The process that a marker is of, while it runs.
bool runs(const fs::path& marker) {
    bool sound = false;
    const qint64 id = QString::fromStdString(marker.stem().string()).toLongLong(&sound);
    if (!sound || id <= 0) return false;
    return id != QCoreApplication::applicationPid() &&
           (kill(static_cast<pid_t>(id), 0) == 0 || errno == EPERM);
}

}  // namespace

fs::path graphics_marks(const fs::path& data) {
    return data / "graphics";
}

RunMarker::RunMarker(const fs::path& folder)
    : file_(folder / (std::to_string(QCoreApplication::applicationPid()) + kSuffix)) {
    std::error_code error;
    fs::create_directories(folder, error);
    find_crashed(folder);
    set_project({});
}

RunMarker::~RunMarker() {
    std::error_code error;
    fs::remove(file_, error);
}

void RunMarker::find_crashed(const fs::path& folder) {
    std::error_code error;
    fs::file_time_type newest{};
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != kSuffix || runs(entry.path())) continue;
        std::ifstream text(entry.path(), std::ios::binary);
        const std::string project{std::istreambuf_iterator<char>(text), {}};
        if (const auto time = fs::last_write_time(entry.path(), error);
            !crashed_ || time > newest) {
            newest = time;
            crashed_ = {project};
        }
        fs::remove(entry.path(), error);
    }
}

void RunMarker::set_project(const fs::path& project) {
    std::ofstream(file_, std::ios::binary | std::ios::trunc) << project.string();
}

}  // namespace ditto::ui
