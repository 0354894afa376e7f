#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

#include "document/latest_task.h"
#include "playback/sound.h"

namespace ditto::ui {

/// Reads the recording of the project on a thread of its own; the last one that was asked for wins.
class SoundLoader : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// Empty: no recording.
    void load(const std::filesystem::path& path, const AudioCut& cut);
    /// Null while there is none.
    const std::shared_ptr<const Sound>& sound() const { return sound_; }
    bool loading() const { return loading_; }
    /// Of the recording's file; empty until they are known.
    const std::vector<SoundTrackInfo>& tracks() const { return tracks_; }
    /// Whether nobody is heard speaking in it; false while that is not known.
    bool speechless() const { return speechless_; }

  Q_SIGNALS:
    void changed();

  private:
    void look_for_speech();

    std::filesystem::path path_;
    AudioCut cut_;
    std::shared_ptr<const Sound> sound_;
    std::vector<SoundTrackInfo> tracks_;
    bool loading_ = false, speechless_ = false;
    LatestTask task_;  // last: it ends before what it gives to
};

}  // namespace ditto::ui
