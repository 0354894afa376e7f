#include "train/corpus.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/scratch_folder.h"
#include "train/corpus_format.h"
#include "train/corpus_maker.h"
#include "train/resample.h"
#include "train/take_maker.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

void expect_cover(const Phones& phones, double seconds) {
    double last = 0;
    for (const PhoneSpan& p : phones) {
        EXPECT_NEAR(p.start, last, 1e-9);
        EXPECT_GT(p.end, p.start);
        last = p.end;
    }
    EXPECT_NEAR(last, seconds, 1e-9);
}

class CorpusFolder : public testing::Test {
  protected:
    void SetUp() override {
        write_wav(file("a.wav"), std::vector<float>{0, 0.5F, -0.5F, 2, -2, 0, 0, 0});
        write(json::array({{"AA", 0, 0.0005}}), "a.json");
        write(manifest(), kManifestName);
    }
    fs::path file(const std::string& name) const { return folder_.path() / name; }
    void write(const json& content, const std::string& name) const {
        write_file(file(name), content.dump());
    }
    static json manifest() {
        return {{"format", kCorpusFormat},
                {"version", "9"},
                {"seed", 5},
                {"takes", {{{"file", "a"}, {"voice", "v"}, {"weight", 0.5}, {"samples", 8}}}}};
    }
    void expect_refused(const json& hostile) const {
        write(hostile, kManifestName);
        EXPECT_THROW(Corpus::open(folder_.path()), Error) << hostile.dump();
    }

    ScratchFolder folder_;
};

TEST_F(CorpusFolder, RoundTrip) {
    const Corpus corpus = Corpus::open(folder_.path());
    ASSERT_EQ(corpus.size(), 1U);
    EXPECT_EQ(corpus.version(), "9");
    EXPECT_EQ(corpus.seed(), 5U);
    const Take take = corpus.take(0);
    const std::vector<float> expected{0, 0.5F, -0.5F, 1, -1, 0, 0, 0};
    ASSERT_EQ(take.samples.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(take.samples[i], expected[i], 2e-5);
    EXPECT_EQ(take.voice, "v");
    EXPECT_EQ(take.weight, 0.5F);
    expect_cover(take.phones, 8.0 / kCorpusRate);
}

TEST_F(CorpusFolder, HostileManifestIsRefused) {
    json m = manifest();
    m["takes"][0]["file"] = "../../etc/passwd";
    expect_refused(m);
    m["takes"][0]["file"] = "/etc/passwd";
    expect_refused(m);
    for (const json& samples : {json(-1), json(0), json(1LL << 60), json("8"), json(nullptr)}) {
        m = manifest();
        m["takes"][0]["samples"] = samples;
        expect_refused(m);
    }
    for (const json& weight : {json(-1), json(1e300), json("x")}) {
        m = manifest();
        m["takes"][0]["weight"] = weight;
        expect_refused(m);
    }
    m = manifest();
    m.erase("takes");
    expect_refused(m);
    m = manifest();
    m["format"] = "other";
    expect_refused(m);
    expect_refused(json::array());
    write_file(file(kManifestName), "{");
    EXPECT_THROW(Corpus::open(folder_.path()), Error);
    EXPECT_THROW(Corpus::open(folder_.path() / "absent"), Error);
}

TEST_F(CorpusFolder, FilesThatBelieTheManifestAreRefused) {
    const Corpus corpus = Corpus::open(folder_.path());
    for (const json& phones :
         {json::array(), json::array({{"AA", 0, 0.1}}), json::array({{"QQ", 0, 0.0005}}),
          json::array({{"AA", 0.0005, 0.0001}}), json::array({{"AA"}}),
          json::array({{"AA", "x", "y"}}), json(3)}) {
        write(phones, "a.json");
        EXPECT_THROW(corpus.take(0), Error) << phones.dump();
    }
    SetUp();
    EXPECT_NO_THROW(corpus.take(0));
    fs::resize_file(file("a.wav"), 50);
    EXPECT_THROW(corpus.take(0), Error);
    fs::remove(file("a.wav"));
    EXPECT_THROW(corpus.take(0), Error);
}

TEST(Resample, KeepsToneAndLength) {
    std::vector<float> tone(22050);
    for (std::size_t i = 0; i < tone.size(); ++i)
        tone[i] = static_cast<float>(std::sin(0.05 * static_cast<double>(i)));
    const auto out = resample(tone, 22050, 16000);
    ASSERT_EQ(out.size(), 16000U);
    for (std::size_t i = 500; i < 15500; ++i)
        ASSERT_NEAR(out[i], std::sin(0.05 * static_cast<double>(i) * 22050 / 16000), 0.01) << i;
}

TEST(TakeMaker, SameSeedSameTake) {
    const VoiceInfo info{"flite:rms", Spelling::English, 0.8F, 1};
    const auto voice = make_voice(info);
    const TextSource texts(TextSource::Part::Training);
    const Take first = make_take(*voice, info, texts, 11, 2);
    const Take again = make_take(*voice, info, texts, 11, 2);
    const Take other = make_take(*voice, info, texts, 12, 2);
    EXPECT_EQ(first.samples, again.samples);
    EXPECT_NE(first.samples, other.samples);
    EXPECT_GT(first.samples.size(), 40U * kCorpusRate);
    EXPECT_LT(first.samples.size(), 60U * kCorpusRate);
    expect_cover(first.phones, static_cast<double>(first.samples.size()) / kCorpusRate);
    EXPECT_EQ(first.phones.front().phone, Phone::Sil);
    EXPECT_EQ(first.phones.back().phone, Phone::Sil);
    EXPECT_GT(first.phones.size(), 100U);
}

// Voiceless closures are quiet in the middle of their first half, and vowels are loud: phone times
// fit the sound.
TEST(TakeMaker, PhoneTimesFitTheSound) {
    for (const char* name : {"flite:slt", "espeak:en-us", "festival:ked_diphone"}) {
        const VoiceInfo info{name};
        const auto voice = make_voice(info);
        if (!voice) continue;
        const Take take = make_take(*voice, info, TextSource(TextSource::Part::Training), 3, 0);
        const auto power = [&](double time) {
            double sum = 0;
            const auto at = static_cast<std::size_t>(time * kCorpusRate);
            for (std::size_t i = at - 80; i < at + 80; ++i)
                sum += take.samples[i] * take.samples[i];
            return sum;
        };
        double stops = 0, vowels = 0;
        int stop_count = 0, vowel_count = 0;
        for (std::size_t i = 1; i < take.phones.size(); ++i) {
            const PhoneSpan& p = take.phones[i];
            const Phone before = take.phones[i - 1].phone;
            if (p.phone == Phone::P && before > Phone::Sil && before <= Phone::UW)
                stops += power(p.start + 0.03), ++stop_count;
            if (p.phone > Phone::Sil && p.phone <= Phone::UW)
                vowels += power((p.start + p.end) / 2), ++vowel_count;
        }
        ASSERT_GT(stop_count, 0) << name;
        EXPECT_LT(stops / stop_count, 0.05 * vowels / vowel_count) << name;
    }
}

TEST(CorpusMaker, SpeaksAndContinues) {
    const ScratchFolder folder;
    CorpusOptions options{folder.path() / "new" / "corpus", 50.0 / 3600, 4, true};
    std::vector<std::string> notes;
    const auto note = [&](const std::string& line) { notes.push_back(line); };
    if (!make_voice(held_out_voice())) GTEST_SKIP() << "the held-out voice is not installed";
    make_corpus(options, note, {}, {});
    const Corpus half = Corpus::open(options.folder);
    ASSERT_EQ(half.size(), 2U);
    options.hours *= 2;
    make_corpus(options, note, {}, {});
    const Corpus whole = Corpus::open(options.folder);
    EXPECT_EQ(whole.size(), 3U);
    EXPECT_GE(whole.seconds(), 100);
    EXPECT_EQ(whole.info(1).file, half.info(1).file);
    EXPECT_NO_THROW(whole.take(2));
    options.seed = 5;
    EXPECT_THROW(make_corpus(options, note, {}, {}), Error);
    options.seed = 4;
    options.held_out = false;
    EXPECT_THROW(make_corpus(options, note, {}, {}), Error);
    options.held_out = true;
    CancelToken cancel;
    cancel.cancel();
    options.hours = 1;
    EXPECT_THROW(make_corpus(options, note, {}, cancel), Error);
}

// A voice that failed counts as much after a break as before it.
TEST_F(CorpusFolder, MakerRemembersWhichVoicesFailed) {
    const VoiceInfo& info = held_out_voice();
    const auto voice = make_voice(info);
    if (!voice) GTEST_SKIP() << "the held-out voice is not installed";
    json begun = manifest();
    begun["version"] = kCorpusVersion;
    begun["held_out"] = true;
    begun["failed"] = json::array({info.name});
    write(begun, kManifestName);
    make_corpus({folder_.path(), 1.0 / 3600, 5, true}, [](const std::string&) {}, {}, {});
    const Corpus corpus = Corpus::open(folder_.path());
    EXPECT_EQ(corpus.failed(), std::vector{info.name});
    TextSource texts(TextSource::Part::HeldOut);
    texts.add_documentation();
    const Take take = make_take(*voice, info, texts, 5, 1 + (std::uint64_t{1} << 32U));
    EXPECT_EQ(corpus.info(1).samples, static_cast<std::int64_t>(take.samples.size()));
}

}  // namespace
}  // namespace ditto
