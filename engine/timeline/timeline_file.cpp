#include "timeline/timeline_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "core/error.h"
#include "core/json_reader.h"

namespace ditto {
namespace {

using nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr double kLatest = 24 * 3600;  // seconds
constexpr std::uintmax_t kLargestFile = 256u << 20;
constexpr std::pair<Interpolation, const char*> kInterpolations[] = {
    {Interpolation::Hold, "hold"},
    {Interpolation::Linear, "linear"},
    {Interpolation::Bezier, "bezier"}};

Interpolation read_interpolation(const JsonReader& reader) {
    const std::string name = reader.text();
    for (const auto& [interpolation, known] : kInterpolations)
        if (name == known) return interpolation;
    reader.fail("is \"" + name + "\"; it can be hold, linear or bezier");
}

/// `side` is -1 for a handle before its key and 1 for one behind it.
Handle read_handle(const JsonReader& reader, int side) {
    const auto parts = reader.list();
    if (parts.size() != 2) reader.fail("is not [seconds, value]");
    const Handle handle{parts[0].number(), static_cast<float>(parts[1].number())};
    if (handle.time * side < 0) reader.fail("is on the wrong side of its key");
    return handle;
}

Key read_key(const JsonReader& reader) {
    Key key{.time = reader.at("t").number(0, kLatest),
            .value = static_cast<float>(reader.at("v").number())};
    if (reader.has("interp")) key.interpolation = read_interpolation(reader.at("interp"));
    if (reader.has("in")) key.in = read_handle(reader.at("in"), -1);
    if (reader.has("out")) key.out = read_handle(reader.at("out"), 1);
    return key;
}

Curve read_curve(const JsonReader& reader) {
    std::vector<Key> keys;
    for (const JsonReader& item : reader.list()) keys.push_back(read_key(item));
    return Curve(std::move(keys));
}

Track read_track(const JsonReader& reader) {
    const JsonReader name = reader.at("channel");
    const auto channel = channel_from_name(name.text());
    if (!channel) name.fail("is \"" + name.text() + "\", which is not a channel");
    Track track{.channel = *channel, .values = read_curve(reader.at("keys"))};
    if (reader.has("influence")) {
        const JsonReader influence = reader.at("influence");
        track.influence = influence.is_number()
                              ? Curve::constant(static_cast<float>(influence.number()))
                              : read_curve(influence);
    }
    if (reader.has("mute")) track.muted = reader.at("mute").boolean();
    if (reader.has("solo")) track.soloed = reader.at("solo").boolean();
    return track;
}

void check(bool sound, Channel channel, const char* wrong) {
    if (!sound) throw Error(ErrorKind::BadInput, std::string(channel_name(channel)) + ' ' + wrong);
}

/// Writes a track and refuses what read_track() would.
class TrackWriter {
  public:
    TrackWriter(std::string& text, Channel channel) : text_(text), channel_(channel) {}

    void write(const Track& track) {
        text_ += R"({"channel":")";
        text_ += channel_name(channel_);
        text_ += R"(","influence":)";
        const auto& keys = track.influence.keys();
        const bool constant = keys.size() == 1 && track.influence == Curve::constant(keys[0].value);
        constant ? number(keys[0].value) : write(track.influence);
        text_ += R"(,"keys":)";
        write(track.values);
        if (track.muted) text_ += R"(,"mute":true)";
        if (track.soloed) text_ += R"(,"solo":true)";
        text_ += '}';
    }

  private:
    void write(const Curve& curve) {
        check(curve.keys().size() <= JsonReader::kMostEntries, channel_,
              "has more than a million keys");
        text_ += '[';
        for (const Key& key : curve.keys()) {
            if (text_.back() != '[') text_ += ',';
            write(key);
        }
        text_ += ']';
    }

    void write(const Key& key) {
        check(key.time >= 0 && key.time <= kLatest, channel_, "has a key beyond 24 hours");
        text_ += R"({"t":)";
        number(key.time);
        text_ += R"(,"v":)";
        number(key.value);
        for (const auto& [interpolation, name] : kInterpolations)
            if (key.interpolation == interpolation)
                text_.append(R"(,"interp":")").append(name) += '"';
        if (key.in) write(R"(,"in":[)", *key.in, key.in->time <= 0);
        if (key.out) write(R"(,"out":[)", *key.out, key.out->time >= 0);
        text_ += '}';
    }

    void write(const char* name, const Handle& handle, bool on_its_side) {
        check(on_its_side, channel_, "has a handle on the wrong side of its key");
        text_ += name;
        number(handle.time);
        text_ += ',';
        number(handle.value);
        text_ += ']';
    }

    /// As many digits as it takes to read the same number back.
    void number(double value) {
        check(std::abs(value) <= JsonReader::kSensible, channel_,
              "has a number that is not sensible");
        std::array<char, 32> digits{};
        text_.append(digits.data(), std::to_chars(digits.begin(), digits.end(), value).ptr);
    }

    std::string& text_;
    Channel channel_;
};

std::string markers_text(const std::vector<Marker>& markers) {
    ordered_json list = ordered_json::array();
    for (const Marker& marker : markers) {
        if (!(marker.time >= 0 && marker.time <= kLatest))
            throw Error(ErrorKind::BadInput, "a marker is beyond 24 hours");
        list.push_back({{"t", marker.time}, {"name", marker.name}});
    }
    try {
        return list.dump();
    } catch (const ordered_json::type_error&) {
        throw Error(ErrorKind::BadInput, "a marker's name is not valid Unicode; rename it");
    }
}

}  // namespace

std::string timeline_text(const Timeline& timeline) {
    std::string text = R"({"version":)" + std::to_string(kVersion) + R"(,"tracks":[)";
    std::set<Channel> channels;
    for (const Track& track : timeline.tracks) {
        check(channels.insert(track.channel).second, track.channel, "has two tracks");
        if (text.back() != '[') text += ',';
        TrackWriter(text, track.channel).write(track);
    }
    return text + R"(],"markers":)" + markers_text(timeline.markers) + '}';
}

ordered_json to_json(const Timeline& timeline) {
    return ordered_json::parse(timeline_text(timeline));
}

Timeline timeline_from_json(const nlohmann::json& value, const std::string& where) {
    const JsonReader reader(value, where);
    const double version = reader.at("version").number();
    if (version != kVersion)
        reader.fail("is of another version than 1; a newer Ditto Studio may read it");
    Timeline timeline;
    std::set<Channel> channels;
    for (const JsonReader& item : reader.at("tracks").list()) {
        timeline.tracks.push_back(read_track(item));
        if (!channels.insert(timeline.tracks.back().channel).second)
            item.fail("directs a channel that another track directs");
    }
    if (reader.has("markers")) {
        for (const JsonReader& item : reader.at("markers").list())
            timeline.markers.push_back({item.at("t").number(0, kLatest), item.at("name").text()});
        std::stable_sort(timeline.markers.begin(), timeline.markers.end(),
                         [](const Marker& a, const Marker& b) { return a.time < b.time; });
    }
    return timeline;
}

Timeline read_timeline(const std::filesystem::path& file) {
    return timeline_from_json(read_json(file, kLargestFile), file.string());
}

}  // namespace ditto
