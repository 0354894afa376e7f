#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "pack/refusal.h"

namespace ditto {

inline std::string_view text_of(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Reads little-endian values one after the other; refuses the file when it ends too early.
class ByteReader {
  public:
    ByteReader(std::span<const std::byte> bytes, const Refusal& refuse)
        : rest_(bytes), refuse_(refuse) {}

    std::size_t remaining() const { return rest_.size(); }
    std::span<const std::byte> rest() const { return rest_; }

    std::span<const std::byte> take(std::uint64_t count) {
        if (count > rest_.size()) refuse_("it ends too early");
        const auto taken = rest_.first(count);
        rest_ = rest_.subspan(count);
        return taken;
    }

    template <typename T>
    T read() {
        static_assert(std::endian::native == std::endian::little);
        T value;
        std::memcpy(&value, take(sizeof(T)).data(), sizeof(T));
        return value;
    }

  private:
    std::span<const std::byte> rest_;
    const Refusal& refuse_;
};

}  // namespace ditto
