#include "media/format_codecs.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/output_name.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace ditto::ffmpeg {
namespace {

// In the order of ExportFormat.
constexpr std::array<FormatCodecs, 5> kCodecs{{
    {"libx264", AV_PIX_FMT_YUV420P, AV_PIX_FMT_NONE, "aac", true},
    {"libx265", AV_PIX_FMT_YUV420P10, AV_PIX_FMT_NONE, "aac", true},
    {"prores_ks", AV_PIX_FMT_YUV444P10, AV_PIX_FMT_YUVA444P10, "pcm_s24le", false},
    {"libvpx-vp9", AV_PIX_FMT_YUV420P, AV_PIX_FMT_YUVA420P, "libopus", false},
    {"png", AV_PIX_FMT_RGB24, AV_PIX_FMT_RGBA, nullptr, false},
}};

constexpr int kMostCrf = 51, kMostVp9Crf = 63, kUsualCrf = 18;
constexpr int kOpusRate = 48000;                 // that it plays at, whatever it was made from
constexpr int kPngCompression = 3;               // of 9
constexpr int kSlowestVp9 = 0, kFastestVp9 = 5;  // cpu-used beyond is for live pictures

/// x264's presets in steps from the slowest, as libvpx counts.
int vp9_speed(const std::string& preset) {
    const auto found = std::ranges::find(kEncoderPresets, preset);
    const auto from_slowest = static_cast<int>(kEncoderPresets.end() - found) - 1;
    return std::clamp(from_slowest - 1, kSlowestVp9, kFastestVp9);
}

void configure_vp9(Encoder& encoder, const VideoOptions& options) {
    encoder->bit_rate = 0;  // else the quality is only an upper limit
    encoder.set("crf", std::to_string(options.crf * kMostVp9Crf / kMostCrf));
    encoder.set("deadline", "good");
    encoder.set("cpu-used", std::to_string(vp9_speed(options.preset)));
    encoder.set("row-mt", "1");
    // The encoder of the alpha plane would not have the hidden pictures of that of the colours.
    if (options.alpha) encoder.set("auto-alt-ref", "0");
}

}  // namespace

const FormatCodecs& format_codecs(ExportFormat format) {
    return kCodecs[static_cast<std::size_t>(format)];
}

const char* container_of(ExportFormat format, const std::filesystem::path& file) {
    if (format == ExportFormat::Vp9) return "webm";
    return lower_extension(file) == ".mov" ? "mov" : "mp4";
}

void configure_pictures(Encoder& encoder, const VideoOptions& options) {
    switch (options.format) {
        case ExportFormat::H264:
            encoder.set("preset", options.preset);
            encoder.set("crf", std::to_string(options.crf));
            return;
        case ExportFormat::H265:
            encoder.set("preset", options.preset);
            encoder.set("crf", std::to_string(options.crf));
            // It writes to standard error by itself. Players of Apple want each part begun anew.
            encoder.set("x265-params",
                        "log-level=none:open-gop=0:pools=" +
                            (options.threads > 0 ? std::to_string(options.threads) : "*"));
            encoder->codec_tag = MKTAG('h', 'v', 'c', '1');
            return;
        case ExportFormat::ProRes4444:
            encoder.set("profile", "4444");
            encoder.set("vendor", "apl0");
            encoder.set("alpha_bits", options.alpha ? "16" : "0");
            return;
        case ExportFormat::Vp9:
            configure_vp9(encoder, options);
            return;
        case ExportFormat::Png:
            // More would make the files 6 % smaller in three times the time.
            encoder->compression_level = kPngCompression;
            encoder.set("pred", "mixed");
            return;
    }
}

PictureSize whole_size(AVPixelFormat pixels, int width, int height) {
    const AVPixFmtDescriptor& layout = *av_pix_fmt_desc_get(pixels);
    const auto whole = [](int size, int log2_step) {
        const int step = 1 << log2_step;
        return (size + step - 1) / step * step;
    };
    return {whole(width, layout.log2_chroma_w), whole(height, layout.log2_chroma_h)};
}

double estimated_picture_bits(ExportFormat format, double pixels, int crf) {
    // Measured on a portrait of 480 × 480 that speaks for 3 s; six steps of crf double it.
    const double quality = std::exp2((kUsualCrf - crf) / 6.0);
    switch (format) {
        case ExportFormat::H264:
            return 0.09 * pixels * quality;
        case ExportFormat::H265:
            return 0.09 * pixels * quality;
        case ExportFormat::Vp9:
            return 0.10 * pixels * quality;
        case ExportFormat::ProRes4444:
            return 9.0 * pixels;
        case ExportFormat::Png:
            return 14.0 * pixels;
    }
    return 0;
}

double estimated_sound_bits(ExportFormat format) {
    constexpr double kWithLoss = 96'000, kPcm = 24.0 * 48'000;
    if (!format_codecs(format).sound) return 0;
    return format == ExportFormat::ProRes4444 ? kPcm : kWithLoss;
}

bool sound_rate_taken(ExportFormat format, int rate) {
    if (format == ExportFormat::Vp9) return rate == kOpusRate;
    const char* name = format_codecs(format).sound;
    const AVCodec* encoder = name ? avcodec_find_encoder_by_name(name) : nullptr;
    if (!encoder || !encoder->supported_samplerates) return true;
    for (const int* taken = encoder->supported_samplerates; *taken != 0; ++taken)
        if (*taken == rate) return true;
    return false;
}

}  // namespace ditto::ffmpeg
