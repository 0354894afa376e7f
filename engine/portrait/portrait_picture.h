#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "media/image.h"
#include "media/image_file.h"
#include "portrait/portrait_analyzer.h"

namespace ditto {

/// The picture of a portrait's file.
struct PortraitPicture {
    Image image;
    double time = 0;  ///< second of the video at which it is shown; 0: its first, or no video
    bool cut_short = false;  ///< the file lacks a part of the picture
};

/// Reads a picture, or the first of a video. Where that shows no face, as in a video that begins
/// black, it is the first in which the analyzer finds one, of five a second in the first half
/// minute, and bright enough beside those of the second that follows, should the video fade in; the
/// first again where there is none. Throws as read_image().
PortraitPicture read_portrait(const std::filesystem::path& path, int max_side,
                              PortraitAnalyzer& analyzer);
/// The same of a file whose picture was read before, at the same size.
PortraitPicture read_portrait(const std::filesystem::path& path, Picture picture, int max_side,
                              PortraitAnalyzer& analyzer);

/// Tells the user where another picture than the first is used; empty where it is the first.
std::vector<std::string> warnings_of(const PortraitPicture& picture,
                                     const std::filesystem::path& path);

}  // namespace ditto
