#include "playback/sound_loader.h"

#include "core/error.h"

namespace ditto::ui {

SoundLoader::SoundLoader(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

SoundLoader::~SoundLoader() {
    cancel_.cancel();
    pool_.waitForDone();
}

/// What cannot be read stays silent here: the session tells it where the recording is shown.
void SoundLoader::load(const std::filesystem::path& path, const AudioCut& cut) {
    if (path == path_ && cut == cut_) return;
    path_ = path;
    cut_ = cut;
    cancel_.cancel();
    cancel_ = {};
    sound_.reset();
    Q_EMIT changed();
    if (path.empty()) return;
    pool_.start([this, path, cut, cancel = cancel_] {
        std::shared_ptr<const Sound> sound;
        try {
            sound = Sound::read(path, cut, cancel);
        } catch (const Error&) {
            return;
        }
        QMetaObject::invokeMethod(this, [this, sound, cancel] {
            if (cancel.cancelled()) return;
            sound_ = sound;
            Q_EMIT changed();
        });
    });
}

}  // namespace ditto::ui
