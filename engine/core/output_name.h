#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ditto {

/// The name's ending with its dot, in lower case: ".wav".
std::string lower_extension(const std::filesystem::path& file);

/// Throws Error(BadInput) where `output` names the same plain file as one of the inputs, under
/// whatever name. Inputs may be empty or missing.
void check_no_input(const std::filesystem::path& output,
                    const std::vector<std::filesystem::path>& inputs);

/// The same, and throws where no file can be written under this name, as AtomicFile does: to be
/// called before work that takes long.
void check_output(const std::filesystem::path& output,
                  const std::vector<std::filesystem::path>& inputs);

}  // namespace ditto
