#include "playback/sound_loader.h"

#include <exception>

#include "audio/audio_features.h"
#include "audio/speech_heard.h"
#include "media/audio_reader.h"

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

bool is_speechless(const std::filesystem::path& path, const AudioCut& cut,
                   const CancelToken& cancel) {
    AudioReader reader(path, {.sample_rate = kAudioRate, .channels = 1, .cut = cut});
    return !is_speech_heard(reader, cancel);
}

}  // namespace

/// What cannot be read stays silent here: the session tells it where the recording is shown.
void SoundLoader::load(const std::filesystem::path& path, const AudioCut& cut) {
    if (path == path_ && cut == cut_) return;
    path_ = path;
    cut_ = cut;
    task_.stop();
    sound_.reset();
    speechless_ = false;
    loading_ = !path.empty();
    Q_EMIT changed();
    if (path.empty()) return;
    task_.start(
        *this, [path, cut](const CancelToken& cancel) { return sound_of(path, cut, cancel); },
        [this](const std::shared_ptr<const Sound>& sound) {
            sound_ = sound;
            loading_ = false;
            Q_EMIT changed();
            if (sound) look_for_speech();
        });
}

/// Apart from the sound, as it takes longer where nobody speaks.
void SoundLoader::look_for_speech() {
    task_.start(
        *this,
        [path = path_, cut = cut_](const CancelToken& cancel) {
            return is_speechless(path, cut, cancel);
        },
        [this](bool speechless) {
            speechless_ = speechless;
            if (speechless) Q_EMIT changed();
        });
}

}  // namespace ditto::ui
