#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "media/export_format.h"

namespace ditto {

/// What encodes the pictures of a film: one of these words, or a hardware encoder's name.
inline constexpr std::string_view kSoftwareEncoder = "software",  ///< the same bytes everywhere
    kAutoEncoder = "auto";  ///< the first hardware encoder that works, else software

/// An encoder that is a part of a graphics chip: many times quicker than software, and a little
/// coarser at the same size.
struct HardwareEncoder {
    std::string_view name;   ///< as FFmpeg calls it: "h264_nvenc"
    std::string_view title;  ///< for lists: "NVIDIA NVENC"
    ExportFormat format = ExportFormat::H264;
};

/// All that are known, in the order in which "auto" tries them.
std::span<const HardwareEncoder> hardware_encoders();
/// Null where there is none of this name.
const HardwareEncoder* hardware_encoder(std::string_view name);

/// Whether it is "software", "auto" or a hardware encoder's name.
bool is_encoder_name(std::string_view name);
/// Whether the name says what can encode the format: "software", "auto", or an encoder of it.
bool encodes(std::string_view encoder, ExportFormat format);

/// What came of trying an encoder.
struct EncoderProbe {
    HardwareEncoder encoder;
    std::string problem;  ///< why it cannot be used here, a clause; empty: it can

    bool works() const { return problem.empty(); }
};

/// Opens an encoder and gives it a picture. Loads drivers, which may take seconds: not for the
/// thread of a window. Never throws.
EncoderProbe probe(const HardwareEncoder& encoder);
/// All of them.
std::vector<EncoderProbe> probe_hardware_encoders();

}  // namespace ditto
