#include <cstdio>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "commands.h"
#include "core/file_status.h"
#include "media/hardware_encoder.h"
#include "project/project_document.h"
#include "project/project_file.h"
#include "project/project_json.h"
#include "project/project_media.h"
#include "project_keys.h"
#include "project_settings.h"
#include "render_options.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

/// What the commands below `project` are given.
struct ProjectCommand {
    fs::path file;
    SettingsChanges changes;
    bool json = false;

    void create() const;
    void set() const;
    void collect() const;
    void info() const;

  private:
    void change(ProjectSettings& settings) const {
        for (const auto& each : changes) each(settings);
        if (const AudioCut& cut = settings.cut; cut.end > 0 && cut.end <= cut.start)
            throw CLI::ValidationError("--audio-end", "the recording would end before it starts");
    }
};

void ProjectCommand::create() const {
    Project project;
    change(project.settings);
    const ProjectDocument document = ProjectDocument::create(project, file);
    std::printf("%s created\n", document.path().c_str());
}

void ProjectCommand::set() const {
    if (changes.empty()) throw CLI::RequiredError("A setting");
    edit_project(file, "Change settings", [&](Project& project) { change(project.settings); });
}

void ProjectCommand::collect() const {
    edit_project(file, "Collect files", [&](Project& project) {
        collect_media(project.settings, project_path(file).parent_path());
    });
}

std::vector<const char*> missing(const ProjectSettings& settings) {
    std::vector<const char*> lost;
    if (!settings.portrait.path.empty() && !is_there(settings.portrait.path))
        lost.push_back("portrait");
    if (!settings.audio.path.empty() && !is_there(settings.audio.path)) lost.push_back("audio");
    return lost;
}

void print_file(const char* what, const MediaFile& media) {
    const bool lost = !media.path.empty() && !is_there(media.path);
    std::printf("%s: %s%s\n", what, media.path.empty() ? "none" : media.path.c_str(),
                lost ? " (not there)" : "");
}

/// How the recording is cut and who is seen, where that is not as usual.
void print_media(const ProjectSettings& settings) {
    const AudioCut& cut = settings.cut;
    if (cut.start > 0) std::printf("audio-start: %g s\n", cut.start);
    if (cut.end > 0) std::printf("audio-end: %g s\n", cut.end);
    if (cut.delay > 0) std::printf("audio-delay: %g s\n", cut.delay);
    if (cut.gain != 0) std::printf("audio-gain: %g dB\n", static_cast<double>(cut.gain));
    if (cut.track > 0) std::printf("audio-track: %d\n", cut.track);
    if (settings.face > 0) std::printf("face: %d\n", settings.face);
    if (settings.glasses) std::printf("glasses: %s\n", *settings.glasses ? "worn" : "none");
    if (const std::size_t moved = settings.landmarks.size())
        std::printf("landmarks: %zu corrected by hand\n", moved);
}

void print_sampling(const ProjectSettings& settings) {
    const MotionOptions& sampling = settings.sampling;
    std::printf("pack: %s, seed %llu, guidance %g", settings.pack.c_str(),
                static_cast<unsigned long long>(sampling.seed),
                static_cast<double>(sampling.guidance));
    if (sampling.steps > 0) std::printf(", %d steps", sampling.steps);
    for (const auto& [name, sampler] : kSamplers)
        if (sampling.sampler == sampler && sampler != MotionOptions().sampler)
            std::printf(", sampler %s", name.c_str());
    std::printf("\n");
}

void print_track(const Track& track) {
    const auto& keys = track.values.keys();
    const std::string_view name = channel_name(track.channel);
    std::printf("%.*s: %zu %s", static_cast<int>(name.size()), name.data(), keys.size(),
                keys.size() == 1 ? "key" : "keys");
    if (!keys.empty()) std::printf(", %.3f to %.3f s", keys.front().time, keys.back().time);
    const auto& influence = track.influence.keys();
    if (influence.size() > 1) std::printf(", influence in %zu keys", influence.size());
    if (influence.size() == 1)
        std::printf(", influence %g", static_cast<double>(influence[0].value));
    if (track.muted) std::printf(", muted");
    if (track.soloed) std::printf(", soloed");
    std::printf("\n");
}

void ProjectCommand::info() const {
    const Project project = open_project(file);
    const ProjectSettings& settings = project.settings;
    const fs::path path = project_path(file);
    if (json) {
        const nlohmann::ordered_json report{{"file", path.string()},
                                            {"missing", missing(settings)},
                                            {"project", to_json(project, path.parent_path())}};
        std::puts(json_text(report, 2).c_str());
        return;
    }
    std::printf("%s\n", path.c_str());
    print_file("portrait", settings.portrait);
    print_file("audio", settings.audio);
    print_media(settings);
    print_sampling(settings);
    const ExportSettings& video = settings.output;
    std::printf("video: %s, %s frames per second, aspect ratio %s, background %s\n",
                export_format(video.format).name.data(), to_text(video.fps).c_str(),
                framing_name(video.framing).data(), to_text(video.backdrop).c_str());
    std::printf("video: longest side at most %d, crf %d, %s", video.max_size, video.crf,
                video.preset.c_str());
    const bool software = video.encoder == kSoftwareEncoder;
    std::printf("%s\n", software ? "" : (", encoder " + video.encoder).c_str());
    for (const Track& track : project.timeline.tracks) print_track(track);
    for (const Marker& marker : project.timeline.markers)
        std::printf("marker at %.3f s: %s\n", marker.time, marker.name.c_str());
}

/// Adds a command below `project`.
CLI::App& add(CLI::App& project, const std::shared_ptr<ProjectCommand>& command, const char* name,
              const char* what, void (ProjectCommand::*run)() const) {
    CLI::App& sub = *project.add_subcommand(name, what);
    sub.add_option("project", command->file, "The project file, .ditto")->required();
    sub.callback([command, run] { (command.get()->*run)(); });
    return sub;
}

}  // namespace

void add_project(CLI::App& app) {
    const auto command = std::make_shared<ProjectCommand>();
    CLI::App& project =
        *app.add_subcommand("project", "Make, edit and render projects: media and direction");
    project.require_subcommand(1);
    CLI::App& create =
        add(project, command, "new", "Create a project file", &ProjectCommand::create);
    add_settings_options(create, command->changes);
    CLI::App& info =
        add(project, command, "info", "Show what a project contains", &ProjectCommand::info);
    info.add_flag("--json", command->json, "Print all of it as JSON");
    CLI::App& set = add(project, command, "set", "Change settings", &ProjectCommand::set);
    add_settings_options(set, command->changes);
    add_project_keys(project);
    add_render_project(project);
    add(project, command, "collect",
        "Copy portrait and recording beside the project, so that it can be moved as a whole",
        &ProjectCommand::collect);
}

}  // namespace ditto::cli
