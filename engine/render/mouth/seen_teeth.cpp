#include "render/mouth/seen_teeth.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "render/head/paint.h"
#include "render/mouth/linear_light.h"

namespace ditto::mesh {
namespace {

constexpr int kColumns = static_cast<int>(2 * kDetailHalfWidth * kDetailScale),
              kRows = static_cast<int>(2 * kDetailHalfHeight * kDetailScale);

// What is taken for a tooth: shares of the brightness of the brightest tenth between the lips, of
// the skin's, and of the lips' saturation.
constexpr float kBright = 0.6f, kOfSkin = 0.55f, kPale = 0.65f, kLeastSaturation = 0.2f;
// Centimetres.
constexpr float kLeastInside = 0.1f, kLeastArea = 0.15f;  // squared
constexpr float kLeastColumn = 0.2f, kMostGap = 0.12f;
constexpr float kFeather = 0.06f;
constexpr float kLeastDetail = 0.6f, kMostDetail = 1.25f;

Point2 place_of(int x, int y) {
    return {(static_cast<float>(x) + 0.5f) / kDetailScale - kDetailHalfWidth,
            (static_cast<float>(y) + 0.5f) / kDetailScale - kDetailHalfHeight};
}

/// The picture where the teeth are, and what of it lies between the lips.
struct Unrolled {
    cv::Mat colours = cv::Mat(kRows, kColumns, CV_32FC3, cv::Scalar::all(0));
    cv::Mat inside = cv::Mat(kRows, kColumns, CV_8U, cv::Scalar(0));
    float brightest = 0;  ///< that nine tenths do not reach

    Unrolled(const cv::Mat& rgb, const ShownMouth& mouth, const cv::Rect& region) {
        cv::Mat picture;
        rgb(region).convertTo(picture, CV_32F);
        const cv::Mat mask = coverage(mouth.opening, region);
        const Point2 origin{static_cast<float>(region.x), static_cast<float>(region.y)};
        std::vector<float> values;
        for (int y = 0; y < kRows; ++y) {
            for (int x = 0; x < kColumns; ++x) {
                const Point2 at = mouth.to_picture(place_of(x, y)) - origin;
                const cv::Point nearest(cvRound(at.x), cvRound(at.y));
                if (!cv::Rect({}, region.size()).contains(nearest)) continue;
                const auto colour = sample<cv::Vec3f>(picture, at.x, at.y);
                colour_at(x, y) = colour;
                if (mask.at<float>(nearest) <= 0.5f) continue;
                inside.at<std::uint8_t>(y, x) = 255;
                values.push_back(luminance(colour));
            }
        }
        if (values.empty()) return;
        const auto tenth = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 9 / 10);
        std::nth_element(values.begin(), tenth, values.end());
        brightest = *tenth;
    }

    cv::Vec3f& colour_at(int x, int y) { return colours.at<cv::Vec3f>(y, x); }
    const cv::Vec3f& colour_at(int x, int y) const { return colours.at<cv::Vec3f>(y, x); }
};

/// Which pixels are of teeth.
cv::Mat teeth_in(const Unrolled& strip, const ShownMouth& mouth) {
    const float least = std::max(kBright * strip.brightest, kOfSkin * luminance(mouth.skin));
    const float most_colourful = kPale * std::max(saturation(mouth.lip), kLeastSaturation);
    cv::Mat teeth(strip.inside.size(), CV_8U, cv::Scalar(0));
    for (int y = 0; y < kRows; ++y)
        for (int x = 0; x < kColumns; ++x) {
            const cv::Vec3f& colour = strip.colour_at(x, y);
            if (strip.inside.at<std::uint8_t>(y, x) && luminance(colour) > least &&
                saturation(colour) < most_colourful)
                teeth.at<std::uint8_t>(y, x) = 255;
        }
    return teeth;
}

/// The longest row of columns with teeth, small gaps passed over.
std::vector<int> row_of(const cv::Mat& teeth) {
    std::vector<int> longest, current;
    for (int x = 0; x < kColumns; ++x) {
        if (static_cast<float>(cv::countNonZero(teeth.col(x))) <= kLeastColumn * kDetailScale)
            continue;
        if (!current.empty() && static_cast<float>(x - current.back()) > kMostGap * kDetailScale)
            current.clear();
        current.push_back(x);
        if (current.size() > longest.size()) longest = current;
    }
    return longest;
}

/// Root mean square of what a polynomial over `x` leaves of `values`.
float residual(const std::vector<float>& x, const std::vector<float>& values, int degree) {
    const int count = static_cast<int>(x.size());
    cv::Mat powers(count, degree + 1, CV_64F), sought, wanted(count, 1, CV_64F);
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        wanted.at<double>(i) = values[at];
        for (int k = 0; k <= degree; ++k) powers.at<double>(i, k) = std::pow(x[at], k);
    }
    cv::solve(powers, wanted, sought, cv::DECOMP_SVD);
    return static_cast<float>(cv::norm(powers * sought, wanted) / std::sqrt(count));
}

void measure_row(const Unrolled& strip, const cv::Mat& teeth, SeenTeeth& seen) {
    const std::vector<int> row = row_of(teeth);
    if (row.size() < 20) return;
    std::vector<float> places, edges, lights, heights;
    float covered = 0, open = 0;
    for (const int x : row) {
        float height = 0, bottom = 0;
        std::vector<float> column;
        for (int y = 0; y < kRows; ++y) {
            if (strip.inside.at<std::uint8_t>(y, x)) ++open;
            if (!teeth.at<std::uint8_t>(y, x)) continue;
            ++height, bottom = static_cast<float>(y);
            column.push_back(luminance(strip.colour_at(x, y)));
        }
        const auto middle = column.begin() + static_cast<std::ptrdiff_t>(column.size() / 2);
        std::nth_element(column.begin(), middle, column.end());
        places.push_back(place_of(x, 0).x);
        edges.push_back(bottom / kDetailScale);
        lights.push_back(*middle);
        heights.push_back(height / kDetailScale);
        covered += height;
    }
    float light = 0;
    for (const float value : lights) light += value / static_cast<float>(lights.size());
    std::nth_element(heights.begin(),
                     heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2),
                     heights.end());
    seen.height = heights[heights.size() / 2];
    seen.width = static_cast<float>(row.size()) / kDetailScale;
    seen.centre = (places.front() + places.back()) / 2;
    seen.roughness = residual(places, edges, 4);
    seen.unevenness = residual(places, lights, 2) / std::max(light, 1.0f);
    seen.fill = covered / std::max(open, 1.0f);
}

/// What is seen of them, as shares of their colour.
void keep_detail(const Unrolled& strip, const cv::Mat& teeth, SeenTeeth& seen) {
    seen.detail.create(strip.colours.size(), CV_32FC3);
    for (int y = 0; y < kRows; ++y)
        for (int x = 0; x < kColumns; ++x) {
            cv::Vec3f share = to_linear(strip.colour_at(x, y));
            for (int c = 0; c < 3; ++c)
                share[c] = std::clamp(share[c] / std::max(seen.colour[c], 1e-3f), kLeastDetail,
                                      kMostDetail);
            seen.detail.at<cv::Vec3f>(y, x) = share;
        }
    const int feather = static_cast<int>(kFeather * kDetailScale);
    cv::Mat inner;
    cv::erode(teeth, inner,
              cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * feather + 1, 2 * feather + 1}));
    inner.convertTo(seen.shown, CV_32F, 1.0 / 255);
    cv::GaussianBlur(seen.shown, seen.shown, {}, feather / 2.0);
}

}  // namespace

bool SeenTeeth::have_colour() const {
    return area >= 0.5f && width >= 1.8f && brightness >= 0.85f;
}

bool SeenTeeth::are_whole() const {
    return have_colour() && width >= 3.4f && height >= 0.5f && roughness < 0.06f &&
           unevenness < 0.12f && fill > 0.7f && std::abs(centre) < 0.5f && scale >= 16;
}

std::optional<SeenTeeth> see_teeth(const cv::Mat& rgb, const ShownMouth& mouth) {
    const cv::Rect region = bounds_of(mouth.opening, 2.0f, rgb.size());
    if (region.empty()) return std::nullopt;
    const Unrolled strip(rgb, mouth, region);
    constexpr float kSquare = kDetailScale * kDetailScale;
    if (static_cast<float>(cv::countNonZero(strip.inside)) < kLeastInside * kSquare)
        return std::nullopt;
    const cv::Mat teeth = teeth_in(strip, mouth);
    SeenTeeth seen;
    seen.area = static_cast<float>(cv::countNonZero(teeth)) / kSquare;
    if (seen.area < kLeastArea) return std::nullopt;
    seen.brightness = strip.brightest / std::max(luminance(mouth.skin), 1.0f);
    seen.scale = length(mouth.to_picture({1, 0}) - mouth.to_picture({0, 0}));
    std::vector<cv::Vec3f> enamel;
    for (int y = 0; y < kRows; ++y)
        for (int x = 0; x < kColumns; ++x)
            if (teeth.at<std::uint8_t>(y, x)) enamel.push_back(strip.colour_at(x, y));
    seen.colour = to_linear(median_of(std::move(enamel)));
    measure_row(strip, teeth, seen);
    if (seen.are_whole()) keep_detail(strip, teeth, seen);
    return seen;
}

void lay_over(const SeenTeeth& seen, TissueMesh& upper_teeth) {
    if (seen.detail.empty()) return;
    for (std::size_t i = 0; i < upper_teeth.points.size(); ++i) {
        const Point3& p = upper_teeth.points[i];
        const float x = (p.x + kDetailHalfWidth) * kDetailScale - 0.5f,
                    y = (p.y + kDetailHalfHeight) * kDetailScale - 0.5f;
        if (x < 0 || y < 0 || x >= kColumns || y >= kRows) continue;
        const float shown = seen.shown.at<float>(static_cast<int>(y), static_cast<int>(x));
        upper_teeth.base[i] =
            product(upper_teeth.base[i],
                    sample<cv::Vec3f>(seen.detail, x, y) * shown + cv::Vec3f::all(1 - shown));
    }
}

}  // namespace ditto::mesh
