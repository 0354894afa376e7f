#include "media/hardware_encoder.h"

#include <algorithm>
#include <array>
#include <exception>

#include "media/hardware_codecs.h"
#include "media/picture_encoder.h"

namespace ditto {
namespace {

constexpr int kProbeWidth = 640, kProbeHeight = 360;  // which every one of them takes

/// In the order of ffmpeg::hardware_codecs().
constexpr std::array<HardwareEncoder, 6> kEncoders{{
    {"h264_nvenc", "NVIDIA NVENC", ExportFormat::H264},
    {"hevc_nvenc", "NVIDIA NVENC", ExportFormat::H265},
    {"h264_qsv", "Intel Quick Sync", ExportFormat::H264},
    {"hevc_qsv", "Intel Quick Sync", ExportFormat::H265},
    {"h264_vaapi", "VA-API", ExportFormat::H264},
    {"hevc_vaapi", "VA-API", ExportFormat::H265},
}};

}  // namespace

std::span<const HardwareEncoder> hardware_encoders() {
    return kEncoders;
}

const HardwareEncoder* hardware_encoder(std::string_view name) {
    const auto found = std::ranges::find(kEncoders, name, &HardwareEncoder::name);
    return found == kEncoders.end() ? nullptr : &*found;
}

bool is_encoder_name(std::string_view name) {
    return name == kSoftwareEncoder || name == kAutoEncoder || hardware_encoder(name);
}

bool encodes(std::string_view encoder, ExportFormat format) {
    if (encoder == kSoftwareEncoder || encoder == kAutoEncoder) return true;
    const HardwareEncoder* known = hardware_encoder(encoder);
    return known && known->format == format;
}

EncoderProbe probe(const HardwareEncoder& encoder) {
    EncoderProbe result{encoder, {}};
    const ffmpeg::ErrorListener listener;
    try {
        const VideoOptions options{.format = encoder.format,
                                   .width = kProbeWidth,
                                   .height = kProbeHeight,
                                   .encoder = std::string(encoder.name)};
        ffmpeg::PictureEncoder pictures(options, "probe", true);
        pictures.send(Image(kProbeWidth, kProbeHeight, 3));
        pictures.encoder().send(nullptr);
        if (!pictures.encoder().next()) result.problem = "it gives no pictures";
    } catch (const std::exception& error) {
        result.problem = listener.heard().empty() ? error.what() : listener.heard();
    }
    return result;
}

std::vector<EncoderProbe> probe_hardware_encoders() {
    std::vector<EncoderProbe> probes;
    for (const HardwareEncoder& encoder : kEncoders) probes.push_back(probe(encoder));
    return probes;
}

}  // namespace ditto
