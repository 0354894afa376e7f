#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "media/image.h"

namespace ditto {

/// A picture in about a tenth of its memory: its colours as JPEG of high quality without
/// subsampling (of a grainy photograph the mean error is below 2 of 255), its alpha exact.
class CompressedImage {
  public:
    /// Takes some 7 ms for a million pixels. Throws Error(Internal).
    explicit CompressedImage(const Image& image);

    /// The picture again, of the same size and channels, in about as long. Throws Error(Internal).
    Image expand() const;

    std::size_t bytes() const { return colours_.size() + alpha_.size(); }

  private:
    int width_, height_, channels_;
    std::vector<std::uint8_t> colours_;  ///< JPEG
    std::vector<std::uint8_t> alpha_;    ///< deflated; empty where the picture has none
};

}  // namespace ditto
