#include "nn/host_copy.h"

#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

namespace ditto {

// The streams of c10 serve whichever backend is loaded: nothing here is linked with CUDA.
torch::Tensor host_copy(const torch::Tensor& x) {
    const auto made = x.contiguous();
    if (made.is_cpu()) return made;
    const c10::Device device = made.device();
    const c10::impl::VirtualGuardImpl streams(device.type());
    const c10::Stream copying = streams.getStreamFromGlobalPool(device);
    c10::Event computed(device.type()), copied(device.type());
    computed.record(streams.getStream(device));
    computed.block(copying);
    auto host = torch::empty(made.sizes(), made.options().device(torch::kCPU).pinned_memory(true));
    {
        const c10::StreamGuard guard(copying);
        host.copy_(made, /*non_blocking=*/true);
    }
    copied.record(copying);
    copied.synchronize();
    return host;
}

}  // namespace ditto
