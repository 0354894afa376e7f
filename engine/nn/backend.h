#pragma once

#include "core/compute.h"

namespace ditto {

/// Makes the device known to LibTorch, which has to be done before it computes anything. Throws
/// Error(BadInput) as open_device() does. (Without LibTorch's headers, for those who only choose.)
void open_backend(Device device);

}  // namespace ditto
