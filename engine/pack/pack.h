#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/progress.h"

namespace ditto {

/// A network of a pack, as its manifest describes it.
struct PackNetwork {
    std::filesystem::path file;  ///< with the pack's folder
    std::string sha256;          ///< empty where the manifest has none
    std::map<std::string, std::int64_t>
        dimensions;  ///< what cannot be read off the weights, and what is checked against them
};

/// A model pack: a folder with pack.json and weight files.
class Pack {
  public:
    /// Reads the manifest. Throws Error(BadInput) when it is missing or unsound, or names files
    /// outside the folder.
    static Pack open(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return folder_; }
    const std::string& id() const { return id_; }
    const std::string& version() const { return version_; }
    /// Its name for people.
    const std::string& title() const { return title_; }
    /// What it may be used under, as SPDX names it; empty where the manifest does not say.
    const std::string& licence() const { return licence_; }
    /// What turns its motion into pictures: "mesh" or "neural".
    const std::string& renderer() const { return renderer_; }
    /// Denoising steps a window that its motion model is meant to be sampled with.
    int steps() const { return steps_; }

    bool has_network(const std::string& name) const { return networks_.contains(name); }

    /// Throws Error(BadInput) when the pack has no such network, or its file is missing.
    const PackNetwork& network(const std::string& name) const;

    /// Names of its networks, in alphabetical order.
    std::vector<std::string> names() const;
    /// Size of all its files that are there.
    std::int64_t bytes() const;

    /// Compares the files with the manifest's sha256 sums. Throws Error(BadInput) naming the first
    /// that is missing or differs, Error(Cancelled).
    void verify(const ProgressFn& progress = {}, const CancelToken& cancel = {}) const;

  private:
    std::filesystem::path folder_;
    std::string id_, version_, title_, licence_, renderer_;
    int steps_ = 0;
    std::map<std::string, PackNetwork> networks_;
};

}  // namespace ditto
