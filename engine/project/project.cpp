#include "project/project.h"

#include <utility>

namespace ditto {

void set_portrait(ProjectSettings& settings, MediaFile portrait) {
    const MediaFile& before = settings.portrait;
    const bool same = portrait.path == before.path ||
                      (!portrait.sha256.empty() && portrait.sha256 == before.sha256);
    if (!same) settings.landmarks.clear();
    settings.portrait = std::move(portrait);
}

void set_face(ProjectSettings& settings, int face) {
    if (face != settings.face) settings.landmarks.clear();
    settings.face = face;
}

}  // namespace ditto
