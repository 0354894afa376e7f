#include "project/export_settings.h"

#include <charconv>
#include <cmath>

namespace ditto {
namespace {

constexpr double kNear = 0.005;  // 23.98 is 23.976 rounded, too

std::optional<double> number_in(std::string_view text) {
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

std::optional<FrameRate> export_rate_near(double pictures_a_second) {
    for (const FrameRate& rate : kExportRates)
        if (std::abs(rate.a_second() - pictures_a_second) < kNear) return rate;
    return std::nullopt;
}

std::optional<FrameRate> export_rate_from_text(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto over = number_in(text.substr(0, slash));
    if (slash == std::string_view::npos) return over ? export_rate_near(*over) : std::nullopt;
    const auto under = number_in(text.substr(slash + 1));
    return over && under ? export_rate_near(*over / *under) : std::nullopt;
}

std::string export_rates_in_words() {
    std::string words;
    for (const FrameRate& rate : kExportRates) {
        const bool last = rate == kExportRates.back();
        words += (words.empty() ? "" : last ? " or " : ", ") + to_text(rate);
    }
    return words;
}

}  // namespace ditto
