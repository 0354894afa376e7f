#include "train/take_maker.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "train/resample.h"

namespace ditto {
namespace {

constexpr double kMeanUtterance = 3.4;  // seconds with its pause, to choose how many lines to say
constexpr float kSpeechLevel = -23;     // dB of the mean square of speech
constexpr double kKeptSilence = 0.03;   // seconds of a voice's own silence kept at either end
constexpr double kFade = 0.005;

struct Utterance {
    Line line;
    double speed = 1;  // playing faster makes the speaker smaller
    float level = 0;   // dB
    double pause = 0;  // seconds after it
};

/// 20 ms to 3 s, log-uniform; one in six is breathless.
double pause_length(RandomSequence& random) {
    return random.chance(0.16F) ? 0.02 : 0.06 * std::exp(random.uniform() * std::log(3.0 / 0.06));
}

std::vector<Utterance> plan(const VoiceInfo& info, const TextSource& texts,
                            RandomSequence& random) {
    // What a speaker keeps for the take, and what each utterance adds.
    const double tempo = random.uniform(0.88F, 1.15F), pitch = random.uniform(0.8F, 1.25F);
    const double formants = random.uniform(0.88F, 1.14F);
    // Half of the takes are one speaker of another size throughout, half vary from line to line.
    const bool steady = random.chance(0.5F);
    const double size = random.uniform(0.86F, 1.18F);
    std::vector<Utterance> utterances(
        static_cast<std::size_t>(std::ceil(kTakeSeconds / kMeanUtterance)) + 4);
    for (Utterance& u : utterances) {
        u.speed = steady ? size * random.uniform(0.98F, 1.02F) : random.uniform(0.90F, 1.12F);
        u.line.text = texts.utterance(info.spelling, random);
        // Resampling shortens by `speed`; the voice makes up for it, so tempo and size are
        // independent.
        u.line.stretch = tempo * random.uniform(0.92F, 1.08F) * u.speed;
        u.line.pitch = pitch * random.uniform(0.94F, 1.06F);
        u.line.formants = formants;
        u.level = random.uniform(-3, 3);
        u.pause = pause_length(random);
    }
    return utterances;
}

/// Cuts the voice's silent ends but for kKeptSilence, and sets the level of what remains.
void trim(Speech& speech) {
    const auto silent = [](const PhoneSpan& p) { return p.phone == Phone::Sil; };
    Phones& phones = speech.phones;
    const double from =
        silent(phones.front()) ? std::max(phones.front().end - kKeptSilence, 0.0) : 0;
    const double end = phones.back().end;
    const double to =
        silent(phones.back()) ? std::min(phones.back().start + kKeptSilence, end) : end;
    const auto a = std::min(static_cast<std::size_t>(from * speech.rate), speech.samples.size());
    const auto b = std::min(static_cast<std::size_t>(to * speech.rate), speech.samples.size());
    if (b <= a) {
        speech = {};
        return;
    }
    speech.samples = {speech.samples.begin() + static_cast<std::ptrdiff_t>(a),
                      speech.samples.begin() + static_cast<std::ptrdiff_t>(b)};
    for (PhoneSpan& p : phones) {
        p.start = std::clamp(p.start, from, to) - from;
        p.end = std::clamp(p.end, from, to) - from;
    }
    std::erase_if(phones, [](const PhoneSpan& p) { return p.end <= p.start; });
}

/// Mean-square level over all that is not silent, in dB.
float speech_level(const std::vector<float>& samples) {
    float peak = 1e-6F;
    for (const float s : samples) peak = std::max(peak, std::abs(s));
    double sum = 0;
    std::size_t count = 1;
    constexpr std::size_t kBlock = 320;
    for (std::size_t i = 0; i + kBlock <= samples.size(); i += kBlock) {
        double power = 0;
        for (std::size_t k = i; k < i + kBlock; ++k) power += samples[k] * samples[k];
        if (power / kBlock < 1e-3 * peak * peak) continue;
        sum += power;
        count += kBlock;
    }
    return static_cast<float>(10 * std::log10(sum / static_cast<double>(count) + 1e-12));
}

void scale_and_fade(std::vector<float>& samples, float level) {
    const float gain = std::pow(10.0F, (kSpeechLevel + level - speech_level(samples)) / 20);
    for (float& s : samples) s = std::clamp(s * gain, -1.0F, 1.0F);
    const auto fade = std::min(static_cast<std::size_t>(kFade * kCorpusRate), samples.size() / 2);
    for (std::size_t i = 0; i < fade; ++i) {
        const auto phase =
            std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(fade);
        const float w = 0.5F - 0.5F * std::cos(phase);
        samples[i] *= w;
        samples[samples.size() - 1 - i] *= w;
    }
}

double end_of(const Take& take) {
    return static_cast<double>(take.samples.size()) / kCorpusRate;
}

/// Appends one phone up to `end`, joining silences.
void extend(Phones& phones, Phone phone, double end) {
    const double start = phones.empty() ? 0 : phones.back().end;
    if (end <= start) return;
    if (!phones.empty() && phone == Phone::Sil && phones.back().phone == Phone::Sil)
        phones.back().end = end;
    else
        phones.push_back({phone, start, end});
}

void add_silence(Take& take, double seconds) {
    take.samples.resize(take.samples.size() + static_cast<std::size_t>(seconds * kCorpusRate));
    extend(take.phones, Phone::Sil, end_of(take));
}

void add_utterance(Take& take, Speech speech, const Utterance& plan) {
    const double start = end_of(take);
    auto samples = resample(speech.samples, static_cast<int>(std::lround(speech.rate * plan.speed)),
                            kCorpusRate);
    scale_and_fade(samples, plan.level);
    take.samples.insert(take.samples.end(), samples.begin(), samples.end());
    const double end = end_of(take);
    for (const PhoneSpan& p : speech.phones)
        extend(take.phones, p.phone, std::min(start + p.end / plan.speed, end));
    take.phones.back().end = end;
}

}  // namespace

Take make_take(Voice& voice, const VoiceInfo& info, const TextSource& texts, std::uint64_t seed,
               std::uint64_t index) {
    RandomSequence random(seed, index);
    const auto utterances = plan(info, texts, random);
    std::vector<Line> lines;
    for (const Utterance& u : utterances) lines.push_back(u.line);
    auto speech = voice.say(lines);

    Take take{{}, {}, info.name, info.weight};
    add_silence(take, random.uniform(0.2F, 0.9F));
    bool spoken = false;
    for (std::size_t i = 0; i < utterances.size() && end_of(take) < kTakeSeconds; ++i) {
        if (speech[i].phones.empty()) continue;  // what was said is not known
        trim(speech[i]);
        if (speech[i].empty()) continue;
        add_utterance(take, std::move(speech[i]), utterances[i]);
        add_silence(take, utterances[i].pause);
        spoken = true;
    }
    if (!spoken) return {};
    add_silence(take, random.uniform(0.2F, 0.9F));
    return take;
}

}  // namespace ditto
