#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "portrait/portrait.h"

namespace ditto {

/// Finds and measures faces with MediaPipe's networks. Not thread-safe.
class PortraitAnalyzer {
  public:
    /// `folder` is the pack that holds the networks. Throws Error(BadInput).
    PortraitAnalyzer(const std::filesystem::path& folder, int threads);
    ~PortraitAnalyzer();
    PortraitAnalyzer(PortraitAnalyzer&&) noexcept;
    PortraitAnalyzer& operator=(PortraitAnalyzer&&) noexcept;

    /// All faces, largest first; a picture with alpha is seen over white.
    std::vector<FaceLandmarks> find_faces(const Image& image);

    /// The same face in the next picture of a video; falls back to detection, nothing when the face
    /// is gone.
    std::optional<FaceLandmarks> track(const Image& image, const FaceLandmarks& previous);

    /// Everything the renderer needs of face number `face` (0 is the largest). Where the alpha of a
    /// picture outlines the person it becomes the person mask, and the picture is laid over grey;
    /// otherwise it is laid over white. `name` names the picture in messages. Throws
    /// Error(BadInput) when there is no such face.
    Portrait analyze(Image image, int face, const std::string& name);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Degrees, measured on the landmarks: the directions of the line through the outer eye corners
/// (yaw, roll) and of the one from chin to forehead (pitch). A face of level gaze reads a pitch of
/// about -10: compare pitches, not their signs.
HeadPose head_pose(const FaceLandmarks& face);

}  // namespace ditto
