#include "session/chained_take.h"

#include <algorithm>
#include <utility>

#include "audio/audio_features.h"

namespace ditto {
namespace {

constexpr auto kHop = static_cast<std::int64_t>(kWindowHop);
/// Frames between the last that is sampled and one from which on a stream begins early.
constexpr std::int64_t kFar = 3 * kHop;

bool same(const ControlRow& a, const ControlRow& b) {
    return a.value == b.value && a.influence == b.influence;
}

/// Rows before this one do not depend on what is directed at `frame`: the window before the first
/// that holds it ends in frames that are blended with it, and two of these are averaged.
std::int64_t first_affected(std::int64_t frame) {
    const std::int64_t window = (frame - static_cast<std::int64_t>(kWindowOverlap)) / kHop;
    return std::max<std::int64_t>(0, window * kHop - 2);
}

/// Rows before this one are as the model makes them of itself.
std::int64_t first_directed(const Controls& controls) {
    const auto first = std::ranges::find_if(controls, [](const ControlRow& row) {
        return std::ranges::any_of(row.influence, [](float weight) { return weight > 0; });
    });
    const std::int64_t frame = first - controls.begin();
    return first == controls.end() ? frame : first_affected(frame);
}

}  // namespace

struct ChainedTake::Made {
    Motion rows;
    std::vector<ModelValues> values;
};

/// A stream from a frame on. What a task changes belongs to the task while it runs.
struct ChainedTake::Run {
    CancelToken cancel;
    std::shared_ptr<const Controls> controls;  ///< of the task that runs
    std::int64_t first;                        ///< frame
    LivePortraitStream stream;
    std::int64_t pushed = 0;  ///< frames
    std::int64_t taken = 0;   ///< rows
    std::int64_t heard = 0;   ///< frames that were pushed by tasks that ended

    Run(const ChainedTake& take, std::int64_t begin, std::shared_ptr<WindowMemory> memory)
        : first(begin),
          stream(
              take.model_, take.options_, take.source_,
              [this](std::int64_t frame) {
                  return controls->at(static_cast<std::size_t>(first + frame));
              },
              cancel, std::move(memory)) {}

    /// Hears the next frames, a window's hop of them; their rows, as far as they are final.
    Made go_on(std::span<const float> features) {
        const auto total = static_cast<std::int64_t>(features.size() / kHubertValues) - first;
        const std::int64_t count = std::min(kHop, total - pushed);
        stream.push(features.subspan(static_cast<std::size_t>(first + pushed) * kHubertValues,
                                     static_cast<std::size_t>(count) * kHubertValues));
        pushed += count;
        if (pushed == total) stream.finish();
        Motion rows = stream.take();
        return {std::move(rows), stream.values()};
    }
};

/// A stream that begins at the playhead, and its rows so far.
struct ChainedTake::Early {
    Run run;
    std::vector<std::vector<float>> rows;

    std::int64_t end() const { return run.first + static_cast<std::int64_t>(rows.size()); }
    bool has(std::int64_t frame) const { return frame >= run.first && frame < end(); }
    /// Whether its next rows are those of a frame, or nearly.
    bool leads_to(std::int64_t frame) const { return frame >= run.first && frame < end() + kHop; }
};

ChainedTake::ChainedTake(const Pack& pack, const MotionOptions& options, LivePortraitSource source,
                         std::shared_ptr<const std::vector<float>> heard)
    : model_(pack, options.device),
      options_(options),
      source_(std::move(source)),
      heard_(std::move(heard)),
      memory_(std::make_shared<WindowMemory>()),
      controls_(std::make_shared<const Controls>(static_cast<std::size_t>(frames()))) {}
ChainedTake::~ChainedTake() = default;

std::int64_t ChainedTake::frames() const {
    return static_cast<std::int64_t>(heard_->size() / kHubertValues);
}

std::vector<FrameSpan> ChainedTake::set_direction(Controls controls) {
    controls.resize(static_cast<std::size_t>(frames()));
    const auto [changed, _] = std::ranges::mismatch(controls, *controls_, same);
    const std::int64_t first = changed - controls.begin();
    controls_ = std::make_shared<const Controls>(std::move(controls));
    if (first == frames()) return {};
    if (early_) early_->run.cancel.cancel();
    early_ = nullptr;
    // A task that runs may be hearing the next frames.
    if (run_ && first < run_->heard + kHop) {
        run_->cancel.cancel();
        run_ = nullptr;
    }
    const std::int64_t kept =
        std::min(first_affected(first), static_cast<std::int64_t>(rows_.size()));
    rows_.resize(static_cast<std::size_t>(kept));
    return {{kept, frames() - kept}};
}

bool ChainedTake::has_row(std::int64_t frame) const {
    return frame < static_cast<std::int64_t>(rows_.size());
}

std::vector<float> ChainedTake::row(std::int64_t frame) const {
    return rows_[static_cast<std::size_t>(frame)];
}

bool ChainedTake::has_draft(std::int64_t frame) const {
    return early_ && early_->has(frame);
}

std::vector<float> ChainedTake::draft(std::int64_t frame) const {
    return early_->rows[static_cast<std::size_t>(frame - early_->run.first)];
}

/// The next rows of the early stream, until there are those of the second after the playhead.
std::optional<MotionTask> ChainedTake::next_early(std::int64_t frame,
                                                  std::span<const FrameSpan> busy) {
    const auto sampled = static_cast<std::int64_t>(rows_.size());
    if (frame < sampled + kFar || !busy.empty()) return std::nullopt;
    if (!early_ || !early_->leads_to(frame))
        early_ = std::shared_ptr<Early>(new Early{Run(*this, frame, nullptr), {}});
    const std::int64_t first = early_->end(),
                       wanted = std::min<std::int64_t>(frame + kFeatureRate, frames());
    if (first >= wanted) return std::nullopt;
    const auto made = std::make_shared<Made>();
    return MotionTask{
        .frame = std::max(frame, first),
        .frames = {first, std::min(kHop, frames() - first)},
        .run =
            [=, early = early_, heard = heard_, controls = controls_](const CancelToken&) {
                early->run.controls = controls;
                *made = early->run.go_on(*heard);
            },
        .finish =
            [=, this, early = early_] {
                if (early != early_) return FrameSpan{};
                for (std::size_t i = 0; i < made->rows.rows(); ++i) {
                    const auto row = made->rows.row(i);
                    early->rows.emplace_back(row.begin(), row.end());
                }
                return FrameSpan{first, early->end() - first};
            },
        .wanted = [this, early = early_] { return early == early_; },
        .cancel = early_->run.cancel};
}

std::optional<MotionTask> ChainedTake::next(std::int64_t frame, std::span<const FrameSpan> busy) {
    if (auto early = next_early(frame, busy)) return early;
    const auto first = static_cast<std::int64_t>(rows_.size());
    // One window at a time, each from the one before.
    if (first == frames() || !busy.empty()) return std::nullopt;
    // A task that was cancelled has left its stream in the middle of a window.
    if (!run_ || run_->cancel.cancelled()) run_ = std::make_shared<Run>(*this, 0, memory_);
    const auto made = std::make_shared<Made>();
    return MotionTask{
        .frame = first,
        .frames = {first, std::min(kHop, frames() - first)},
        .run =
            [=, run = run_, heard = heard_, controls = controls_](const CancelToken&) {
                run->controls = controls;
                *made = run->go_on(*heard);
            },
        .finish =
            [=, this, run = run_, controls = controls_] {
                return run == run_ ? take(*run, *made, *controls) : FrameSpan{};
            },
        .wanted = [this, run = run_] { return run == run_; },
        .cancel = run_->cancel};
}

/// What a run made that was directed like this; the rows that are new.
FrameSpan ChainedTake::take(Run& run, const Made& made, const Controls& controls) {
    const auto known = static_cast<std::int64_t>(rows_.size());
    const std::int64_t own = first_directed(controls);
    run.heard = run.pushed;
    for (std::size_t i = 0; i < made.rows.rows(); ++i) {
        const std::int64_t frame = run.taken++;
        if (frame < own && frame == static_cast<std::int64_t>(own_values_.size()))
            own_values_.push_back(made.values[i]);
        if (frame < known) continue;
        const auto row = made.rows.row(i);
        rows_.emplace_back(row.begin(), row.end());
    }
    return {known, std::max<std::int64_t>(0, run.taken - known)};
}

double ChainedTake::done() const {
    return frames() == 0 ? 1.0 : static_cast<double>(rows_.size()) / static_cast<double>(frames());
}

}  // namespace ditto
