#include "project_keys.h"

#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>

#include "checks.h"
#include "core/error.h"
#include "project/project_document.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

constexpr double kLatest = 24 * 3600;  // seconds
constexpr double kSameTime = 0.0005;   // seconds: what is printed of a time tells keys apart

const Choices<Interpolation> kInterpolations{{"hold", Interpolation::Hold},
                                             {"linear", Interpolation::Linear},
                                             {"bezier", Interpolation::Bezier}};

struct KeyCommand {
    fs::path file;
    std::string channel;
    double time = 0;
    float value = 0;
    Interpolation interpolation = Interpolation::Bezier;
    std::optional<float> influence;

    void set_key() const;
    void delete_key() const;

  private:
    Channel known_channel() const;
};

Channel KeyCommand::known_channel() const {
    if (const auto known = channel_from_name(channel)) return *known;
    std::string names;
    for (std::size_t i = 0; i < kChannelCount; ++i)
        names += (i ? " " : "") + std::string(channel_name(static_cast<Channel>(i)));
    throw CLI::ValidationError("channel", channel + " is not one of " + names);
}

/// A key of influence; one that held for all times gives way to the first.
void set_influence(Curve& influence, double time, float value) {
    const auto& keys = influence.keys();
    const bool constant = keys.size() == 1 && influence == Curve::constant(keys[0].value);
    if (constant) influence = {};
    influence.set({.time = time, .value = value, .interpolation = Interpolation::Linear});
}

void KeyCommand::set_key() const {
    const Channel known = known_channel();
    const ChannelRange range = channel_range(known);
    if (!(value >= range.least && value <= range.most)) {
        throw CLI::ValidationError("value", channel + " goes from " +
                                                CLI::detail::to_string(range.least) + " to " +
                                                CLI::detail::to_string(range.most));
    }
    edit_project(file, "Set key", [&](Project& project) {
        Track& track = project.timeline.track(known);
        track.values.set({.time = time, .value = value, .interpolation = interpolation});
        if (influence) set_influence(track.influence, time, *influence);
    });
}

void KeyCommand::delete_key() const {
    const Channel known = known_channel();
    bool found = false;
    edit_project(file, "Delete key", [&](Project& project) {
        Track* const track = project.timeline.find(known);
        if (!track) return;
        const std::size_t before = track->values.keys().size();
        track->values.erase(time - kSameTime, time + kSameTime);
        found = track->values.keys().size() < before;
    });
    if (!found) {
        throw Error(ErrorKind::BadInput, file.string() + " has no key of " + channel + " at " +
                                             std::to_string(time) +
                                             " s; `ditto project info --json` lists them");
    }
}

CLI::App& add(CLI::App& project, const std::shared_ptr<KeyCommand>& command, const char* name,
              const char* what, void (KeyCommand::*run)() const) {
    CLI::App& sub = *project.add_subcommand(name, what);
    sub.add_option("project", command->file, "The project file, .ditto")->required();
    sub.add_option("channel", command->channel, "head.yaw, gaze.pitch, eyes.open, emotion.happy, …")
        ->required();
    sub.add_option("time", command->time, "Seconds from the start")
        ->required()
        ->check(between(0.0, kLatest));
    sub.callback([command, run] { (command.get()->*run)(); });
    return sub;
}

}  // namespace

void edit_project(const fs::path& file, const std::string& label,
                  const std::function<void(Project&)>& change) {
    ProjectDocument document(file);
    if (!document.note().empty())
        std::fprintf(stderr, "ditto: %s: %s\n", file.c_str(), document.note().c_str());
    document.edit(label, change);
    document.save();
}

void add_project_keys(CLI::App& project) {
    const auto command = std::make_shared<KeyCommand>();
    CLI::App& set =
        add(project, command, "set-key", "Set a key of a channel at a time", &KeyCommand::set_key);
    set.add_option("value", command->value, "Degrees, factor or weight, as the channel has it")
        ->required();
    add_choice(set, "--interp", command->interpolation, kInterpolations,
               "How the curve goes on from the key");
    set.add_option(
           "--influence", command->influence,
           "Key of influence at the same time: 0 leaves the channel to the model, 1 pins it")
        ->check(between(0.0, 1.0));
    add(project, command, "delete-key", "Delete the key of a channel at a time",
        &KeyCommand::delete_key);
}

}  // namespace ditto::cli
