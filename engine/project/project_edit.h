#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "project/project.h"

namespace ditto {

/// What differs between two states of a project: the tracks that changed, and the rest where it
/// did. A track that is not there is empty.
struct ProjectChange {
    std::map<Channel, std::optional<Track>> tracks;
    std::optional<std::vector<Marker>> markers;
    std::optional<ProjectSettings> settings;

    bool empty() const { return tracks.empty() && !markers && !settings; }
    /// About what it takes in memory.
    std::size_t bytes() const;

    bool operator==(const ProjectChange&) const = default;
};

/// What has to be put into `from` to make it `to`. Tracks are compared by channel: their order in
/// the project says nothing.
ProjectChange difference(const Project& from, const Project& to);
void apply(const ProjectChange& change, Project& project);

/// A step that can be taken back.
struct ProjectEdit {
    std::string label;  ///< what the creator did: "Move keys"
    ProjectChange forward, back;

    std::size_t bytes() const { return label.size() + forward.bytes() + back.bytes(); }
};

}  // namespace ditto
