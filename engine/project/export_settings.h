#pragma once

#include <array>
#include <string>

#include "media/export_format.h"
#include "render/backdrop.h"
#include "render/framing.h"

namespace ditto {

/// Pictures a second that films can have; motion between the sampled rows is interpolated.
inline constexpr std::array kExportRates{25, 30, 50, 60};

/// How the film is written.
struct ExportSettings {
    ExportFormat format = ExportFormat::H264;
    int fps = 25;  ///< one of kExportRates
    Framing framing = Framing::Original;
    Backdrop backdrop{};
    int max_size = 1920;  ///< longest side, pixels
    int crf = 18;         ///< 0 (best) to 51, for formats with loss
    std::string preset = "veryfast";
    std::string encoder = "software";  ///< what media/hardware_encoder.h says

    bool operator==(const ExportSettings&) const = default;
};

}  // namespace ditto
