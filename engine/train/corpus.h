#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "speech/phone.h"

namespace ditto {

inline constexpr int kCorpusRate = 16000;  ///< samples a second

/// What the manifest says of a take.
struct TakeInfo {
    std::string file;          ///< name without extension: FILE.wav and FILE.json hold the take
    std::string voice;         ///< "flite:rms", "espeak:en-us+f3", "festival:czech_dita", …
    float weight = 1;          ///< how often to draw it, per minute, against other takes
    std::int64_t samples = 0;  ///< length at kCorpusRate

    double seconds() const { return static_cast<double>(samples) / kCorpusRate; }
};

/// Speech of one voice with silent ends (about 40 s).
struct Take {
    std::vector<float> samples;  ///< mono in [-1, 1] at kCorpusRate
    Phones phones;               ///< cover the take without gap or overlap, silences included
    std::string voice;
    float weight = 1;
};

/// Speech with phone times on disk: a folder with corpus.json (the manifest), and for each take a
/// 16-bit WAV and a JSON file of its phones. Only the manifest is kept in memory; const members may
/// be called from several threads.
class Corpus {
  public:
    /// Throws Error(BadInput) when the folder holds no corpus of this format.
    static Corpus open(const std::filesystem::path& folder);

    std::size_t size() const { return takes_.size(); }
    bool empty() const { return takes_.empty(); }
    const TakeInfo& info(std::size_t i) const { return takes_.at(i); }
    /// Reads take i. Throws Error(BadInput) when its files do not hold what the manifest says.
    Take take(std::size_t i) const;

    const std::string& version() const { return version_; }
    std::uint64_t seed() const { return seed_; }
    bool held_out() const { return held_out_; }
    /// Voices that said nothing usable where a take was wanted of them, in order.
    const std::vector<std::string>& failed() const { return failed_; }
    double seconds() const;

  private:
    std::filesystem::path folder_;
    std::string version_;
    std::uint64_t seed_ = 0;
    bool held_out_ = false;
    std::vector<std::string> failed_;
    std::vector<TakeInfo> takes_;
};

}  // namespace ditto
