#pragma once

#include <filesystem>
#include <string>

namespace ditto {

/// Refuses a network's file that is not of its format ("pth", "safetensors" or "onnx") or not
/// whole, as far as can be told without running it. Throws Error(BadInput) naming the file.
void check_network_file(const std::filesystem::path& file, const std::string& format);

}  // namespace ditto
