#include "export_options.h"

#include <string>
#include <vector>

#include "media/hardware_encoder.h"

namespace ditto::cli {
namespace {

using Take = std::function<void(const ExportChange&)>;

/// Adds an option whose value `apply` puts into the settings.
template <typename Value, typename Apply>
CLI::Option* add(CLI::App& command, const Take& take, const char* name, const std::string& help,
                 Apply apply) {
    return command.add_option_function<Value>(
        name,
        [take, apply](const Value& value) {
            take([apply, value](ExportSettings& settings) { apply(settings, value); });
        },
        help);
}

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const ExportFormatInfo& info : export_formats()) names.emplace_back(info.name);
    return names;
}

std::string format_help() {
    std::string help = "What to write; where it is not said, the output's name decides:";
    for (const ExportFormatInfo& info : export_formats()) {
        const std::string_view file = info.folder() ? "a folder" : info.extensions[0];
        help += "\n" + std::string(info.name) + " (" + std::string(file) +
                "): " + std::string(info.use);
    }
    return help;
}

std::string hardware_names() {
    std::string names;
    for (const HardwareEncoder& encoder : hardware_encoders())
        names += (names.empty() ? "" : ", ") + std::string(encoder.name);
    return names;
}

std::string encoder_refusal(const std::string& name) {
    return is_encoder_name(name) ? "" : name + " is not software, auto or a hardware encoder";
}

std::vector<std::string> framing_names() {
    std::vector<std::string> names;
    for (const Framing framing : {Framing::Original, Framing::Wide, Framing::Tall, Framing::Square})
        names.emplace_back(framing_name(framing));
    return names;
}

std::string backdrop_refusal(const std::string& text) {
    if (backdrop_from_text(text)) return "";
    return text + " is not keep, transparent, green or a colour like #00b140";
}

void add_picture_options(CLI::App& command, const Take& take) {
    add<int>(command, take, "--max-size", "Longest side of the video in pixels (1920)",
             [](ExportSettings& s, int size) { s.max_size = size; })
        ->check(CLI::Range(64, 8192));
    add<std::string>(command, take, "--framing",
                     "Shape of the video, with the head in it (original)",
                     [](ExportSettings& s, const std::string& name) {
                         s.framing = framing_from_name(name).value();
                     })
        ->check(CLI::IsMember(framing_names()));
    add<std::string>(command, take, "--background",
                     "What is behind the person (keep): keep, transparent (prores4444, vp9 and "
                     "png), green, or a colour: #rrggbb",
                     [](ExportSettings& s, const std::string& text) {
                         s.backdrop = backdrop_from_text(text).value();
                     })
        ->check(backdrop_refusal);
}

}  // namespace

void add_export_options(CLI::App& command, const Take& take) {
    add<std::string>(command, take, "--format", format_help(),
                     [](ExportSettings& s, const std::string& name) {
                         s.format = export_format_from_name(name).value();
                     })
        ->check(CLI::IsMember(format_names()));
    add<int>(command, take, "--fps",
             "Pictures a second (25); motion is sampled at 25 and interpolated",
             [](ExportSettings& s, int fps) { s.fps = fps; })
        ->check(CLI::IsMember(std::vector(kExportRates.begin(), kExportRates.end())));
    add_picture_options(command, take);
    add<int>(command, take, "--crf", "Quality of the video (18): 0 best, 51 worst",
             [](ExportSettings& s, int crf) { s.crf = crf; })
        ->check(CLI::Range(0, 51));
    add<std::string>(command, take, "--preset", "Encoder effort (veryfast): ultrafast to veryslow",
                     [](ExportSettings& s, const std::string& name) { s.preset = name; });
    add<std::string>(command, take, "--encoder",
                     "What encodes h264 and h265 (software): software, auto (the graphics chip's "
                     "where that works), or one of " +
                         hardware_names(),
                     [](ExportSettings& s, const std::string& name) { s.encoder = name; })
        ->check(encoder_refusal);
}

}  // namespace ditto::cli
