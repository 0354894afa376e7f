#include "timeline/strip_raster.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ditto::ui {
namespace {

constexpr int kMostParts = 16;  // of a column

/// One column of pixels: how much of each is covered, blended onto the image when it is complete.
class Column {
  public:
    Column(QImage& image, const QColor& color)
        : image_(image), color_(color), covered_(static_cast<std::size_t>(image.height())) {}

    void go_to(int x) {
        if (x == x_) return;
        blend();
        x_ = x;
    }

    /// Adds a part of the column's width, between two heights.
    void cover(double part, double top, double bottom) {
        const int first = std::max(0, static_cast<int>(std::floor(top)));
        const int end = std::min(image_.height(), static_cast<int>(std::ceil(bottom)));
        if (first >= end) return;
        first_ = std::min(first_, first);
        end_ = std::max(end_, end);
        for (int y = first; y < end; ++y)
            covered_[static_cast<std::size_t>(y)] +=
                static_cast<float>(part * (std::min(bottom, y + 1.0) - std::max<double>(top, y)));
    }

    void blend() {
        for (int y = first_; y < end_; ++y) {
            float& covered = covered_[static_cast<std::size_t>(y)];
            const float alpha = std::min(1.0f, std::exchange(covered, 0.0f)) * color_.alphaF();
            auto& pixel = reinterpret_cast<QRgb*>(image_.scanLine(y))[x_];
            const auto mix = [alpha](int below, int own) {
                return static_cast<int>(std::lround(alpha * static_cast<float>(own) +
                                                    (1 - alpha) * static_cast<float>(below)));
            };
            pixel = qRgba(mix(qRed(pixel), color_.red()), mix(qGreen(pixel), color_.green()),
                          mix(qBlue(pixel), color_.blue()), mix(qAlpha(pixel), 255));
        }
        first_ = image_.height();
        end_ = 0;
    }

  private:
    QImage& image_;
    const QColor color_;
    std::vector<float> covered_;
    int x_ = -1, first_ = image_.height(), end_ = 0;
};

/// A line leans: its thickness upwards is more than its width, but it does not pass its ends.
void cover_segment(Column& column, QPointF a, QPointF b, double width, int columns) {
    const double lean = (b.y() - a.y()) / (b.x() - a.x()), half = width / 2;
    const double thick = half * std::hypot(1.0, lean);
    const double top = std::min(a.y(), b.y()) - half, bottom = std::max(a.y(), b.y()) + half;
    const int first = std::max(0, static_cast<int>(std::floor(a.x())));
    const int end = std::min(columns, static_cast<int>(std::ceil(b.x())));
    // The steeper, the finer: within a part of a column the line counts as level.
    const int parts = std::clamp(static_cast<int>(std::ceil(std::abs(lean) * 4)), 1, kMostParts);
    for (int x = first; x < end; ++x) {
        const double left = std::max<double>(a.x(), x), right = std::min(b.x(), x + 1.0);
        const double part = (right - left) / parts;
        column.go_to(x);
        for (int i = 0; i < parts; ++i) {
            const double middle = a.y() + lean * (left + (i + 0.5) * part - a.x());
            column.cover(part, std::max(top, middle - thick), std::min(bottom, middle + thick));
        }
    }
}

}  // namespace

bool rises_in_x(std::span<const QPointF> points) {
    return std::ranges::is_sorted(points, {}, &QPointF::x);
}

void draw_strip(QImage& image, std::span<const QPointF> points, double width, const QColor& color) {
    Column column(image, color);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const QPointF a = points[i], b = points[i + 1];
        if (b.x() > a.x()) cover_segment(column, a, b, width, image.width());
    }
    column.blend();
}

}  // namespace ditto::ui
