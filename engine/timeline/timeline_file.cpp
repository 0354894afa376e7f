#include "timeline/timeline_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

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
    return track;
}

ordered_json handle_json(const Handle& handle) {
    return {handle.time, handle.value};
}

ordered_json keys_json(const Curve& curve) {
    ordered_json list = ordered_json::array();
    for (const Key& key : curve.keys()) {
        ordered_json item{{"t", key.time}, {"v", key.value}};
        for (const auto& [interpolation, name] : kInterpolations)
            if (key.interpolation == interpolation) item["interp"] = name;
        if (key.in) item["in"] = handle_json(*key.in);
        if (key.out) item["out"] = handle_json(*key.out);
        list.push_back(std::move(item));
    }
    return list;
}

ordered_json influence_json(const Curve& influence) {
    const auto& keys = influence.keys();
    if (keys.size() == 1 && influence == Curve::constant(keys[0].value)) return keys[0].value;
    return keys_json(influence);
}

}  // namespace

ordered_json to_json(const Timeline& timeline) {
    ordered_json tracks = ordered_json::array(), markers = ordered_json::array();
    for (const Track& track : timeline.tracks) {
        tracks.push_back({{"channel", channel_name(track.channel)},
                          {"influence", influence_json(track.influence)},
                          {"keys", keys_json(track.values)}});
    }
    for (const Marker& marker : timeline.markers)
        markers.push_back({{"t", marker.time}, {"name", marker.name}});
    return {{"version", kVersion}, {"tracks", tracks}, {"markers", markers}};
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
