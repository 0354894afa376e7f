#include "media/film_options.h"

#include <algorithm>

#include "core/error.h"
#include "media/hardware_encoder.h"

namespace ditto {
namespace {

constexpr int kMaxSide = 16384;
constexpr int kMaxRate = 1000;  // pictures a second
constexpr int kMaxSoundRate = 192'000;

bool within(int value, int low, int high) {
    return value >= low && value <= high;
}

}  // namespace

const VideoOptions& checked(const VideoOptions& options, const std::filesystem::path& path) {
    const auto refuse = [&](const std::string& why) {
        throw Error(ErrorKind::BadInput, path.string() + ": " + why);
    };
    check_export_name(options.format, path);
    if (!within(options.width, 1, kMaxSide) || !within(options.height, 1, kMaxSide))
        refuse("the video's sides must be 1 to " + std::to_string(kMaxSide) + " pixels");
    if (options.fps.num < 1 || options.fps.den < 1 || options.fps.a_second() < 1 ||
        options.fps.a_second() > kMaxRate)
        refuse("the frame rate must be 1 to " + std::to_string(kMaxRate) + " frames per second");
    if (!within(options.crf, 0, 51)) refuse("crf must be 0 to 51");
    if (std::ranges::find(kEncoderPresets, options.preset) == kEncoderPresets.end())
        refuse("presets are ultrafast to veryslow");
    const ExportFormatInfo& format = export_format(options.format);
    if (options.alpha && !format.alpha) {
        refuse(std::string(format.title) +
               " does not support transparency; choose another format or a background");
    }
    if (!encodes(options.encoder, options.format)) {
        refuse("the encoder " + options.encoder + " does not write " + std::string(format.title) +
               "; choose software or auto");
    }
    const bool silent = options.audio_sample_rate == 0;
    if (!within(options.audio_sample_rate, 0, kMaxSoundRate) ||
        !within(options.audio_channels, silent ? 0 : 1, 2)) {
        refuse("sound must have 1 or 2 channels of at most " + std::to_string(kMaxSoundRate) +
               " samples a second");
    }
    const bool copied = !options.copied_sound.empty();
    if (copied && !silent) refuse("its sound is either copied or written");
    if ((copied || !silent) && !format.sound) refuse(std::string(format.title) + " have no sound");
    return options;
}

}  // namespace ditto
