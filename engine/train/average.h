#pragma once

#include <filesystem>

namespace ditto {

/// Writes the mean of two networks' weights, of which one was trained on from the other: it
/// generalises better than either. The metadata says what it is the mean of. Throws
/// Error(BadInput) where the networks differ in their tensors.
void average_weights(const std::filesystem::path& first, const std::filesystem::path& second,
                     const std::filesystem::path& mean);

}  // namespace ditto
