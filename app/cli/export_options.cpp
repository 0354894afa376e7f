#include "export_options.h"

#include "checks.h"
#include "core/error.h"
#include "media/film_writer.h"
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

/// "h264 (.mp4)"
std::string in_words(const ExportFormatInfo& info) {
    const std::string_view file = info.folder() ? "a folder" : info.extensions[0];
    return std::string(info.name) + " (" + std::string(file) + ")";
}

std::string format_help() {
    std::string help = "What to write; where it is not said, the output's name decides:";
    for (const ExportFormatInfo& info : export_formats())
        help += "\n" + in_words(info) + ": " + std::string(info.use);
    return help;
}

std::string formats_in_words(bool transparent) {
    std::string words;
    for (const ExportFormatInfo& info : export_formats())
        if (info.alpha || !transparent) words += (words.empty() ? "" : ", ") + in_words(info);
    return words;
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

std::string rate_refusal(const std::string& text) {
    if (export_rate_from_text(text)) return "";
    return "a film cannot have " + text + " frames per second; choose " + export_rates_in_words();
}

void add_picture_options(CLI::App& command, const Take& take) {
    add<int>(command, take, "--max-size", "Longest side of the video in pixels (1920)",
             [](ExportSettings& s, int size) { s.max_size = size; })
        ->check(between(64, 8192));
    add<std::string>(command, take, "--framing",
                     "Aspect ratio of the video, with the whole head in frame (original)",
                     [](ExportSettings& s, const std::string& name) {
                         s.framing = framing_from_name(name).value();
                     })
        ->check(one_of(framing_names()));
    add<std::string>(command, take, "--background",
                     "What is behind the person (keep): keep, transparent (prores4444, vp9 and "
                     "png), green, or a colour: #rrggbb",
                     [](ExportSettings& s, const std::string& text) {
                         s.backdrop = backdrop_from_text(text).value();
                     })
        ->check(backdrop_refusal);
}

}  // namespace

std::vector<std::string> preset_names() {
    return {kEncoderPresets.begin(), kEncoderPresets.end()};
}

void check_export(const ExportSettings& settings, const std::filesystem::path& output) {
    const bool transparent = settings.backdrop.kind == Backdrop::Kind::Transparent;
    try {
        check_export_name(settings.format, output);
    } catch (const Error& error) {
        throw Error(error.kind(), error.what() + std::string(": ") + formats_in_words(transparent));
    }
    const ExportFormatInfo& format = export_format(settings.format);
    if (transparent && !format.alpha) {
        throw Error(
            ErrorKind::BadInput,
            output.string() + ": " + std::string(format.name) +
                " does not support transparency; choose another format: " + formats_in_words(true));
    }
}

void add_export_options(CLI::App& command, const Take& take) {
    add<std::string>(command, take, "--format", format_help(),
                     [](ExportSettings& s, const std::string& name) {
                         s.format = export_format_from_name(name).value();
                     })
        ->check(one_of(format_names()));
    add<std::string>(command, take, "--fps",
                     "Frame rate (25): " + export_rates_in_words() +
                         "; motion is sampled at 25 and interpolated",
                     [](ExportSettings& s, const std::string& text) {
                         s.fps = export_rate_from_text(text).value();
                     })
        ->check(rate_refusal);
    add_picture_options(command, take);
    add<int>(command, take, "--crf", "Quality of the video (18): 0 best, 51 worst",
             [](ExportSettings& s, int crf) { s.crf = crf; })
        ->check(between(0, 51));
    add<std::string>(command, take, "--preset", "Encoder effort (veryfast)",
                     [](ExportSettings& s, const std::string& name) { s.preset = name; })
        ->check(one_of(preset_names()));
    add<std::string>(command, take, "--encoder",
                     "What encodes h264 and h265 (software): software, auto (the graphics chip's "
                     "where that works), or one of " +
                         hardware_names(),
                     [](ExportSettings& s, const std::string& name) { s.encoder = name; })
        ->check(encoder_refusal);
}

}  // namespace ditto::cli
