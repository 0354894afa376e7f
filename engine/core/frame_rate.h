#pragma once

#include <cstdint>
#include <string>

namespace ditto {

/// Pictures a second, as a fraction, so that times have no rounding to add up: what is called 29.97
/// is 30000/1001.
struct FrameRate {
    int num = 25, den = 1;  ///< above 0

    constexpr FrameRate() = default;
    /// A whole number is a rate as well.
    constexpr FrameRate(int numerator, int denominator = 1) : num(numerator), den(denominator) {}

    /// How long so many pictures are shown; when the picture of this number is, from 0.
    constexpr double seconds(std::int64_t pictures) const {
        return static_cast<double>(pictures) * den / num;
    }
    constexpr double a_second() const { return static_cast<double>(num) / den; }
    /// What it is called, to three decimals: 29.97.
    double named() const;

    friend constexpr bool operator==(const FrameRate&, const FrameRate&) = default;
};

/// "25", "23.976".
std::string to_text(const FrameRate& rate);

}  // namespace ditto
