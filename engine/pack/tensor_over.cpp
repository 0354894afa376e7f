#include "pack/tensor_over.h"

#include <algorithm>
#include <cstring>

namespace ditto {

std::int64_t element_count(const std::vector<std::int64_t>& shape, const Refusal& refuse) {
    std::int64_t count = 1;
    for (const std::int64_t extent : shape) {
        if (__builtin_mul_overflow(count, std::max<std::int64_t>(extent, 1), &count))
            refuse("a shape is too large");
    }
    return std::ranges::find(shape, 0) == shape.end() ? count : 0;
}

torch::Tensor tensor_over(std::span<const std::byte> bytes, torch::ScalarType type,
                          const std::vector<std::int64_t>& shape,
                          std::shared_ptr<const MappedFile> file, const Refusal& refuse) {
    const auto options = torch::TensorOptions(type);
    if (bytes.empty()) return torch::empty(shape, options);
    if (type == torch::kBool &&
        std::ranges::any_of(bytes, [](std::byte value) { return value > std::byte{1}; })) {
        refuse("a truth value is neither 0 nor 1");
    }
    if (reinterpret_cast<std::uintptr_t>(bytes.data()) % torch::elementSize(type) != 0) {
        auto copy = torch::empty(shape, options);
        std::memcpy(copy.data_ptr(), bytes.data(), bytes.size());
        return copy;
    }
    return torch::from_blob(
        const_cast<std::byte*>(bytes.data()), shape, [file](void*) {}, options);
}

}  // namespace ditto
