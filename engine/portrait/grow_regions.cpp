#include "portrait/grow_regions.h"

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <queue>
#include <vector>

namespace ditto {
namespace {

constexpr float kNever = std::numeric_limits<float>::infinity();

struct Neighbour {
    cv::Point step;
    float length;
};
constexpr float kDiagonal = 1.41421356f;
const std::array<Neighbour, 8> kNeighbours{{{{1, 0}, 1},
                                            {{-1, 0}, 1},
                                            {{0, 1}, 1},
                                            {{0, -1}, 1},
                                            {{1, 1}, kDiagonal},
                                            {{-1, 1}, kDiagonal},
                                            {{1, -1}, kDiagonal},
                                            {{-1, -1}, kDiagonal}}};

/// A pixel that a way of this length has reached.
struct Reached {
    float way;
    cv::Point at;
    bool operator>(const Reached& other) const { return way > other.way; }
};

}  // namespace

cv::Mat grow_regions(const cv::Mat& colours, const cv::Mat& marks, const cv::Mat& open,
                     std::span<const float> step_costs) {
    cv::Mat owner = marks.clone();
    cv::Mat ways(marks.size(), CV_32F, cv::Scalar(kNever));
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> front;
    for (int y = 0; y < marks.rows; ++y) {
        for (int x = 0; x < marks.cols; ++x) {
            if (!marks.at<std::uint8_t>(y, x)) continue;
            ways.at<float>(y, x) = 0;
            front.push({0, {x, y}});
        }
    }
    const cv::Rect picture({}, marks.size());
    while (!front.empty()) {
        const Reached here = front.top();
        front.pop();
        if (here.way > ways.at<float>(here.at)) continue;  // reached by a shorter way since
        const std::uint8_t mark = owner.at<std::uint8_t>(here.at);
        for (const Neighbour& neighbour : kNeighbours) {
            const cv::Point there = here.at + neighbour.step;
            if (!picture.contains(there) || !open.at<std::uint8_t>(there)) continue;
            const auto change = colours.at<cv::Vec3f>(there) - colours.at<cv::Vec3f>(here.at);
            const float way = here.way + step_costs[mark - 1u] * neighbour.length +
                              static_cast<float>(cv::norm(change));
            if (way >= ways.at<float>(there)) continue;
            ways.at<float>(there) = way;
            owner.at<std::uint8_t>(there) = mark;
            front.push({way, there});
        }
    }
    return owner;
}

}  // namespace ditto
