#include <algorithm>
#include <filesystem>

#include "core/fnv1a.h"
#include "speech/festival_labels.h"
#include "train/voices.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

const fs::path kFestivalVoices = "/usr/share/festival/voices";

/// A person's recordings with phone labels, as unit-selection voices are packaged: WAV files in
/// wav/ with segments in lab/. Instead of the text, the recording that the text hashes to is heard.
class RecordedVoice : public Voice {
  public:
    RecordedVoice(std::vector<fs::path> recordings, PhoneSet set)
        : recordings_(std::move(recordings)), set_(set) {}

    std::string language() const override { return ""; }

    std::vector<Speech> say(std::span<const Line> lines) override {
        std::vector<Speech> speech;
        for (const Line& line : lines)
            speech.push_back(read(recordings_[fnv1a(line.text) % recordings_.size()]));
        return speech;
    }

  private:
    Speech read(const fs::path& wave) const {
        const fs::path labels =
            wave.parent_path().parent_path() / "lab" / wave.stem().replace_extension(".lab");
        return read_labelled(wave, labels, set_);
    }

    std::vector<fs::path> recordings_;
    PhoneSet set_;
};

}  // namespace

std::unique_ptr<Voice> make_recorded_voice(const std::string& name) {
    if (name != "msu_ru_nsh") return nullptr;
    std::vector<fs::path> recordings;
    std::error_code error;
    for (const auto& entry :
         fs::directory_iterator(kFestivalVoices / "russian/msu_ru_nsh_clunits/wav", error))
        if (entry.path().extension() == ".wav") recordings.push_back(entry.path());
    if (recordings.empty()) return nullptr;
    std::ranges::sort(recordings);
    return std::make_unique<RecordedVoice>(std::move(recordings), PhoneSet::Russian);
}

}  // namespace ditto
