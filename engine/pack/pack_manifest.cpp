#include "pack/pack_manifest.h"

#include <algorithm>
#include <set>

#include "pack/plain_name.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMaxBytes = 1 << 20;
constexpr std::size_t kSha256Digits = 64;

/// A path of plain names below the source.
std::string published_path(const JsonReader& value) {
    const std::string path = value.text();
    if (fs::path(path).is_absolute()) value.fail("is an absolute path");
    for (const fs::path& part : fs::path(path)) {
        if (!is_plain_name(part.string())) value.fail("is not a path of plain names");
    }
    return path;
}

std::string sha256_sum(const JsonReader& value) {
    const std::string sum = value.text();
    if (sum.size() != kSha256Digits ||
        sum.find_first_not_of("0123456789abcdef") != std::string::npos)
        value.fail("is not a sha256 sum of 64 lower-case hex digits");
    return sum;
}

PublishedFile read_file(const std::string& network, const JsonReader& entry) {
    PublishedFile file;
    file.network = network;
    file.name = plain_name(entry.at("file"));
    file.format = entry.at("format").text();
    if (file.format != "safetensors" && file.format != "pth" && file.format != "onnx")
        entry.at("format").fail("is none of safetensors, pth and onnx");
    if (entry.has("sha256")) file.sha256 = sha256_sum(entry.at("sha256"));
    if (entry.has("optional")) file.optional = entry.at("optional").boolean();
    for (const JsonReader& path : entry.at("published").list())
        file.paths.push_back(published_path(path));
    if (file.paths.empty()) entry.at("published").fail("is empty");
    return file;
}

}  // namespace

PackManifest PackManifest::read(const fs::path& file) {
    PackManifest manifest;
    manifest.json_ = read_json(file, kMaxBytes);
    const JsonReader reader(manifest.json_, file.string());
    reader.at("format").integer(1, 1);
    manifest.id_ = plain_name(reader.at("id"));
    manifest.version_ = plain_name(reader.at("version"));
    manifest.title_ = reader.has("name") ? reader.at("name").text() : manifest.id_;
    if (reader.has("licence")) manifest.licence_ = reader.at("licence").text();
    manifest.source_ = reader.at("source").text();
    const JsonReader networks = reader.at("networks");
    std::set<std::string> names{"pack.json"};
    for (const auto& [network, entry] : networks.fields()) {
        manifest.files_.push_back(read_file(network, entry));
        if (!names.insert(manifest.files_.back().name).second)
            networks.fail("names the file " + manifest.files_.back().name + " twice");
    }
    if (manifest.files_.empty()) networks.fail("is empty");
    return manifest;
}

std::string PackManifest::pack_json(const std::map<std::string, std::string>& sums) const {
    nlohmann::json pack = json_;
    pack.erase("source");
    nlohmann::json& networks = pack["networks"];
    for (const PublishedFile& file : files_) {
        const auto sum = sums.find(file.network);
        if (sum == sums.end()) {
            networks.erase(file.network);
            continue;
        }
        nlohmann::json& entry = networks[file.network];
        entry.erase("published");
        entry.erase("optional");
        entry["sha256"] = sum->second;
    }
    return pack.dump(2) + "\n";
}

}  // namespace ditto
