#include "shell/sample_project.h"

#include <QCoreApplication>
#include <array>
#include <filesystem>

#include "core/file_status.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> sample_folder() {
    const fs::path above =
        fs::path(QCoreApplication::applicationDirPath().toStdString()).parent_path();
    for (const char* place : {"sample", "share/ditto-studio/sample"}) {
        const fs::path folder = above / place;
        if (is_there(folder / "portrait.jpg") && is_there(folder / "speech.wav")) return folder;
    }
    return std::nullopt;
}

/// A look aside, a nod and a smile, so that there are keys to play with.
Timeline direction() {
    Timeline timeline;
    timeline.track(Channel::GazeYaw).values =
        Curve({{.time = 1.5, .value = 0}, {.time = 2, .value = 14}, {.time = 3.5, .value = 0}});
    timeline.track(Channel::HeadPitch).values =
        Curve({{.time = 4, .value = 0}, {.time = 4.4, .value = -8}, {.time = 5, .value = 0}});
    timeline.track(Channel::EmotionHappy).values =
        Curve({{.time = 5.5, .value = 0}, {.time = 6.5, .value = 1}});
    return timeline;
}

}  // namespace

std::optional<Project> sample_project() {
    const auto folder = sample_folder();
    if (!folder) return std::nullopt;
    Project project;
    project.settings.portrait.path = *folder / "portrait.jpg";
    project.settings.audio.path = *folder / "speech.wav";
    project.timeline = direction();
    return project;
}

}  // namespace ditto::ui
