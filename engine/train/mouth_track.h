#pragma once

#include <span>
#include <vector>

#include "train/visemes.h"

namespace ditto {

/// Dominance blending (Cohen & Massaro 1993) of the visemes of running speech at any moment.
class MouthTrack {
  public:
    /// `lead`: seconds by which the mouth is ahead of the sound.
    MouthTrack(const Phones& phones, double lead);

    /// The blended pose at `time`; moments must not go back.
    MouthPose blend(double time);
    /// How far p b m demand closed lips at `time`, 0…1.
    float closure(double time) const;
    /// The same of f v: lower lip to the upper teeth.
    float bite(double time) const;

  private:
    struct Segment {
        const Viseme* viseme;
        double start, end;  ///< of the apex for the jaw
        double lip_start, lip_end;
    };
    struct Contact {
        double start, end, flank_before, flank_after;
        float at(double time) const;
    };

    void add_segment(const Viseme& viseme, Phone phone, double start, double end, double lead);
    void add_contact(const PhoneSpan& span, double lead);

    std::vector<Segment> segments_;
    std::vector<Contact> closures_, bites_;
    std::size_t first_ = 0;  ///< segments before this one no longer matter
};

/// Brings lips together where sounds demand it, on top of blending and emotion: closures are always
/// reached. Sets mouthClose to what the jaw's opening needs.
void apply_contacts(MouthPose& pose, float closure, float bite);

}  // namespace ditto
