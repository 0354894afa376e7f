#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/descriptor.h"

namespace ditto {

/// Removes what work on `target` that can be gone on with left under a key, a file or a folder of
/// files. What another is at work on, or cannot be removed, stays.
void remove_kept(const std::filesystem::path& target, const std::string& key) noexcept;

/// What work on `target` under other keys left beside it, and nobody is at work on.
std::vector<std::filesystem::path> kept_under_other_keys(const std::filesystem::path& target,
                                                         const std::string& key);

/// A file of work that can be gone on with: it grows beside the file that will be made of it, under
/// a name that a key decides, and stays there until remove(). Not thread-safe.
class KeptFile {
  public:
    /// Opens what the last of that key left, or a new one; both are read from their beginning.
    /// `key` (plain characters, known to nobody else) names the work. Throws Error(BadInput) for a
    /// folder that cannot be written, Error(TryAgain) for a full disk or while another writes it.
    KeptFile(std::filesystem::path target, const std::string& key);

    /// Bytes from its beginning.
    std::uint64_t position() const;
    /// Bytes from the position to the end.
    std::uint64_t rest() const;
    /// Fills `bytes` from the position on; false where fewer are there.
    bool read(std::span<std::byte> bytes);
    void seek(std::uint64_t position);
    /// Drops what is behind the position.
    void cut();
    /// Writes at the position. Throws Error(TryAgain) when not all could be written.
    void write(std::span<const std::byte> bytes);
    /// For the end, when the work is done.
    void remove();

  private:
    void check(bool done) const;

    std::filesystem::path target_;  ///< for messages
    std::filesystem::path path_;
    Descriptor file_;
};

}  // namespace ditto
