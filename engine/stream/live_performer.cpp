#include "stream/live_performer.h"

#include <chrono>

namespace ditto {
namespace {

constexpr std::size_t kMostWaiting = 2 * kFeatureRate;  // frames
constexpr int kPiecesPerFrame = LiveSound::kPieces / kFeatureRate;

double seconds_since(LiveSound::Clock::time_point time) {
    return std::chrono::duration<double>(LiveSound::Clock::now() - time).count();
}

}  // namespace

LivePerformer::LivePerformer(LiveSound& sound, LiveMotion motion, LiveControls& controls, int hop,
                             double most_behind)
    : sound_(sound),
      motion_(std::move(motion)),
      controls_(controls),
      hop_(hop),
      most_behind_(most_behind),
      resampler_(sound.sample_rate(), kAudioRate),
      thread_([this] { perform(); }) {}

LivePerformer::~LivePerformer() {
    closing_ = true;
}

void LivePerformer::perform() {
    try {
        while (const auto piece = closing_ ? std::nullopt : sound_.next()) {
            hear(*piece);
            // The first frame is wanted soon; later ones go together, more of them when it is late.
            if (!sound_.waiting()) move(frames_ == 0 ? 1 : hop_);
        }
        features_.finish();
        for (const AudioFeatureRow& row : features_.take())
            motion_.push(row, controls_.at(static_cast<double>(rows_++) / kFeatureRate));
        motion_.finish();
        while (!closing_ && motion_.ready() > 0 && !heard_.empty()) move(1);
    } catch (...) {
        const std::lock_guard lock(mutex_);
        error_ = std::current_exception();
    }
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_all();
}

void LivePerformer::hear(const LiveSound::Piece& piece) {
    missing_ += piece.missing;
    if (pieces_++ % kPiecesPerFrame == 0) heard_.push_back({{}, piece.heard, piece.paced});
    heard_.back().sound.insert(heard_.back().sound.end(), piece.samples.begin(),
                               piece.samples.end());
    features_.push(resampler_.push(piece.samples));
    for (const AudioFeatureRow& row : features_.take())
        motion_.push(row, controls_.at(static_cast<double>(rows_++) / kFeatureRate));
}

void LivePerformer::move(std::int64_t least) {
    if (motion_.ready() < least) return;
    const Motion motion = motion_.take();
    for (std::size_t i = 0; i < motion.rows() && !heard_.empty(); ++i) {
        const auto row = motion.row(i);
        queue({frames_++,
               {row.begin(), row.end()},
               std::move(heard_.front().sound),
               heard_.front().heard,
               heard_.front().paced});
        heard_.pop_front();
    }
}

void LivePerformer::queue(LiveFrame frame) {
    const std::lock_guard lock(mutex_);
    frames_ready_.push_back(std::move(frame));
    if (frames_ready_.size() > kMostWaiting) {
        // Nobody takes frames: here sound is lost as well.
        frames_ready_.pop_front();
        ++dropped_;
    }
    changed_.notify_all();
}

/// Leaves the oldest frame out; its sound goes with the next.
void LivePerformer::drop_front() {
    std::vector<float> sound = std::move(frames_ready_.front().sound);
    frames_ready_.pop_front();
    LiveFrame& next = frames_ready_.front();
    sound.insert(sound.end(), next.sound.begin(), next.sound.end());
    next.sound = std::move(sound);
    ++dropped_;
}

std::optional<LiveFrame> LivePerformer::next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ended_ || !frames_ready_.empty(); });
    while (frames_ready_.size() > 1 && seconds_since(frames_ready_.front().paced) > most_behind_)
        drop_front();
    if (frames_ready_.empty()) {
        if (error_) std::rethrow_exception(error_);
        return std::nullopt;
    }
    LiveFrame frame = std::move(frames_ready_.front());
    frames_ready_.pop_front();
    return frame;
}

}  // namespace ditto
