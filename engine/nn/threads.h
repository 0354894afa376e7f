#pragma once

namespace ditto {

/// LibTorch computes with so many threads (at least 1) on the calling thread from now on, whatever
/// others ask for meanwhile: how sums are parted among threads changes their last bits.
void set_torch_threads(int threads);

}  // namespace ditto
