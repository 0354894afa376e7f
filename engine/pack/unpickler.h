#pragma once

#include <torch/torch.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "pack/refusal.h"

namespace ditto {

/// The few things by whose names a checkpoint may ask for a value to be made.
enum class PickleFunction { OrderedDict, RebuildTensor, RebuildParameter };

/// Which part of the archive holds numbers, and how many of what type.
struct PickledStorage {
    torch::ScalarType type{};
    std::string_view key;
    std::int64_t count = 0;
};

/// A view of a storage; not yet checked against it.
struct PickledTensor {
    PickledStorage storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape, strides;  ///< of the same rank
};

/// Values refer to each other by their index in Pickle::values, so that neither a deep nor a
/// circular structure needs recursion.
using PickledId = std::uint32_t;

struct PickledSequence {
    std::vector<PickledId> items;
    bool tuple = false;
};

struct PickledDict {
    std::vector<std::pair<PickledId, PickledId>> items;  ///< as stored: a key may stand twice
};

using PickledValue =
    std::variant<std::monostate, bool, std::int64_t, double, std::string_view, PickledSequence,
                 PickledDict, PickleFunction, torch::ScalarType, PickledStorage, PickledTensor>;

/// What a pickle describes. Texts refer to the pickle's bytes.
struct Pickle {
    std::deque<PickledValue> values;
    PickledId root = 0;
};

/// Reads the part of pickle protocol 2 that torch.save writes for state dicts. Nothing is ever
/// called: the names above and those of storage types are known here, any other is refused by name,
/// as is any other instruction. Attributes of dicts (a state dict's _metadata) are read and
/// dropped. Throws what `refuse` throws. Memory is in proportion to the bytes.
Pickle unpickle(std::span<const std::byte> bytes, const Refusal& refuse);

}  // namespace ditto
