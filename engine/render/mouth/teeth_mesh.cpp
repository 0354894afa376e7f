#include "render/mouth/teeth_mesh.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

#include "render/mouth/linear_light.h"

namespace ditto::mesh {
namespace {

constexpr std::size_t kTeeth = 7;  // a side

/// Half a row of teeth; centimetres, from the midline.
struct Anatomy {
    std::array<float, kTeeth> width, crown, top;  ///< top: how deep its biting surface is
    float half_width, depth;                      ///< of the ellipse that the arch is
    float edge, back;                             ///< of the middle teeth, from the meeting lips
};
constexpr Anatomy kUpper{{.86f, .68f, .78f, .72f, .70f, 1.02f, 1.0f},
                         {1.02f, .9f, 1.0f, .85f, .8f, .75f, .7f},
                         {.10f, .10f, .22f, .55f, .60f, .9f, .9f},
                         2.75f,
                         4.2f,
                         .38f,
                         .45f};
constexpr Anatomy kLower{{.54f, .60f, .68f, .70f, .72f, 1.08f, 1.0f},
                         {.88f, .88f, .95f, .85f, .8f, .75f, .7f},
                         {.10f, .10f, .20f, .50f, .58f, .9f, .9f},
                         2.38f,
                         3.9f,
                         .26f,
                         .66f};
constexpr float kGum = 0.55f;      // seen above the crowns
constexpr float kLongest = 1.30f;  // from a gum line to the end of a biting surface
constexpr float kIrregular = 0.018f;

// Relief.
constexpr float kRoundness = 0.35f;  // of what light shows: seams are in the colours
constexpr float kBulge = 0.065f, kGroove = 0.06f, kGrooveWidth = 0.03f;
constexpr float kGumSwell = 0.13f, kScallop = 0.13f, kLean = 0.10f;

// Colours.
constexpr float kRoots = 0.80f, kEdgeClear = 0.22f, kTopDark = 0.25f;
constexpr float kEmbrasure = 0.42f, kEmbrasureWidth = 0.018f;
constexpr float kUpperSides = 0.60f, kLowerSides = 0.90f, kLowerRow = 0.90f;
const cv::Vec3f kBackTeeth(1.0f, 0.84f, 0.80f), kEmbrasureHue(1.0f, 0.97f, 0.94f);

const Anatomy& anatomy(Jaw jaw) {
    return jaw == Jaw::Upper ? kUpper : kLower;
}

/// A place along the arch, seen from above.
struct ArchPlace {
    float x, z;    ///< cm
    float nx, nz;  ///< out of the mouth
};

/// The arch by the way along it.
class Arch {
  public:
    explicit Arch(const Anatomy& anatomy) {
        constexpr float kEnd = 1.35f;  // radians
        for (std::size_t i = 0; i < kSteps; ++i) {
            const float angle = kEnd * static_cast<float>(i) / static_cast<float>(kSteps - 1);
            x_[i] = anatomy.half_width * std::sin(angle);
            z_[i] = anatomy.depth * (1 - std::cos(angle));
            way_[i] = i == 0 ? 0 : way_[i - 1] + std::hypot(x_[i] - x_[i - 1], z_[i] - z_[i - 1]);
        }
    }

    float length() const { return way_.back(); }

    ArchPlace at(float along) const {
        const float way = std::min(std::abs(along), length());
        const auto next = std::clamp<std::ptrdiff_t>(
            std::upper_bound(way_.begin(), way_.end(), way) - way_.begin(), 1, kSteps - 1);
        const auto i = static_cast<std::size_t>(next);
        const float part = (way - way_[i - 1]) / (way_[i] - way_[i - 1]);
        const float dx = x_[i] - x_[i - 1], dz = z_[i] - z_[i - 1], size = std::hypot(dx, dz);
        const float side = along < 0 ? -1.0f : 1.0f;
        return {side * (x_[i - 1] + part * dx), z_[i - 1] + part * dz, side * dz / size,
                -dx / size};
    }

  private:
    static constexpr std::size_t kSteps = 400;
    std::array<float, kSteps> x_{}, z_{}, way_{};
};

/// A place across a tooth.
struct ToothPlace {
    std::size_t tooth;
    float u;  ///< -1…1
};

ToothPlace tooth_at(const Anatomy& row, float along) {
    float from = 0;
    for (std::size_t i = 0; i < kTeeth; ++i) {
        if (along < from + row.width[i] || i + 1 == kTeeth)
            return {i, std::clamp(2 * (along - from) / row.width[i] - 1, -1.0f, 1.0f)};
        from += row.width[i];
    }
    return {kTeeth - 1, 1};
}

/// How each tooth differs from its kind, by side and index.
struct Irregularity {
    std::array<std::array<float, kTeeth>, 2> depth{}, edge{};

    explicit Irregularity(unsigned seed) {
        std::mt19937 random(seed);
        std::normal_distribution<float> normal(0, kIrregular);
        for (auto* of : {&depth, &edge})
            for (auto& side : *of)
                for (float& tooth : side) tooth = normal(random);
    }
};

/// Everything about a column of the grid that does not change along it.
struct Column {
    float side;  ///< cm along the arch from the midline
    ArchPlace place;
    std::size_t tooth;
    float u, half_width, crown, top, edge, swell, seam;

    Column(Jaw jaw, const Arch& arch, const Irregularity& irregularity, float along)
        : side(std::abs(along)), place(arch.at(along)) {
        const Anatomy& row = anatomy(jaw);
        const auto [index, across] = tooth_at(row, side);
        tooth = index, u = across;
        half_width = row.width[index] / 2;
        crown = row.crown[index];
        top = row.top[index];
        const auto which = static_cast<std::size_t>(along < 0);
        const float kind = static_cast<float>(std::min<std::size_t>(index, 2));
        // Corners of biting edges are rounded, the more the farther from the midline.
        const float rounded = (0.05f + 0.05f * kind) * std::pow(std::abs(u), 5.0f - 0.6f * kind);
        const float lateral = jaw == Jaw::Upper && index == 1 ? 0.05f : 0.0f;
        const float canine = index == 2 ? 0.05f * (1 - std::abs(u)) - 0.02f : 0.0f;
        const float shorter = rounded + lateral - canine - 0.6f * irregularity.edge[which][index];
        const float rise = 0.025f * std::min(side, 2.6f) * std::min(side, 2.6f);
        edge = jaw == Jaw::Upper ? row.edge - rise - shorter : row.edge + shorter - 0.02f * side;
        swell = 0.6f * irregularity.depth[which][index];
        seam = (1 - std::abs(u)) * half_width;  // to the next tooth
    }

    /// How far a point `t` below the gum line is on the gum.
    float gum(float t) const { return 1 - smoothstep(-0.015f, 0.03f, t - kScallop * u * u); }
};

float relief(Jaw jaw, const Column& column, float t, float v, float gum) {
    const float across = std::abs(column.u);
    const float bulge =
        kBulge * (1 - std::pow(across, 5.0f)) *
            std::pow(std::sin(std::numbers::pi_v<float> * clamp01(0.12f + 0.76f * v)), 0.7f) +
        column.swell;
    const float groove = -kGroove *
                         std::exp(-column.seam * column.seam / (kGrooveWidth * kGrooveWidth)) *
                         smoothstep(0, 0.25f, v);
    const float low = smoothstep(0.6f, 1, v);
    const float lean = -kLean * low * low * (jaw == Jaw::Upper ? 1.0f : 0.6f);
    return (bulge + groove + lean) * (1 - gum) + gum * (kGumSwell + 0.03f * (1 - across * across)) -
           0.05f * smoothstep(0.9f, 1, std::min(t / column.crown, 1.0f));
}

cv::Vec3f enamel(Jaw jaw, const MouthColours& colours, const Column& column, float v, float top) {
    cv::Vec3f colour = colours.enamel * (kRoots + (1 - kRoots) * smoothstep(0, 0.5f, v));
    colour[2] *= 0.86f + 0.14f * smoothstep(0, 0.7f, v);
    colour[1] *= 0.95f + 0.05f * smoothstep(0, 0.6f, v);
    if (column.side < 2.3f) {  // front teeth are clear at their edges
        const float clear = kEdgeClear * smoothstep(0.80f, 0.97f, v) * (1 - top);
        colour = product(colour, cv::Vec3f(1 - clear, 1 - 0.92f * clear, 1 - 0.80f * clear));
    }
    const bool upper = jaw == Jaw::Upper;
    const float sides = smoothstep(1.0f, upper ? 3.3f : 2.8f, column.side);
    const float warm = smoothstep(1.0f, 2.6f, column.side);
    const float seam = std::exp(-column.seam * column.seam / (kEmbrasureWidth * kEmbrasureWidth));
    for (int c = 0; c < 3; ++c)
        colour[c] *= std::pow(kBackTeeth[c], warm) * std::pow(kEmbrasureHue[c], seam);
    return colour * ((1 - (upper ? kUpperSides : kLowerSides) * sides) * (1 - kEmbrasure * seam) *
                     (1 - kTopDark * top) * (upper ? 1.0f : kLowerRow));
}

/// One point of the grid, `t` cm from the gum line of an average tooth.
void set_point(Jaw jaw, const MouthColours& colours, const Column& column, float t, std::size_t i,
               TissueMesh& mesh) {
    const float v = clamp01(t / column.crown), gum = column.gum(t);
    const float over = std::max(t - column.crown, 0.0f);  // the way on the biting surface
    const float way = std::min(over, column.top);
    const float out = relief(jaw, column, t, v, gum) - way;
    // Cutting edges are round, chewing surfaces have cusps.
    const float share = clamp01(way / std::max(column.top, 0.1f));
    const float cusp = std::sin(2 * std::numbers::pi_v<float> * share);
    const float surface = column.top < 0.3f ? -0.06f * std::sin(std::numbers::pi_v<float> * share)
                                            : 0.07f * cusp * cusp;
    const float up = jaw == Jaw::Upper ? -1.0f : 1.0f;
    const float y = column.edge + up * (column.crown - std::min(t, column.crown) + surface);
    const float back = anatomy(jaw).back;
    mesh.points[i] = {column.place.x + column.place.nx * out, y,
                      back + column.place.z + column.place.nz * out};
    const float top = t > column.crown ? smoothstep(0, 0.04f, over) : 0.0f;
    mesh.base[i] = enamel(jaw, colours, column, v, top) * (1 - gum) + colours.gum * gum;
    mesh.there[i] = t <= column.crown + column.top + 0.02f;
}

}  // namespace

float arch_depth(Jaw jaw, float x) {
    const Anatomy& row = anatomy(jaw);
    const float share = x / row.half_width;
    return row.back + row.depth * (1 - std::sqrt(std::clamp(1 - share * share, 0.02f, 1.0f)));
}

float biting_edge(Jaw jaw) {
    return anatomy(jaw).edge;
}

TissueMesh teeth_mesh(Jaw jaw, const MouthColours& colours, float step, unsigned seed) {
    const Anatomy& row = anatomy(jaw);
    const Arch arch(row);
    const Irregularity irregularity(seed);
    float half = -0.05f;
    for (const float width : row.width) half += width;
    half = std::min(half, arch.length() - 0.02f);
    TissueMesh mesh(static_cast<int>((kGum + kLongest) / step) + 2,
                    2 * static_cast<int>(half / step) + 1);
    mesh.there.resize(mesh.points.size());
    std::vector<Point3> outwards(mesh.points.size());
    for (int c = 0; c < mesh.columns; ++c) {
        const Column column(jaw, arch, irregularity,
                            static_cast<float>(c - mesh.columns / 2) * step);
        for (int r = 0; r < mesh.rows; ++r) {
            const float t = static_cast<float>(r) * step - kGum;
            const std::size_t i = mesh.at(r, c);
            set_point(jaw, colours, column, t, i, mesh);
            outwards[i] = t > column.crown ? Point3{0, jaw == Jaw::Upper ? 1.0f : -1.0f, 0}
                                           : Point3{column.place.nx, 0, column.place.nz};
        }
    }
    set_normals(mesh, std::max(1, static_cast<int>(kRoundness / step)),
                [&](std::size_t i) { return outwards[i]; });
    return mesh;
}

}  // namespace ditto::mesh
