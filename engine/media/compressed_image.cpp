#include "media/compressed_image.h"

#include <turbojpeg.h>
#include <zlib.h>

#include <memory>
#include <string>

#include "core/error.h"

namespace ditto {
namespace {

constexpr int kQuality = 95;

struct Close {
    void operator()(void* codec) const { tjDestroy(codec); }
};
using Codec = std::unique_ptr<void, Close>;

[[noreturn]] void fail(const Codec& codec) {
    throw Error(ErrorKind::Internal, std::string("a picture of the cache cannot be kept: ") +
                                         (codec ? tjGetErrorStr2(codec.get()) : "no memory"));
}

int pixel_format(int channels) {
    return channels == 4 ? TJPF_RGBA : TJPF_RGB;
}

std::vector<std::uint8_t> compress_colours(const Image& image) {
    const Codec codec(tjInitCompress());
    std::vector<std::uint8_t> jpeg(tjBufSize(image.width, image.height, TJSAMP_444));
    unsigned char* out = jpeg.data();
    unsigned long size = jpeg.size();
    if (!codec || tjCompress2(codec.get(), image.pixels.data(), image.width, 0, image.height,
                              pixel_format(image.channels), &out, &size, TJSAMP_444, kQuality,
                              TJFLAG_NOREALLOC) != 0)
        fail(codec);
    return {jpeg.begin(), jpeg.begin() + static_cast<std::ptrdiff_t>(size)};
}

/// Every fourth byte, from the fourth on.
std::vector<std::uint8_t> alpha_of(const Image& image) {
    std::vector<std::uint8_t> alpha(image.pixels.size() / 4);
    for (std::size_t i = 0; i < alpha.size(); ++i) alpha[i] = image.pixels[i * 4 + 3];
    return alpha;
}

std::vector<std::uint8_t> deflate(const std::vector<std::uint8_t>& bytes) {
    uLongf size = compressBound(bytes.size());
    std::vector<std::uint8_t> deflated(size);
    if (compress2(deflated.data(), &size, bytes.data(), bytes.size(), Z_BEST_SPEED) != Z_OK)
        fail(nullptr);
    return {deflated.begin(), deflated.begin() + static_cast<std::ptrdiff_t>(size)};
}

void put_alpha(const std::vector<std::uint8_t>& deflated, Image& image) {
    std::vector<std::uint8_t> alpha(image.pixels.size() / 4);
    uLongf size = alpha.size();
    if (uncompress(alpha.data(), &size, deflated.data(), deflated.size()) != Z_OK) fail(nullptr);
    for (std::size_t i = 0; i < alpha.size(); ++i) image.pixels[i * 4 + 3] = alpha[i];
}

}  // namespace

CompressedImage::CompressedImage(const Image& image)
    : width_(image.width),
      height_(image.height),
      channels_(image.channels),
      colours_(compress_colours(image)) {
    if (channels_ == 4) alpha_ = deflate(alpha_of(image));
}

Image CompressedImage::expand() const {
    const Codec codec(tjInitDecompress());
    Image image(width_, height_, channels_);
    if (!codec || tjDecompress2(codec.get(), colours_.data(), colours_.size(), image.pixels.data(),
                                width_, 0, height_, pixel_format(channels_), 0) != 0)
        fail(codec);
    if (channels_ == 4) put_alpha(alpha_, image);
    return image;
}

}  // namespace ditto
