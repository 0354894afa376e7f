#include "playback/sound_feed.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace ditto::ui {

SoundFeed::SoundFeed(std::shared_ptr<const Sound> sound, double from, double until)
    : sound_(std::move(sound)) {
    constexpr qint64 kFrameBytes = Sound::kChannels * qint64{sizeof(std::int16_t)};
    const auto place = [&](double seconds) {
        const auto bytes = static_cast<qint64>(seconds * Sound::kSampleRate) * kFrameBytes;
        return std::clamp<qint64>(bytes, 0, static_cast<qint64>(sound_->samples().size_bytes()));
    };
    at_ = place(from);
    end_ = place(until);
    open(QIODevice::ReadOnly);
}

qint64 SoundFeed::readData(char* data, qint64 most) {
    const qint64 left = std::clamp<qint64>(end_ - at_, 0, most);
    const auto* bytes = reinterpret_cast<const char*>(sound_->samples().data());
    std::memcpy(data, bytes + at_, static_cast<std::size_t>(left));
    std::memset(data + left, 0, static_cast<std::size_t>(most - left));
    at_ += left;
    return most;
}

}  // namespace ditto::ui
