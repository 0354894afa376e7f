#include "project/project_edit.h"

#include <set>

namespace ditto {
namespace {

std::optional<Track> track_of(const Project& project, Channel channel) {
    const Track* track = project.timeline.find(channel);
    return track ? std::optional(*track) : std::nullopt;
}

std::size_t bytes_of(const Track& track) {
    return (track.values.keys().size() + track.influence.keys().size()) * sizeof(Key);
}

}  // namespace

std::size_t ProjectChange::bytes() const {
    std::size_t sum = sizeof(*this);
    for (const auto& [channel, track] : tracks)
        sum += sizeof(Track) + (track ? bytes_of(*track) : 0);
    if (markers)
        for (const Marker& marker : *markers) sum += sizeof(marker) + marker.name.size();
    return sum;
}

ProjectChange difference(const Project& from, const Project& to) {
    ProjectChange change;
    std::set<Channel> channels;
    for (const Project* project : {&from, &to})
        for (const Track& track : project->timeline.tracks) channels.insert(track.channel);
    for (const Channel channel : channels) {
        const Track *before = from.timeline.find(channel), *after = to.timeline.find(channel);
        if (!before || !after || *before != *after) change.tracks[channel] = track_of(to, channel);
    }
    if (from.timeline.markers != to.timeline.markers) change.markers = to.timeline.markers;
    if (from.settings != to.settings) change.settings = to.settings;
    return change;
}

void apply(const ProjectChange& change, Project& project) {
    for (const auto& [channel, track] : change.tracks) {
        if (track) {
            project.timeline.track(channel) = *track;
        } else {
            std::erase_if(project.timeline.tracks,
                          [gone = channel](const Track& t) { return t.channel == gone; });
        }
    }
    if (change.markers) project.timeline.markers = *change.markers;
    if (change.settings) project.settings = *change.settings;
}

}  // namespace ditto
