#include "render/mesh/seen_teeth.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "render/mesh/paint.h"

namespace ditto::mesh {
namespace {

// Shares of the brightness of the smile's brightest tenth, and of the lips' saturation.
constexpr float kDark = 0.45f, kBright = 0.7f, kPale = 0.5f, kColourful = 0.8f;
constexpr float kLeastBrightness = 0.6f;  // of the skin's
// Centimetres.
constexpr float kLeastHeight = 0.2f, kLeastWidth = 2.4f;
constexpr float kRim = 0.04f;
constexpr float kBlur = 1.0f;  // pixels of the picture, in which lips and teeth mix
constexpr float kSmooth = 0.3f, kSoftEdge = 0.03f, kSoftEnd = 0.15f;
constexpr float kTaper = 0.8f;  // over which the row's ends become as drawn teeth are
constexpr float kEndLight = 0.7f;

constexpr int pixels(float cm) {
    return static_cast<int>(cm * TeethStrip::kPixelsPerCm);
}
constexpr int kWidth = TeethStrip::kColumns, kHeight = TeethStrip::kRows;

/// The picture on the strip's pixels, and what of it lies between the lips.
struct Unrolled {
    cv::Mat colour = cv::Mat(kHeight, kWidth, CV_32FC3);
    cv::Mat inside = cv::Mat(kHeight, kWidth, CV_32F);
};

Unrolled unroll(const cv::Mat& rgb, const Smile& smile, const cv::Rect& region) {
    cv::Mat picture;
    rgb(region).convertTo(picture, CV_32F);
    const cv::Mat mask = coverage(smile.opening, region);
    Unrolled strip;
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            const Point2 pixel{static_cast<float>(x), static_cast<float>(y)};
            const Point2 at = smile.to_picture(place_in_plane(Jaw::Upper, pixel)) -
                              Point2{static_cast<float>(region.x), static_cast<float>(region.y)};
            strip.colour.at<cv::Vec3f>(y, x) = sample<cv::Vec3f>(picture, at.x, at.y);
            const cv::Point nearest(cvRound(at.x), cvRound(at.y));
            const bool covered = cv::Rect({}, region.size()).contains(nearest);
            strip.inside.at<float>(y, x) = covered ? mask.at<float>(nearest) : 0.0f;
        }
    }
    return strip;
}

/// The brightness that nine tenths of what lies between the lips do not reach.
float brightest(const Unrolled& strip) {
    std::vector<float> values;
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            if (strip.inside.at<float>(y, x) > 0.5f)
                values.push_back(luminance(strip.colour.at<cv::Vec3f>(y, x)));
    if (values.empty()) return 0.0f;
    const auto tenth = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 9 / 10);
    std::nth_element(values.begin(), tenth, values.end());
    return *tenth;
}

/// Rows of a column that hold teeth: from … before to.
struct Run {
    int from = 0, to = 0;
    int length() const { return to - from; }
};

Run longest_run(const Unrolled& strip, int x, float bright, float lip_saturation) {
    Run longest, current;
    for (int y = 0; y < kHeight; ++y) {
        const auto& colour = strip.colour.at<cv::Vec3f>(y, x);
        const float tooth =
            smoothstep(kDark, kBright, luminance(colour) / bright) *
            (1.0f - smoothstep(kPale, kColourful, saturation(colour) / lip_saturation));
        if (tooth * strip.inside.at<float>(y, x) > 0.5f) {
            current = current.length() > 0 ? Run{current.from, y + 1} : Run{y, y + 1};
            if (current.length() > longest.length()) longest = current;
        } else {
            current = {};
        }
    }
    return longest;
}

/// The medians of values around each, then their means: a line without the steps of single columns.
std::vector<float> smoothed(const std::vector<float>& values, int radius) {
    const auto around = [&](const std::vector<float>& of, std::size_t i, const auto& pick) {
        const auto at = static_cast<int>(i), last = static_cast<int>(of.size()) - 1;
        std::vector<float> near(of.begin() + std::max(at - radius, 0),
                                of.begin() + std::min(at + radius, last) + 1);
        return pick(near);
    };
    const auto median = [](std::vector<float>& near) {
        const auto middle = near.begin() + static_cast<std::ptrdiff_t>(near.size() / 2);
        std::nth_element(near.begin(), middle, near.end());
        return *middle;
    };
    const auto mean = [](const std::vector<float>& near) {
        float sum = 0;
        for (const float value : near) sum += value;
        return sum / static_cast<float>(near.size());
    };
    std::vector<float> medians(values.size()), means(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) medians[i] = around(values, i, median);
    for (std::size_t i = 0; i < values.size(); ++i) means[i] = around(medians, i, mean);
    return means;
}

/// The columns that show teeth, side by side about the midline, and where their teeth begin and
/// end.
struct Row {
    int first = 0;
    std::vector<float> top, bottom;  ///< strip pixels
    int end() const { return first + static_cast<int>(top.size()); }
};

/// The columns around the midline whose runs are long enough; single ones that are not, between
/// teeth, are passed over.
std::optional<Row> row_of(const std::vector<Run>& runs) {
    const auto shows = [&](int x) {
        return runs[static_cast<std::size_t>(x)].length() >= pixels(kLeastHeight);
    };
    const auto reach = [&](int step) {
        int last = kWidth / 2;
        for (int x = last; x >= 0 && x < kWidth && std::abs(x - last) <= pixels(kSmooth); x += step)
            if (shows(x)) last = x;
        return last;
    };
    Row row{reach(-1), {}, {}};
    const int end = reach(1) + 1;
    if (end - row.first < pixels(kLeastWidth)) return std::nullopt;
    for (int x = row.first; x < end; ++x) {
        const Run& run = runs[static_cast<std::size_t>(x)];
        row.top.push_back(shows(x) ? static_cast<float>(run.from) : row.top.back());
        row.bottom.push_back(shows(x) ? static_cast<float>(run.to) : row.bottom.back());
    }
    row.top = smoothed(row.top, pixels(kSmooth) / 2);
    row.bottom = smoothed(row.bottom, pixels(kSmooth) / 2);
    return row;
}

/// A column of the row; its ends grow as short and dark as the drawn teeth beside them.
struct Column {
    float top, bottom;  ///< strip pixels
    float shown, light;

    /// `rim` strip pixels at both ends of what was seen are of the lips' colour, too.
    Column(const Row& row, int x, float rim) {
        const auto at = static_cast<std::size_t>(x - row.first);
        const float from_end = static_cast<float>(std::min(x - row.first, row.end() - 1 - x)) /
                               TeethStrip::kPixelsPerCm;
        const float inner = smoothstep(0.0f, kTaper, from_end);
        const float seen = row.bottom[at] - rim;
        top = row.top[at] + rim;
        bottom = inner * seen +
                 (1.0f - inner) * std::min(seen, TeethStrip::kEdgeCm * TeethStrip::kPixelsPerCm);
        shown = smoothstep(0.0f, kSoftEnd, from_end);
        light = kEndLight + (1.0f - kEndLight) * inner;
    }

    float alpha(float y) const {
        const float soft = kSoftEdge * TeethStrip::kPixelsPerCm;
        return shown * (1.0f - smoothstep(bottom - soft, bottom + soft, y));
    }
};

/// Above what is seen the lip hides the tooth: it goes on as it begins.
SeenTeeth painted(const Unrolled& strip, const Row& row, float rim) {
    SeenTeeth seen{{cv::Mat(kHeight, kWidth, CV_32FC4, cv::Scalar::all(0))},
                   std::vector<float>(kWidth, 0.0f),
                   {}};
    std::vector<cv::Vec3f> enamel;
    for (int x = row.first; x < row.end(); ++x) {
        const Column column(row, x, rim);
        seen.shown[static_cast<std::size_t>(x)] = column.shown;
        for (int y = 0; y < kHeight; ++y) {
            const auto at = static_cast<float>(y);
            const float alpha = column.alpha(at);
            if (alpha <= 0.0f) continue;
            const auto colour =
                sample<cv::Vec3f>(strip.colour, static_cast<float>(x),
                                  std::clamp(at, column.top, std::max(column.top, column.bottom)));
            const cv::Vec3f lit = colour * column.light;
            seen.strip.texture.at<cv::Vec4f>(y, x) =
                cv::Vec4f(lit[0], lit[1], lit[2], 1.0f) * alpha;
            if (at > column.top && at < column.bottom) enamel.push_back(colour);
        }
    }
    seen.colour = median_of(std::move(enamel));
    return seen;
}

}  // namespace

void SeenTeeth::replace(TeethStrip& drawn) const {
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x) {
            auto& pixel = drawn.texture.at<cv::Vec4f>(y, x);
            pixel = pixel * (1.0f - shown[static_cast<std::size_t>(x)]) +
                    strip.texture.at<cv::Vec4f>(y, x);
        }
}

std::optional<SeenTeeth> see_teeth(const cv::Mat& rgb, const Smile& smile) {
    const cv::Rect region = bounds_of(smile.opening, 2.0f, rgb.size());
    if (region.empty()) return std::nullopt;
    const Unrolled strip = unroll(rgb, smile, region);
    const float bright = brightest(strip);
    if (bright < kLeastBrightness * luminance(smile.skin)) return std::nullopt;
    const float lip_saturation = std::max(saturation(smile.lip), 0.2f);
    std::vector<Run> runs;
    for (int x = 0; x < kWidth; ++x) runs.push_back(longest_run(strip, x, bright, lip_saturation));
    const auto row = row_of(runs);
    if (!row) return std::nullopt;
    const float scale = length(smile.to_picture({1, 0}) - smile.to_picture({0, 0}));
    return painted(strip, *row, std::max(kRim, kBlur / scale) * TeethStrip::kPixelsPerCm);
}

}  // namespace ditto::mesh
