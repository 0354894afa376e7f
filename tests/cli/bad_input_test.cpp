// Every bad input gives one sentence that names the file, exit status 3, and no output file.
#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "cli/silence.h"
#include "media/image_file.h"
#include "run_program.h"

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
    fs::path good_audio() const { return testing::write_silence(folder_ / "silence.wav", 1); }

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

TEST_F(BadInput, TruncatedJpeg) {
    std::ifstream in(good_portrait_, std::ios::binary);
    std::string content((std::istreambuf_iterator<char>(in)), {});
    expect_refused(write("half.jpg", content.substr(0, content.size() / 2)), good_audio(),
                   "half.jpg");
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
