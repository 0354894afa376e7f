#pragma once

namespace ditto {

/// Mixes two channels into one so that a voice survives: channels of opposite phase, which would
/// cancel each other out, are subtracted, and the mix is as loud as the louder channel. Follows
/// what it hears within a third of a second; works sample by sample.
class MonoMix {
  public:
    /// `rate`: samples a second.
    explicit MonoMix(int rate);

    float operator()(float left, float right);

  private:
    float forget_;                ///< share of what was heard that each sample replaces
    float turn_;                  ///< the same of the sign and the gain
    float left_ = 0, right_ = 0;  ///< powers, lately
    float product_ = 0;           ///< of the channels, lately
    float target_ = 1;            ///< sign that the right channel shall have
    float sign_ = 1, gain_ = 1;
};

}  // namespace ditto
