#include "media/video_file.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/file_status.h"
#include "media/ffmpeg.h"

namespace ditto {
namespace {

/// HEIC and AVIF are built as MP4 is.
bool is_brand_of_pictures(std::string_view brand) {
    constexpr std::array<std::string_view, 11> kBrands{
        "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "miaf", "avif", "avis"};
    return std::ranges::find(kBrands, brand) != kBrands.end();
}

}  // namespace

bool is_video(const std::filesystem::path& path) {
    if (!is_plain_file(path)) return false;
    AVFormatContext* opened = nullptr;
    if (avformat_open_input(&opened, ("file:" + path.string()).c_str(), nullptr, nullptr) < 0)
        return false;
    const ffmpeg::FormatInput format(opened);
    const AVDictionaryEntry* brand = av_dict_get(format->metadata, "major_brand", nullptr, 0);
    if (brand && is_brand_of_pictures(brand->value)) return false;
    // "image2", "png_pipe", …
    const std::string_view name = format->iformat->name;
    return name != "image2" && !name.ends_with("_pipe") && name != "gif" && name != "apng" &&
           name != "ico";
}

}  // namespace ditto
