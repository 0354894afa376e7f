#include "speech/festival_labels.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/error.h"
#include "media/audio_reader.h"

namespace ditto {
namespace {

Phones read_segments(const std::filesystem::path& path, PhoneSet set, double seconds) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    Phones phones;
    double start = 0;
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        double end = 0;
        std::string colour, name;
        if (!(fields >> end >> colour >> name)) continue;
        const auto phone = map_phone(set, name);
        if (!phone) return {};
        end = std::min(end, seconds);
        if (end <= start) continue;
        phones.push_back({*phone, start, end});
        start = end;
    }
    if (!phones.empty()) phones.back().end = seconds;
    return phones;
}

}  // namespace

Speech read_labelled(const std::filesystem::path& sound, const std::filesystem::path& labels,
                     PhoneSet set) {
    if (!std::filesystem::exists(sound) || !std::filesystem::exists(labels)) return {};
    try {
        AudioClip clip = read_audio(sound, {.sample_rate = 0, .channels = 1});
        Phones phones = read_segments(labels, set, clip.seconds());
        return {clip.sample_rate, std::move(clip.samples), std::move(phones)};
    } catch (const Error&) {
        return {};  // no samples: the synthesiser said nothing
    }
}

}  // namespace ditto
