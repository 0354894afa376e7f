#include "render/mesh/layers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "portrait/view.h"
#include "render/head/geometry.h"
#include "render/head/head_model.h"

namespace ditto::mesh {
namespace {

// Widths in outer-eye distances.
constexpr float kGuideWindow = 0.12f, kPlateMargin = 0.05f, kDetailBlur = 0.1f, kDetailFrom = 0.15f,
                kDetailTo = 0.55f, kMargin = 0.6f;
constexpr double kGuideEpsilon = 1e-3;
constexpr double kCovers = 250;  // of 255: what is in front hides what is there
constexpr int kGuideSide = 512;  // the guided filter runs on a picture of this size

cv::Mat ramp(const cv::Mat& values, double low, double range) {
    cv::Mat result;
    values.convertTo(result, CV_32F, 1.0 / range, -low / range);
    cv::min(cv::max(result, 0.0), 1.0, result);
    return result;
}

cv::Mat box(const cv::Mat& image, int radius) {
    cv::Mat result;
    cv::boxFilter(image, result, -1, {2 * radius + 1, 2 * radius + 1}, {-1, -1}, true,
                  cv::BORDER_REPLICATE);
    return result;
}

/// Guided filter (He et al. 2010) of a mask by a picture's luminance: coefficients are found on a
/// reduced picture.
cv::Mat guided(const cv::Mat& mask, const cv::Mat& luminance, float window) {
    const double factor =
        std::min(1.0, static_cast<double>(kGuideSide) / std::max(mask.cols, mask.rows));
    cv::Mat p, guide;
    cv::resize(mask, p, {}, factor, factor, cv::INTER_AREA);
    cv::resize(luminance, guide, p.size(), 0, 0, cv::INTER_AREA);
    const int radius =
        std::max(1, static_cast<int>(std::lround(0.5 * static_cast<double>(window) * factor)));
    const cv::Mat mean_guide = box(guide, radius), mean_p = box(p, radius);
    const cv::Mat variance = box(guide.mul(guide), radius) - mean_guide.mul(mean_guide);
    const cv::Mat covariance = box(guide.mul(p), radius) - mean_guide.mul(mean_p);
    const cv::Mat slope = covariance / (variance + kGuideEpsilon);
    const cv::Mat offset = mean_p - slope.mul(mean_guide);
    cv::Mat slope_full, offset_full;
    cv::resize(box(slope, radius), slope_full, mask.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(box(offset, radius), offset_full, mask.size(), 0, 0, cv::INTER_LINEAR);
    return slope_full.mul(luminance) + offset_full;
}

cv::Mat make_matte(const Portrait& portrait, const cv::Mat& rgb, float eye_distance) {
    const cv::Mat person(rgb.size(), CV_32F, const_cast<float*>(portrait.person.data()));
    cv::Mat luminance, grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(luminance, CV_32F, 1.0 / 255.0);
    cv::Mat alpha =
        ramp(guided(ramp(person, 0.2, 0.6), luminance, kGuideWindow * eye_distance), 0.12, 0.76);
    // The face itself is person whatever the mask says.
    std::vector<cv::Point> oval;
    for (const auto vertex : kFaceOval) {
        const Point3& p = portrait.face.points[vertex];
        oval.emplace_back(static_cast<int>(std::lround(p.x)), static_cast<int>(std::lround(p.y)));
    }
    cv::Mat face = cv::Mat::zeros(rgb.size(), CV_8U);
    cv::fillPoly(face, std::vector{oval}, cv::Scalar(255), cv::LINE_AA);
    cv::Mat face_alpha;
    face.convertTo(face_alpha, CV_32F, 1.0 / 255.0);
    return cv::max(alpha, face_alpha);
}

/// Colours times their weights, and the weights.
cv::Mat weighted(const cv::Mat& colour, const cv::Mat& weight) {
    cv::Mat result(colour.size(), CV_32FC4);
    for (int y = 0; y < result.rows; ++y) {
        for (int x = 0; x < result.cols; ++x) {
            const float w = weight.at<float>(y, x);
            const cv::Vec3f c = w * colour.at<cv::Vec3f>(y, x);
            result.at<cv::Vec4f>(y, x) = {c[0], c[1], c[2], w};
        }
    }
    return result;
}

/// The colours of weighted ones, mixed with those that are known more coarsely, as far as a pixel
/// weighs less than a quarter.
cv::Mat filled_from(const cv::Mat& coarse, const cv::Mat& weighted) {
    cv::Mat result;
    if (coarse.empty()) {
        result = cv::Mat::zeros(weighted.size(), CV_32FC3);
    } else {
        cv::resize(coarse, result, weighted.size(), 0, 0, cv::INTER_LINEAR);
    }
    for (int y = 0; y < result.rows; ++y) {
        for (int x = 0; x < result.cols; ++x) {
            const cv::Vec4f& own = weighted.at<cv::Vec4f>(y, x);
            const float share = coarse.empty() ? 1.0f : std::min(4.0f * own[3], 1.0f),
                        weight = std::max(own[3], 1e-4f);
            cv::Vec3f& colour = result.at<cv::Vec3f>(y, x);
            for (int c = 0; c < 3; ++c) colour[c] += (own[c] / weight - colour[c]) * share;
        }
    }
    return result;
}

/// Fills a picture (CV_32FC3) where weight (CV_32F) is 0 from what surrounds it: averages of ever
/// larger neighbourhoods.
cv::Mat push_pull(const cv::Mat& colour, const cv::Mat& weight) {
    std::vector<cv::Mat> levels{weighted(colour, weight)};
    while (std::min(levels.back().cols, levels.back().rows) > 2) {
        const cv::Size half((levels.back().cols + 1) / 2, (levels.back().rows + 1) / 2);
        cv::Mat small;
        cv::resize(levels.back(), small, half, 0, 0, cv::INTER_AREA);
        levels.push_back(small);
    }
    cv::Mat filled;
    for (; !levels.empty(); levels.pop_back()) filled = filled_from(filled, levels.back());
    return filled;
}

/// Detail of the background mirrored across the person's outline into the hidden part, so that it
/// is not a blur.
void mirror_detail(const cv::Mat& rgb, const cv::Mat& hidden, float eye_distance, cv::Mat& plate) {
    cv::Mat distance, labels, blurred;
    cv::distanceTransform(hidden, distance, labels, cv::DIST_L2, cv::DIST_MASK_5,
                          cv::DIST_LABEL_PIXEL);
    std::vector<cv::Point> nearest(1);
    for (int y = 0; y < hidden.rows; ++y) {
        for (int x = 0; x < hidden.cols; ++x) {
            if (hidden.at<std::uint8_t>(y, x)) continue;
            const auto label = static_cast<std::size_t>(labels.at<int>(y, x));
            if (label >= nearest.size()) nearest.resize(label + 1);
            nearest[label] = {x, y};
        }
    }
    // The low frequencies come from the filled plate itself: outside the hidden part it is the
    // picture.
    const double sigma = static_cast<double>(kDetailBlur * eye_distance);
    const double factor = std::min(1.0, 4.0 / sigma);
    cv::Mat small;
    cv::resize(plate, small, {}, factor, factor, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, sigma * factor);
    cv::resize(small, blurred, plate.size(), 0, 0, cv::INTER_LINEAR);
    const float from = kDetailFrom * eye_distance, to = kDetailTo * eye_distance;
    for (int y = 0; y < hidden.rows; ++y) {
        for (int x = 0; x < hidden.cols; ++x) {
            const float depth = distance.at<float>(y, x);
            if (!hidden.at<std::uint8_t>(y, x) || depth >= to) continue;
            const cv::Point edge = nearest[static_cast<std::size_t>(labels.at<int>(y, x))];
            const cv::Point beyond(2 * edge.x - x, 2 * edge.y - y);
            if (!cv::Rect({}, hidden.size()).contains(beyond) || hidden.at<std::uint8_t>(beyond))
                continue;
            const cv::Vec3f detail =
                cv::Vec3f(rgb.at<cv::Vec3b>(beyond)) - blurred.at<cv::Vec3f>(beyond);
            plate.at<cv::Vec3f>(y, x) += (1.0f - smoothstep(from, to, depth)) * detail;
        }
    }
}

/// `covered` (CV_8U) is where something stands before the person.
cv::Mat make_plate(const cv::Mat& rgb, const cv::Mat& colour, const cv::Mat& alpha,
                   const cv::Mat& covered, float eye_distance) {
    cv::Mat hidden = (alpha > 0.02) | covered;
    const int margin = std::max(1, static_cast<int>(std::lround(kPlateMargin * eye_distance)));
    cv::dilate(hidden, hidden,
               cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * margin + 1, 2 * margin + 1}));
    cv::Mat seen;
    cv::Mat(255 - hidden).convertTo(seen, CV_32F, 1.0 / 255.0);
    cv::Mat plate = push_pull(colour, seen);
    mirror_detail(rgb, hidden, eye_distance, plate);
    // Where there is nothing of the person the plate is the picture.
    for (int y = 0; y < plate.rows; ++y) {
        for (int x = 0; x < plate.cols; ++x) {
            const float filled = covered.at<std::uint8_t>(y, x)
                                     ? 1.0f
                                     : smoothstep(0.0f, 0.12f, alpha.at<float>(y, x));
            cv::Vec3f& value = plate.at<cv::Vec3f>(y, x);
            value = colour.at<cv::Vec3f>(y, x) * (1.0f - filled) + value * filled;
        }
    }
    cv::Mat result;
    plate.convertTo(result, CV_8UC3);
    return result;
}

/// What stands before the person, CV_8U; empty where nothing does.
cv::Mat front_of(const Portrait& portrait, cv::Size size) {
    cv::Mat front;
    if (portrait.in_front.empty()) return front;
    cv::Mat(size, CV_32F, const_cast<float*>(portrait.in_front.data()))
        .convertTo(front, CV_8U, 255.0);
    front.setTo(255, front >= kCovers);
    return front;
}

/// Guesses the person's matte where something stands before it from what is around.
void fill_matte(const cv::Mat& covered, cv::Mat& alpha) {
    cv::Mat seen, grey;
    cv::Mat(255 - covered).convertTo(seen, CV_32F, 1.0 / 255.0);
    cv::merge(std::array{alpha, alpha, alpha}, grey);
    cv::Mat filled;
    cv::extractChannel(push_pull(grey, seen), filled, 0);
    filled.copyTo(alpha, covered);
}

/// How far the picture's border cuts the person, in pixels of `margin` on a side that does.
struct Margins {
    int left, top, right, bottom;
};

Margins margins_of(const cv::Mat& alpha, int margin) {
    const auto cut = [&](const cv::Mat& side) {
        return cv::countNonZero(side > 0.02) > 0 ? margin : 0;
    };
    return {cut(alpha.col(0)), cut(alpha.row(0)), cut(alpha.col(alpha.cols - 1)),
            cut(alpha.row(alpha.rows - 1))};
}

enum class Colours { Straight, Premultiplied };

/// A layer that goes on beyond the border: its outline straight on, its colours mirrored.
/// `straight` has colours everywhere, `layer` is what is inside the picture.
MovingLayer extended(const cv::Mat& layer, const cv::Mat& straight, const Margins& by,
                     Colours colours) {
    MovingLayer result{{}, {by.left, by.top}};
    cv::copyMakeBorder(straight, result.pixels, by.top, by.bottom, by.left, by.right,
                       cv::BORDER_REFLECT);
    const cv::Rect picture(result.origin, layer.size());
    for (int y = 0; y < result.pixels.rows; ++y) {
        const bool beside = y >= picture.y && y < picture.br().y;
        for (int x = 0; x < result.pixels.cols; ++x) {
            if (beside && x == picture.x) x = picture.br().x;
            if (x == result.pixels.cols) break;
            cv::Vec4b& pixel = result.pixels.at<cv::Vec4b>(y, x);
            pixel[3] = layer.at<cv::Vec4b>(std::clamp(y - picture.y, 0, layer.rows - 1),
                                           std::clamp(x - picture.x, 0, layer.cols - 1))[3];
            if (colours == Colours::Straight) continue;
            for (int c = 0; c < 3; ++c)
                pixel[c] = static_cast<std::uint8_t>((pixel[c] * pixel[3] + 127) / 255);
        }
    }
    layer.copyTo(result.inside(layer.size()));
    return result;
}

}  // namespace

Layers split_layers(const Portrait& portrait, float eye_distance, PersonLayer drawn) {
    const cv::Mat rgb = view_of(portrait.image);
    cv::Mat colour;
    rgb.convertTo(colour, CV_32FC3);
    Layers layers;
    layers.front = front_of(portrait, rgb.size());
    cv::Mat covered = cv::Mat::zeros(rgb.size(), CV_8U);
    if (!layers.front.empty()) covered = layers.front == 255;
    layers.alpha = make_matte(portrait, rgb, eye_distance);
    if (!layers.front.empty()) {
        layers.alpha.convertTo(layers.front_alpha, CV_8U, 255.0);
        cv::min(layers.front, layers.front_alpha, layers.front_alpha);
        fill_matte(covered, layers.alpha);
    }
    layers.plate = make_plate(rgb, colour, layers.alpha, covered, eye_distance);
    cv::Mat sure;
    cv::Mat((layers.alpha > 0.97) & (covered == 0)).convertTo(sure, CV_32F, 1.0 / 255.0);
    const cv::Mat inside = push_pull(colour, sure);

    cv::Mat moving(rgb.size(), CV_8UC4), straight(rgb.size(), CV_8UC4);
    layers.still.resize(static_cast<std::size_t>(rgb.rows));
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            const float a = layers.alpha.at<float>(y, x), moves = smoothstep(0.3f, 0.95f, a);
            const bool seen = !covered.at<std::uint8_t>(y, x);
            const cv::Vec3b& plate = layers.plate.at<cv::Vec3b>(y, x);
            cv::Vec4b& person = moving.at<cv::Vec4b>(y, x);
            StillPixel still{x, {}};
            cv::Vec4b& cut_out = straight.at<cv::Vec4b>(y, x);
            person[3] = cut_out[3] = cv::saturate_cast<std::uint8_t>(255.0f * a);
            const int behind = 255 - person[3];
            for (int c = 0; c < 3; ++c) {
                const float source = colour.at<cv::Vec3f>(y, x)[c],
                            guessed = inside.at<cv::Vec3f>(y, x)[c];
                const float own = a * (seen && a > 0.97f ? source : guessed);
                const int backdrop = (plate[c] * behind + 127) / 255;
                const float rest = seen ? source - own - static_cast<float>(backdrop) : 0.0f;
                person[c] = person[3] ? cv::saturate_cast<std::uint8_t>(own + moves * rest)
                                      : std::uint8_t{0};
                // Where the person hardly covers the picture, what is behind would show in its
                // colours.
                cut_out[c] =
                    cv::saturate_cast<std::uint8_t>(moves > 0 ? (own + moves * rest) / a : guessed);
                if (seen)
                    still.rest[c] =
                        static_cast<short>(rgb.at<cv::Vec3b>(y, x)[c] - person[c] - backdrop);
            }
            if (still.rest != cv::Vec3s())
                layers.still[static_cast<std::size_t>(y)].push_back(still);
        }
    }
    const Margins margins =
        margins_of(layers.alpha, static_cast<int>(std::ceil(kMargin * eye_distance)));
    if (drawn == PersonLayer::OverPlate) {
        layers.person = extended(moving, straight, margins, Colours::Premultiplied);
    } else {
        layers.cut_out = extended(straight, straight, margins, Colours::Straight);
    }
    return layers;
}

}  // namespace ditto::mesh
