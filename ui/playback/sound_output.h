#pragma once

#include <memory>

#include "playback/sound.h"

namespace ditto::ui {

/// Where sound goes. Functions return at once.
class SoundOutput {
  public:
    enum class State {
        Silent,    ///< nothing sounds: nothing was asked for, there is no device, or it failed
        Starting,  ///< asked for, not heard yet
        Sounding,
    };
    struct Heard {
        State state = State::Silent;
        double seconds = 0;  ///< heard since play(); grows in steps, as devices tell it
    };

    virtual ~SoundOutput() = default;

    /// Sounds from and until these seconds of a recording in place of what sounded before.
    virtual void play(std::shared_ptr<const Sound> sound, double from, double until) = 0;
    virtual void stop() = 0;
    virtual Heard heard() const = 0;
};

}  // namespace ditto::ui
