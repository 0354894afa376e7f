#include "timeline/lanes.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ditto::ui {
namespace {

constexpr double kPadding = 7;         // pixels above and below a lane's values
constexpr double kChannelHeight = 52;  // of an opened lane
constexpr double kKeysHeight = 24;
constexpr double kBetweenMarks = 15;  // pixels at least between marked values
constexpr double kRangeSteps = 12;    // parts of a channel's range, in which what is shown grows
constexpr double kLeastParts = 5;     // that are shown at least

constexpr std::array kGaze{Channel::GazeYaw, Channel::GazePitch};
constexpr std::array kHead{Channel::HeadYaw, Channel::HeadPitch, Channel::HeadRoll,
                           Channel::HeadX,   Channel::HeadY,     Channel::HeadScale};
constexpr std::array kEmotion{Channel::EmotionAngry,    Channel::EmotionDisgust,
                              Channel::EmotionFear,     Channel::EmotionHappy,
                              Channel::EmotionNeutral,  Channel::EmotionSad,
                              Channel::EmotionSurprise, Channel::EmotionContempt};
constexpr std::array kEyes{Channel::EyesOpen};
constexpr std::array kAmplitude{Channel::MouthAmplitude, Channel::ExpressionAmplitude};

double group_height(LaneGroup group) {
    switch (group) {
        case LaneGroup::Head:
            return 60;
        case LaneGroup::Emotion:
        case LaneGroup::Eyes:
            return 32;
        default:
            return 40;
    }
}

LaneKind group_kind(LaneGroup group, bool open) {
    if (group == LaneGroup::Speech) return LaneKind::Speech;
    if (group == LaneGroup::Emotion) return LaneKind::Segments;
    return open ? LaneKind::Keys : LaneKind::Curves;
}

QString text(const char* words) {
    return QCoreApplication::translate("ditto::ui::Lanes", words);
}

/// The least of 1, 2, 5, 10, 20, … and their decimals that is not less.
double round_step(double least) {
    const double ten = std::pow(10, std::floor(std::log10(least)));
    for (const double part : {1.0, 2.0, 5.0})
        if (part * ten >= least) return part * ten;
    return 10 * ten;
}

/// The nearest steps of a channel's range outside of what is given.
ChannelRange stepped(Channel channel, double least, double most) {
    const ChannelRange range = channel_range(channel);
    const double step = (range.most - range.least) / kRangeSteps;
    const double middle = channel_default(channel);
    const auto steps = [&](double distance) { return std::ceil(distance / step - 1e-3); };
    double below = steps(middle - least), above = steps(most - middle);
    while (below + above < kLeastParts) {
        ++above;
        ++below;
    }
    return {std::max(range.least, static_cast<float>(middle - below * step)),
            std::min(range.most, static_cast<float>(middle + above * step))};
}

}  // namespace

std::span<const Channel> group_channels(LaneGroup group) {
    switch (group) {
        case LaneGroup::Gaze:
            return kGaze;
        case LaneGroup::Head:
            return kHead;
        case LaneGroup::Emotion:
            return kEmotion;
        case LaneGroup::Eyes:
            return kEyes;
        case LaneGroup::Amplitude:
            return kAmplitude;
        case LaneGroup::Speech:
            break;
    }
    return {};
}

QString group_title(LaneGroup group) {
    switch (group) {
        case LaneGroup::Speech:
            return text(QT_TRANSLATE_NOOP("ditto::ui::Lanes", "Speech"));
        case LaneGroup::Gaze:
            return text(QT_TRANSLATE_NOOP("ditto::ui::Lanes", "Gaze"));
        case LaneGroup::Head:
            return text(QT_TRANSLATE_NOOP("ditto::ui::Lanes", "Head"));
        case LaneGroup::Emotion:
            return text(QT_TRANSLATE_NOOP("ditto::ui::Lanes", "Emotion"));
        case LaneGroup::Eyes:
            return text(QT_TRANSLATE_NOOP("ditto::ui::Lanes", "Eyes"));
        case LaneGroup::Amplitude:
            return text(QT_TRANSLATE_NOOP("ditto::ui::Lanes", "Amplitude"));
    }
    return {};
}

QString channel_title(Channel channel) {
    static constexpr std::array<const char*, kChannelCount> kTitles{
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "yaw"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "pitch"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "yaw"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "pitch"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "roll"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "X"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "Y"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "scale"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "open"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "mouth"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "expression"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "angry"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "disgust"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "fear"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "happy"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "neutral"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "sad"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "surprise"),
        QT_TRANSLATE_NOOP("ditto::ui::Lanes", "contempt")};
    return channel == Channel::Count ? QString() : text(kTitles[static_cast<std::size_t>(channel)]);
}

bool Lane::has(Channel channel) const {
    return std::ranges::find(channels, channel) != channels.end();
}

void Lanes::lay_out() {
    rows_.clear();
    double top = 0;
    const auto add = [&](Lane lane) {
        lane.top = top;
        top += lane.height;
        rows_.push_back(std::move(lane));
    };
    for (const LaneGroup group : kLaneGroups) {
        const auto channels = group_channels(group);
        const LaneKind kind = group_kind(group, open(group));
        const auto add_sized = [&](Lane lane) {
            const bool grows = lane.kind != LaneKind::Keys;
            lane.height = std::round(usual_height(lane) * (grows ? height_factor(group) : 1));
            add(std::move(lane));
        };
        add_sized({.group = group, .kind = kind, .channels = {channels.begin(), channels.end()}});
        if (!open(group)) continue;
        for (const Channel channel : channels)
            add_sized({.group = group, .channels = {channel}, .leads = false});
    }
    if (shown_.front().most == 0) show_values_of({});
}

double Lanes::usual_height(const Lane& lane) const {
    if (lane.kind == LaneKind::Keys) return kKeysHeight;
    return lane.leads ? group_height(lane.group) : kChannelHeight;
}

void Lanes::set_height_factor(LaneGroup group, double factor) {
    factors_[static_cast<std::size_t>(group)] = std::clamp(factor, kLeastFactor, kMostFactor);
    lay_out();
}

void Lanes::set_open(LaneGroup group, bool open) {
    if (group_channels(group).size() < 2) return;
    open_[static_cast<std::size_t>(group)] = open;
    lay_out();
}

const Lane* Lanes::at(double y) const {
    const auto found = std::ranges::find_if(
        rows_, [y](const Lane& lane) { return y >= lane.top && y < lane.bottom(); });
    return found == rows_.end() ? nullptr : &*found;
}

const Lane& Lanes::of(Channel channel) const {
    const auto found = std::find_if(rows_.rbegin(), rows_.rend(),
                                    [channel](const Lane& lane) { return lane.has(channel); });
    return found == rows_.rend() ? rows_.front() : *found;
}

void Lanes::show_values_of(const Timeline& timeline, const MotionTrace& own) {
    for (std::size_t i = 0; i < kChannelCount; ++i) {
        const auto channel = static_cast<Channel>(i);
        double least = channel_default(channel), most = least;
        if (const Track* track = timeline.find(channel)) {
            for (const Key& key : track->values.keys()) {
                least = std::min<double>(least, key.value);
                most = std::max<double>(most, key.value);
            }
        }
        if (own.holds(channel)) {
            const ValueSpan span = own.span(channel);
            least = std::min<double>(least, span.least);
            most = std::max<double>(most, span.most);
        }
        shown_[i] = stepped(channel, least, most);
    }
    // Yaw and pitch lie over each other: the same height is the same angle.
    const auto join = [&](Channel first, Channel last) {
        ChannelRange all = shown(first);
        const auto begin = static_cast<std::size_t>(first), end = static_cast<std::size_t>(last);
        for (std::size_t i = begin; i <= end; ++i)
            all = {std::min(all.least, shown_[i].least), std::max(all.most, shown_[i].most)};
        std::fill(shown_.begin() + static_cast<std::ptrdiff_t>(begin),
                  shown_.begin() + static_cast<std::ptrdiff_t>(end) + 1, all);
    };
    join(Channel::GazeYaw, Channel::GazePitch);
    join(Channel::HeadYaw, Channel::HeadRoll);
    join(Channel::HeadX, Channel::HeadY);
    join(Channel::MouthAmplitude, Channel::ExpressionAmplitude);
}

double Lanes::y(const Lane& lane, Channel channel, float value) const {
    if (lane.kind == LaneKind::Segments) return lane.bottom() - kPadding;
    if (lane.kind != LaneKind::Curves) return (lane.top + lane.bottom()) / 2;
    const ChannelRange range = shown(channel);
    const double part =
        std::clamp<double>((value - range.least) / (range.most - range.least), 0, 1);
    return lane.bottom() - kPadding - part * (lane.height - 2 * kPadding);
}

float Lanes::value(const Lane& lane, Channel channel, double y) const {
    const ChannelRange range = channel_range(channel);
    const auto above = static_cast<float>(lane.bottom() - kPadding - y);
    return std::clamp(shown(channel).least + above * value_per_pixel(lane, channel), range.least,
                      range.most);
}

float Lanes::value_per_pixel(const Lane& lane, Channel channel) const {
    if (lane.kind != LaneKind::Curves) return 0;
    const ChannelRange range = shown(channel);
    return (range.most - range.least) / static_cast<float>(lane.height - 2 * kPadding);
}

std::vector<float> Lanes::marks(const Lane& lane, Channel channel) const {
    std::vector<float> values;
    if (lane.kind != LaneKind::Curves) return values;
    const ChannelRange range = shown(channel);
    const double step = round_step(kBetweenMarks * value_per_pixel(lane, channel));
    const double first = std::ceil(range.least / step - 1e-6),
                 last = std::floor(range.most / step + 1e-6);
    for (double i = first; i <= last; ++i) values.push_back(static_cast<float>(i * step));
    return values;
}

}  // namespace ditto::ui
