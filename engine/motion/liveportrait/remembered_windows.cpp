#include "motion/liveportrait/remembered_windows.h"

#include "core/sha256.h"

namespace ditto {
namespace {

std::string digest(std::span<const float> values) {
    return sha256(std::as_bytes(values));
}

}  // namespace

const WindowMemory::Window& WindowMemory::find(const std::string& key,
                                               const std::function<Window()>& sample) {
    if (const auto found = windows_.find(key); found != windows_.end()) return found->second;
    Window window = sample();
    ++sampled_;
    if (keys_.size() == most_) {
        windows_.erase(keys_.front());
        keys_.pop_front();
    }
    keys_.push_back(key);
    return windows_.emplace(key, std::move(window)).first->second;
}

WindowFn remembered_windows(WindowFn sample, PinFn pins, std::shared_ptr<WindowMemory> memory) {
    return [sample = std::move(sample), pins = std::move(pins), memory = std::move(memory)](
               std::int64_t window, const MotionVector& last_frame,
               std::span<const float> conditions) {
        const WindowPins pinned = pins(window);
        const std::string key = std::to_string(window) + digest(last_frame) + digest(conditions) +
                                digest(pinned.target) + digest(pinned.influence);
        return memory->find(key, [&] { return sample(window, last_frame, conditions); });
    };
}

}  // namespace ditto
