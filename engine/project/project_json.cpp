#include "project/project_json.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/error.h"
#include "core/json_reader.h"
#include "media/hardware_encoder.h"
#include "timeline/timeline_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr int kVersion = 3;
constexpr std::array<std::pair<SamplerKind, const char*>, 2> kSamplers{
    {{SamplerKind::Ddim, "ddim"}, {SamplerKind::Dpmpp, "dpmpp"}}};

ordered_json to_json(const MediaFile& file, const fs::path& folder) {
    if (file.path.empty()) return nullptr;
    // What lies elsewhere on the machine is not found by going up a long way.
    const fs::path relative = file.path.lexically_proximate(folder);
    const bool near = relative.begin() == relative.end() || *relative.begin() != "..";
    const bool beside = !near && *std::next(relative.begin()) != "..";
    ordered_json result{{"path", (near || beside ? relative : file.path).generic_string()}};
    if (!file.sha256.empty()) result["sha256"] = file.sha256;
    return result;
}

MediaFile read_media(const JsonReader& reader, const fs::path& folder) {
    const fs::path path = reader.at("path").text();
    return {(path.is_absolute() ? path : folder / path).lexically_normal(),
            reader.has("sha256") ? reader.at("sha256").text() : std::string()};
}

/// A whole number where it is one, as it always was.
ordered_json to_json(const FrameRate& rate) {
    return rate.den == 1 ? ordered_json(rate.num) : ordered_json(rate.named());
}

ordered_json to_json(const AudioCut& cut) {
    ordered_json result{
        {"start", cut.start}, {"end", cut.end}, {"delay", cut.delay}, {"gain", cut.gain}};
    if (cut.track > 0) result["track"] = cut.track;
    return result;
}

AudioCut read_cut(const JsonReader& reader) {
    constexpr double kDay = 24 * 3600;
    return {
        .start = reader.at("start").number(0, kDay),
        .end = reader.at("end").number(0, kDay),
        .delay = reader.at("delay").number(0, kDay),
        .gain = static_cast<float>(reader.at("gain").number(-60, 60)),
        .track = reader.has("track") ? static_cast<int>(reader.at("track").integer(1, 1000)) : 0};
}

ordered_json to_json(const ProjectSettings& settings, const fs::path& folder) {
    ordered_json sampling{{"steps", settings.sampling.steps},
                          {"seed", settings.sampling.seed},
                          {"guidance", settings.sampling.guidance}};
    for (const auto& [sampler, name] : kSamplers)
        if (settings.sampling.sampler == sampler) sampling["sampler"] = name;
    ordered_json result{{"pack", settings.pack},
                        {"face", settings.face},
                        {"sampling", sampling},
                        {"export",
                         {{"format", export_format(settings.output.format).name},
                          {"fps", to_json(settings.output.fps)},
                          {"framing", framing_name(settings.output.framing)},
                          {"background", to_text(settings.output.backdrop)},
                          {"max_size", settings.output.max_size},
                          {"crf", settings.output.crf},
                          {"preset", settings.output.preset}}}};
    if (const auto portrait = to_json(settings.portrait, folder); !portrait.is_null())
        result["portrait"] = portrait;
    if (const auto audio = to_json(settings.audio, folder); !audio.is_null())
        result["audio"] = audio;
    if (settings.cut != AudioCut{}) result["cut"] = to_json(settings.cut);
    for (const LandmarkShift& shift : settings.landmarks)
        result["landmarks"].push_back({{"name", shift.name}, {"x", shift.x}, {"y", shift.y}});
    if (settings.glasses) result["glasses"] = *settings.glasses;
    if (settings.output.encoder != kSoftwareEncoder)
        result["export"]["encoder"] = settings.output.encoder;
    return result;
}

SamplerKind read_sampler(const JsonReader& reader) {
    const std::string name = reader.text();
    for (const auto& [sampler, known] : kSamplers)
        if (name == known) return sampler;
    reader.fail("is \"" + name + "\"; it can be ddim or dpmpp");
}

template <typename Value>
Value known(const JsonReader& reader, const std::optional<Value>& value) {
    if (value) return *value;
    reader.fail("is \"" + reader.text() + "\", which this program does not know");
}

ExportSettings read_export(const JsonReader& reader) {
    ExportSettings settings;
    const JsonReader format = reader.at("format"), framing = reader.at("framing"),
                     background = reader.at("background"), fps = reader.at("fps");
    settings.format = known(format, export_format_from_name(format.text()));
    settings.framing = known(framing, framing_from_name(framing.text()));
    settings.backdrop = known(background, backdrop_from_text(background.text()));
    const double named = fps.number();
    const auto rate = export_rate_near(named);
    if (!rate || rate->named() != named) fps.fail("can be " + export_rates_in_words());
    settings.fps = *rate;
    settings.max_size = static_cast<int>(reader.at("max_size").integer(64, 8192));
    settings.crf = static_cast<int>(reader.at("crf").integer(0, 51));
    settings.preset = reader.at("preset").text();
    if (!reader.has("encoder")) return settings;
    const JsonReader encoder = reader.at("encoder");
    settings.encoder = encoder.text();
    if (!is_encoder_name(settings.encoder)) encoder.fail("is not an encoder's name");
    return settings;
}

std::vector<LandmarkShift> read_landmarks(const JsonReader& reader) {
    std::vector<LandmarkShift> shifts;
    for (const JsonReader& item : reader.list()) {
        const JsonReader name = item.at("name");
        if (!landmark_handle(name.text())) name.fail("is not a landmark that can be moved");
        shifts.push_back({name.text(), static_cast<float>(item.at("x").number(-1, 1)),
                          static_cast<float>(item.at("y").number(-1, 1))});
    }
    return shifts;
}

ProjectSettings read_settings(const JsonReader& reader, const fs::path& folder) {
    ProjectSettings settings;
    if (reader.has("portrait")) settings.portrait = read_media(reader.at("portrait"), folder);
    if (reader.has("audio")) settings.audio = read_media(reader.at("audio"), folder);
    if (reader.has("cut")) settings.cut = read_cut(reader.at("cut"));
    settings.pack = reader.at("pack").text();
    settings.face = static_cast<int>(reader.at("face").integer(0, 1000));
    if (reader.has("landmarks")) settings.landmarks = read_landmarks(reader.at("landmarks"));
    if (reader.has("glasses")) settings.glasses = reader.at("glasses").boolean();
    const JsonReader sampling = reader.at("sampling");
    settings.sampling.steps = static_cast<int>(sampling.at("steps").integer(0, 1000));
    settings.sampling.sampler = read_sampler(sampling.at("sampler"));
    settings.sampling.seed = static_cast<std::uint64_t>(sampling.at("seed").integer(0, INT64_MAX));
    settings.sampling.guidance = static_cast<float>(sampling.at("guidance").number(0, 10));
    settings.output = read_export(reader.at("export"));
    return settings;
}

/// Version 1 had the settings beside the timeline.
json version_2_of(json project) {
    json timeline = project.value("timeline", json());
    project.erase("version");
    project.erase("timeline");
    return {{"version", 2}, {"settings", std::move(project)}, {"timeline", std::move(timeline)}};
}

/// Version 2 knew one format, and nothing of rate, shape and background.
void export_as_version_3(json& settings) {
    const auto output = settings.is_object() ? settings.find("export") : settings.end();
    if (!settings.is_object() || output == settings.end() || !output->is_object()) return;
    const ExportSettings usual;
    output->emplace("format", export_format(usual.format).name);
    output->emplace("fps", to_json(usual.fps));
    output->emplace("framing", framing_name(usual.framing));
    output->emplace("background", to_text(usual.backdrop));
}

json version_3_of(json project) {
    project["version"] = 3;
    if (project.contains("settings")) export_as_version_3(project["settings"]);
    return project;
}

}  // namespace

ordered_json to_json(const Project& project, const fs::path& folder) {
    return {{"version", kVersion},
            {"settings", to_json(project.settings, folder)},
            {"timeline", to_json(project.timeline)}};
}

Project project_from_json(const json& value, const fs::path& folder, const std::string& where) {
    const JsonReader reader(value, where);
    const auto version = reader.at("version").integer(1, INT32_MAX);
    if (version > kVersion)
        reader.fail("was saved by a newer version of Ditto Studio; update Ditto Studio to open it");
    if (version < 2) return project_from_json(version_2_of(value), folder, where);
    if (version < 3) return project_from_json(version_3_of(value), folder, where);
    reader.at("timeline");
    return {read_settings(reader.at("settings"), folder),
            timeline_from_json(value["timeline"], where + ": timeline")};
}

namespace {

/// All of a change but its timeline.
ordered_json rest_of(const ProjectChange& change, const fs::path& folder) {
    ordered_json result, gone = ordered_json::array();
    for (const auto& [channel, track] : change.tracks)
        if (!track) gone.push_back(channel_name(channel));
    result["gone"] = gone;
    result["markers_changed"] = change.markers.has_value();
    if (change.settings) result["settings"] = to_json(*change.settings, folder);
    return result;
}

}  // namespace

std::string change_text(const ProjectChange& change, const fs::path& folder) {
    Timeline changed;
    for (const auto& [channel, track] : change.tracks)
        if (track) changed.tracks.push_back(*track);
    if (change.markers) changed.markers = *change.markers;
    const ordered_json rest = rest_of(change, folder);
    const std::string text = json_text(rest);
    // What could not be read back would be lost.
    if (rest.contains("settings"))
        read_settings(JsonReader(json::parse(text)["settings"], "this step"), folder);
    return R"({"timeline":)" + timeline_text(changed) + ',' + text.substr(1);
}

ProjectChange change_from_json(const json& value, const fs::path& folder,
                               const std::string& where) {
    const JsonReader reader(value, where);
    ProjectChange change;
    reader.at("timeline");
    Timeline changed = timeline_from_json(value["timeline"], where + ": timeline");
    for (Track& track : changed.tracks) change.tracks[track.channel] = std::move(track);
    for (const JsonReader& item : reader.at("gone").list()) {
        const auto channel = channel_from_name(item.text());
        if (!channel) item.fail("is not a channel");
        change.tracks[*channel] = std::nullopt;
    }
    if (reader.at("markers_changed").boolean()) change.markers = std::move(changed.markers);
    if (reader.has("settings")) {
        json settings = value["settings"];
        export_as_version_3(settings);  // a journal does not say which version wrote it
        change.settings = read_settings(JsonReader(settings, where + ": settings"), folder);
    }
    return change;
}

std::string json_text(const ordered_json& value, int indent) {
    try {
        return value.dump(indent);
    } catch (const json::type_error&) {
        throw Error(ErrorKind::BadInput,
                    "a name in the project is not valid Unicode; rename the file or marker");
    }
}

}  // namespace ditto
