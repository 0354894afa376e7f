#include "session/motion_source.h"

#include <cmath>

#include "audio/audio_features.h"

namespace ditto {
namespace {

constexpr std::size_t kPieceSamples = kAudioRate;  // a second at a time
constexpr std::size_t kRowsAhead = 150;            // two windows of motion

}  // namespace

MotionSource::MotionSource(const std::filesystem::path& audio, const AudioCut& cut,
                           std::unique_ptr<SpeechMotion> motion, StageTimes& times,
                           const CancelToken& cancel)
    : audio_(audio),
      reader_(audio, {.sample_rate = kAudioRate, .channels = 1, .cut = cut}),
      motion_(std::move(motion)),
      times_(times),
      cancel_(cancel),
      piece_(kPieceSamples),
      rows_(kRowsAhead),
      thread_([this] { produce(); }) {}

MotionSource::~MotionSource() {
    rows_.close();
}

std::int64_t MotionSource::claimed_frames() const {
    return std::llround(reader_.claimed_seconds() * kFeatureRate);
}

std::optional<std::vector<float>> MotionSource::next() {
    auto row = rows_.pop();
    if (!row && error_) std::rethrow_exception(error_);
    return row;
}

void MotionSource::produce() {
    try {
        for (bool more = true; more;) {
            cancel_.check();
            more = push_piece();
            if (!queue_rows()) break;
        }
        warnings_ = warnings_of(reader_.losses(), audio_);
    } catch (...) {
        error_ = std::current_exception();
    }
    rows_.close();
}

/// Moves a second of sound into the motion stream; false after the last.
bool MotionSource::push_piece() {
    const StageTimes::Timer timer(times_, Stage::Audio);
    const auto got = static_cast<std::size_t>(reader_.read(piece_));
    motion_->push(std::span(piece_).first(got));
    const bool more = got == piece_.size();
    if (!more) motion_->finish();
    return more;
}

/// Samples what can be sampled; false when nobody takes rows any more.
bool MotionSource::queue_rows() {
    const Motion motion = [&] {
        const StageTimes::Timer timer(times_, Stage::Motion);
        return motion_->take();
    }();
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        const auto row = motion.row(i);
        if (!rows_.push({row.begin(), row.end()})) return false;
    }
    return true;
}

}  // namespace ditto
