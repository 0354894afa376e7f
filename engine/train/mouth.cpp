#include "train/mouth.h"

#include <array>
#include <vector>

#include "audio/front_end.h"
#include "motion/motion_space.h"
#include "train/visemes.h"

namespace ditto {
namespace {

/// [58, 11]: column c averages the blendshapes of mouth channel c.
torch::Tensor averaging_matrix() {
    using namespace arkit;
    const std::array<std::vector<Blendshape>, kMouthChannels> members{{
        {JawOpen},
        {MouthClose},
        {MouthFunnel},
        {MouthPucker},
        {MouthPressLeft, MouthPressRight},
        {MouthRollLower},
        {MouthRollUpper},
        {MouthStretchLeft, MouthStretchRight},
        {MouthSmileLeft, MouthSmileRight},
        {MouthLowerDownLeft, MouthLowerDownRight},
        {MouthUpperUpLeft, MouthUpperUpRight},
    }};
    auto matrix = torch::zeros({static_cast<std::int64_t>(arkit::kSize), kMouthChannels});
    for (std::size_t c = 0; c < members.size(); ++c)
        for (const Blendshape shape : members[c])
            matrix.index_put_(
                {static_cast<std::int64_t>(kHeadSize) + static_cast<std::int64_t>(shape),
                 static_cast<std::int64_t>(c)},
                1.0f / static_cast<float>(members[c].size()));
    return matrix;
}

}  // namespace

torch::Tensor mouth_of_motion(const torch::Tensor& motion) {
    return torch::matmul(motion, averaging_matrix().to(motion));
}

torch::Tensor mouth_columns() {
    return (averaging_matrix().sum(1) > 0).to(torch::kFloat);
}

torch::Tensor lip_gap(const torch::Tensor& mouth) {
    const auto channel = [&](MouthChannel c) {
        return mouth.select(-1, static_cast<std::int64_t>(c));
    };
    return (0.42 * (channel(kJawOpen) - channel(kMouthClose)).relu() + 0.08 * channel(kLowerDown) +
            0.06 * channel(kUpperUp) + 0.04 * channel(kFunnel) - 0.04 * channel(kPucker) -
            0.10 * channel(kRollLower) - 0.04 * channel(kPress))
        .relu();
}

}  // namespace ditto
