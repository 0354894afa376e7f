#include "audio/voice_activity.h"

#include <algorithm>

namespace ditto {
namespace {

constexpr float kQuietest = -60.0f;  // dB: below this nothing is speech
constexpr float kFloorRise =
    0.06f;  // dB a frame: 1.5 dB a second, so that a sentence does not become the floor
constexpr float kLevelDecay = 0.10f;    // dB a frame
constexpr float kUsualRange = 30.0f;    // dB between the floor and speech before anything is known
constexpr float kMinimumMargin = 6.0f;  // dB above the floor
constexpr float kRelativeMargin = 0.35f;  // of the range between floor and speech
constexpr float kHysteresis = 0.7f;       // of the margin, to go on being speech
constexpr int kHangover = 4;              // frames: closures of stops are not pauses

}  // namespace

bool VoiceActivity::update(float energy) {
    if (heard_ == 0) {
        floor_ = std::min(energy, kQuietest);
        level_ = floor_ + kUsualRange;
    }
    recent_[heard_++ % kMemory] = energy;
    floor_ = std::min(floor_ + kFloorRise, energy);
    // Steady noise never falls below its own level: it is the floor, however far above the last
    // one.
    if (heard_ >= kMemory) floor_ = std::max(floor_, *std::ranges::min_element(recent_));
    floor_ = std::max(floor_, -100.0f);
    level_ = std::max({level_ - kLevelDecay, energy, floor_ + kMinimumMargin});
    float margin = std::max(kMinimumMargin, kRelativeMargin * (level_ - floor_));
    if (hangover_ > 0) margin *= kHysteresis;
    const bool loud = energy > kQuietest && energy > floor_ + margin;
    hangover_ = loud ? kHangover : std::max(hangover_ - 1, 0);
    return hangover_ > 0;
}

}  // namespace ditto
