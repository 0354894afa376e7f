#include "render/mouth/mouth_colours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "render/head/head_model.h"
#include "render/head/paint.h"
#include "render/mouth/linear_light.h"

namespace ditto::mesh {
namespace {

constexpr std::array<std::uint16_t, 6> kCheeksAndNose{50, 280, 205, 425, 36, 266};
constexpr std::array<std::array<std::uint16_t, 6>, 2> kEyes{
    {{33, 160, 158, 133, 153, 144}, {362, 385, 387, 263, 373, 380}}};
const cv::Vec3f kWhite(1, 1, 1);

// Enamel.
constexpr float kBrightest = 0.9f, kScleraQuantile = 0.88f;
constexpr float kLeastEnamel = 0.12f, kMostEnamel = 0.86f;
constexpr float kEnamelChroma = 0.66f;  // of the brightest skin's
const cv::Vec3f kEnamelTint(1.02f, 1.0f, 0.93f);

// How far wet tissue's hue is from skin, where a picture's hues vary as those of life.
constexpr float kMostRed = 1.15f, kLivingRed = 0.62f;
const cv::Vec3f kRedder(1.0f, -0.27f, -0.18f);
constexpr float kFullRed = 0.8f;

/// The pixels within an outline, in linear light.
std::vector<cv::Vec3f> inside(const cv::Mat& rgb, const std::vector<Point2>& outline) {
    std::vector<cv::Vec3f> colours;
    const cv::Rect bounds = bounds_of(outline, 0, rgb.size());
    if (bounds.empty()) return colours;
    const cv::Mat mask = coverage(outline, bounds);
    for (int y = 0; y < bounds.height; ++y)
        for (int x = 0; x < bounds.width; ++x)
            if (mask.at<float>(y, x) > 0.5f)
                colours.push_back(to_linear(rgb.at<cv::Vec3b>(bounds.y + y, bounds.x + x)));
    return colours;
}

template <typename Indices>
std::vector<Point2> points_of(const HeadFit& fit, const Indices& indices) {
    std::vector<Point2> points;
    for (const auto index : indices) points.push_back(flat(fit.source[index]));
    return points;
}

float quantile(std::vector<float> values, float share) {
    if (values.empty()) return 0;
    const auto at =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<float>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

std::vector<float> lights(const std::vector<cv::Vec3f>& colours) {
    std::vector<float> values;
    for (const auto& colour : colours) values.push_back(light_of(colour));
    return values;
}

cv::Vec3f mean_above(const std::vector<cv::Vec3f>& colours, float light) {
    cv::Vec3f sum(0, 0, 0);
    float count = 0;
    for (const auto& colour : colours)
        if (light_of(colour) >= light) sum += colour, ++count;
    return sum * (1.0f / std::max(count, 1.0f));
}

/// A colour by its hue: luminance 1.
cv::Vec3f hue_of(const cv::Vec3f& colour) {
    return at_light(colour, 1.0f);
}

/// How much hues vary over the face, beyond what its light and shadow do to them: some .02 in
/// a sepia print, .04 in life.
float colourfulness(const std::vector<cv::Vec3f>& face) {
    struct Hue {
        double log_sum, red_green, yellow_blue;
    };
    std::vector<Hue> hues;
    for (std::size_t i = 0; i < face.size(); i += 3) {
        const cv::Vec3f rgb = to_srgb(face[i]) + cv::Vec3f(8, 8, 8);
        const double sum = rgb[0] + rgb[1] + rgb[2];
        hues.push_back(
            {std::log(sum), (rgb[0] - rgb[1]) / sum, (2.0 * rgb[2] - rgb[0] - rgb[1]) / sum});
    }
    if (hues.size() < 20) return 0;
    const auto deviation = [&](double Hue::*value) {
        // What a parabola over the brightness does not say.
        cv::Matx33d products = cv::Matx33d::zeros();
        cv::Vec3d sums(0, 0, 0);
        for (const Hue& hue : hues) {
            const cv::Vec3d row(1, hue.log_sum, hue.log_sum * hue.log_sum);
            products += row * row.t();
            sums += hue.*value * row;
        }
        const cv::Vec3d curve = products.solve(sums, cv::DECOMP_SVD);
        double squares = 0;
        for (const Hue& hue : hues) {
            const double residual =
                hue.*value - curve.dot({1, hue.log_sum, hue.log_sum * hue.log_sum});
            squares += residual * residual;
        }
        return std::sqrt(squares / static_cast<double>(hues.size()));
    };
    return static_cast<float>(
        std::hypot(deviation(&Hue::red_green), 0.5 * deviation(&Hue::yellow_blue)));
}

/// From skin to lip, as hues.
cv::Vec3f step_to_lip(const cv::Vec3f& skin, const cv::Vec3f& lip, float colourful) {
    cv::Vec3f step = hue_of(lip) - hue_of(skin);
    if (std::abs(step[0]) > kMostRed) step *= kMostRed / std::abs(step[0]);
    const float alive =
        smoothstep(0.024f, 0.036f, colourful) * smoothstep(0.9f, 1.2f, hue_of(skin)[0]);
    return step + kRedder * std::max(0.0f, kLivingRed * alive - step[0]);
}

cv::Vec3f enamel_colour(const cv::Vec3f& brightest, float sclera) {
    const float light = light_of(brightest);
    const float enamel = std::clamp(std::max(0.92f * light, std::min(1.05f * sclera, 1.6f * light)),
                                    kLeastEnamel, kMostEnamel);
    const cv::Vec3f colour = hue_of(brightest) * kEnamelChroma + kWhite * (1 - kEnamelChroma);
    return product(at_light(colour, enamel), kEnamelTint);
}

float sclera_light(const cv::Mat& rgb, const HeadFit& fit) {
    float sum = 0, eyes = 0;
    for (const auto& eye : kEyes) {
        const auto colours = inside(rgb, points_of(fit, eye));
        if (colours.size() > 20) sum += quantile(lights(colours), kScleraQuantile), ++eyes;
    }
    return eyes > 0 ? sum / eyes : 0;
}

cv::Vec3f dimmed(const cv::Vec3f& colour, float most) {
    return colour * std::min(1.0f, most / std::max(light_of(colour), 1e-4f));
}

}  // namespace

cv::Vec3f MouthColours::bounce() const {
    return hue_of(deep);
}

MouthColours mouth_colours(const cv::Mat& rgb, const HeadFit& fit) {
    std::vector<std::uint16_t> lips(kUpperLip[2].begin(), kUpperLip[2].end());
    lips.insert(lips.end(), kLowerLip[2].begin(), kLowerLip[2].end());
    const float radius = 0.01f * fit.eye_distance;
    const cv::Vec3f lip = to_linear(median_colour(rgb, points_of(fit, lips), radius));
    const cv::Vec3f skin =
        to_linear(median_colour(rgb, points_of(fit, kCheeksAndNose), 2 * radius));

    MouthColours colours;
    colours.lip = lip, colours.skin = skin;
    const auto face = inside(rgb, points_of(fit, kFaceOval));
    const auto face_lights = lights(face);
    const cv::Vec3f brightest = mean_above(face, quantile(face_lights, kBrightest));
    colours.enamel = enamel_colour(brightest, sclera_light(rgb, fit));
    colours.black = quantile(face_lights, 0.005f);
    const float shine =
        quantile(face_lights, 0.995f) / std::max(quantile(face_lights, 0.5f), 1e-3f);
    colours.gloss = std::clamp(shine - 1.25f, 0.15f, 1.0f);

    const cv::Vec3f redder = step_to_lip(skin, lip, colourfulness(face));
    colours.redness = std::min(std::abs(redder[0]) / kFullRed, 1.0f);
    const auto tissue = [&](float light, float reddening) {
        cv::Vec3f hue = hue_of(skin) + redder * reddening;
        for (int c = 0; c < 3; ++c) hue[c] = std::max(hue[c], 0.04f);
        return at_light(hue, light * light_of(skin));
    };
    // Where hue cannot tell tissue from skin, darkness has to.
    const float red = colours.redness;
    colours.tongue = dimmed(tissue(0.26f + 0.36f * red, 1.1f), 0.27f);
    colours.gum = dimmed(tissue(0.28f + 0.24f * red, 0.95f), 0.26f);
    colours.inner_lip =
        (tissue(0.5f, 1.05f) * 0.35f + lip * (0.65f * 0.92f)) * (0.55f + 0.45f * red);
    colours.deep = tissue(0.24f + 0.18f * red, 1.35f);
    return colours;
}

void take_enamel(MouthColours& colours, const cv::Vec3f& seen) {
    const cv::Vec3f hue = hue_of(seen) * 0.7f + hue_of(colours.enamel) * 0.3f;
    const float light = std::max(light_of(colours.enamel), 1.1f * light_of(seen));
    colours.enamel = at_light(hue, std::min(light, 0.9f));
}

PictureLook picture_look(const cv::Mat& rgb, const HeadFit& fit) {
    const auto outline = points_of(fit, kFaceOval);
    const cv::Rect bounds = bounds_of(outline, 0, rgb.size());
    if (bounds.empty()) return {};
    const cv::Mat mask = coverage(outline, bounds);
    cv::Mat grey, face;
    cv::cvtColor(rgb(bounds), grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(face, CV_32F);
    const auto gradients = [&](double sigma) {
        cv::Mat smooth, dx, dy, size;
        cv::GaussianBlur(face, smooth, {}, sigma);
        cv::Sobel(smooth, dx, CV_32F, 1, 0);
        cv::Sobel(smooth, dy, CV_32F, 0, 1);
        cv::magnitude(dx, dy, size);
        return size;
    };
    // An edge of sigma s has gradients after two blurs whose ratio tells s; the sharpest count.
    constexpr float kFine = 0.7f, kCoarse = 1.6f;
    const cv::Mat fine = gradients(kFine), coarse = gradients(kCoarse);
    const std::vector<float> all(coarse.begin<float>(), coarse.end<float>());
    const float strong = std::max(quantile(all, 0.985f), 1e-3f);
    std::vector<float> ratios, grains;
    cv::Mat smooth;
    cv::GaussianBlur(face, smooth, {}, 1.5);
    for (int y = 0; y < face.rows; ++y) {
        for (int x = 0; x < face.cols; ++x) {
            if (coarse.at<float>(y, x) >= strong)
                ratios.push_back(fine.at<float>(y, x) / coarse.at<float>(y, x));
            if (mask.at<float>(y, x) > 0.5f)
                grains.push_back(std::abs(face.at<float>(y, x) - smooth.at<float>(y, x)));
        }
    }
    const float ratio = quantile(ratios, 0.5f), square = ratio * ratio;
    const float variance =
        (kCoarse * kCoarse - square * kFine * kFine) / std::max(square - 1.0f, 0.05f);
    PictureLook look;
    look.blur = std::min({std::sqrt(std::max(variance, 0.16f)), 0.01f * fit.eye_distance, 3.0f});
    look.grain = std::min(0.8f * 1.48f * quantile(grains, 0.5f), 2.2f);
    return look;
}

}  // namespace ditto::mesh
