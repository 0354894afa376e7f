#include "render/framing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "portrait/view.h"

namespace ditto {
namespace {

constexpr std::array<std::pair<Framing, std::string_view>, 4> kNames{
    {{Framing::Original, "original"},
     {Framing::Wide, "16:9"},
     {Framing::Tall, "9:16"},
     {Framing::Square, "1:1"}}};

/// A shape's sides in its smallest whole numbers that are even, as encoders want them.
struct Shape {
    int width, height;
};
Shape shape_of(Framing framing) {
    switch (framing) {
        case Framing::Wide:
            return {32, 18};
        case Framing::Tall:
            return {18, 32};
        default:
            return {2, 2};
    }
}

// Of the window: where the middle of the head is best.
constexpr double kHeadAcross = 0.5, kHeadDown = 0.45;
// Of the face's box, from brow to chin and from ear to ear.
constexpr float kHairAbove = 0.45f, kHairBeside = 0.25f, kNeckBelow = 0.2f;
constexpr double kLeastFill = 1.15;  // of the largest part: a head's room may be cut by less
constexpr double kSlack = 1e-6;      // pixels, of rounding
constexpr int kMostCutFrom = 4;      // films' longest sides: of a panorama, whose rest takes memory
constexpr int kFillSide = 24;        // pixels of the copy that fills: nothing in it is sharp
constexpr double kFillBlur = 1.5;    // of these pixels

/// How many of a shape's units a film is made of: of the largest part of the picture, or of what
/// holds the head if that is a good deal more: narrow stripes at the sides would look like a
/// mistake.
double units_seen(const Shape& shape, int width, int height, const Box& head) {
    const auto units = [](double length, int side) { return length / side; };
    const double part = std::min(units(width, shape.width), units(height, shape.height));
    const double whole_head = std::max(units(static_cast<double>(head.width), shape.width),
                                       units(static_cast<double>(head.height), shape.height));
    return whole_head > kLeastFill * part ? whole_head : part;
}

int most_units(const Shape& shape, int max_size) {
    return std::max(1, max_size / std::max(shape.width, shape.height));
}

/// A stretch along one axis.
struct Stretch {
    double start, length;
};

/// Where a window of some length begins: with the middle of the head at a share of it, but the head
/// whole, and within the picture or filled equally on both sides.
int window_start(const Stretch& head, double share, int window, int picture) {
    if (window >= picture) return (picture - window) / 2;
    double start = head.start + head.length / 2 - share * window;
    const double spare = window - head.length;
    if (spare > 0) start = std::clamp(start, head.start - spare, head.start);
    return std::clamp(static_cast<int>(std::lround(start)), 0, picture - window);
}

}  // namespace

std::string_view framing_name(Framing framing) {
    return kNames[static_cast<std::size_t>(framing)].second;
}

std::optional<Framing> framing_from_name(std::string_view name) {
    for (const auto& [framing, known] : kNames)
        if (name == known) return framing;
    return std::nullopt;
}

Box head_around(const Box& face, int width, int height) {
    const float left = std::max(0.0f, face.x - kHairBeside * face.width),
                top = std::max(0.0f, face.y - kHairAbove * face.height);
    const float right = face.x + (1 + kHairBeside) * face.width,
                bottom = face.y + (1 + kNeckBelow) * face.height;
    return {left, top, std::min(right, static_cast<float>(width)) - left,
            std::min(bottom, static_cast<float>(height)) - top};
}

int side_to_cut_from(Framing framing, int width, int height, const Box& head, int max_size) {
    if (framing == Framing::Original) return max_size;
    const Shape shape = shape_of(framing);
    const double units = units_seen(shape, width, height, head);
    const double side = std::max(width, height) * most_units(shape, max_size) / units;
    const double most = static_cast<double>(kMostCutFrom) * max_size;
    return static_cast<int>(std::ceil(std::min(side, most) - kSlack));
}

std::optional<int> side_to_read_again(Framing framing, const Image& picture, int read_at,
                                      const Box& face, int max_size) {
    const Box head = head_around(face, picture.width, picture.height);
    const int side = side_to_cut_from(framing, picture.width, picture.height, head, max_size);
    const int longest = std::max(picture.width, picture.height);
    const bool has_no_more = longest < read_at && longest <= side;
    if (longest == side || has_no_more) return std::nullopt;
    return side;
}

Framer::Framer(Framing framing, int width, int height, const Box& head, int max_size)
    : in_width_(width),
      in_height_(height),
      width_(width),
      height_(height),
      window_width_(width),
      window_height_(height) {
    if (framing == Framing::Original) return;
    const Shape shape = shape_of(framing);
    const int size = std::max(1, static_cast<int>(units_seen(shape, width, height, head)));
    window_width_ = size * shape.width;
    window_height_ = size * shape.height;
    const Stretch across{static_cast<double>(head.x), static_cast<double>(head.width)},
        down{static_cast<double>(head.y), static_cast<double>(head.height)};
    left_ = window_start(across, kHeadAcross, window_width_, width);
    top_ = window_start(down, kHeadDown, window_height_, height);
    const int most = most_units(shape, max_size);
    width_ = std::min(size, most) * shape.width;
    height_ = std::min(size, most) * shape.height;
    changes_ = true;
}

void Framer::apply(const Image& in, Image& out) const {
    const cv::Mat picture = view_of(in);
    const cv::Rect window(left_, top_, window_width_, window_height_);
    const cv::Rect seen = window & cv::Rect(0, 0, in_width_, in_height_);
    const bool scaled = width_ != window_width_;
    if (out.width != width_ || out.height != height_ || out.channels != in.channels)
        out = Image(width_, height_, in.channels);
    cv::Mat result = view_of(out);
    if (seen == window) {
        if (scaled)
            cv::resize(picture(seen), result, result.size(), 0, 0, cv::INTER_AREA);
        else
            picture(seen).copyTo(result);
        return;
    }
    cv::Mat canvas(window.size(), picture.type(), cv::Scalar::all(0));
    if (in.channels == 3) {
        cv::Mat fill;
        cv::resize(picture, fill, {kFillSide, kFillSide}, 0, 0, cv::INTER_AREA);
        cv::GaussianBlur(fill, fill, {}, kFillBlur);
        cv::resize(fill, canvas, canvas.size(), 0, 0, cv::INTER_CUBIC);
    }
    picture(seen).copyTo(canvas(seen - window.tl()));
    if (scaled)
        cv::resize(canvas, result, result.size(), 0, 0, cv::INTER_AREA);
    else
        canvas.copyTo(result);
}

}  // namespace ditto
