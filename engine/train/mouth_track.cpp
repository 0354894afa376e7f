#include "train/mouth_track.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ditto {
namespace {

// Seconds.
constexpr double kOnset = 0.075, kOffset = 0.085;
constexpr double kLipOnsetFactor = 1.3;
constexpr double kSteepness = 2.2;
constexpr double kHold = 0.7;  // of a phone's duration
constexpr double kSilenceStart = 0.08, kSilenceEnd = 0.10;
constexpr double kReach = 0.6;  // a segment further away no longer matters

constexpr double kClosureBefore = 0.065, kClosureAfter = 0.060, kBiteFlank = 0.060;
constexpr double kBurst = 0.012;    // the lips part this much before the end of p and b
constexpr double kShortest = 0.06;  // so that a frame of 25 a second always falls inside

double dominance(double time, double start, double end, double onset) {
    const double away = std::max({(start - time) / onset, (time - end) / kOffset, 0.0});
    return std::exp(-kSteepness * away);
}

bool is_bilabial(Phone phone) {
    return phone == Phone::P || phone == Phone::B || phone == Phone::M;
}

}  // namespace

MouthTrack::MouthTrack(const Phones& phones, double lead) {
    for (const PhoneSpan& span : phones) {
        const VisemePair& pair = visemes_of(span.phone);
        if (pair.diphthong) {
            const double middle = 0.5 * (span.start + span.end);
            add_segment(pair.first, span.phone, span.start, middle, lead);
            add_segment(pair.second, span.phone, middle, span.end, lead);
        } else {
            add_segment(pair.first, span.phone, span.start, span.end, lead);
        }
        add_contact(span, lead);
    }
}

void MouthTrack::add_segment(const Viseme& viseme, Phone phone, double start, double end,
                             double lead) {
    Segment segment{&viseme, start - lead, start + kHold * (end - start) - lead, 0, 0};
    if (phone == Phone::Sil) {
        const double middle = 0.5 * (start + end);
        segment.start = std::min(start + kSilenceStart, middle);
        segment.end = std::max(end - kSilenceEnd, middle);
    }
    segment.lip_start = segment.start - static_cast<double>(viseme.lip_lead);
    segment.lip_end = segment.end - static_cast<double>(viseme.lip_lead);
    segments_.push_back(segment);
}

void MouthTrack::add_contact(const PhoneSpan& span, double lead) {
    const bool bilabial = is_bilabial(span.phone);
    if (!bilabial && span.phone != Phone::F && span.phone != Phone::V) return;
    double start = span.start - lead;
    double end = span.end - lead - (bilabial && span.phone != Phone::M ? kBurst : 0.0);
    const double short_of = kShortest - (end - start);
    if (short_of > 0) {
        start -= 0.5 * short_of;
        end += 0.5 * short_of;
    }
    if (bilabial) {
        closures_.push_back({start, end, kClosureBefore, kClosureAfter});
    } else {
        bites_.push_back({start, end, kBiteFlank, kBiteFlank});
    }
}

MouthPose MouthTrack::blend(double time) {
    while (first_ < segments_.size() && segments_[first_].end < time - kReach) ++first_;
    MouthPose sum{};
    double jaw_weight = 1e-9, lip_weight = 1e-9;
    for (std::size_t i = first_; i < segments_.size() && segments_[i].lip_start < time + kReach;
         ++i) {
        const Segment& segment = segments_[i];
        const double jaw = static_cast<double>(segment.viseme->jaw_dominance) *
                           dominance(time, segment.start, segment.end, kOnset);
        const double lip =
            static_cast<double>(segment.viseme->lip_dominance) *
            dominance(time, segment.lip_start, segment.lip_end, kOnset * kLipOnsetFactor);
        jaw_weight += jaw;
        lip_weight += lip;
        for (std::size_t c = 0; c < sum.size(); ++c) {
            sum[c] += static_cast<float>(c == kJawOpen ? jaw : lip) * segment.viseme->target[c];
        }
    }
    for (std::size_t c = 0; c < sum.size(); ++c)
        sum[c] /= static_cast<float>(c == kJawOpen ? jaw_weight : lip_weight);
    return sum;
}

float MouthTrack::Contact::at(double time) const {
    const double away = std::max((start - time) / flank_before, (time - end) / flank_after);
    if (away <= 0.0) return 1.0f;
    if (away >= 1.0) return 0.0f;
    return static_cast<float>(0.5 + 0.5 * std::cos(std::numbers::pi * away));
}

float MouthTrack::closure(double time) const {
    float strongest = 0.0f;
    for (const Contact& contact : closures_) strongest = std::max(strongest, contact.at(time));
    return strongest;
}

float MouthTrack::bite(double time) const {
    float strongest = 0.0f;
    for (const Contact& contact : bites_) strongest = std::max(strongest, contact.at(time));
    return strongest;
}

void apply_contacts(MouthPose& pose, float closure, float bite) {
    const float c = closure, open = 1.0f - closure;
    pose[kJawOpen] *= 1.0f - 0.55f * c;
    if (bite > 0.0f) pose[kJawOpen] = std::min(pose[kJawOpen], 0.08f + 0.6f * (1.0f - bite));
    pose[kLowerDown] *= open * (1.0f - bite);
    pose[kUpperUp] *= open;
    pose[kFunnel] *= 1.0f - 0.5f * c;
    pose[kStretch] *= 1.0f - 0.5f * c;
    pose[kPress] = std::max(pose[kPress], 0.35f * c);
    pose[kRollLower] = std::max({pose[kRollLower], 0.15f * c, 0.45f * bite});
    pose[kRollUpper] = std::max(pose[kRollUpper], 0.12f * c);
    pose[kMouthClose] = pose[kJawOpen] * c;
}

}  // namespace ditto
