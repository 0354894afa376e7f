#include "train/corpus.h"

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "train/corpus_format.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::uintmax_t kLargestManifest = 64U << 20U;  // bytes; 100 hours need 2 MB
constexpr std::int64_t kLongestTake = 600LL * kCorpusRate;

[[noreturn]] void refuse(const fs::path& path, const std::string& why) {
    throw Error(ErrorKind::BadInput,
                path.string() + ": " + why + "; make the corpus anew with 'ditto corpus'.");
}

json read_json(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error) refuse(path, "cannot be read");
    if (size > kLargestManifest) refuse(path, "is too large for a corpus file");
    std::ifstream file(path, std::ios::binary);
    try {
        return json::parse(file);
    } catch (const json::exception&) {
        refuse(path, "is not JSON");
    }
}

bool plain_name(const std::string& name) {
    return !name.empty() && name.size() <= 64 &&
           name.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz_-") == std::string::npos;
}

TakeInfo parse_take(const json& j, const fs::path& path) {
    TakeInfo info{j.at("file"), j.at("voice"), j.at("weight"), j.at("samples")};
    if (!plain_name(info.file)) refuse(path, "names a take outside its folder");
    if (info.samples < 1 || info.samples > kLongestTake)
        refuse(path, "gives a take an impossible length");
    if (!std::isfinite(info.weight) || info.weight < 0)
        refuse(path, "gives a take an impossible weight");
    return info;
}

Phones parse_phones(const json& j, const fs::path& path, double seconds) {
    Phones phones;
    double last = 0;
    for (const json& item : j) {
        const auto phone = phone_from_name(item.at(0).get<std::string>());
        const double start = item.at(1), end = item.at(2);
        if (!phone || std::abs(start - last) > 1e-3 || end <= start)
            refuse(path, "holds a broken list of phones");
        phones.push_back({*phone, last, end});
        last = end;
    }
    if (phones.empty() || std::abs(last - seconds) > 0.01)
        refuse(path, "holds phones that do not fit the sound");
    phones.back().end = seconds;
    return phones;
}

}  // namespace

Corpus Corpus::open(const fs::path& folder) {
    const fs::path path = folder / kManifestName;
    const json manifest = read_json(path);
    Corpus corpus;
    corpus.folder_ = folder;
    try {
        if (manifest.at("format") != kCorpusFormat) refuse(path, "is not a corpus manifest");
        corpus.version_ = manifest.at("version");
        corpus.seed_ = manifest.at("seed");
        corpus.held_out_ = manifest.value("held_out", false);
        corpus.failed_ = manifest.value("failed", std::vector<std::string>());
        for (const json& take : manifest.at("takes"))
            corpus.takes_.push_back(parse_take(take, path));
    } catch (const json::exception&) {
        refuse(path, "lacks a field or has one of the wrong type");
    }
    return corpus;
}

Take Corpus::take(std::size_t i) const {
    const TakeInfo& about = info(i);
    const fs::path phones = folder_ / (about.file + ".json");
    Take take{
        read_wav(folder_ / (about.file + ".wav"), about.samples), {}, about.voice, about.weight};
    try {
        take.phones = parse_phones(read_json(phones), phones, about.seconds());
    } catch (const json::exception&) {
        refuse(phones, "holds a broken list of phones");
    }
    return take;
}

double Corpus::seconds() const {
    double sum = 0;
    for (const TakeInfo& take : takes_) sum += take.seconds();
    return sum;
}

}  // namespace ditto
