// Every bad input gives one sentence that names the file, exit status 3, and no output file.
#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "media/image_file.h"
#include "run_program.h"
#include "spoken.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using testing::run_ditto;

class BadInput : public ::testing::Test {
  protected:
    void SetUp() override {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    fs::path write(const std::string& name, const std::string& content) const {
        std::ofstream(folder_ / name, std::ios::binary) << content;
        return folder_ / name;
    }

    /// A recording that is fine.
    fs::path good_audio() const { return testing::write_speech(folder_ / "speech.wav"); }

    void expect_refused(const fs::path& portrait, const fs::path& audio,
                        const std::string& named) const {
        const fs::path output = folder_ / "out.mp4";
        const auto result =
            run_ditto({"render", "--portrait", portrait, "--audio", audio, "--output", output});
        EXPECT_EQ(result.status, 3) << result.errors;
        EXPECT_NE(result.errors.find(named), std::string::npos) << result.errors;
        EXPECT_EQ(std::count(result.errors.begin(), result.errors.end(), '\n'), 1) << result.errors;
        for (const auto& entry : fs::directory_iterator(folder_)) {
            EXPECT_EQ(entry.path().filename().string().find("out.mp4"), std::string::npos)
                << entry.path();
        }
    }

    fs::path good_portrait_ = fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg";
    fs::path shared_ = fs::path(DITTO_SHARED_DIR) / "media";
    fs::path folder_ =
        fs::temp_directory_path() / ("ditto-bad-input-" + std::to_string(::getpid()));
};

TEST_F(BadInput, PortraitWithoutAFace) {
    write_png(folder_ / "grey.png", [] {
        Image grey(640, 480, 3);
        std::fill(grey.pixels.begin(), grey.pixels.end(), std::uint8_t{128});
        return grey;
    }());
    expect_refused(folder_ / "grey.png", good_audio(), "grey.png");
}

TEST_F(BadInput, PortraitOfACat) {
    if (!fs::exists(shared_)) GTEST_SKIP() << "needs ../shared/media";
    expect_refused(shared_ / "no-face-cat.jpg", good_audio(), "no-face-cat.jpg");
}

TEST_F(BadInput, NamesThatNoFileCanHave) {
    const std::string name(300, 'n');
    expect_refused(folder_ / name, good_audio(), name);
    const auto pack = run_ditto({"inspect", good_portrait_, "--pack", name});
    EXPECT_EQ(pack.status, 3) << pack.errors;
    EXPECT_NE(pack.errors.find("packs list"), std::string::npos) << pack.errors;
}

/// As viewers do; it was refused.
TEST_F(BadInput, AJpegThatLacksItsLastBytesIsUsedAndTold) {
    std::ifstream in(good_portrait_, std::ios::binary);
    std::string content((std::istreambuf_iterator<char>(in)), {});
    const auto found =
        run_ditto({"inspect", write("short.jpg", content.substr(0, content.size() * 9 / 10))});
    EXPECT_EQ(found.status, 0) << found.errors;
    EXPECT_NE(found.output.find("ends too early"), std::string::npos) << found.output;
    expect_refused(write("header.jpg", content.substr(0, 300)), good_audio(), "header.jpg");
}

TEST_F(BadInput, APictureIsRefusedWhenItIsChosen) {
    const auto made = run_ditto(
        {"project", "new", folder_ / "film.ditto", "--portrait", write("scan.jpg", "%PDF-1.7\n")});
    EXPECT_EQ(made.status, 3);
    EXPECT_NE(made.errors.find("PDF files are not supported"), std::string::npos) << made.errors;
    EXPECT_NE(made.errors.find("save it as PNG or JPEG"), std::string::npos) << made.errors;
}

TEST_F(BadInput, ANameWithAPatternIsAName) {
    const auto folder = folder_ / "take %03d";
    std::filesystem::create_directory(folder);
    for (const char* name : {"face%d.jpg", "face*.jpg"}) {
        std::filesystem::copy_file(good_portrait_, folder / name);
        const auto found = run_ditto({"inspect", folder / name});
        EXPECT_EQ(found.status, 0) << found.errors;
        EXPECT_NE(found.output.find("512 x 600"), std::string::npos) << found.output;
    }
}

TEST_F(BadInput, EmptyFilesAndOnePixel) {
    expect_refused(write("empty.png", ""), good_audio(), "empty.png");
    expect_refused(good_portrait_, write("empty.wav", ""), "empty.wav");
    write_png(folder_ / "one.png", Image(1, 1, 3));
    expect_refused(folder_ / "one.png", good_audio(), "one.png");
}

TEST_F(BadInput, TextCalledWav) {
    expect_refused(good_portrait_, write("text.wav", "This is not sound.\n"), "text.wav");
}

TEST_F(BadInput, SoundWithoutSamples) {
    const std::string header(
        "RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x80\x3e\0\0\0\x7d\0\0\2\0\x10\0data\0\0\0\0", 44);
    expect_refused(good_portrait_, write("none.wav", header), "none.wav");
}

TEST_F(BadInput, MissingFiles) {
    expect_refused(folder_ / "missing.jpg", good_audio(), "missing.jpg");
    expect_refused(good_portrait_, folder_ / "missing.wav", "missing.wav");
}

TEST_F(BadInput, HugeHeader) {
    // A PNG header that claims 30,000 x 30,000 pixels, and nothing behind it.
    const std::string png(
        "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x75\x30\0\0\x75\x30\x08\2\0\0\0\x5e\x33\x6a\x7f", 33);
    expect_refused(write("huge.png", png), good_audio(), "huge.png");
}

TEST_F(BadInput, FaceThatIsNotThere) {
    const auto result = run_ditto({"render", "--portrait", good_portrait_, "--audio", good_audio(),
                                   "--face", "4", "--output", folder_ / "out.mp4"});
    EXPECT_EQ(result.status, 3) << result.errors;
    EXPECT_NE(result.errors.find("grace_hopper.jpg"), std::string::npos) << result.errors;
}

TEST_F(BadInput, UnwritableFolder) {
    // A file, a folder that is not there, one where nobody may make files, not even root.
    for (const fs::path& folder : {write("file", "x"), folder_ / "absent", fs::path("/proc")}) {
        const auto result = run_ditto({"render", "--portrait", good_portrait_, "--audio",
                                       good_audio(), "--output", folder / "out.mp4"});
        EXPECT_EQ(result.status, 3) << result.errors;
        EXPECT_NE(result.errors.find(folder / "out.mp4"), std::string::npos) << result.errors;
        EXPECT_EQ(std::count(result.errors.begin(), result.errors.end(), '\n'), 1) << result.errors;
    }
}

TEST_F(BadInput, OutputThatIsAnInputIsRefusedAndKept) {
    const auto audio = good_audio();
    const auto size = fs::file_size(audio);
    const auto result =
        run_ditto({"render", "--portrait", good_portrait_, "--audio", audio, "--output", audio});
    EXPECT_EQ(result.status, 3) << result.errors;
    EXPECT_EQ(fs::file_size(audio), size);
}

TEST_F(BadInput, CommandsKeepTheirInputs) {
    const auto kept = [&](const fs::path& input, std::vector<std::string> words) {
        std::ifstream before_in(input, std::ios::binary);
        const std::string before((std::istreambuf_iterator<char>(before_in)), {});
        const auto result = run_ditto(words);
        EXPECT_EQ(result.status, 3) << result.errors;
        EXPECT_NE(result.errors.find("is also an input"), std::string::npos) << result.errors;
        std::ifstream after_in(input, std::ios::binary);
        EXPECT_EQ(std::string((std::istreambuf_iterator<char>(after_in)), {}), before);
    };
    const std::string audio = good_audio(), portrait = write("face.csv", "x"),
                      controls = write("ok.json", R"({"version": 1, "tracks": []})"),
                      sound = fs::copy_file(audio, folder_ / "a.csv") ? folder_ / "a.csv" : "",
                      text = write("text.wav", "Hello."), phones = write("a.phones.json", "Hello.");
    kept(controls, {"motion", "--audio", audio, "--controls", controls, "-o", controls});
    kept(portrait, {"motion", "--audio", audio, "--portrait", portrait, "-o", portrait});
    kept(sound, {"motion", "--audio", sound, "-o", sound});
    kept(text, {"speak", "--file", text, "-o", text});
    kept(phones, {"speak", "--file", phones, "-o", folder_ / "a.wav", "--phones"});
    const std::string film = write("face.mp4", "x");
    kept(film, {"stream", "--portrait", film, "-o", film});
    fs::create_hard_link(film, folder_ / "same.mp4");
    kept(film, {"stream", "--portrait", film, "-o", folder_ / "same.mp4"});
}

TEST_F(BadInput, OutputNamesAreJudgedBeforeTheWork) {
    // Nothing else of these commands could be done: the inputs are missing.
    const auto refused = [&](std::vector<std::string> words, const std::string& why) {
        const auto result = run_ditto(words);
        EXPECT_EQ(result.status, 3) << result.errors;
        EXPECT_NE(result.errors.find(why), std::string::npos) << result.errors;
    };
    const std::string none = folder_ / "none.wav";
    refused({"motion", "--audio", none, "-o", folder_ / "take.mp4"}, "take.mp4");
    refused({"motion", "--audio", none, "-o", folder_ / "absent/T.CSV"}, "absent/T.CSV could not");
    refused({"motion", "--audio", none, "-o", folder_ / "T.CSV"}, "none.wav");
    refused({"speak", "--file", none, "-o", folder_ / "absent/a.WAV"}, "absent/a.WAV could not");
    refused({"speak", "--file", none, "-o", folder_ / "a.mp3"}, "a.mp3 is not a name for sound");
    EXPECT_TRUE(fs::is_empty(folder_));
}

TEST_F(BadInput, JsonTellsTheLine) {
    const auto refused = [&](const std::string& content, const std::string& why) {
        const auto result = run_ditto(
            {"render", "--controls", write("a.json", content), "-o", folder_ / "out.mp4"});
        EXPECT_EQ(result.status, 3) << result.errors;
        EXPECT_NE(result.errors.find(why), std::string::npos) << result.errors;
    };
    refused("{\"version\": 1,\n \"tracks\": [],\n}\n",
            "a.json is not valid JSON in line 3; correct it there");
    refused("{\"version\": 1,\n \"tra", "line 2");
    refused("", "line 1");
}

TEST_F(BadInput, UsageErrors) {
    EXPECT_EQ(run_ditto({}).status, 2);
    EXPECT_EQ(run_ditto({"render"}).status, 2);
    EXPECT_EQ(run_ditto({"render", "--portrait", good_portrait_, "--audio", good_audio(),
                         "--output", folder_ / "o.mp4", "--emotion", "bored"})
                  .status,
              2);
    EXPECT_EQ(run_ditto({"render", "--portrait", good_portrait_, "--audio", good_audio(),
                         "--output", folder_ / "o.mp4", "--steps", "0"})
                  .status,
              2);
}

}  // namespace
}  // namespace ditto
