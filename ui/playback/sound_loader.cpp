#include "playback/sound_loader.h"

#include <exception>

namespace ditto::ui {
namespace {

/// Null where it cannot be read.
std::shared_ptr<const Sound> sound_of(const std::filesystem::path& path, const AudioCut& cut,
                                      const CancelToken& cancel) {
    try {
        return Sound::read(path, cut, cancel);
    } catch (const std::exception&) {
        return nullptr;
    }
}

}  // namespace

/// What cannot be read stays silent here: the session tells it where the recording is shown.
void SoundLoader::load(const std::filesystem::path& path, const AudioCut& cut) {
    if (path == path_ && cut == cut_) return;
    path_ = path;
    cut_ = cut;
    task_.stop();
    sound_.reset();
    loading_ = !path.empty();
    Q_EMIT changed();
    if (path.empty()) return;
    task_.start(
        *this, [path, cut](const CancelToken& cancel) { return sound_of(path, cut, cancel); },
        [this](const std::shared_ptr<const Sound>& sound) {
            sound_ = sound;
            loading_ = false;
            Q_EMIT changed();
        });
}

}  // namespace ditto::ui
