#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace ditto {

/// A file mapped into memory for reading. The bytes stay valid as long as this object.
class MappedFile {
  public:
    /// Throws Error(BadInput) naming the file when it cannot be opened or is not a plain file.
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::byte> bytes() const { return {data_, size_}; }

  private:
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace ditto
