#include "stream/live_controls.h"

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/json_reader.h"

namespace ditto {
namespace {

constexpr double kLongestRamp = 3600;  // seconds
constexpr const char* kWhere = "the control message";

nlohmann::json parse(std::string_view message) {
    try {
        return nlohmann::json::parse(message);
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorKind::BadInput, std::string(kWhere) + " is not valid JSON on one line");
    }
}

/// A way from one value to another.
Curve glide(double start, float from, double seconds, float to) {
    return Curve({{.time = start, .value = from, .interpolation = Interpolation::Linear},
                  {.time = start + seconds, .value = to, .interpolation = Interpolation::Hold}});
}

}  // namespace

void LiveControls::apply(std::string_view message) {
    const nlohmann::json json = parse(message);
    const JsonReader reader(json, kWhere);
    const JsonReader name = reader.at("channel");
    const auto channel = channel_from_name(name.text());
    if (!channel) name.fail("is \"" + name.text() + "\", which is not a channel");
    const bool has_value = reader.has("value"), has_influence = reader.has("influence");
    if (!has_value && !has_influence) reader.fail("has neither value nor influence");
    const ChannelRange range = channel_range(*channel);
    const double ramp = reader.has("ramp") ? reader.at("ramp").number(0, kLongestRamp) : 0;
    const auto value = has_value
                           ? static_cast<float>(reader.at("value").number(
                                 static_cast<double>(range.least), static_cast<double>(range.most)))
                           : channel_default(*channel);
    const auto influence =
        has_influence ? static_cast<float>(reader.at("influence").number(0, 1)) : 1.0f;

    const std::lock_guard lock(mutex_);
    Track& track = timeline_.track(*channel);
    const float weight = timeline_.directs(track) ? track.influence.at(now_) : 0.0f;
    if (has_value || track.values.empty()) {
        // Where the model had the channel there is no value to come from.
        const float from = weight > 0 ? track.values.at(now_) : value;
        track.values = glide(now_, from, ramp, value);
    }
    track.influence = glide(now_, weight, ramp, influence);
    // What is told live acts, whatever the file's tracks were left as.
    track.muted = false;
    track.soloed = timeline_.has_solo();
}

ControlRow LiveControls::at(double time) {
    const std::lock_guard lock(mutex_);
    now_ = time;
    ControlRow row = timeline_.at(time);
    for (std::size_t i = 0; i < kChannelCount; ++i) {
        const float told = row.influence[i], rest = (1 - told) * constant_.influence[i];
        if (rest <= 0) continue;
        row.influence[i] = told + rest;
        row.value[i] = (told * row.value[i] + rest * constant_.value[i]) / row.influence[i];
    }
    return row;
}

}  // namespace ditto
