#pragma once

#include <QIODevice>
#include <memory>

#include "playback/sound.h"

namespace ditto::ui {

/// A stretch of a recording as the sound device reads it, followed by silence.
class SoundFeed : public QIODevice {
  public:
    /// Seconds.
    SoundFeed(std::shared_ptr<const Sound> sound, double from, double until);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return kEndless; }

  protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    static constexpr qint64 kEndless = qint64{1} << 20;

    std::shared_ptr<const Sound> sound_;
    qint64 at_, end_;  ///< bytes
};

}  // namespace ditto::ui
