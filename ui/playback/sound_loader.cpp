#include "playback/sound_loader.h"

namespace ditto::ui {

/// What cannot be read stays silent here: the session tells it where the recording is shown.
void SoundLoader::load(const std::filesystem::path& path, const AudioCut& cut) {
    if (path == path_ && cut == cut_) return;
    path_ = path;
    cut_ = cut;
    task_.stop();
    sound_.reset();
    Q_EMIT changed();
    if (path.empty()) return;
    task_.start(
        *this, [path, cut](const CancelToken& cancel) { return Sound::read(path, cut, cancel); },
        [this](const std::shared_ptr<const Sound>& sound) {
            sound_ = sound;
            Q_EMIT changed();
        });
}

}  // namespace ditto::ui
