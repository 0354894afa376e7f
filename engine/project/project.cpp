#include "project/project.h"

#include <utility>

namespace ditto {

namespace {

bool is_same(const MediaFile& one, const MediaFile& other) {
    return one.path == other.path || (!one.sha256.empty() && one.sha256 == other.sha256);
}

}  // namespace

void set_portrait(ProjectSettings& settings, MediaFile portrait) {
    if (!is_same(portrait, settings.portrait)) settings.landmarks.clear();
    settings.portrait = std::move(portrait);
}

void set_face(ProjectSettings& settings, int face) {
    if (face != settings.face) settings.landmarks.clear();
    settings.face = face;
}

void set_audio(ProjectSettings& settings, MediaFile audio) {
    if (!is_same(audio, settings.audio)) settings.cut.track = 0;
    settings.audio = std::move(audio);
}

}  // namespace ditto
