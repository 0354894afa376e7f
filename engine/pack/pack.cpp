#include "pack/pack.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/sha256.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int kFormat = 1;
constexpr int kDefaultSteps = 10, kMaxSteps = 1000;
constexpr std::uintmax_t kMaxManifestBytes = 1 << 20;

Error unsound(const fs::path& file, const std::string& why) {
    return Error(ErrorKind::BadInput, file.string() + " is not a sound pack manifest (" + why +
                                          "); get the model pack again");
}

json read_manifest(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error) {
        throw Error(ErrorKind::BadInput,
                    file.parent_path().string() +
                        " is no model pack: it has no pack.json; choose the pack's folder");
    }
    if (size > kMaxManifestBytes) throw unsound(file, "it is too large");
    std::ifstream in(file);
    json manifest = json::parse(in, nullptr, /*allow_exceptions=*/false);
    if (!manifest.is_object()) throw unsound(file, "it is not a JSON object");
    return manifest;
}

/// A plain file name: a manifest may not reach outside its folder.
bool is_plain_name(const std::string& name) {
    return !name.empty() && name != "." && name != ".." &&
           name.find_first_of("/\\") == std::string::npos;
}

PackNetwork read_network(const json& entry, const fs::path& folder) {
    PackNetwork network;
    const auto file = entry.at("file").get<std::string>();
    if (!is_plain_name(file))
        throw unsound(folder / "pack.json", "the file name " + file + " leaves the folder");
    network.file = folder / file;
    network.format = entry.value("format", std::string());
    network.sha256 = entry.value("sha256", std::string());
    if (entry.contains("dimensions"))
        network.dimensions = entry["dimensions"].get<std::map<std::string, std::int64_t>>();
    return network;
}

}  // namespace

Pack Pack::open(const fs::path& folder) {
    const fs::path file = folder / "pack.json";
    const json manifest = read_manifest(file);
    try {
        if (manifest.at("format").get<int>() != kFormat)
            throw unsound(file, "its format is newer than this program");
        Pack pack;
        pack.folder_ = folder;
        pack.id_ = manifest.at("id").get<std::string>();
        pack.version_ = manifest.at("version").get<std::string>();
        pack.renderer_ = manifest.at("renderer").get<std::string>();
        pack.steps_ = manifest.value("steps", kDefaultSteps);
        if (pack.steps_ < 1 || pack.steps_ > kMaxSteps)
            throw unsound(file, "its steps are not between 1 and 1000");
        for (const auto& [name, entry] : manifest.at("networks").items()) {
            pack.networks_.emplace(name, read_network(entry, folder));
        }
        return pack;
    } catch (const json::exception&) {
        throw unsound(file, "a field is missing or of the wrong type");
    }
}

const PackNetwork& Pack::network(const std::string& name) const {
    const auto found = networks_.find(name);
    if (found == networks_.end()) {
        throw Error(ErrorKind::BadInput, "the pack " + folder_.string() + " has no network " +
                                             name + "; get the model pack again");
    }
    if (!fs::is_regular_file(found->second.file)) {
        throw Error(ErrorKind::BadInput,
                    found->second.file.string() + " is missing; get the model pack again");
    }
    return found->second;
}

std::vector<std::string> Pack::names() const {
    std::vector<std::string> names;
    for (const auto& [name, entry] : networks_) names.push_back(name);
    return names;
}

std::int64_t Pack::bytes() const {
    std::int64_t bytes = 0;
    for (const auto& [name, entry] : networks_) {
        std::error_code absent;
        const auto size = fs::file_size(entry.file, absent);
        if (!absent) bytes += static_cast<std::int64_t>(size);
    }
    return bytes;
}

void Pack::verify(const ProgressFn& progress, const CancelToken& cancel) const {
    const std::int64_t total = bytes();
    std::int64_t done = 0;
    for (const auto& [name, entry] : networks_) {
        const fs::path& file = network(name).file;
        const std::string sum = sha256_file(file, [&](std::int64_t read) {
            cancel.check();
            if (progress) progress({"verify", done + read, total});
        });
        if (!entry.sha256.empty() && sum != entry.sha256) {
            throw Error(
                ErrorKind::BadInput,
                file.string() + " is not the file of the manifest; get the model pack again");
        }
        done += static_cast<std::int64_t>(fs::file_size(file));
    }
}

}  // namespace ditto
