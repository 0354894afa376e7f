#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "portrait/portrait.h"

namespace ditto::mesh {

/// What neither the person nor the plate explains of a pixel.
struct StillPixel {
    int x;
    cv::Vec3s rest;  ///< R,G,B
};

/// A layer that moves, with a margin around the picture in which what the border cuts goes on.
struct MovingLayer {
    cv::Mat pixels;    ///< CV_8UC4
    cv::Point origin;  ///< of the picture in it

    /// The part that is in the picture.
    cv::Mat inside(cv::Size picture) const { return pixels(cv::Rect(origin, picture)); }
};

/// A portrait taken apart into what moves and what stays: at rest, person + (1 - alpha) · plate +
/// still, with what is in front laid over, is the portrait.
struct Layers {
    cv::Mat alpha;       ///< CV_32F, the person's matte
    MovingLayer person;  ///< R,G,B premultiplied by alpha, alpha; black and clear where there is no
                         ///< person
    cv::Mat plate;       ///< CV_8UC3, the background, filled in behind the person
    MovingLayer cut_out;  ///< the person alone, straight: its colours go on beyond its outline
    /// What neither explains, of each row from the left; fades out where the person moves away.
    std::vector<std::vector<StillPixel>> still;
    /// CV_8UC1, how much what stands still before the person covers a pixel; empty where nothing
    /// does.
    cv::Mat front;
    cv::Mat front_alpha;  ///< the same without what is behind, for a person who is cut out
};

/// What of the person is drawn: over the plate, or alone.
enum class PersonLayer { OverPlate, CutOut };

/// `eye_distance` is E in pixels, the unit of all widths. Of `person` and `cut_out` the one that is
/// drawn is made.
Layers split_layers(const Portrait& portrait, float eye_distance, PersonLayer drawn);

}  // namespace ditto::mesh
