#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <set>
#include <sstream>

#include "core/error.h"
#include "core/process.h"
#include "core/scratch_folder.h"
#include "speech/festival_labels.h"
#include "speech/voice.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

/// Festival runs as a program: its library knows one voice per process and ends it on errors.
/// `script` is the name of a file, or an expression.
ProcessResult run_festival(const std::string& script) {
    return run_process({"festival", "-b", script}, "", {});
}

std::string printed_voices() try {
    ProcessResult result = run_festival("(print (voice.list))");
    return result.status == 0 ? std::move(result.output) : "";
} catch (const Error&) {  // Festival is not installed
    return "";
}

const std::set<std::string>& voice_names() {
    static const std::set<std::string> names = [] {
        std::string text = printed_voices();
        std::ranges::replace_if(
            text, [](char c) { return c == '(' || c == ')'; }, ' ');
        std::istringstream words(text);
        return std::set<std::string>{std::istream_iterator<std::string>(words), {}};
    }();
    return names;
}

PhoneSet phone_set(const std::string& voice) {
    if (voice.starts_with("czech")) return PhoneSet::Czech;
    if (voice == "lp_diphone" || voice == "pc_diphone") return PhoneSet::Italian;
    if (voice.find("_fi_") != std::string::npos) return PhoneSet::Finnish;
    if (voice.find("_ca_") != std::string::npos) return PhoneSet::Catalan;
    if (voice.find("_ru_") != std::string::npos) return PhoneSet::Russian;
    return PhoneSet::English;
}

/// By the name: Festival does not say. Empty for those that may be of any.
std::string language_of(const std::string& voice) {
    if (voice.starts_with("hindi")) return "hi";
    if (voice.starts_with("marathi")) return "mr";
    if (voice.starts_with("telugu")) return "te";
    switch (phone_set(voice)) {
        case PhoneSet::Czech:
            return "cs";
        case PhoneSet::Italian:
            return "it";
        case PhoneSet::Finnish:
            return "fi";
        case PhoneSet::Catalan:
            return "ca";
        case PhoneSet::Russian:
            return "ru";
        default:
            return "";
    }
}

/// How much a formant factor moves the all-pass constant of a mel cepstrum, around its usual .42.
constexpr double kAlphaPerFormant = 0.25;

/// Parameters of one line, for statistical voices (which take the place of nothing set before) and
/// for diphone voices.
std::string parameters(const std::string& voice, const Line& line) {
    std::ostringstream out;
    if (voice.ends_with("_hts")) {
        const double alpha = (voice.find("slt") != std::string::npos ? 0.45 : 0.42) -
                             kAlphaPerFormant * (line.formants - 1);
        out << "(set! hts_engine_params (append (list (list \"-a\" " << alpha << ") (list \"-r\" "
            << 1 / line.stretch << ")) " << voice << "::hts_engine_params))\n";
    } else {
        out << "(Parameter.set 'Duration_Stretch " << line.stretch << ")\n";
    }
    return out.str();
}

std::string script_of(const std::string& voice, std::span<const Line> lines,
                      const fs::path& folder) {
    std::ostringstream out;
    out << "(voice_" << voice << ")\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string stem = (folder / std::to_string(i)).string();
        out << parameters(voice, lines[i]) << "(unwind-protect (let ((u (utt.synth (Utterance Text "
            << std::quoted(lines[i].text) << "))))\n  (utt.save.wave u "
            << std::quoted(stem + ".wav") << " 'riff)\n  (utt.save.segs u "
            << std::quoted(stem + ".lab") << ")) nil)\n";
    }
    return out.str();
}

class FestivalVoice : public Voice {
  public:
    explicit FestivalVoice(std::string name) : name_(std::move(name)) {}

    std::string language() const override { return language_of(name_); }

    std::vector<Speech> say(std::span<const Line> lines) override {
        const ScratchFolder folder;
        // A line that ends the program leaves the later ones unspoken: they come back empty.
        const fs::path script = folder.path() / "script.scm";
        std::ofstream(script, std::ios::binary) << script_of(name_, lines, folder.path());
        run_festival(script.string());
        std::vector<Speech> speech;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const fs::path stem = folder.path() / std::to_string(i);
            speech.push_back(
                read_labelled(stem.string() + ".wav", stem.string() + ".lab", phone_set(name_)));
        }
        return speech;
    }

  private:
    std::string name_;
};

}  // namespace

std::unique_ptr<Voice> make_festival_voice(const std::string& name) {
    if (!voice_names().contains(name)) return nullptr;
    return std::make_unique<FestivalVoice>(name);
}

std::vector<InstalledVoice> installed_festival_voices() {
    std::vector<InstalledVoice> voices;
    for (const std::string& name : voice_names())
        voices.push_back({"festival:" + name, language_of(name)});
    return voices;
}

}  // namespace ditto
