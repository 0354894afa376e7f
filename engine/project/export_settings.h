#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/frame_rate.h"
#include "media/export_format.h"
#include "render/backdrop.h"
#include "render/framing.h"

namespace ditto {

/// Pictures a second that films can have; motion between the sampled rows is interpolated.
inline constexpr std::array<FrameRate, 9> kExportRates{
    {{24'000, 1001}, 24, 25, {30'000, 1001}, 30, 48, 50, {60'000, 1001}, 60}};
/// That of kExportRates which is within 0.005 of it.
std::optional<FrameRate> export_rate_near(double pictures_a_second);
/// By its name ("29.97") or as a fraction ("30000/1001").
std::optional<FrameRate> export_rate_from_text(std::string_view text);
/// "23.976, 24, …, 59.94 or 60"
std::string export_rates_in_words();

/// How the film is written.
struct ExportSettings {
    ExportFormat format = ExportFormat::H264;
    FrameRate fps{};  ///< one of kExportRates
    Framing framing = Framing::Original;
    Backdrop backdrop{};
    int max_size = 1920;  ///< longest side, pixels
    int crf = 18;         ///< 0 (best) to 51, for formats with loss
    std::string preset = "veryfast";
    std::string encoder = "software";  ///< what media/hardware_encoder.h says

    bool operator==(const ExportSettings&) const = default;
};

}  // namespace ditto
