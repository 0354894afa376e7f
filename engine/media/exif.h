#pragma once

// What a camera notes beside a picture. Internal to media/.

#include <cstdint>
#include <span>

namespace ditto {

/// The notes that change how a picture is shown.
struct ExifNotes {
    int orientation = 1;     ///< EXIF 2.3's tag 274, 1 to 8
    bool adobe_rgb = false;  ///< by the Design rule for Camera File system: interoperability "R03"
};

/// Reads a block of EXIF: a TIFF header and its directories, with or without "Exif" and two zeros
/// before it. Damage ends the reading; what was found until then counts.
ExifNotes read_exif(std::span<const std::uint8_t> block);

}  // namespace ditto
