#include "media/sound_files.h"

#include <algorithm>
#include <cmath>

#include "media/fixture.h"
#include "media/muxer.h"
#include "media/sound_encoder.h"

namespace ditto::testing {

std::vector<float> chirp(double seconds, int rate, double from) {
    std::vector<float> samples(static_cast<std::size_t>(std::llround(seconds * rate)));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = from + static_cast<double>(i) / rate;
        samples[i] = 0.5f * static_cast<float>(std::sin(700 * time * (1 + time / 4)));
    }
    return samples;
}

void write_sound(const fs::path& path, const SoundFormat& format, std::span<const float> samples,
                 int rate, int channels) {
    ffmpeg::Muxer muxer(format.container, path);
    ffmpeg::SoundEncoder sound(format.codec, rate, channels, path, muxer.wants_global_headers());
    const AVStream& track = muxer.add_track(sound.encoder().codec());
    muxer.start(path, format.flags);
    const auto write_ready = [&] {
        while (AVPacket* packet = sound.encoder().next())
            muxer.write(*packet, track, sound.encoder()->time_base);
    };
    sound.push(samples);
    while (sound.send(true)) write_ready();
    sound.encoder().send(nullptr);
    write_ready();
    muxer.finish();
}

void spoil(const fs::path& path, double share, std::size_t count) {
    std::string bytes = bytes_of(path);
    const auto from = static_cast<std::size_t>(share * static_cast<double>(bytes.size()));
    ASSERT_LT(from + count, bytes.size());
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(from), count, '\x55');
    std::ofstream(path, std::ios::binary) << bytes;
}

void join(const fs::path& path, const std::vector<fs::path>& parts) {
    std::ofstream out(path, std::ios::binary);
    for (const fs::path& part : parts) out << bytes_of(part);
}

}  // namespace ditto::testing
