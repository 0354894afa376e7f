#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>

#include "pack/refusal.h"

namespace ditto {

/// One stored file of a zip archive.
struct ZipEntry {
    std::span<const std::byte> bytes;  ///< not yet checked, see ZipArchive::read
    std::uint32_t crc = 0;
};

/// The directory of a zip archive whose entries are stored without compression, as PyTorch writes
/// it (APPNOTE.TXT of PKWARE: zip64 records and data descriptors included). All of it is checked
/// when it is opened: entries lie before the directory, apart from each other, each name once, and
/// the local headers say the same. Nothing is written and no entry's name becomes a path.
class ZipArchive {
  public:
    /// `file` must outlive the archive and all it gives out. Throws what `refuse` throws.
    ZipArchive(std::span<const std::byte> file, Refusal refuse);

    /// By name.
    const std::map<std::string, ZipEntry>& entries() const { return entries_; }

    /// The content of that entry, its CRC-32 checked. Refuses the file when there is none or it is
    /// damaged.
    std::span<const std::byte> read(const std::string& name) const;

  private:
    Refusal refuse_;
    std::map<std::string, ZipEntry> entries_;
};

}  // namespace ditto
