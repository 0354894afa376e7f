#include "pack/pack.h"

#include "core/error.h"
#include "core/file_status.h"
#include "core/sha256.h"
#include "pack/plain_name.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int kFormat = 1;
constexpr int kDefaultSteps = 10, kMaxSteps = 1000;
constexpr std::uintmax_t kMaxManifestBytes = 1 << 20;

PackNetwork read_network(const JsonReader& entry, const fs::path& folder) {
    PackNetwork network;
    network.file = folder / plain_name(entry.at("file"));
    if (entry.has("sha256")) network.sha256 = entry.at("sha256").text();
    if (entry.has("dimensions")) {
        for (const auto& [name, value] : entry.at("dimensions").fields())
            network.dimensions[name] = value.integer(INT64_MIN, INT64_MAX);
    }
    return network;
}

}  // namespace

Pack Pack::open(const fs::path& folder) {
    const fs::path file = folder / "pack.json";
    if (!is_there(file)) {
        throw Error(ErrorKind::BadInput,
                    folder.string() +
                        " is not a model pack: it has no pack.json; choose the pack's folder");
    }
    const json manifest = read_json(file, kMaxManifestBytes);
    const JsonReader reader(manifest, file.string());
    if (reader.at("format").integer(1, INT32_MAX) > kFormat)
        reader.fail("has a newer format than this version can read; update the program");
    Pack pack;
    pack.folder_ = folder;
    pack.id_ = plain_name(reader.at("id"));
    pack.version_ = plain_name(reader.at("version"));
    pack.title_ = reader.has("name") ? reader.at("name").text() : pack.id_;
    if (reader.has("licence")) pack.licence_ = reader.at("licence").text();
    pack.renderer_ = plain_name(reader.at("renderer"));
    pack.steps_ = reader.has("steps") ? static_cast<int>(reader.at("steps").integer(1, kMaxSteps))
                                      : kDefaultSteps;
    for (const auto& [name, entry] : reader.at("networks").fields())
        pack.networks_.emplace(name, read_network(entry, folder));
    return pack;
}

const PackNetwork& Pack::network(const std::string& name) const {
    const auto found = networks_.find(name);
    if (found == networks_.end()) {
        throw Error(ErrorKind::BadInput, "the pack " + folder_.string() + " has no network " +
                                             name + "; get the model pack again");
    }
    if (!is_plain_file(found->second.file)) {
        throw Error(ErrorKind::BadInput,
                    found->second.file.string() + " not found; install the model pack again");
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
