#include "source/recording.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace ditto::ui {
namespace {

constexpr float kFullScale = 32768.0f;

}  // namespace

Recording::Recording(QObject* parent) : QIODevice(parent) {
    open(QIODevice::WriteOnly);
}

std::vector<float> Recording::samples() const {
    std::vector<float> result(samples_.size());
    std::ranges::transform(samples_, result.begin(), [](std::int16_t sample) {
        return static_cast<float>(sample) / kFullScale;
    });
    return result;
}

void Recording::clear() {
    samples_.clear();
    level_ = 0;
}

/// Takes whole samples; a device gives nothing else.
qint64 Recording::writeData(const char* data, qint64 bytes) {
    const auto room = static_cast<std::size_t>(kLongest * kSampleRate) - samples_.size();
    const std::size_t count =
        std::min(static_cast<std::size_t>(bytes) / sizeof(std::int16_t), room);
    const std::size_t before = samples_.size();
    samples_.resize(before + count);
    std::memcpy(samples_.data() + before, data, count * sizeof(std::int16_t));
    int loudest = 0;
    for (std::size_t i = before; i < samples_.size(); ++i)
        loudest = std::max(loudest, std::abs(samples_[i]));
    level_ = static_cast<float>(loudest) / kFullScale;
    Q_EMIT grown();
    if (count > 0 && count == room) Q_EMIT filled();
    return bytes;
}

}  // namespace ditto::ui
