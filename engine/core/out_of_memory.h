#pragma once

#include <exception>

namespace ditto {

/// Whether any library's exception says that memory ran out; LibTorch and OpenVINO do so in errors
/// of their own.
bool is_out_of_memory(const std::exception& error);

/// For handlers that take any other error for something else: throws std::bad_alloc if it is one.
void pass_on_out_of_memory(const std::exception& error);

}  // namespace ditto
