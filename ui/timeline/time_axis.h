#pragma once

namespace ditto::ui {

/// Which stretch of time is seen, and where: seconds to and from pixels (device-independent, from
/// the left edge). From a sixtieth of a second to two hours are seen at once, and nothing before
/// the start but a narrow margin.
class TimeAxis {
  public:
    static constexpr double kLeastSpan = 1.0 / 60, kMostSpan = 7200;  ///< seconds
    static constexpr double kMargin = 8;                              ///< pixels before 0 seconds

    double x(double seconds) const { return (seconds - start_) * scale_; }
    double seconds(double x) const { return start_ + x / scale_; }
    double start() const { return start_; }
    double end() const { return seconds(width_); }
    double span() const { return width_ / scale_; }
    double width() const { return width_; }
    /// Pixels a second.
    double scale() const { return scale_; }

    /// Keeps the start and the scale, within the limits.
    void set_width(double pixels);
    /// Above 1: nearer. What is at `x` stays there.
    void zoom(double factor, double x);
    void scroll(double pixels);
    void set_start(double seconds);
    /// Shows a stretch as large as it fits.
    void fit(double first, double last);
    /// Scrolls as far as is needed to see a time.
    void reveal(double seconds);

    bool operator==(const TimeAxis&) const = default;

  private:
    double limited_scale(double scale) const;

    double start_ = 0, scale_ = 100, width_ = 1000;
};

}  // namespace ditto::ui
