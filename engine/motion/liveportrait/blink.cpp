#include "motion/liveportrait/blink.h"

#include <algorithm>
#include <numeric>

#include "core/error.h"
#include "core/philox.h"

namespace ditto {
namespace {

constexpr int kOpenMin = 60;
constexpr int kOpenMax = 100;

}  // namespace

std::vector<std::size_t> blink_frames(std::size_t frames, std::size_t blink_length,
                                      std::span<const int> open) {
    if (blink_length == 0 || std::ranges::any_of(open, [](int n) { return n < 0; }))
        throw Error(ErrorKind::BadInput,
                    "a blink has at least one frame and 0 or more open frames before it");
    std::vector<std::size_t> indices(frames, 0);
    if (open.empty()) return indices;
    const std::size_t still = std::max(static_cast<std::size_t>(open.back()), blink_length);
    auto start = static_cast<std::size_t>(open.front());
    for (std::size_t blink = 1; start + still < frames; ++blink) {
        const auto first = indices.begin() + static_cast<std::ptrdiff_t>(start);
        std::iota(first, first + static_cast<std::ptrdiff_t>(blink_length), std::size_t{0});
        start += blink_length + static_cast<std::size_t>(open[blink % open.size()]);
    }
    return indices;
}

std::vector<int> random_open_frames(std::size_t frames, std::uint64_t seed) {
    RandomSequence random(seed);
    std::vector<int> open(frames / kOpenMin + 2);
    for (int& n : open) n = kOpenMin + static_cast<int>(random.below(kOpenMax - kOpenMin + 1));
    return open;
}

std::vector<std::optional<float>> fade_weights(std::size_t frames, int fade_in, int fade_out) {
    std::vector<std::optional<float>> weights(frames);
    const auto count = static_cast<int>(frames);
    for (int i = 0; i < std::min(fade_in, count); ++i)
        weights[static_cast<std::size_t>(i)] = static_cast<float>(i) / static_cast<float>(fade_in);
    if (fade_out <= 0) return weights;
    for (int i = std::max(count - 1 - fade_out, 0); i < count; ++i)
        weights[static_cast<std::size_t>(i)] =
            static_cast<float>(count - 1 - i) / static_cast<float>(fade_out);
    return weights;
}

}  // namespace ditto
