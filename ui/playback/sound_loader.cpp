#include "playback/sound_loader.h"

#include <exception>

#include "audio/audio_features.h"
#include "audio/speech_heard.h"
#include "media/audio_reader.h"

namespace ditto::ui {
namespace {

struct Loaded {
    std::vector<SoundTrackInfo> tracks{};
    std::shared_ptr<const Sound> sound{};  ///< null where it cannot be read
};

Loaded load_sound(const std::filesystem::path& path, const AudioCut& cut,
                  const CancelToken& cancel) {
    Loaded loaded;
    try {
        loaded.tracks = list_sound_tracks(path);
        loaded.sound = Sound::read(path, cut, cancel);
    } catch (const std::exception&) {
        // As below: the tracks stay to be chosen from.
    }
    return loaded;
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
    if (path != path_) tracks_.clear();
    path_ = path;
    cut_ = cut;
    task_.stop();
    sound_.reset();
    speechless_ = false;
    loading_ = !path.empty();
    Q_EMIT changed();
    if (path.empty()) return;
    task_.start(
        *this, [path, cut](const CancelToken& cancel) { return load_sound(path, cut, cancel); },
        [this](const Loaded& loaded) {
            sound_ = loaded.sound;
            tracks_ = loaded.tracks;
            loading_ = false;
            Q_EMIT changed();
            if (sound_) look_for_speech();
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
