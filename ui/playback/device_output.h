#pragma once

#include <QThread>
#include <memory>

#include "playback/sound_output.h"

namespace ditto::ui {

/// The system's sound device. It is opened and fed on a thread of its own: on some systems to open
/// it takes longer than the window may stand still.
class DeviceOutput : public SoundOutput {
  public:
    DeviceOutput();
    ~DeviceOutput() override;

    void play(std::shared_ptr<const Sound> sound, double from, double until) override;
    void stop() override;
    Heard heard() const override;

  private:
    class Device;
    struct Shared;

    std::shared_ptr<Shared> shared_;
    QThread thread_;
    Device* device_;
};

}  // namespace ditto::ui
