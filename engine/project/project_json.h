#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "project/project_edit.h"

namespace ditto {

// Projects in JSON; resources/project.schema.json describes the file. Paths of media are written
// relative to the project's folder where they lie in it or beside it.

nlohmann::ordered_json to_json(const Project& project, const std::filesystem::path& folder);

/// Throws Error(BadInput) that begins with `where` and says which value is wrong. Projects of older
/// versions are brought up to date.
Project project_from_json(const nlohmann::json& json, const std::filesystem::path& folder,
                          const std::string& where);

// A change of a project, as the journal of its edits keeps it.

/// JSON on one line. Throws Error(BadInput) for what change_from_json() would refuse.
std::string change_text(const ProjectChange& change, const std::filesystem::path& folder);
ProjectChange change_from_json(const nlohmann::json& json, const std::filesystem::path& folder,
                               const std::string& where);

/// JSON on one line, or indented by some spaces. Throws Error(BadInput) when a name in it is not
/// valid Unicode, which JSON cannot hold.
std::string json_text(const nlohmann::ordered_json& json, int indent = -1);

}  // namespace ditto
