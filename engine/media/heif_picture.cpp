#include <libheif/heif.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

#include "media/decoded_picture.h"

namespace ditto {
namespace {

template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T* object) const {
        Free(object);
    }
};
using Context = std::unique_ptr<heif_context, FreeWith<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, FreeWith<heif_image_handle_release>>;
using Decoded = std::unique_ptr<heif_image, FreeWith<heif_image_release>>;
using Nclx = std::unique_ptr<heif_color_profile_nclx, FreeWith<heif_nclx_color_profile_free>>;

bool failed(const heif_error& error) {
    return error.code != heif_error_Ok;
}

ColourSpace colour_of(const heif_image_handle& handle) {
    const std::size_t size = heif_image_handle_get_raw_color_profile_size(&handle);
    if (size > 0) {
        IccProfile profile(size);
        if (!failed(heif_image_handle_get_raw_color_profile(&handle, profile.data())))
            return profile;
    }
    heif_color_profile_nclx* nclx = nullptr;
    if (failed(heif_image_handle_get_nclx_color_profile(&handle, &nclx))) return {};
    const Nclx owner(nclx);
    return ColourTags{nclx->color_primaries, nclx->transfer_characteristics, Screen::Srgb};
}

heif_chroma chroma_for(bool alpha, int depth) {
    if (depth == 8) return alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB;
    return alpha ? heif_chroma_interleaved_RRGGBBAA_LE : heif_chroma_interleaved_RRGGBB_LE;
}

/// Copies rows without their padding, and stretches 9 to 16 bits to 16.
bool take_rows(const heif_image& image, DecodedPicture& picture) {
    int stride = 0;
    const std::uint8_t* rows =
        heif_image_get_plane_readonly(&image, heif_channel_interleaved, &stride);
    const int bits = heif_image_get_bits_per_pixel_range(&image, heif_channel_interleaved);
    if (!rows || stride < static_cast<int>(picture.stride()) || bits < 8 || bits > 16) return false;
    for (int y = 0; y < picture.height; ++y) {
        std::uint8_t* to = picture.bytes.data() + picture.stride() * static_cast<std::size_t>(y);
        std::memcpy(to, rows + static_cast<std::size_t>(y) * static_cast<std::size_t>(stride),
                    picture.stride());
        if (picture.depth != 16) continue;
        const unsigned most = (1u << bits) - 1;
        for (std::size_t i = 0; i + 1 < picture.stride(); i += 2) {
            const unsigned value = std::min<unsigned>(to[i] | to[i + 1] << 8, most);
            const auto wide = static_cast<std::uint16_t>((value * 65535u + most / 2) / most);
            std::memcpy(to + i, &wide, sizeof wide);
        }
    }
    return true;
}

}  // namespace

std::optional<DecodedPicture> decode_heif(const PictureSource& source, Part part) {
    const Context context(heif_context_alloc());
    if (!context) throw std::bad_alloc();
    heif_image_handle* primary = nullptr;
    if (failed(heif_context_read_from_memory_without_copy(context.get(), source.bytes().data(),
                                                          source.bytes().size(), nullptr)) ||
        failed(heif_context_get_primary_image_handle(context.get(), &primary)))
        return std::nullopt;
    const Handle handle(primary);
    source.check_size(heif_image_handle_get_width(primary), heif_image_handle_get_height(primary));

    DecodedPicture picture;
    picture.colour = colour_of(*handle);
    if (part == Part::Header) {
        picture.shape(heif_image_handle_get_width(primary), heif_image_handle_get_height(primary),
                      Samples::Rgb, 8);
        return picture;
    }

    // Turns and mirrors (irot, imir) are done by the library; EXIF counts for nothing here.
    const bool alpha = heif_image_handle_has_alpha_channel(primary);
    const int depth = heif_image_handle_get_luma_bits_per_pixel(primary) > 8 ? 16 : 8;
    heif_image* image = nullptr;
    if (failed(heif_decode_image(primary, &image, heif_colorspace_RGB, chroma_for(alpha, depth),
                                 nullptr)))
        return std::nullopt;
    const Decoded decoded(image);

    const int width = heif_image_get_width(image, heif_channel_interleaved),
              height = heif_image_get_height(image, heif_channel_interleaved);
    source.check_size(width, height);
    picture.allocate(width, height, alpha ? Samples::Rgba : Samples::Rgb, depth);
    if (!take_rows(*image, picture)) return std::nullopt;
    if (alpha && heif_image_handle_is_premultiplied_alpha(primary)) picture.divide_by_alpha();
    return picture;
}

}  // namespace ditto
