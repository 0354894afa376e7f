#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace ditto {

/// A file of a pack as its makers publish it.
struct PublishedFile {
    std::string network;             ///< the network's name in the pack
    std::string name;                ///< the file's name in the pack
    std::string format;              ///< "safetensors", "pth" or "onnx"
    std::string sha256;              ///< empty where the manifest has none
    std::vector<std::string> paths;  ///< below what is published; the first that is there counts
    bool optional = false;           ///< the pack works without it
};

/// A pack that is published elsewhere: models/ID.json. It has the fields of a pack.json, the
/// address "source", and for each network its paths below that, "published".
class PackManifest {
  public:
    /// Everything is checked, names stay within folders. Throws Error(BadInput) naming the file and
    /// the field.
    static PackManifest read(const std::filesystem::path& file);

    const std::string& id() const { return id_; }
    const std::string& version() const { return version_; }
    const std::string& title() const { return title_; }
    const std::string& licence() const { return licence_; }
    /// Address of the folder with what is published: http, https or file.
    const std::string& source() const { return source_; }
    const std::vector<PublishedFile>& files() const { return files_; }

    /// Text of the pack.json of a pack of these networks, by their files' sha256 sums.
    std::string pack_json(const std::map<std::string, std::string>& sums_of_networks) const;

  private:
    std::string id_, version_, title_, licence_, source_;
    nlohmann::json json_;
    std::vector<PublishedFile> files_;
};

}  // namespace ditto
