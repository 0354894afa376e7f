// `ditto batch` and `ditto motion`: lists of jobs, and motion as data.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/scratch_folder.h"
#include "media/video_reader.h"
#include "motion/motion_file.h"
#include "run_program.h"
#include "spoken.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using testing::run_ditto;

class Batch : public ::testing::Test {
  protected:
    void SetUp() override {
        testing::write_speech(folder_.path() / "speech.wav");
        fs::copy(fs::path(DITTO_SAMPLES_DIR) / "grace_hopper.jpg", folder_.path() / "me.jpg");
    }

    std::string put(const std::string& name, const std::string& text) const {
        std::ofstream(folder_.path() / name, std::ios::binary) << text;
        return (folder_.path() / name).string();
    }
    std::string at(const std::string& name) const { return (folder_.path() / name).string(); }
    static std::vector<std::string> statuses(const std::string& report) {
        std::vector<std::string> all;
        for (const auto& job : nlohmann::json::parse(report)) all.push_back(job["status"]);
        return all;
    }

    const ScratchFolder folder_;
};

TEST_F(Batch, GoesOnAfterFailuresAndSkipsWhatIsFinished) {
    const std::string list =
        put("jobs.csv", std::string("portrait,audio,output,pack,steps,max-size,json\r\n") +
                            "me.jpg,speech.wav,\"one, two.mp4\"," DITTO_STARTER_DIR ",1,96,true\n" +
                            "me.jpg,missing.wav,b.mp4," DITTO_STARTER_DIR ",1,96,\n");
    const auto first = run_ditto({"batch", list, "--at-once", "2", "--json"});
    EXPECT_EQ(first.status, 1) << first.errors;
    EXPECT_THAT(statuses(first.output), ::testing::ElementsAre("done", "failed"));
    EXPECT_THAT(first.output, HasSubstr("missing.wav"));
    EXPECT_TRUE(fs::exists(at("one, two.mp4")));
    EXPECT_FALSE(fs::exists(at("b.mp4")));

    fs::copy(at("speech.wav"), at("missing.wav"));
    const auto second = run_ditto({"batch", list, "--json"});
    EXPECT_EQ(second.status, 0) << second.errors;
    EXPECT_THAT(statuses(second.output), ::testing::ElementsAre("skipped", "done"));

    // Another content under the same name is another job.
    std::ofstream(at("missing.wav"), std::ios::app) << "more";
    EXPECT_THAT(statuses(run_ditto({"batch", list, "--json"}).output),
                ::testing::ElementsAre("skipped", "done"));
}

TEST_F(Batch, WhatAProjectNamesAndSpreadsheetsWriteIsRead) {
    const auto made = run_ditto({"project", "new", at("film.ditto"), "--portrait", at("me.jpg"),
                                 "--audio", at("speech.wav")});
    ASSERT_EQ(made.status, 0) << made.errors;
    const std::string list = put("jobs.csv",
                                 "\xEF\xBB\xBFoutput,project,steps,max-size\r\n"
                                 "a.mp4,film.ditto,1,96\r\n");
    const auto statuses_of_batch = [&] {
        const auto result = run_ditto({"batch", list, "--json"});
        EXPECT_EQ(result.status, 0) << result.errors;
        return statuses(result.output);
    };
    EXPECT_THAT(statuses_of_batch(), ::testing::ElementsAre("done"));
    EXPECT_THAT(statuses_of_batch(), ::testing::ElementsAre("skipped"));
    const auto keyed = run_ditto({"project", "set-key", at("film.ditto"), "head.yaw", "0.2", "9"});
    ASSERT_EQ(keyed.status, 0) << keyed.errors;
    EXPECT_THAT(statuses_of_batch(), ::testing::ElementsAre("done"));
    std::ofstream(at("speech.wav"), std::ios::app) << "more";
    EXPECT_THAT(statuses_of_batch(), ::testing::ElementsAre("done"));
    EXPECT_THAT(statuses_of_batch(), ::testing::ElementsAre("skipped"));
}

TEST_F(Batch, RefusesListsThatAreNone) {
    const auto refused = [&](const std::string& list, const char* why) {
        const auto result = run_ditto({"batch", list});
        EXPECT_EQ(result.status, 3) << result.errors;
        EXPECT_THAT(result.errors, HasSubstr(why));
    };
    refused(at("none.csv"), "none.csv");
    refused(put("a.json", R"([{"portrait": "me.jpg"}])"), "output");
    refused(put("b.json", R"([{"output": "a.mp4"}, {"output": "a.mp4"}])"), "two jobs");
    refused(put("c.csv", "output\na.mp4,b.mp4\n"),
            "c.csv has 2 cells in line 2 and 1 cell in its head");
    refused(put("g.csv", "output,audio\n\n\"a\nb.mp4\",x.wav\nc.mp4\n"),
            "g.csv has 1 cell in line 5 and 2 cells in its head");
    refused(put("d.csv", "output\n\"a.mp4\n"), "ends within the quotes of line 2");
    for (const char* none : {"portrait,audio,output\n", "x"})
        refused(put("e.csv", none), "contains no jobs");
    refused(put("c.json", "[]"), "contains no jobs");
    refused(put("f.csv", "portrait,Output\nme.jpg,a.mp4\n"),
            "names Output, which is not an option of `ditto render`; did you mean 'output'?");
    refused(put("d.json", R"([{"output": "a.mp4"}, {"output": "b.mp4", "qualty": 1}])"),
            "names qualty");
}

TEST_F(Batch, TablesOfUtf16AreRead) {
    const std::string table = "output\taudio\n\"b\u00fccher.mp4\"\tnone.wav\n";
    const std::string utf16 = [&] {
        std::string bytes;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const bool two = (table[i] & 0x80) != 0;  // only ü
            bytes += two ? '\xFC' : table[i];
            bytes += '\0';
            i += two;
        }
        return bytes;
    }();
    std::string swapped = utf16;
    for (std::size_t i = 0; i + 1 < swapped.size(); i += 2) std::swap(swapped[i], swapped[i + 1]);
    for (const std::string& text : {"\xFF\xFE" + utf16, "\xFE\xFF" + swapped}) {
        const auto result = run_ditto({"batch", "--json", put("jobs.csv", text)});
        EXPECT_EQ(result.status, 1) << result.errors;
        EXPECT_THAT(result.output, HasSubstr("b\u00fccher.mp4"));
    }
}

TEST_F(Batch, TablesAreTakenAsSpreadsheetsAndPeopleWriteThem) {
    const auto result =
        run_ditto({"batch", "--json",
                   put("jobs.csv", "portrait; output ;background\nnone.jpg;\"a, b.mp4\";green\n")});
    EXPECT_EQ(result.status, 1) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("a, b.mp4"));
    EXPECT_THAT(result.output, HasSubstr("none.jpg"));
}

TEST_F(Batch, MotionDrivesTheSameVideo) {
    const std::vector<std::string> how{"--pack", DITTO_STARTER_DIR, "--steps", "1"};
    const auto run = [&](std::vector<std::string> words) {
        words.insert(words.end(), how.begin(), how.end());
        const auto result = run_ditto(words);
        EXPECT_EQ(result.status, 0) << result.errors;
    };
    run({"motion", "--audio", at("speech.wav"), "-o", at("take.safetensors")});
    run({"motion", "--audio", at("speech.wav"), "-o", at("take.csv")});
    const Motion motion = read_motion(at("take.safetensors"));
    EXPECT_GE(motion.rows(), 20u);
    EXPECT_EQ(read_motion(at("take.csv")).rows(), motion.rows());
    const std::vector<std::string> picture{"--portrait", at("me.jpg"), "--max-size", "96",
                                           "--json"};
    const auto render = [&](std::vector<std::string> words, const std::string& output) {
        words.insert(words.begin(), "render");
        words.insert(words.end(), picture.begin(), picture.end());
        words.insert(words.end(), {"-o", output});
        run(words);
        VideoReader reader(output);
        std::vector<Image> frames;
        while (auto frame = reader.next()) frames.push_back(std::move(*frame));
        return frames;
    };
    const auto spoken = render({"--audio", at("speech.wav")}, at("a.mp4"));
    const auto driven = render({"--motion", at("take.safetensors")}, at("b.mp4"));
    EXPECT_EQ(spoken.size(), motion.rows());
    EXPECT_TRUE(spoken == driven);
    const auto refused = run_ditto({"render", "--motion", at("take.csv"), "--emotion", "happy",
                                    "--portrait", at("me.jpg"), "-o", at("c.mp4")});
    EXPECT_EQ(refused.status, 2) << refused.errors;
}

}  // namespace
}  // namespace ditto
