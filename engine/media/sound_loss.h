#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ditto {

/// A stretch of a recording that is damaged or missing.
struct SoundLoss {
    enum class Place {
        Within,  ///< there is silence in its place
        AtEnd,   ///< the sound ends there, although more is claimed or begun
    };
    double start = 0;    ///< seconds from the recording's beginning
    double seconds = 0;  ///< that it lasts; 0: not known
    Place place = Place::Within;

    bool operator==(const SoundLoss&) const = default;
};

/// Tells the user of them, in a sentence for each kind; empty where nothing is lost.
std::vector<std::string> warnings_of(const std::vector<SoundLoss>& losses,
                                     const std::filesystem::path& recording);

}  // namespace ditto
