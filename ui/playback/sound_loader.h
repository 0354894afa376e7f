#pragma once

#include <QObject>
#include <QThreadPool>
#include <filesystem>
#include <memory>

#include "playback/sound.h"

namespace ditto::ui {

/// Reads the recording of the project on a thread of its own; the last one that was asked for wins.
class SoundLoader : public QObject {
    Q_OBJECT
  public:
    explicit SoundLoader(QObject* parent = nullptr);
    ~SoundLoader() override;

    /// Empty: no recording.
    void load(const std::filesystem::path& path, const AudioCut& cut);
    /// Null while there is none.
    const std::shared_ptr<const Sound>& sound() const { return sound_; }

  Q_SIGNALS:
    void changed();

  private:
    QThreadPool pool_;
    CancelToken cancel_;
    std::filesystem::path path_;
    AudioCut cut_;
    std::shared_ptr<const Sound> sound_;
};

}  // namespace ditto::ui
