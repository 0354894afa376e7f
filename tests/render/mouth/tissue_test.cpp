// Teeth, tongue and cavity as shapes.
#include <gtest/gtest.h>

#include "render/mouth/teeth_mesh.h"
#include "render/mouth/tongue.h"

namespace ditto::mesh {
namespace {

MouthColours some_colours() {
    MouthColours colours;
    colours.enamel = {0.6f, 0.58f, 0.5f};
    colours.gum = colours.tongue = {0.25f, 0.1f, 0.1f};
    colours.deep = {0.1f, 0.03f, 0.03f};
    return colours;
}

/// The end of the teeth about the midline: the upper row's lowest, the lower row's highest point.
float end_of(Jaw jaw, const TissueMesh& mesh, float at, float within) {
    float end = jaw == Jaw::Upper ? -1e9f : 1e9f;
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        if (!mesh.there[i] || std::abs(mesh.points[i].x - at) > within) continue;
        end = jaw == Jaw::Upper ? std::max(end, mesh.points[i].y) : std::min(end, mesh.points[i].y);
    }
    return end;
}

TEST(Teeth, BiteWhereTheyShouldAndFaceOutwards) {
    for (const Jaw jaw : {Jaw::Upper, Jaw::Lower}) {
        const TissueMesh mesh = teeth_mesh(jaw, some_colours(), 0.03f, 1);
        EXPECT_NEAR(end_of(jaw, mesh, 0, 0.5f), biting_edge(jaw), 0.08f);
        float facing = 0, count = 0;
        for (std::size_t i = 0; i < mesh.points.size(); ++i) {
            EXPECT_NEAR(length(mesh.normals[i]), 1, 1e-3f);
            const Point3& p = mesh.points[i];
            const float from_edge = std::abs(p.y - biting_edge(jaw));
            if (!mesh.there[i] || std::abs(p.x) > 1 || from_edge < 0.3f || from_edge > 0.7f)
                continue;
            EXPECT_LT(mesh.normals[i].z, 0);
            facing += mesh.normals[i].z, ++count;  // seams between teeth turn aside
        }
        EXPECT_LT(facing / count, -0.8f);
    }
}

TEST(Teeth, UpperOnesStandBeforeLowerOnes) {
    for (const float x : {-1.5f, 0.0f, 1.5f})
        EXPECT_LT(arch_depth(Jaw::Upper, x), arch_depth(Jaw::Lower, x));
    EXPECT_GT(biting_edge(Jaw::Upper), biting_edge(Jaw::Lower));  // an overbite
}

TEST(Teeth, UpperEdgesRiseToTheSides) {
    const TissueMesh mesh = teeth_mesh(Jaw::Upper, some_colours(), 0.03f, 1);
    EXPECT_LT(end_of(Jaw::Upper, mesh, 2.2f, 0.2f), end_of(Jaw::Upper, mesh, 0, 0.3f) - 0.05f);
}

TEST(Teeth, EveryMouthIsTheSameEveryTimeAndNoTwoAreAlike) {
    const auto points = [](unsigned seed) {
        std::vector<float> all;
        for (const Point3& p : teeth_mesh(Jaw::Upper, some_colours(), 0.05f, seed).points)
            all.push_back(p.y);
        return all;
    };
    EXPECT_EQ(points(1), points(1));
    EXPECT_NE(points(1), points(2));
}

TEST(Tongue, RisesForSpreadLipsAndItsTipForL) {
    const Tongue tongue(some_colours(), 0.05f, 1);
    const auto lowest_y = [&](const TongueShape& shape, float from_z, float to_z) {
        float least = 1e9f;
        for (const Point3& p : tongue.shaped(shape).points)
            if (p.z >= from_z && p.z < to_z && std::abs(p.x) < 0.5f) least = std::min(least, p.y);
        return least;
    };
    EXPECT_LT(lowest_y({.spread = 1}, 2.5f, 4), lowest_y({}, 2.5f, 4) - 0.2f);
    EXPECT_LT(lowest_y({.tip = 1}, 0, 1.2f), biting_edge(Jaw::Lower));
    for (const Point3& normal : tongue.shaped({.jaw = 1}).normals)
        EXPECT_NEAR(length(normal), 1, 1e-3f);
}

TEST(Cavity, IsBehindEverything) {
    for (const Point3& normal : mouth_cavity(some_colours()).normals)
        EXPECT_NEAR(length(normal), 1, 1e-3f);
    float deepest = 0;
    for (const Point3& p : mouth_cavity(some_colours()).points) deepest = std::max(deepest, p.z);
    EXPECT_GT(deepest, 5);
}

}  // namespace
}  // namespace ditto::mesh
