#include "train/evaluate.h"

#include <algorithm>
#include <cmath>
#include <fstream>

#include "audio/feature_stream.h"
#include "core/error.h"
#include "media/audio_reader.h"
#include "motion/motion_stream.h"
#include "train/dataset.h"
#include "train/mouth.h"

namespace ditto {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr std::int64_t kMargin =
    8;  ///< frames at a window's ends that the next window hears better

AudioFeatures features_of(std::span<const float> samples) {
    FeatureStream stream;
    stream.push(samples);
    stream.finish();
    return stream.take();
}

Phones read_phones(const fs::path& file) {
    std::ifstream stream(file);
    const Json spans = Json::parse(stream, nullptr, false);
    Phones phones;
    try {
        for (const auto& span : spans) {
            const auto phone = phone_from_name(span.at(0).get<std::string>());
            if (!phone)
                throw Error(ErrorKind::BadInput,
                            file.string() + " names a phone that is not in ARPAbet");
            phones.push_back({*phone, span.at(1).get<double>(), span.at(2).get<double>()});
        }
    } catch (const Json::exception&) {
        phones.clear();
    }
    if (phones.empty())
        throw Error(ErrorKind::BadInput,
                    file.string() + " is not a list of [phone, start, end]; align it again");
    return phones;
}

/// [4T, 80] with T a whole number of frames.
torch::Tensor mel_of(const AudioFeatures& rows) {
    auto mel = torch::empty({static_cast<std::int64_t>(rows.size()), kMelFramesPerRow * kMelBands});
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::copy(rows[i].mel.begin(), rows[i].mel.end(),
                  mel[static_cast<std::int64_t>(i)].data_ptr<float>());
    return mel.view({-1, kMelBands});
}

double phone_accuracy(const torch::Tensor& logits, const Phones& phones) {
    const auto best = logits.argmax(-1).to(torch::kLong).contiguous();
    const auto* guess = best.data_ptr<std::int64_t>();
    std::int64_t right = 0, count = 0;
    for (const auto& span : phones) {
        if (span.phone == Phone::Sil) continue;
        const auto rate = 2.0 * kFeatureRate;
        const auto end = std::min<std::int64_t>(std::llround(span.end * rate), best.numel());
        for (auto i = static_cast<std::int64_t>(std::llround(span.start * rate)); i < end;
             ++i, ++count)
            right += guess[i] == static_cast<std::int64_t>(span.phone);
    }
    return count ? static_cast<double>(right) / static_cast<double>(count) : 0;
}

double rounded(double value) {
    return std::round(value * 1e4) / 1e4;
}

/// Mean of a figure over clips with those weights; clips where it is NaN are left out.
class WeightedMean {
  public:
    void add(double value, double weight) {
        if (!std::isfinite(value)) return;
        sum_ += value * weight;
        weight_ += weight;
    }
    double value() const { return weight_ > 0 ? rounded(sum_ / weight_) : 0; }

  private:
    double sum_ = 0, weight_ = 0;
};

Motion sample_motion(const Pack& pack, const MotionOptions& options, const EvaluationClip& clip,
                     const CancelToken& cancel) {
    MotionStream stream(pack, options, cancel);
    for (const auto& row : clip.features) stream.push(row, ControlRow{});
    stream.finish();
    return stream.take();
}

double column_deviation(const Motion& motion, std::size_t column) {
    double sum = 0, squares = 0;
    const auto rows = static_cast<double>(motion.rows());
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        const double value = motion.row(i)[column];
        sum += value;
        squares += value * value;
    }
    return std::sqrt(std::max(squares / rows - sum * sum / rows / rows, 0.0));
}

double blinks_per_minute(const Motion& motion) {
    constexpr auto kLid =
        static_cast<std::size_t>(arkit::kHeadSize) + static_cast<std::size_t>(arkit::EyeBlinkLeft);
    int blinks = 0;
    for (std::size_t i = 1; i < motion.rows(); ++i)
        blinks += motion.row(i)[kLid] > 0.5f && motion.row(i - 1)[kLid] <= 0.5f;
    return blinks * 60.0 * kFeatureRate / static_cast<double>(motion.rows());
}

}  // namespace

std::vector<EvaluationClip> held_out_clips(const Corpus& corpus, std::size_t count) {
    std::vector<EvaluationClip> clips;
    for (std::size_t i = 0; i < std::min(count, corpus.size()); ++i) {
        const auto take = corpus.take(i);
        clips.push_back({corpus.info(i).file, features_of(take.samples), take.phones});
    }
    return clips;
}

std::vector<EvaluationClip> aligned_clips(const fs::path& folder) {
    std::vector<EvaluationClip> clips;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        auto sound = entry.path();
        sound.replace_extension(".wav");
        if (entry.path().extension() != ".json" || !fs::exists(sound)) continue;
        const auto clip = read_audio(sound, {.sample_rate = kAudioRate, .channels = 1});
        clips.push_back(
            {sound.stem().string(), features_of(clip.samples), read_phones(entry.path())});
    }
    if (clips.empty())
        throw Error(ErrorKind::BadInput,
                    folder.string() + " holds no pair of NAME.wav and NAME.json");
    std::sort(clips.begin(), clips.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    return clips;
}

SpeechFeatures hear(FrontEnd& network, const AudioFeatures& features) {
    const torch::NoGradGuard no_grad;
    const auto device = network->parameters().front().device();
    auto mel = mel_of(features);
    const auto frames = mel.size(0) / kMelFramesPerRow;
    if (frames < kWindowFrames) {
        const auto quiet = torch::full({(kWindowFrames - frames) * kMelFramesPerRow, kMelBands},
                                       mel.min().item<float>());
        mel = torch::cat({mel, quiet});
    }
    const auto padded = mel.size(0) / kMelFramesPerRow;
    std::vector<torch::Tensor> mouth, logits, bands;
    for (std::int64_t kept = 0; kept < padded;) {
        const auto start = std::clamp<std::int64_t>(kept - kMargin, 0, padded - kWindowFrames);
        const bool last = start + kWindowFrames >= padded;
        const auto end = last ? kWindowFrames : kWindowFrames - kMargin;
        const auto window =
            mel.slice(0, start * kMelFramesPerRow, (start + kWindowFrames) * kMelFramesPerRow);
        const auto heard = network->forward_window(window.to(device));
        const auto keep = [&](const torch::Tensor& rows, std::int64_t rate) {
            return rows.slice(1, (kept - start) * rate, end * rate).cpu();
        };
        mouth.push_back(keep(heard.mouth, 1));
        logits.push_back(keep(heard.logits, 2));
        bands.push_back(keep(heard.bands, 1));
        kept = start + end;
    }
    return {torch::cat(mouth, 1).slice(1, 0, frames), torch::cat(logits, 1).slice(1, 0, 2 * frames),
            torch::cat(bands, 1).slice(1, 0, frames)};
}

Json lip_figures(const std::vector<EvaluationClip>& clips,
                 const std::function<std::vector<float>(const EvaluationClip&)>& gaps) {
    WeightedMean correlation, best, lag, ratio, jitter, p50, p95, open, silent, labials, consonants,
        vowels;
    Json each = Json::object();
    for (const auto& clip : clips) {
        const auto lips = measure_lips(gaps(clip), clip.phones);
        const auto length = static_cast<double>(clip.features.size());
        correlation.add(lips.correlation, length);
        best.add(lips.best_correlation, length);
        lag.add(lips.lag, length);
        ratio.add(lips.closure_ratio, lips.closures);
        jitter.add(lips.jitter, length);
        p50.add(lips.p50, length);
        p95.add(lips.p95, length);
        open.add(lips.open_gap, lips.open_vowels);
        silent.add(lips.silent_spread, length);
        labials.add(lips.labials_shut, lips.closures);
        consonants.add(lips.consonants_shut, length);
        vowels.add(lips.vowels_shut, lips.open_vowels);
        each[clip.name] = {rounded(lips.best_correlation), rounded(lips.closure_ratio)};
    }
    return {{"correlation", correlation.value()},
            {"best_correlation", best.value()},
            {"closure_ratio", ratio.value()},
            {"lag", lag.value()},
            {"jitter", jitter.value()},
            {"gap_p50", p50.value()},
            {"gap_p95", p95.value()},
            {"open_gap", open.value()},
            {"silent_spread", silent.value()},
            {"labials_shut", labials.value()},
            {"consonants_shut", consonants.value()},
            {"vowels_shut", vowels.value()},
            {"clips", each}};
}

Json evaluate_front_end(FrontEnd& network, const std::vector<EvaluationClip>& clips) {
    WeightedMean accuracy;
    auto figures = lip_figures(clips, [&](const EvaluationClip& clip) {
        const auto heard = hear(network, clip.features);
        accuracy.add(phone_accuracy(heard.logits[0], clip.phones),
                     static_cast<double>(clip.features.size()));
        const auto gap = lip_gap(heard.mouth[0]).contiguous();
        return std::vector<float>(gap.data_ptr<float>(), gap.data_ptr<float>() + gap.numel());
    });
    figures["phone_accuracy"] = accuracy.value();
    return figures;
}

Json evaluate_motion(const Pack& pack, const MotionOptions& options,
                     const std::vector<EvaluationClip>& clips, const CancelToken& cancel) {
    WeightedMean yaw, pitch, roll, blinks;
    auto figures = lip_figures(clips, [&](const EvaluationClip& clip) {
        const auto motion = sample_motion(pack, options, clip, cancel);
        const auto length = static_cast<double>(motion.rows());
        yaw.add(column_deviation(motion, arkit::kYaw), length);
        pitch.add(column_deviation(motion, arkit::kPitch), length);
        roll.add(column_deviation(motion, arkit::kRoll), length);
        blinks.add(blinks_per_minute(motion), length);
        return lip_gaps(motion);
    });
    figures["head_deviation"] = {yaw.value(), pitch.value(), roll.value()};
    figures["blinks_per_minute"] = blinks.value();
    return figures;
}

}  // namespace ditto
