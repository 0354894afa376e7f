#pragma once

#include <functional>
#include <memory>

#include "playback/sound_output.h"

namespace ditto::ui {

/// The time that has passed since playing began. Where sound is heard it is the sound's, whose
/// steps are evened out; where none is, it is that of the system. Never goes back.
class PlaybackClock {
  public:
    using Now = std::function<double()>;  ///< seconds that never fall

    PlaybackClock(std::unique_ptr<SoundOutput> output, Now now);

    /// Null: nothing is heard.
    void start(std::shared_ptr<const Sound> sound, double from, double until);
    void stop();
    /// Seconds since start().
    double seconds();

    /// Sounds without the clock running.
    void sound(std::shared_ptr<const Sound> sound, double from, double until);

  private:
    std::unique_ptr<SoundOutput> output_;
    Now now_;
    double started_ = 0, looked_ = 0;  ///< by now_
    double passed_ = 0;                ///< when it was looked last
};

/// The system's steady clock.
double steady_seconds();

}  // namespace ditto::ui
