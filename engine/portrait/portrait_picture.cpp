#include "portrait/portrait_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <deque>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "media/image_file.h"
#include "media/video_file.h"
#include "media/video_reader.h"
#include "portrait/view.h"

namespace ditto {
namespace {

constexpr double kLatest = 30;   // seconds in which a face is looked for
constexpr double kEvery = 0.2;   // seconds from one picture that is looked at to the next
constexpr double kFade = 1.0;    // seconds in which a video may become brighter
constexpr double kBright = 0.9;  // of the brightest picture meanwhile

double brightness(const Image& image) {
    const double sum = std::accumulate(image.pixels.begin(), image.pixels.end(), 0.0);
    return sum / static_cast<double>(std::max<std::size_t>(image.pixels.size(), 1));
}

Image reduced(const Image& image, int max_side) {
    const int side = std::max(image.width, image.height);
    if (max_side <= 0 || side <= max_side) return image;
    const auto part = [&](int length) {
        const double exact = static_cast<double>(length) * max_side / side;
        return std::max(1, static_cast<int>(std::lround(exact)));
    };
    Image result(part(image.width), part(image.height), image.channels);
    cv::Mat view = view_of(result);
    cv::resize(view_of(image), view, view.size(), 0, 0, cv::INTER_AREA);
    return result;
}

/// The pictures of a video with a face, from the first on to the end of its fade.
std::deque<PortraitPicture> with_face(VideoReader& video, int max_side,
                                      PortraitAnalyzer& analyzer) {
    std::deque<PortraitPicture> found;
    double next = kEvery;
    while (const auto picture = video.next()) {
        const double time = video.time();
        if (time < next) continue;
        next = time + kEvery;
        if (found.empty() ? time > kLatest : time > found.front().time + kFade) break;
        Image image = reduced(*picture, max_side);
        if (!analyzer.find_faces(image).empty()) found.push_back({std::move(image), time});
    }
    return found;
}

}  // namespace

PortraitPicture read_portrait(const std::filesystem::path& path, int max_side,
                              PortraitAnalyzer& analyzer) {
    return read_portrait(path, read_picture(path, max_side), max_side, analyzer);
}

PortraitPicture read_portrait(const std::filesystem::path& path, Picture picture, int max_side,
                              PortraitAnalyzer& analyzer) {
    PortraitPicture first{.image = std::move(picture.image), .cut_short = picture.cut_short};
    if (!is_video(path) || !analyzer.find_faces(first.image).empty()) return first;
    VideoReader video(path);
    std::deque<PortraitPicture> found = with_face(video, max_side, analyzer);
    if (found.empty()) return first;
    double brightest = 0;
    for (const PortraitPicture& picture : found)
        brightest = std::max(brightest, brightness(picture.image));
    const auto bright = std::ranges::find_if(found, [&](const PortraitPicture& picture) {
        return brightness(picture.image) >= kBright * brightest;
    });
    return std::move(*bright);
}

std::vector<std::string> warnings_of(const PortraitPicture& picture,
                                     const std::filesystem::path& path) {
    if (picture.time <= 0) return {};
    std::array<char, 32> time{};
    std::snprintf(time.data(), time.size(), "%.2f s", picture.time);
    return {path.string() + " begins without a face; its picture at " + time.data() + " is used"};
}

}  // namespace ditto
