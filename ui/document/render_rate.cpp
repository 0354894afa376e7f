#include "document/render_rate.h"

namespace ditto::ui {
namespace {

constexpr std::int64_t kEnoughFrames = 25;
constexpr double kEnoughSeconds = 0.2;

}  // namespace

RenderRate::RenderRate(Document& document, QObject* parent) : QObject(parent), document_(document) {
    connect(&document, &Document::frames_changed, this, &RenderRate::measure);
    connect(&document, &Document::status_changed, this, &RenderRate::measure);
}

std::optional<double> RenderRate::frames_per_second() const {
    if (frames_ < kEnoughFrames || seconds_ < kEnoughSeconds) return std::nullopt;
    return static_cast<double>(frames_) / seconds_;
}

void RenderRate::measure() {
    const std::string& pack = document_.project().settings.pack;
    if (pack != pack_) {
        pack_ = pack;
        frames_ = 0;
        seconds_ = 0;
        clock_.invalidate();
    }
    const std::int64_t made = document_.work().frames;
    if (document_.status().stage != "frames") {
        clock_.invalidate();
    } else if (!clock_.isValid()) {
        clock_.start();
    } else {
        seconds_ += static_cast<double>(clock_.nsecsElapsed()) * 1e-9;
        frames_ += made - seen_;
        clock_.start();
        Q_EMIT changed();
    }
    seen_ = made;
}

}  // namespace ditto::ui
