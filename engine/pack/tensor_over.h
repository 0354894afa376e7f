#pragma once

#include <torch/torch.h>

#include <memory>
#include <span>

#include "pack/mapped_file.h"
#include "pack/refusal.h"

namespace ditto {

/// Number of elements of a shape whose extents are not negative. Refuses extents that do not
/// multiply within 64 bits; also those of an empty tensor: LibTorch computes strides from them.
std::int64_t element_count(const std::vector<std::int64_t>& shape, const Refusal& refuse);

/// A tensor over `bytes` of the file, as many as the shape takes; a copy where they are not aligned
/// for the type. Refuses truth values other than 0 and 1.
torch::Tensor tensor_over(std::span<const std::byte> bytes, torch::ScalarType type,
                          const std::vector<std::int64_t>& shape,
                          std::shared_ptr<const MappedFile> file, const Refusal& refuse);

}  // namespace ditto
