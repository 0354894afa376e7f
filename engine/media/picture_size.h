#pragma once

namespace ditto {

struct PictureSize {
    int width = 0, height = 0;  ///< pixels

    bool operator==(const PictureSize&) const = default;
};

}  // namespace ditto
