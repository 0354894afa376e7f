#include "nn/recorded_run.h"

namespace ditto {
namespace {

constexpr double kTolerance = 1e-4;  // a device may add in another order

}  // namespace

torch::Tensor RecordedRun::operator()(const std::function<torch::Tensor()>& compute) {
    if (!graph_) return compute();
    if (result_.defined()) {
        graph_->replay();
        return result_.clone();
    }
    const auto computed = compute();
    record(compute, computed);
    return computed;
}

void RecordedRun::record(const std::function<torch::Tensor()>& compute,
                         const torch::Tensor& expected) {
    try {
        graph_->begin();
        const auto result = compute();
        graph_->end();
        graph_->replay();
        if (torch::allclose(result, expected, kTolerance, kTolerance)) result_ = result;
    } catch (const c10::Error&) {
        // What cannot be recorded is done in parts.
    }
    if (!result_.defined()) graph_ = nullptr;
}

}  // namespace ditto
