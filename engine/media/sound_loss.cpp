#include "media/sound_loss.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace ditto {
namespace {

constexpr std::size_t kMostTold = 5;

/// "1:02.35"
std::string clock(double seconds) {
    const auto hundredths = std::llround(100 * seconds);
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%lld:%02lld.%02lld", hundredths / 6000,
                  hundredths / 100 % 60, hundredths % 100);
    return text.data();
}

/// "1:02.35 (0.10 s)"
std::string stretch(const SoundLoss& loss) {
    std::array<char, 48> length{};
    std::snprintf(length.data(), length.size(), " (%.2f s)", std::max(loss.seconds, 0.01));
    return clock(loss.start) + length.data();
}

}  // namespace

std::vector<std::string> warnings_of(const std::vector<SoundLoss>& losses,
                                     const std::filesystem::path& recording) {
    std::vector<std::string> warnings;
    std::string places;
    std::size_t within = 0;
    for (const SoundLoss& loss : losses) {
        if (loss.place != SoundLoss::Place::Within) continue;
        if (++within > kMostTold) continue;
        places += (places.empty() ? "" : ", ") + stretch(loss);
    }
    if (within > kMostTold) places += " and " + std::to_string(within - kMostTold) + " more";
    if (within > 0)
        warnings.push_back(recording.string() + " is damaged; silence is put in its place at " +
                           places);
    for (const SoundLoss& loss : losses)
        if (loss.place == SoundLoss::Place::AtEnd)
            warnings.push_back(recording.string() + " is cut short: its sound ends at " +
                               clock(loss.start));
    return warnings;
}

}  // namespace ditto
