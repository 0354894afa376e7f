#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "checks.h"
#include "commands.h"
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/output_name.h"
#include "core/text_encoding.h"
#include "interrupt.h"
#include "media/wav_file.h"
#include "progress_bar.h"
#include "speech/speak.h"
#include "speech/writing.h"

namespace ditto::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kUsualVoice = "flite:slt";

struct SpeakCommand {
    std::string text;
    fs::path file, output;
    std::optional<std::string> voice;
    std::string command;
    Delivery delivery;
    bool phones = false;
    bool list = false;
    bool json = false;

    void run() const;

  private:
    void list_voices() const;
    /// Where --phones go.
    fs::path beside() const { return fs::path(output).replace_extension(".phones.json"); }
    void check_outputs() const;
    std::string text_to_say() const;
    std::string voice_for_text(const std::string& words) const;
    Speech say(const CancelToken& cancel) const;
};

void SpeakCommand::list_voices() const {
    auto report = nlohmann::ordered_json::array();
    for (const InstalledVoice& each : installed_voices()) {
        if (!json) std::printf("%-32s %s\n", each.name.c_str(), each.language.c_str());
        report.push_back({{"name", each.name}, {"language", each.language}});
    }
    if (json) std::puts(report.dump(2).c_str());
}

void SpeakCommand::check_outputs() const {
    if (lower_extension(output) != ".wav")
        throw Error(ErrorKind::BadInput,
                    output.string() + " is not a name for sound; it must end in .wav");
    check_output(output, {file});
    if (phones) check_output(beside(), {file});
}

std::string read_all(std::istream& in) {
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string SpeakCommand::text_to_say() const {
    if (!file.empty()) {
        std::ifstream in(file, std::ios::binary);
        const std::string found = read_all(in);
        if (!in)
            throw Error(ErrorKind::BadInput, file.string() + " cannot be read; check its name");
        return as_utf8(found);
    }
    return text == "-" ? as_utf8(read_all(std::cin)) : text;
}

/// The voice that is asked for, or one that can speak the text.
std::string SpeakCommand::voice_for_text(const std::string& words) const {
    if (voice) return *voice;
    const auto usual = find_voice(kUsualVoice);
    if (usual && unspoken_words(words, usual->language())) {
        if (const auto other = voice_for(words)) {
            std::fprintf(stderr, "ditto: %s cannot speak this text; %s speaks it\n", kUsualVoice,
                         other->c_str());
            return *other;
        }
    }
    return kUsualVoice;
}

Speech SpeakCommand::say(const CancelToken& cancel) const {
    const std::string words = text_to_say();
    if (!command.empty()) return speak_by_command(command, words, cancel);
    const std::string name = voice_for_text(words);
    const auto speaker = find_voice(name);
    if (!speaker) {
        throw Error(ErrorKind::BadInput,
                    "voice " + name + " not found; --list-voices shows the available ones");
    }
    ProgressBar bar(json);
    return speak(*speaker, words, delivery, bar.callback(), cancel);
}

/// `[["SIL", 0, 0.41], ["P", 0.41, 0.49], …]`: name, start and end in seconds.
void write_phones(const fs::path& path, const Phones& phones) {
    auto list = nlohmann::json::array();
    for (const PhoneSpan& each : phones)
        list.push_back({phone_name(each.phone), each.start, each.end});
    AtomicFile out(path);
    out.write(list.dump() + "\n");
    out.commit();
}

void SpeakCommand::run() const {
    if (list) return list_voices();
    if (text.empty() && file.empty()) throw CLI::RequiredError("text");
    if (output.empty()) throw CLI::RequiredError("--output");
    check_outputs();
    const CancelToken cancel = cancel_on_interrupt();
    const Speech speech = say(cancel);
    if (phones && speech.phones.empty()) {
        throw Error(ErrorKind::BadInput,
                    "the times of this speech's phones are not known; leave "
                    "--phones out or choose another voice");
    }
    write_wav(output, speech.samples, speech.rate);
    if (phones) write_phones(beside(), speech.phones);
    if (!json) {
        std::printf("%s: %.2f s\n", output.c_str(), speech.seconds());
        return;
    }
    nlohmann::ordered_json report{
        {"output", output.string()}, {"seconds", speech.seconds()}, {"sample_rate", speech.rate}};
    if (phones) report["phones"] = beside().string();
    std::puts(report.dump(2).c_str());
}

}  // namespace

void add_speak(CLI::App& app) {
    const auto command = std::make_shared<SpeakCommand>();
    CLI::App& speak = *app.add_subcommand("speak", "Speak a text, to render from");
    auto* const text =
        speak.add_option("text", command->text, "What to say; - reads it from standard input");
    speak.add_option("--file", command->file, "Text file to say")->excludes(text);
    speak.add_option("--output,-o", command->output, "Sound file to write, .wav");
    auto* const voice =
        speak
            .add_option("--voice", command->voice,
                        "flite:…, espeak:… or festival:…; where it is not said, another speaks "
                        "what is not in Latin letters")
            ->default_str(kUsualVoice);
    auto* const rate = speak.add_option("--rate", command->delivery.rate, "Factor on the speed")
                           ->check(between(0.5, 2.0))
                           ->capture_default_str();
    auto* const pitch =
        speak
            .add_option("--pitch", command->delivery.pitch,
                        "Factor on the pitch, where the voice can do it (espeak, flite:kal16)")
            ->check(between(0.5, 2.0))
            ->capture_default_str();
    auto* const pause =
        speak
            .add_option("--pause", command->delivery.pause, "Seconds of silence between sentences")
            ->check(between(0.0, 10.0))
            ->capture_default_str();
    speak
        .add_option("--voice-command", command->command,
                    "Program that speaks instead: 'prog {text} {output}'; without {text} it reads "
                    "the text on its standard input")
        ->excludes(voice)
        ->excludes(rate)
        ->excludes(pitch)
        ->excludes(pause);
    speak.add_flag("--phones", command->phones,
                   "Also write when each phone is spoken, to NAME.phones.json");
    speak.add_flag("--list-voices", command->list, "Show the available voices");
    speak.add_flag("--json", command->json, "Print a report as JSON, and no progress");
    speak.callback([command] { command->run(); });
}

}  // namespace ditto::cli
