#include "media/export_format.h"

#include <algorithm>
#include <string>

#include "core/error.h"
#include "core/output_name.h"
#include "media/format_codecs.h"

namespace ditto {
namespace {

constexpr int kMostSoundRate = 48000;

constexpr std::array<ExportFormatInfo, 5> kFormats{{
    {.format = ExportFormat::H264,
     .name = "h264",
     .title = "H.264",
     .use = "plays everywhere; for the web, messengers and most editing",
     .extensions = {".mp4", ".mov"}},
    {.format = ExportFormat::H265,
     .name = "h265",
     .title = "H.265, 10 bits",
     .use = "smaller files and smoother gradients; newer players and phones",
     .extensions = {".mp4", ".mov"}},
    {.format = ExportFormat::ProRes4444,
     .name = "prores4444",
     .title = "ProRes 4444",
     .use = "for editing software: nearly lossless, large files, supports transparency",
     .extensions = {".mov"},
     .alpha = true},
    {.format = ExportFormat::Vp9,
     .name = "vp9",
     .title = "VP9",
     .use = "for web pages and streaming software: small files, supports transparency",
     .extensions = {".webm"},
     .alpha = true},
    {.format = ExportFormat::Png,
     .name = "png",
     .title = "PNG pictures",
     .use = "for compositing: a folder of numbered lossless pictures, without sound",
     .extensions = {},
     .alpha = true,
     .sound = false},
}};

bool has_extension(const ExportFormatInfo& info, const std::filesystem::path& file) {
    const std::string extension = lower_extension(file);
    return !extension.empty() && std::ranges::count(info.extensions, extension) > 0;
}

}  // namespace

std::span<const ExportFormatInfo> export_formats() {
    return kFormats;
}

const ExportFormatInfo& export_format(ExportFormat format) {
    return kFormats[static_cast<std::size_t>(format)];
}

std::optional<ExportFormat> export_format_from_name(std::string_view name) {
    const auto found = std::ranges::find(kFormats, name, &ExportFormatInfo::name);
    if (found == kFormats.end()) return std::nullopt;
    return found->format;
}

std::optional<ExportFormat> export_format_for(const std::filesystem::path& file) {
    for (const ExportFormatInfo& info : kFormats)
        if (has_extension(info, file)) return info.format;
    return std::nullopt;
}

bool is_export_name(ExportFormat format, const std::filesystem::path& file) {
    const ExportFormatInfo& info = export_format(format);
    return info.folder() ? !export_format_for(file) : has_extension(info, file);
}

void check_export_name(ExportFormat format, const std::filesystem::path& file) {
    const ExportFormatInfo& info = export_format(format);
    if (is_export_name(format, file)) return;
    std::string sentence = file.string() + ": " + std::string(info.name);
    if (info.folder()) {
        sentence += " is written as a folder of pictures; choose a name for a folder";
    } else {
        sentence += " is written as *" + std::string(info.extensions[0]);
        if (!info.extensions[1].empty()) sentence += " or *" + std::string(info.extensions[1]);
        sentence += "; choose such a name or another format";
    }
    throw Error(ErrorKind::BadInput, sentence);
}

PictureSize written_size(ExportFormat format, int width, int height) {
    return ffmpeg::whole_size(ffmpeg::format_codecs(format).opaque, width, height);
}

int export_sound_rate(ExportFormat format, int rate) {
    return ffmpeg::sound_rate_taken(format, rate) && rate <= kMostSoundRate ? rate : kMostSoundRate;
}

double estimated_bit_rate(ExportFormat format, int width, int height, const FrameRate& fps,
                          int crf) {
    const double pixels = static_cast<double>(width) * height;
    return ffmpeg::estimated_picture_bits(format, pixels, crf) * fps.a_second() +
           ffmpeg::estimated_sound_bits(format);
}

}  // namespace ditto
