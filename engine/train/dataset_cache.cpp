#include "train/dataset_cache.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "audio/feature_stream.h"
#include "audio/front_end.h"
#include "core/error.h"
#include "train/animation.h"
#include "train/mouth_track.h"
#include "train/prosody.h"

namespace ditto {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr int kFormat = 1;  ///< raise it when features or animation change
constexpr const char* kIndex = "dataset.json";
constexpr std::int64_t kMotion = arkit::kSize;
constexpr float kOpening = 1.2f;        ///< of the plain speaking mouth: middle of the animations'
constexpr float kDecibelGain = 0.035f;  ///< as in animation.cpp
constexpr double kLead = 0.01;          ///< seconds the mouth is ahead of the sound

/// One array on disk: its file, type and values a video frame.
struct ArrayFile {
    const char* name;
    torch::Dtype type;
    std::int64_t per_frame;
    torch::Tensor DatasetArrays::*member;
};

std::vector<ArrayFile> array_files(std::int64_t animations) {
    return {{"mel.f16", torch::kHalf, kMelFramesPerRow * kMelBands, &DatasetArrays::mel},
            {"phones.u8", torch::kByte, 2, &DatasetArrays::phones},
            {"mouth.f16", torch::kHalf, kMouthChannels, &DatasetArrays::mouth},
            {"closure.f16", torch::kHalf, 1, &DatasetArrays::closure},
            {"motion.f16", torch::kHalf, animations * kMotion, &DatasetArrays::motion},
            {"labels.f16", torch::kHalf, animations * kLabels, &DatasetArrays::labels}};
}

Json description(const Corpus& corpus, int animations) {
    return {{"format", kFormat},      {"corpus", corpus.version()},  {"seed", corpus.seed()},
            {"takes", corpus.size()}, {"seconds", corpus.seconds()}, {"animations", animations}};
}

AudioFeatures features_of(const std::vector<float>& samples) {
    FeatureStream stream;
    stream.push(samples);
    stream.finish();
    return stream.take();
}

torch::Tensor mel_tensor(const AudioFeatures& rows) {
    auto mel = torch::empty({static_cast<std::int64_t>(rows.size()), kMelFramesPerRow * kMelBands});
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::copy(rows[i].mel.begin(), rows[i].mel.end(),
                  mel[static_cast<std::int64_t>(i)].data_ptr<float>());
    return mel;
}

torch::Tensor phone_labels(const Phones& phones, std::int64_t frames) {
    auto labels = torch::zeros({frames, 2}, torch::kByte);
    auto* label = labels.data_ptr<std::uint8_t>();
    const double rate = 2.0 * kFeatureRate;
    for (const auto& span : phones) {
        const auto at = [&](double t) {
            return std::clamp<std::int64_t>(std::llround(t * rate), 0, 2 * frames);
        };
        std::fill(label + at(span.start), label + at(span.end),
                  static_cast<std::uint8_t>(span.phone));
    }
    return labels;
}

/// The mouth of speech without emotion, [frames, 11], and the closures of p b m in the last column.
torch::Tensor speaking_mouth(const Phones& phones, const Prosody& prosody, std::int64_t frames) {
    auto rows = torch::zeros({frames, kMouthChannels + 1});
    MouthTrack track(phones, kLead);
    const auto known =
        std::min<std::int64_t>(frames, static_cast<std::int64_t>(prosody.loudness.size()));
    for (std::int64_t i = 0; i < known; ++i) {
        const double time = (static_cast<double>(i) + 0.5) / kFeatureRate;
        const float above = prosody.loudness[static_cast<std::size_t>(i)] - prosody.level;
        const float loud = std::clamp(1.0f + kDecibelGain * above, 0.6f, 1.25f);
        MouthPose pose = track.blend(time);
        for (const auto channel : {kJawOpen, kLowerDown}) pose[channel] *= loud * kOpening;
        pose[kUpperUp] *= loud;
        const float closure = track.closure(time);
        apply_contacts(pose, closure, track.bite(time));
        auto* row = rows[i].data_ptr<float>();
        std::copy(pose.begin(), pose.end(), row);
        row[kMouthChannels] = closure;
    }
    return rows;
}

/// All arrays of one take in the order of array_files(), in their types.
std::vector<torch::Tensor> record(const Take& take, std::uint64_t seed, int animations) {
    const auto mel = mel_tensor(features_of(take.samples));
    const auto frames = mel.size(0);
    const auto mouth = speaking_mouth(take.phones, measure_prosody(take.samples), frames);
    auto motion = torch::zeros({frames, animations, kMotion});
    auto labels = torch::zeros({frames, animations, kLabels});
    for (int a = 0; a < animations; ++a) {
        const auto animated =
            animate(take.phones, take.samples,
                    seed * static_cast<std::uint64_t>(animations) + static_cast<std::uint64_t>(a));
        const auto rows =
            std::min<std::int64_t>(frames, static_cast<std::int64_t>(animated.motion.rows()));
        for (std::int64_t i = 0; i < rows; ++i) {
            const auto row = animated.motion.row(static_cast<std::size_t>(i));
            std::copy(row.begin(), row.end(), motion[i][a].data_ptr<float>());
            const auto& controls = animated.labels[static_cast<std::size_t>(i)];
            auto* label = labels[i][a].data_ptr<float>();
            const auto first =
                controls.value.begin() + static_cast<std::ptrdiff_t>(Channel::EmotionAngry);
            std::copy(first, first + kEmotionCount, label);
            label[kEmotionCount] = controls.get(Channel::EyesOpen);
        }
    }
    return {mel.to(torch::kHalf),
            phone_labels(take.phones, frames),
            mouth.slice(1, 0, kMouthChannels).to(torch::kHalf).contiguous(),
            mouth.select(1, kMouthChannels).to(torch::kHalf).contiguous(),
            motion.to(torch::kHalf),
            labels.to(torch::kHalf)};
}

void append(std::ofstream& stream, const torch::Tensor& tensor, const fs::path& file) {
    stream.write(static_cast<const char*>(tensor.data_ptr()),
                 static_cast<std::streamsize>(tensor.nbytes()));
    if (!stream)
        throw Error(ErrorKind::TryAgain, file.string() + " cannot be written; free some space");
}

/// Takes are prepared by several threads, each with what is next, and written in order.
class Recorder {
  public:
    Recorder(const Corpus& corpus, const fs::path& folder, int animations)
        : corpus_(corpus), animations_(animations), ready_(corpus.size()) {
        for (const auto& file : array_files(animations)) {
            files_.push_back(folder / file.name);
            streams_.emplace_back(files_.back(), std::ios::binary | std::ios::trunc);
        }
    }

    Json run(int threads, const ProgressFn& progress, const CancelToken& cancel) {
        std::vector<std::jthread> workers;
        std::exception_ptr error;
        for (int i = 0; i < std::max(threads, 1); ++i)
            workers.emplace_back([&] {
                try {
                    for (std::size_t take = next_++; take < corpus_.size(); take = next_++) {
                        cancel.check();
                        finish(take, record(corpus_.take(take), corpus_.seed() + take, animations_),
                               progress);
                    }
                } catch (...) {
                    const std::lock_guard lock(mutex_);
                    error = std::current_exception();
                    next_ = corpus_.size();
                }
            });
        workers.clear();  // joins
        if (error) std::rethrow_exception(error);
        return takes_;
    }

  private:
    void finish(std::size_t take, std::vector<torch::Tensor> arrays, const ProgressFn& progress) {
        const std::lock_guard lock(mutex_);
        ready_[take] = std::move(arrays);
        for (; written_ < ready_.size() && !ready_[written_].empty(); ++written_) {
            auto& arrays_of_take = ready_[written_];
            for (std::size_t i = 0; i < streams_.size(); ++i)
                append(streams_[i], arrays_of_take[i], files_[i]);
            takes_.push_back(
                {{"frames", arrays_of_take[0].size(0)}, {"weight", corpus_.info(written_).weight}});
            arrays_of_take.clear();
            progress({"preparing speech", static_cast<std::int64_t>(written_) + 1,
                      static_cast<std::int64_t>(ready_.size())});
        }
    }

    const Corpus& corpus_;
    int animations_;
    std::vector<fs::path> files_;
    std::vector<std::ofstream> streams_;
    std::mutex mutex_;
    std::atomic<std::size_t> next_ = 0;
    std::size_t written_ = 0;
    std::vector<std::vector<torch::Tensor>> ready_;
    Json takes_ = Json::array();
};

/// The index, when the folder holds the arrays of `wanted`.
std::optional<Json> read_index(const fs::path& folder, const Json& wanted) {
    std::ifstream stream(folder / kIndex);
    if (!stream) return std::nullopt;
    const Json index = Json::parse(stream, nullptr, false);
    if (index.is_discarded() || !index.contains("of") || index["of"] != wanted) return std::nullopt;
    return index;
}

torch::Tensor map_array(const fs::path& file, torch::Dtype type, std::int64_t values) {
    const auto size = values * static_cast<std::int64_t>(torch::elementSize(type));
    std::error_code failed;
    if (static_cast<std::int64_t>(fs::file_size(file, failed)) != size || failed)
        throw Error(ErrorKind::BadInput,
                    file.string() + " is not whole; delete its folder and try again");
    return torch::from_file(file.string(), false, values, torch::TensorOptions(type));
}

DatasetArrays map_arrays(const fs::path& folder, const Json& takes, std::int64_t animations) {
    DatasetArrays data;
    std::int64_t rows = 0;
    for (const auto& take : takes) {
        const auto frames = take.at("frames").get<std::int64_t>();
        data.takes.push_back({rows, frames, take.at("weight").get<double>()});
        rows += frames;
    }
    for (const auto& file : array_files(animations))
        data.*file.member = map_array(folder / file.name, file.type, rows * file.per_frame);
    data.mel = data.mel.view({-1, kMelBands});
    data.mouth = data.mouth.view({-1, kMouthChannels});
    data.motion = data.motion.view({-1, animations, kMotion});
    data.labels = data.labels.view({-1, animations, kLabels});
    return data;
}

}  // namespace

DatasetArrays open_dataset(const Corpus& corpus, const fs::path& folder, int animations,
                           int threads, const ProgressFn& progress, const CancelToken& cancel) {
    const Json wanted = description(corpus, animations);
    auto index = read_index(folder, wanted);
    if (!index) {
        fs::create_directories(folder);
        fs::remove(folder / kIndex);
        index =
            Json{{"of", wanted},
                 {"takes", Recorder(corpus, folder, animations).run(threads, progress, cancel)}};
        std::ofstream stream(folder / kIndex);
        stream << index->dump();
        stream.close();
        if (!stream)
            throw Error(ErrorKind::TryAgain,
                        (folder / kIndex).string() + " cannot be written; free some space");
    }
    return map_arrays(folder, index->at("takes"), animations);
}

}  // namespace ditto
