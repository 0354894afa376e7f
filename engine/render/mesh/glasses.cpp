#include "render/mesh/glasses.h"

#include <algorithm>
#include <vector>

#include "render/mesh/blendshapes.h"

namespace ditto::mesh {
namespace {

using namespace arkit;

constexpr std::array kBendFrames{BrowDownLeft,     BrowDownRight,    BrowInnerUp,
                                 BrowOuterUpLeft,  BrowOuterUpRight, CheekSquintLeft,
                                 CheekSquintRight, EyeSquintLeft,    EyeSquintRight};
constexpr float kFreedom = 0.25f;
constexpr float kRigid = 0.62f, kFree = 0.85f;  // E from the centre of an eye

}  // namespace

Glasses::Glasses(const HeadFit& fit) {
    const Point2 right = 0.5f * (flat(fit.source[33]) + flat(fit.source[133])),
                 left = 0.5f * (flat(fit.source[362]) + flat(fit.source[263]));
    for (std::size_t i = 0; i < kVertexCount; ++i) {
        const Point2 p = flat(fit.source[i]);
        const float distance = std::min(length(p - right), length(p - left)) / fit.eye_distance;
        const float way = std::clamp((distance - kRigid) / (kFree - kRigid), 0.0f, 1.0f);
        freedom_[i] = kFreedom + (1.0f - kFreedom) * way * way * (3.0f - 2.0f * way);
    }
}

void Glasses::apply(std::span<const float> weights, const HeadFit& fit, Vertices& vertices) const {
    std::vector<float> bending(weights.size(), 0.0f), rest(weights.begin(), weights.end());
    for (const Blendshape shape : kBendFrames) std::swap(bending[shape], rest[shape]);
    Vertices bent{};
    Blendshapes::shared().apply(bending, fit, bent);
    for (std::size_t i = 0; i < kVertexCount; ++i)
        vertices[i] = vertices[i] + freedom_[i] * bent[i];
    Blendshapes::shared().apply(rest, fit, vertices);
}

}  // namespace ditto::mesh
