#include "project_settings.h"

#include <filesystem>
#include <string>

#include "checks.h"
#include "export_options.h"
#include "media/image_file.h"
#include "pack/find_pack.h"
#include "project/project_media.h"
#include "render_options.h"

namespace ditto::cli {
namespace {

/// Adds an option whose value `apply` puts into the settings.
template <typename Value, typename Apply>
CLI::Option* add(CLI::App& command, SettingsChanges& changes, const char* name, const char* help,
                 Apply apply) {
    return command.add_option_function<Value>(
        name,
        [&changes, apply](const Value& value) {
            changes.push_back([apply, value](ProjectSettings& s) { apply(s, value); });
        },
        help);
}

/// An option that sets one number of how the recording is cut.
template <typename Number>
void add_cut_option(CLI::App& command, SettingsChanges& changes, const char* name, const char* help,
                    Number AudioCut::*number, Number least, Number most) {
    add<Number>(command, changes, name, help, [number](ProjectSettings& s, Number value) {
        s.cut.*number = value;
    })->check(between(least, most));
}

void add_cut(CLI::App& command, SettingsChanges& changes) {
    constexpr double kDay = 24 * 3600;
    add_cut_option(command, changes, "--audio-start", "Where in the recording to start, in seconds",
                   &AudioCut::start, 0.0, kDay);
    add_cut_option(command, changes, "--audio-end",
                   "Where in the recording to stop, in seconds; 0: its end", &AudioCut::end, 0.0,
                   kDay);
    add_cut_option(command, changes, "--audio-delay", "Seconds of silence before it",
                   &AudioCut::delay, 0.0, kDay);
    add_cut_option(command, changes, "--audio-gain", "Decibels by which it is louder",
                   &AudioCut::gain, -60.0f, 60.0f);
}

void add_media(CLI::App& command, SettingsChanges& changes) {
    using Path = std::filesystem::path;
    add<Path>(command, changes, "--portrait", "Picture (or video: its first frame) of the person",
              [](ProjectSettings& s, const Path& file) {
                  picture_size(file);  // throws for what is no picture
                  set_portrait(s, take_media(file));
              });
    add<Path>(command, changes, "--audio", "Recording of speech, any format, or a video with sound",
              [](ProjectSettings& s, const Path& file) { set_audio(s, take_media(file)); });
    add<int>(command, changes, "--audio-track", kAudioTrackHelp, [](ProjectSettings& s, int track) {
        s.cut.track = track;
    })->check(between(0, kMostAudioTracks));
    add_cut(command, changes);
    add<std::string>(command, changes, "--pack", "Model pack: its name, or a folder",
                     [](ProjectSettings& s, const std::string& pack) {
                         find_pack(pack);  // throws where there is none
                         s.pack = pack;
                     });
    add<int>(command, changes, "--face", "Which face, largest first, from 0",
             [](ProjectSettings& s, int face) { set_face(s, face); })
        ->check(between(0, 1000));
    command.add_flag_function(
        "--glasses,!--no-glasses",
        [&changes](std::int64_t worn) {
            changes.push_back([worn](ProjectSettings& s) { s.glasses = worn > 0; });
        },
        "The person wears glasses (or none); looked for when never said");
}

void add_sampling(CLI::App& command, SettingsChanges& changes) {
    add<int>(command, changes, "--steps", "Denoising steps per window; 0: the default of the pack",
             [](ProjectSettings& s, int steps) { s.sampling.steps = steps; })
        ->check(between(0, 1000));
    add<std::string>(command, changes, "--sampler", "Sampler of the diffusion model",
                     [](ProjectSettings& s, const std::string& name) {
                         s.sampling.sampler = kSamplers.at(name);
                     })
        ->check(one_of(kSamplers));
    add<std::uint64_t>(command, changes, "--seed", "Same seed, same motion",
                       [](ProjectSettings& s, std::uint64_t seed) { s.sampling.seed = seed; })
        ->check(seed_range());
    add<float>(command, changes, "--guidance", "How closely the motion follows the speech",
               [](ProjectSettings& s, float scale) { s.sampling.guidance = scale; })
        ->check(between(0.0, 10.0));
}

}  // namespace

void add_settings_options(CLI::App& command, SettingsChanges& changes) {
    add_media(command, changes);
    add_sampling(command, changes);
    add_export_options(command, [&changes](const ExportChange& change) {
        changes.push_back([change](ProjectSettings& s) { change(s.output); });
    });
}

}  // namespace ditto::cli
