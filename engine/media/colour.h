#pragma once

// Any colours into sRGB, through Little CMS. Internal to media/.

#include <memory>
#include <optional>

#include "media/colour_space.h"
#include "media/decoded_picture.h"
#include "media/image.h"

namespace ditto {

/// Turns the pixels of one colour space into sRGB, 8 bits. For one thread at a time.
class ColourTransform {
  public:
    /// Nothing where there is nothing to do: `from` is sRGB or so near that no value changes by
    /// more than one, or is not known, or no space of such samples. `peak` is the brightest light
    /// of HDR (PQ, HLG), cd/m²: what is brighter than white is pressed together up to it.
    static std::optional<ColourTransform> make(const ColourSpace& from, Samples samples, int depth,
                                               double peak);

    /// `pixels` of `count` as they are laid out in DecodedPicture. Gives R,G,B, or R,G,B,A where
    /// there is alpha, which stays as it is.
    void apply(const std::uint8_t* pixels, std::uint8_t* srgb, std::size_t count) const;

  private:
    struct Free {
        void operator()(void* transform) const;
    };
    explicit ColourTransform(void* transform) : transform_(transform) {}

    std::unique_ptr<void, Free> transform_;  ///< a cmsHTRANSFORM
};

/// PQ (SMPTE ST 2084) or HLG (ARIB STD-B67).
bool is_hdr(const ColourTags& tags);

/// The brightest light of a picture in PQ or HLG, cd/m²; specks do not count. With 8 bits it is
/// taken to be 1000.
double peak_light(const ColourTags& tags, const DecodedPicture& picture);

/// The picture in sRGB, upright only if it was. Moves the pixels where there is nothing to do.
Image to_srgb(DecodedPicture picture);

}  // namespace ditto
