#include "audio/voice_activity.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace ditto {
namespace {

constexpr float kQuietest = -80.0f;      // dB of full scale: below this nothing is speech
constexpr std::size_t kRumbleBands = 6;  // mel bands below 200 Hz

// Evidence of a voice: none at a periodicity that noise reaches, all at kNoise + kClear.
constexpr float kNoise = 0.105f, kClear = 0.08f, kClearVoice = 0.8f;
constexpr float kVoiceKept = 0.6f;     // of the evidence, from row to row
constexpr float kBegins = 1.2f;        // two rows of a clear voice
constexpr float kBeginsAgain = 0.35f;  // where sound is as speech was before
constexpr float kGoesOn = 0.4f;        // in one row
constexpr float kHum = 0.15f;          // periodicity above which what is steady is a hum

// Loudness, dB.
constexpr float kFall = 20.0f;        // below a row before: the window still hears that one
constexpr float kFarthest = 40.0f;    // below speech: other people
constexpr float kNear = 20.0f;        // below speech: its weaker sounds
constexpr float kEnd = 30.0f;         // below speech: closures, tails and pauses
constexpr float kAboveNoise = 5.0f;   // at least, and
constexpr float kShare = 0.4f;        // of the way from the noise to speech
constexpr float kLevelFall = 0.002f;  // a row, of the level of speech: 3 dB a minute

constexpr float kChangeKept = 0.7f, kMostChange = 8.0f;
constexpr float kSteady = 2.0f, kVerySteady = 1.2f;  // dB a row: noise and hums change less

constexpr int kHangover = 8;       // rows: fricatives and stops between voices are no pauses
constexpr int kLongUnvoiced = 16;  // rows of unvoiced sound that changes as speech does
constexpr int kHumStep = 3, kQuietStep = 2;  // rows of the hangover that a row takes

float decibels(float power) {
    return 10.0f * std::log10(power);
}

/// Power of the mel bands [first, end), mean of the row's frames.
float power_of(const AudioFeatureRow& row, std::size_t first, std::size_t end) {
    float sum = 0.0f;
    for (std::size_t frame = 0; frame < kMelFramesPerRow; ++frame)
        for (std::size_t band = first; band < end; ++band)
            sum += std::exp(row.mel[frame * kMelBands + band]);
    return sum / kMelFramesPerRow;
}

}  // namespace

bool VoiceActivity::update(const AudioFeatureRow& row, const Voicing& voicing) {
    const Signs signs = signs_of(row, voicing);
    if (hangover_ > 0) {
        go_on(signs);
    } else if (begins(signs)) {
        hangover_ = kHangover;
        unvoiced_ = 0;
    }
    if (level_) *level_ -= kLevelFall;
    if (hangover_ > 0) level_ = std::max(level_.value_or(signs.loudness), signs.loudness);
    was_speech_like_ = signs.speech_like;
    return hangover_ > 0;
}

VoiceActivity::Signs VoiceActivity::signs_of(const AudioFeatureRow& row, const Voicing& voicing) {
    follow_change(row);
    Signs signs;
    signs.loudness = decibels(power_of(row, kRumbleBands, kMelBands));
    const auto before = [&](std::size_t rows) {
        return rows_ < rows ? signs.loudness : recent_[(rows_ - rows) % kMemory];
    };
    const bool fallen = signs.loudness < std::max(before(1), before(2)) - kFall;
    recent_[rows_++ % kMemory] = signs.loudness;

    hum_ = voicing.periodicity > kHum &&
           (voicing.steady ? change_ < kSteady : hum_ && change_ < kVerySteady);
    if (!hum_ && !fallen && row.energy > kQuietest) {
        signs.voice =
            std::clamp(kClearVoice * (voicing.periodicity - kNoise) / kClear, 0.0f, kClearVoice);
    }
    voice_ = kVoiceKept * voice_ + signs.voice;
    if (level_) {
        const auto heard = std::span(recent_).first(std::min(rows_, kMemory));
        const float floor = *std::ranges::min_element(heard);
        signs.speech_like =
            signs.loudness > *level_ - kNear &&
            signs.loudness > floor + std::max(kAboveNoise, kShare * (*level_ - floor));
    }
    return signs;
}

void VoiceActivity::follow_change(const AudioFeatureRow& row) {
    constexpr std::size_t kWidth = kMelBands / kBands;
    float change = 0.0f;
    for (std::size_t i = 0; i < kBands; ++i) {
        const float now = decibels(power_of(row, i * kWidth, (i + 1) * kWidth));
        if (rows_ > 1) change += std::abs(now - bands_[i]) / kBands;  // silence precedes the first
        bands_[i] = now;
    }
    const float kept = rows_ > 2 ? kChangeKept : 0.0f;
    change_ = kept * change_ + (1.0f - kept) * std::min(change, kMostChange);
}

bool VoiceActivity::begins(const Signs& signs) const {
    if (signs.voice <= 0.0f) return false;
    if (voice_ >= kBegins && (!level_ || signs.loudness > *level_ - kFarthest)) return true;
    return signs.speech_like && was_speech_like_ && change_ > kVerySteady && voice_ >= kBeginsAgain;
}

void VoiceActivity::go_on(const Signs& signs) {
    if (signs.voice >= kGoesOn && signs.loudness > *level_ - kFarthest) {
        hangover_ = kHangover;
        unvoiced_ = 0;
        return;
    }
    ++unvoiced_;
    if (signs.speech_like && change_ > kSteady && unvoiced_ <= kLongUnvoiced && !hum_) return;
    const int step = hum_ ? kHumStep : signs.loudness > *level_ - kEnd ? 1 : kQuietStep;
    hangover_ = std::max(hangover_ - step, 0);
}

}  // namespace ditto
