#include "train/corpus_maker.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/error.h"
#include "train/corpus.h"
#include "train/corpus_format.h"
#include "train/take_maker.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct Speaker {
    VoiceInfo info;
    std::unique_ptr<Voice> voice;
    double seconds = 0;  // spoken so far
};

using Note = std::function<void(const std::string&)>;

std::vector<Speaker> find_speakers(bool held_out, const Note& note) {
    std::vector<Speaker> speakers;
    const auto recipe = held_out ? std::vector{held_out_voice()} : training_voices();
    for (const VoiceInfo& info : recipe) {
        if (auto voice = make_voice(info))
            speakers.push_back({info, std::move(voice), 0});
        else
            note("without voice " + info.name + ": it is not installed");
    }
    if (speakers.empty())
        throw Error(ErrorKind::BadInput,
                    "No voice for the corpus is installed: run 'packaging/setup.sh --corpus'.");
    return speakers;
}

/// The speaker who is furthest behind his share; the earliest of equals.
Speaker& next_speaker(std::vector<Speaker>& speakers) {
    return *std::ranges::min_element(speakers, {}, [](const Speaker& s) {
        return (s.seconds + kTakeSeconds / 2) / s.info.share;
    });
}

void add_share(std::vector<Speaker>& speakers, const std::string& voice, double seconds) {
    for (Speaker& s : speakers)
        if (s.info.name == voice) s.seconds += seconds;
}

json describe(const TakeInfo& take) {
    return {{"file", take.file},
            {"voice", take.voice},
            {"weight", take.weight},
            {"samples", take.samples}};
}

json new_manifest(const CorpusOptions& options) {
    return {{"format", kCorpusFormat},      {"version", kCorpusVersion}, {"seed", options.seed},
            {"held_out", options.held_out}, {"failed", json::array()},   {"takes", json::array()}};
}

/// Takes over what the folder holds already.
json begin_manifest(const CorpusOptions& options, std::vector<Speaker>& speakers) {
    if (!fs::exists(options.folder / kManifestName)) return new_manifest(options);
    const Corpus begun = Corpus::open(options.folder);
    if (begun.seed() != options.seed || begun.version() != kCorpusVersion ||
        begun.held_out() != options.held_out)
        throw Error(ErrorKind::BadInput, options.folder.string() +
                                             " holds a corpus of another seed, version or part: "
                                             "choose another folder.");
    json manifest = new_manifest(options);
    manifest["failed"] = begun.failed();
    for (std::size_t i = 0; i < begun.size(); ++i) {
        manifest["takes"].push_back(describe(begun.info(i)));
        add_share(speakers, begun.info(i).voice, begun.info(i).seconds());
    }
    return manifest;
}

TakeInfo store(const fs::path& folder, std::size_t index, const Take& take) {
    std::string number = std::to_string(index);
    number.insert(0, number.size() < 6 ? 6 - number.size() : 0, '0');
    json phones = json::array();
    for (const PhoneSpan& p : take.phones)
        phones.push_back(
            {phone_name(p.phone), std::round(p.start * 1e5) / 1e5, std::round(p.end * 1e5) / 1e5});
    write_wav(folder / (number + ".wav"), take.samples);
    write_file(folder / (number + ".json"), phones.dump() + "\n");
    return {number, take.voice, take.weight, static_cast<std::int64_t>(take.samples.size())};
}

}  // namespace

void make_corpus(const CorpusOptions& options, const Note& note, const ProgressFn& progress,
                 const CancelToken& cancel) {
    std::error_code error;
    fs::create_directories(options.folder, error);
    if (error)
        throw Error(ErrorKind::BadInput,
                    options.folder.string() + " cannot be made: choose another folder.");
    TextSource texts(options.held_out ? TextSource::Part::HeldOut : TextSource::Part::Training);
    if (!texts.add_documentation())
        note(
            "without documentation texts: Festival's CMU dictionary (festlex-cmu) is not "
            "installed");
    auto speakers = find_speakers(options.held_out, note);
    json manifest = begin_manifest(options, speakers);

    const double wanted = options.hours * 3600;
    double seconds = 0;
    for (const Speaker& s : speakers) seconds += s.seconds;
    // Failed takes count towards a speaker's share, so a broken voice cannot stall the others.
    json& failed = manifest["failed"];
    for (const json& voice : failed) add_share(speakers, voice, kTakeSeconds);
    std::size_t index = manifest["takes"].size();
    while (seconds < wanted) {
        cancel.check();
        Speaker& speaker = next_speaker(speakers);
        const Take take = make_take(*speaker.voice, speaker.info, texts, options.seed,
                                    index + (std::uint64_t{failed.size()} << 32U));
        if (take.samples.empty()) {
            speaker.seconds += kTakeSeconds;
            failed.push_back(speaker.info.name);
            if (failed.size() > speakers.size() * 10)
                throw Error(ErrorKind::BadInput,
                            "The installed voices say nothing: reinstall Flite or espeak-ng.");
            continue;
        }
        const TakeInfo info = store(options.folder, index++, take);
        speaker.seconds += info.seconds();
        seconds += info.seconds();
        manifest["takes"].push_back(describe(info));
        write_file(options.folder / kManifestName, manifest.dump(1) + "\n");
        if (progress)
            progress({"speaking", static_cast<std::int64_t>(seconds),
                      static_cast<std::int64_t>(wanted)});
    }
}

}  // namespace ditto
