#include "media/decoded_picture.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <limits>
#include <system_error>

#include "media/image_file.h"
#include "media/input_file.h"

namespace ditto {
namespace {

constexpr std::uintmax_t kMostBytes = std::uintmax_t{1} << 30;

constexpr char kNoun[] = "picture";

template <typename Value>
void make_straight(std::vector<std::uint8_t>& bytes) {
    constexpr std::uint32_t kMost = std::numeric_limits<Value>::max();
    std::array<Value, 4> pixel{};
    for (std::size_t i = 0; i + sizeof pixel <= bytes.size(); i += sizeof pixel) {
        std::memcpy(pixel.data(), bytes.data() + i, sizeof pixel);
        const std::uint32_t alpha = pixel[3];
        if (alpha == 0 || alpha == kMost) continue;
        for (std::size_t c = 0; c < 3; ++c) {
            const std::uint32_t straight = (pixel[c] * kMost + alpha / 2) / alpha;
            pixel[c] = static_cast<Value>(std::min(straight, kMost));
        }
        std::memcpy(bytes.data() + i, pixel.data(), sizeof pixel);
    }
}

}  // namespace

int count_of(Samples samples) {
    switch (samples) {
        case Samples::Grey:
            return 1;
        case Samples::GreyAlpha:
            return 2;
        case Samples::Rgb:
            return 3;
        case Samples::Rgba:
        case Samples::Cmyk:
            break;
    }
    return 4;
}

std::size_t DecodedPicture::stride() const {
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(count_of(samples)) *
           static_cast<std::size_t>(depth / 8);
}

void DecodedPicture::shape(int wide, int high, Samples kind, int bits) {
    width = wide;
    height = high;
    samples = kind;
    depth = bits;
}

void DecodedPicture::leave_out_from(int row, bool alpha) {
    constexpr std::uint8_t kGrey = 0x80;
    const auto first =
        bytes.begin() + static_cast<std::ptrdiff_t>(stride() * static_cast<std::size_t>(row));
    std::fill(first, bytes.end(), alpha ? 0 : kGrey);
    cut_short = true;
    if (alpha || samples != Samples::Rgba) return;
    for (auto pixel = first; pixel != bytes.end(); pixel += 4) pixel[3] = 255;
}

void DecodedPicture::divide_by_alpha() {
    depth == 8 ? make_straight<std::uint8_t>(bytes) : make_straight<std::uint16_t>(bytes);
}

double aspect_of(const PixelDensity& density) {
    if (!(density.x > 0) || !(density.y > 0)) return 1;
    return density.has_unit ? density.y / density.x : density.x / density.y;
}

PictureSource::PictureSource(std::filesystem::path path, std::uintmax_t bytes)
    : path_(std::move(path)) {
    std::error_code unknown;
    const std::uintmax_t size = std::filesystem::file_size(path_, unknown);
    if (!unknown && size > kMostBytes) refuse_media(path_, kNoun, "it is too large");
    std::ifstream in(path_, std::ios::binary);
    bytes_.resize(unknown ? 0 : std::min(size, bytes));
    in.read(reinterpret_cast<char*>(bytes_.data()), static_cast<std::streamsize>(bytes_.size()));
    if (!in) refuse_media(path_, kNoun, "permission denied");
}

void PictureSource::check_size(std::int64_t width, std::int64_t height) const {
    if (width <= 0 || height <= 0 || width > kMaxImagePixels / height)
        refuse_media(path_, kNoun, "it is too large");
}

}  // namespace ditto
