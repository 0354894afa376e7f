#include "train/dataset.h"

#include <algorithm>
#include <cmath>

#include "audio/audio_features.h"
#include "core/error.h"

namespace ditto {
namespace {

/// Rows at first, first + step, … of `rows` [N, …], linearly interpolated, as float32.
torch::Tensor resample_rows(const torch::Tensor& rows, double first, double step,
                            std::int64_t count) {
    const auto at = torch::arange(count, torch::kDouble) * step + first;
    const auto low = at.floor().clamp(0, static_cast<double>(rows.size(0) - 1));
    const auto left = low.to(torch::kLong);
    const auto right = (left + 1).clamp_max(rows.size(0) - 1);
    std::vector<std::int64_t> shape(static_cast<std::size_t>(rows.dim()), 1);
    shape[0] = count;
    const auto blend = (at - low).clamp(0, 1).to(torch::kFloat).view(shape);
    return torch::lerp(rows.index_select(0, left).to(torch::kFloat),
                       rows.index_select(0, right).to(torch::kFloat), blend);
}

torch::Tensor nearest_rows(const torch::Tensor& rows, double first, double step,
                           std::int64_t count) {
    const auto at = (torch::arange(count, torch::kDouble) * step + first).round();
    return rows.index_select(0,
                             at.clamp(0, static_cast<double>(rows.size(0) - 1)).to(torch::kLong));
}

/// Sound without speech: the lips rest closed, whatever the animation said.
void drop_speech(TrainingBatch& window) {
    window.phones.zero_();
    window.mouth.zero_();
    window.closure.zero_();
}

}  // namespace

TrainingBatch TrainingBatch::to(const torch::Device& device) const {
    return {mel.to(device),     phones.to(device), mouth.to(device),
            closure.to(device), motion.to(device), labels.to(device)};
}

TrainingWindows::TrainingWindows(const DatasetArrays& data, const WindowOptions& options)
    : data_(data), options_(options) {
    const auto longest = std::exp(std::max(options.log_stretch_high, 0.0f));
    const auto needed = static_cast<std::int64_t>(std::ceil(longest * (kWindowFrames + 2))) + 2;
    double sum = 0;
    for (const auto& take : data.takes) {
        if (take.frames < needed) continue;
        takes_.push_back(take);
        cumulative_.push_back(sum += take.weight * static_cast<double>(take.frames));
    }
    if (takes_.empty())
        throw Error(
            ErrorKind::BadInput,
            "the corpus has no take of four seconds or more; make one with `ditto train corpus`");
}

const DatasetArrays::Span& TrainingWindows::draw_take(float at) const {
    const auto found =
        std::upper_bound(cumulative_.begin(), cumulative_.end(), at * cumulative_.back());
    const auto index = std::min<std::ptrdiff_t>(found - cumulative_.begin(),
                                                static_cast<std::ptrdiff_t>(takes_.size()) - 1);
    return takes_[static_cast<std::size_t>(index)];
}

TrainingBatch TrainingWindows::window(RandomSequence& random) const {
    const auto& take = draw_take(random.uniform());
    const double speed =
        std::exp(random.uniform(options_.log_stretch_low, options_.log_stretch_high));
    const double span = speed * static_cast<double>(kWindowFrames + 1);
    // The window begins `first` frames into the take; the row before it begins one stretched frame
    // earlier.
    const double first = speed + random.uniform() * (static_cast<double>(take.frames) - span - 1);
    const auto rows = [&](const torch::Tensor& all, std::int64_t rate) {
        return all.slice(0, take.first * rate, (take.first + take.frames) * rate);
    };
    // Row k of an array with `rate` rows a frame stands at (k + 1/2) / rate frames.
    const auto start = [&](double frame, double rate) { return frame * rate + 0.5 * (speed - 1); };
    const auto animation =
        static_cast<std::int64_t>(random.below(static_cast<std::uint32_t>(data_.motion.size(1))));

    TrainingBatch w;
    w.mel = resample_rows(rows(data_.mel, kMelFramesPerRow), start(first, kMelFramesPerRow), speed,
                          kMelFramesPerRow * kWindowFrames);
    w.phones = nearest_rows(rows(data_.phones, 2), start(first, 2), speed, 2 * kWindowFrames)
                   .to(torch::kLong);
    w.mouth = resample_rows(rows(data_.mouth, 1), start(first, 1), speed, kWindowFrames);
    w.closure = resample_rows(rows(data_.closure, 1), start(first, 1), speed, kWindowFrames);
    w.motion = resample_rows(rows(data_.motion, 1).select(1, animation), start(first - speed, 1),
                             speed, kWindowFrames + 1);
    w.labels = resample_rows(rows(data_.labels, 1).select(1, animation), start(first, 1), speed,
                             kWindowFrames);
    if (options_.augment) {
        const std::span values(w.mel.data_ptr<float>(), static_cast<std::size_t>(w.mel.numel()));
        if (augment_mel(values, *options_.augment, random).noise_only) drop_speech(w);
    }
    return w;
}

TrainingBatch TrainingWindows::batch(std::int64_t index) const {
    const torch::NoGradGuard no_grad;
    std::vector<torch::Tensor> mel, phones, mouth, closure, motion, labels;
    for (std::int64_t i = 0; i < options_.batch; ++i) {
        RandomSequence random(options_.seed,
                              static_cast<std::uint64_t>(index * options_.batch + i));
        const auto w = window(random);
        mel.push_back(w.mel);
        phones.push_back(w.phones);
        mouth.push_back(w.mouth);
        closure.push_back(w.closure);
        motion.push_back(w.motion);
        labels.push_back(w.labels);
    }
    return {torch::stack(mel),     torch::stack(phones), torch::stack(mouth),
            torch::stack(closure), torch::stack(motion), torch::stack(labels)};
}

BatchQueue::BatchQueue(const TrainingWindows& sampler, std::int64_t first, int threads)
    : sampler_(sampler), index_(first) {
    for (int i = 0; i < std::max(threads, 1); ++i) request();
}

void BatchQueue::request() {
    pending_.push_back(
        std::async(std::launch::async, [this, index = index_++] { return sampler_.batch(index); }));
}

TrainingBatch BatchQueue::next() {
    request();
    auto batch = pending_.front().get();
    pending_.pop_front();
    return batch;
}

}  // namespace ditto
