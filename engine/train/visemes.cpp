#include "train/visemes.h"

namespace ditto {
namespace {

struct Row {
    Phone phone;
    float jaw, funnel, pucker, stretch, smile, lower_down, upper_up, roll_lower;
    float jaw_dominance, lip_dominance, lip_lead;
};

constexpr float kRounded = 0.04f;  // rounding starts early (JALI, Edwards et al. 2016, §4.2)

// Shapes and dominances by sound class. The first part of OW is O, listed last, for it is no phone
// of its own.
constexpr Row kRows[] = {
    {Phone::AA, .58f, 0, 0, 0, 0, .28f, .10f, 0, 1.1f, .7f, 0},
    {Phone::AE, .50f, 0, 0, .14f, .12f, .32f, .16f, 0, 1.1f, .7f, 0},
    {Phone::AO, .46f, .35f, .15f, 0, 0, .18f, .06f, 0, .8f, 1.2f, kRounded},
    {Phone::AH, .34f, 0, 0, .05f, 0, .22f, .08f, 0, .9f, .7f, 0},
    {Phone::EH, .36f, 0, 0, .14f, .06f, .26f, .12f, 0, .9f, .7f, 0},
    {Phone::ER, .22f, .30f, .15f, 0, 0, .15f, .08f, 0, .8f, 1.2f, 0},
    {Phone::IH, .22f, 0, 0, .16f, .08f, .22f, .10f, 0, .9f, .7f, 0},
    {Phone::IY, .15f, 0, 0, .28f, .20f, .24f, .12f, 0, .9f, .7f, 0},
    {Phone::UH, .22f, .30f, .30f, 0, 0, .10f, .05f, 0, .8f, 1.2f, 0},
    {Phone::UW, .13f, .35f, .65f, 0, 0, .05f, .03f, 0, .8f, 1.2f, kRounded},
    {Phone::W, .10f, .22f, .75f, 0, 0, .04f, .02f, 0, .8f, 1.2f, kRounded},
    {Phone::R, .14f, .38f, .22f, 0, 0, .10f, .08f, 0, .8f, 1.2f, 0},
    {Phone::L, .22f, 0, 0, .06f, 0, .18f, .06f, 0, .7f, .25f, 0},
    {Phone::Y, .14f, 0, 0, .20f, .12f, .18f, .08f, 0, .7f, .25f, 0},
    {Phone::T, .12f, 0, 0, .06f, 0, .16f, .06f, 0, .7f, .25f, 0},
    {Phone::D, .13f, 0, 0, .06f, 0, .16f, .06f, 0, .7f, .25f, 0},
    {Phone::N, .14f, 0, 0, .06f, 0, .16f, .06f, 0, .7f, .25f, 0},
    {Phone::TH, .15f, 0, 0, .06f, 0, .19f, .06f, 0, .7f, .25f, 0},
    {Phone::DH, .15f, 0, 0, .06f, 0, .19f, .06f, 0, .7f, .25f, 0},
    {Phone::S, .05f, 0, 0, .16f, .06f, .22f, .12f, 0, 1.0f, .6f, 0},
    {Phone::Z, .05f, 0, 0, .16f, .06f, .22f, .12f, 0, 1.0f, .6f, 0},
    {Phone::SH, .09f, .53f, .27f, 0, 0, .19f, .13f, 0, .8f, 1.2f, kRounded},
    {Phone::ZH, .09f, .53f, .27f, 0, 0, .19f, .13f, 0, .8f, 1.2f, kRounded},
    {Phone::CH, .09f, .53f, .27f, 0, 0, .19f, .13f, 0, .8f, 1.2f, kRounded},
    {Phone::JH, .09f, .53f, .27f, 0, 0, .19f, .13f, 0, .8f, 1.2f, kRounded},
    {Phone::K, .18f, 0, 0, .04f, 0, .16f, .05f, 0, .35f, .12f, 0},
    {Phone::G, .18f, 0, 0, .04f, 0, .16f, .05f, 0, .35f, .12f, 0},
    {Phone::NG, .18f, 0, 0, .04f, 0, .16f, .05f, 0, .35f, .12f, 0},
    {Phone::HH, .26f, 0, 0, 0, 0, .14f, .05f, 0, .35f, .12f, 0},
    {Phone::F, .07f, 0, 0, .04f, 0, 0, .17f, .48f, .9f, .9f, 0},
    {Phone::V, .07f, 0, 0, .04f, 0, 0, .17f, .48f, .9f, .9f, 0},
    {Phone::P, .07f, 0, 0, 0, 0, 0, 0, .11f, .7f, .55f, 0},
    {Phone::B, .07f, 0, 0, 0, 0, 0, 0, .11f, .7f, .55f, 0},
    {Phone::M, .07f, 0, 0, 0, 0, 0, 0, .11f, .7f, .55f, 0},
    {Phone::Sil, 0, 0, 0, 0, 0, 0, 0, 0, .35f, .35f, 0},
    {Phone::OW, .34f, .40f, .35f, 0, 0, .12f, .05f, 0, .8f, 1.2f, kRounded},
};

constexpr struct {
    Phone diphthong, first, second;
} kDiphthongs[] = {{Phone::AY, Phone::AA, Phone::IY},
                   {Phone::AW, Phone::AA, Phone::UW},
                   {Phone::OY, Phone::AO, Phone::IY},
                   {Phone::EY, Phone::EH, Phone::IY},
                   {Phone::OW, Phone::OW, Phone::UW}};

Viseme viseme(const Row& row) {
    Viseme result;
    result.target[kJawOpen] = row.jaw;
    result.target[kFunnel] = row.funnel;
    result.target[kPucker] = row.pucker;
    result.target[kStretch] = row.stretch;
    result.target[kSmile] = row.smile;
    result.target[kLowerDown] = row.lower_down;
    result.target[kUpperUp] = row.upper_up;
    result.target[kRollLower] = row.roll_lower;
    result.jaw_dominance = row.jaw_dominance;
    result.lip_dominance = row.lip_dominance;
    result.lip_lead = row.lip_lead;
    return result;
}

std::array<VisemePair, kPhoneCount> make_table() {
    std::array<VisemePair, kPhoneCount> table;
    const auto at = [&](Phone phone) -> VisemePair& {
        return table[static_cast<std::size_t>(phone)];
    };
    for (const Row& row : kRows) at(row.phone).first = viseme(row);
    for (const auto& [diphthong, first, second] : kDiphthongs) {
        at(diphthong) = {at(first).first, at(second).first, true};
    }
    return table;
}

}  // namespace

const VisemePair& visemes_of(Phone phone) {
    static const auto table = make_table();
    return table[static_cast<std::size_t>(phone)];
}

}  // namespace ditto
