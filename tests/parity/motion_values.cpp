#include "motion_values.h"

namespace ditto::testing {

std::vector<FaceMotion> input_motions(const GoldenCase& golden, const std::string& prefix) {
    std::vector<FaceMotion> motions;
    for (std::size_t i = 0; i < kMotionParts; ++i) {
        const auto rows = golden.input(prefix + "." + kPartNames[i]);
        motions.resize(static_cast<std::size_t>(rows.size(0)));
        for (std::size_t row = 0; row < motions.size(); ++row)
            std::ranges::copy(values_of(rows[static_cast<std::int64_t>(row)]),
                              motions[row].part(MotionPart(i)).begin());
    }
    return motions;
}

std::vector<SourceFace> input_faces(const GoldenCase& golden, const std::string& prefix) {
    std::vector<SourceFace> faces;
    const auto keypoints = golden.input(prefix + ".kp");
    for (const FaceMotion& motion : input_motions(golden, prefix)) {
        const auto row = static_cast<std::int64_t>(faces.size());
        faces.push_back({motion, array_of<kKeypointValues>(values_of(keypoints[row]))});
    }
    return faces;
}

}  // namespace ditto::testing
