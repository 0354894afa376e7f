#include "core/error.h"
#include "core/process.h"
#include "core/scratch_folder.h"
#include "media/audio_reader.h"
#include "speech/speak.h"

namespace ditto {
namespace {

constexpr std::string_view kText = "{text}", kOutput = "{output}";

/// Puts `value` in each place of a word; returns whether there was one.
bool fill(std::string& word, std::string_view place, std::string_view value) {
    bool filled = false;
    for (auto at = word.find(place); at != std::string::npos;
         at = word.find(place, at + value.size())) {
        word.replace(at, place.size(), value);
        filled = true;
    }
    return filled;
}

void check_ended_well(const ProcessResult& result, const std::string& program) {
    if (result.status == 0) return;
    const std::string why = last_line(result.errors.empty() ? result.output : result.errors);
    throw Error(ErrorKind::BadInput, "the voice command " + program + " failed with status " +
                                         std::to_string(result.status) +
                                         (why.empty() ? "" : ": " + why));
}

}  // namespace

Speech speak_by_command(std::string_view command, std::string_view text,
                        const CancelToken& cancel) {
    const ScratchFolder folder;
    const std::filesystem::path sound = folder.path() / "speech.wav";
    std::vector<std::string> words = split_command(command);
    bool names_output = false, names_text = false;
    for (std::string& word : words) {
        names_output |= fill(word, kOutput, sound.string());
        // What the text holds is not looked at again.
        names_text |= fill(word, kText, text);
    }
    if (words.empty() || !names_output) {
        throw Error(ErrorKind::BadInput, "the voice command \"" + std::string(command) +
                                             "\" does not say where {output} goes");
    }
    const std::string program = words[0];
    check_ended_well(run_process(words, names_text ? std::string_view() : text, cancel), program);
    if (!std::filesystem::exists(sound)) {
        throw Error(ErrorKind::BadInput,
                    "the voice command " + program + " wrote no sound to {output}; check it");
    }
    AudioClip clip = read_audio(sound, {.sample_rate = 0, .channels = 1});
    return {clip.sample_rate, std::move(clip.samples), {}};
}

}  // namespace ditto
