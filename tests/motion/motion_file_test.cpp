// Motion in files: as Live Link Face writes it, as JSON and as tensors.
#include "motion/motion_file.h"

#include <gmock/gmock.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <sstream>

#include "core/error.h"
#include "core/scratch_folder.h"
#include "motion/eyes.h"
#include "motion/live_link_face.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr std::size_t kJaw = arkit::kHeadSize + arkit::JawOpen;

/// A face that opens its mouth and turns.
Motion moving(std::size_t rows) {
    Motion motion;
    for (std::size_t i = 0; i < rows; ++i) {
        std::vector<float> row(arkit::kSize, 0.0f);
        row[arkit::kYaw] = 10.0f * std::sin(0.1f * static_cast<float>(i));
        row[arkit::kPitch] = -4;
        row[arkit::kRoll] = 2;
        row[kJaw] = 0.5f - 0.5f * std::cos(0.3f * static_cast<float>(i));
        row[arkit::kHeadSize + arkit::MouthLeft] = 0.25f;
        write_gaze(9, 6, row);
        motion.values.insert(motion.values.end(), row.begin(), row.end());
    }
    return motion;
}

std::string table(const Motion& motion) {
    std::ostringstream out;
    write_live_link_face(out, motion);
    return std::move(out).str();
}

Motion read(const std::string& text) {
    std::istringstream in(text);
    return read_live_link_face(in, "take.csv");
}

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> all;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');) all.push_back(cell);
    return all;
}

TEST(LiveLinkFace, IsWrittenAsTheAppDoes) {
    std::istringstream lines(table(moving(60)));
    std::string header, first, last;
    std::getline(lines, header);
    std::getline(lines, first);
    for (std::string line; std::getline(lines, line);) last = line;
    const auto names = cells(header);
    ASSERT_EQ(names.size(), 63u);
    EXPECT_THAT(header,
                ::testing::StartsWith("Timecode,BlendShapeCount,EyeBlinkLeft,EyeLookDownLeft,"));
    EXPECT_THAT(header, HasSubstr(",JawForward,JawRight,JawLeft,JawOpen,MouthClose,"));
    EXPECT_THAT(header,
                ::testing::EndsWith(",TongueOut,HeadYaw,HeadPitch,HeadRoll,LeftEyeYaw,LeftEyePitch,"
                                    "LeftEyeRoll,RightEyeYaw,RightEyePitch,RightEyeRoll"));
    const auto row = cells(last);
    ASSERT_EQ(row.size(), 63u);
    EXPECT_EQ(row[0], "00:00:02:09.000");
    EXPECT_EQ(row[1], "61");
    const auto value = [&](const char* name) {
        return std::stod(
            row[static_cast<std::size_t>(std::ranges::find(names, name) - names.begin())]);
    };
    constexpr double kRadian = std::numbers::pi / 180;
    EXPECT_NEAR(value("HeadPitch"), 4 * kRadian, 1e-6);  // down
    EXPECT_NEAR(value("HeadRoll"), 2 * kRadian, 1e-6);
    EXPECT_NEAR(value("LeftEyeYaw"), -9 * kRadian, 1e-6);  // to the viewer's right
    EXPECT_NEAR(value("MouthLeft"), 0.25, 1e-6);
    EXPECT_EQ(value("MouthRight"), 0);
}

TEST(LiveLinkFace, ReadsBackWhatItWrote) {
    const Motion motion = moving(60), found = read(table(motion));
    ASSERT_EQ(found.rows(), motion.rows());
    for (std::size_t i = 0; i < motion.values.size(); ++i)
        EXPECT_NEAR(found.values[i], motion.values[i], 1e-5) << i;
}

TEST(LiveLinkFace, MayBeginWithAByteOrderMark) {
    const Motion motion = moving(9);
    std::istringstream in("\xEF\xBB\xBF" + table(motion));
    EXPECT_EQ(read_live_link_face(in, "take.csv").rows(), motion.rows());
}

TEST(LiveLinkFace, OtherRatesBecomeOurs) {
    // The app's own 60 frames a second with parts of frames, past midnight.
    std::istringstream written(table(moving(1)));
    std::string header, row;
    std::getline(written, header);
    std::getline(written, row);
    auto values = cells(row);
    const auto names = cells(header);
    const auto jaw = static_cast<std::size_t>(std::ranges::find(names, "JawOpen") - names.begin());
    std::string text = header + "\r\n";
    for (int i = 0; i < 180; ++i) {
        char code[32];
        const int second = (59 + i / 60) % 60;
        std::snprintf(code, sizeof code, "%s:%02d:%02d.500", i < 60 ? "23:59" : "00:00", second,
                      i % 60);
        values[0] = code;
        values[jaw] = std::to_string(i / 180.0);
        std::string line;
        for (const auto& cell : values) line += (line.empty() ? "" : ",") + cell;
        if (i % 7 == 3) line = std::string(code) + ",0";  // no face was seen
        text += line + "\r\n";
    }
    const Motion found = read(text);
    ASSERT_EQ(found.rows(), 75u);
    for (std::size_t i = 0; i < found.rows(); ++i)
        EXPECT_NEAR(found.row(i)[kJaw], static_cast<double>(i) * 60 / 25 / 180, 0.002) << i;
}

TEST(LiveLinkFace, RefusesWhatIsNoSuchTable) {
    const auto refusal = [](const std::string& text) {
        try {
            read(text);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return std::string(error.what());
        }
        return std::string();
    };
    const std::string good = table(moving(3));
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        return text.replace(text.find(from), from.size(), to);
    };
    EXPECT_THAT(refusal(""), HasSubstr("take.csv: line 1"));
    EXPECT_THAT(refusal("a,b\n1,2\n"), HasSubstr("Timecode"));
    EXPECT_THAT(refusal(with("JawOpen", "JawShut")), HasSubstr("JawOpen"));
    EXPECT_THAT(refusal(with("JawLeft", "JawOpen")), HasSubstr("once"));
    EXPECT_THAT(refusal(with("00:00:00:01.000", "00:00:61:01.000")), HasSubstr("line 3"));
    EXPECT_THAT(refusal(with("00:00:00:01.000", "now")), HasSubstr("timecode"));
    EXPECT_THAT(refusal(with("00:00:00:00.000", "00:00:00:09.000")),
                HasSubstr("line 3 comes after times that go back"));
    EXPECT_THAT(refusal(with("00:00:00:01.000", "00:02:00:01.000")),
                HasSubstr("line 3 comes after"));
    EXPECT_THAT(refusal(with(",0.2500000000,", ",nan,")),
                HasSubstr("line 2 has no number in cell 25"));
    EXPECT_THAT(refusal(good.substr(0, good.find('\n') + 1)), HasSubstr("no line shows a face"));
    EXPECT_THAT(refusal(std::string(100'000, 'x')), HasSubstr("too long"));
}

TEST(MotionFile, EachKindKeepsAllOfIt) {
    const ScratchFolder folder;
    const Motion motion = moving(30);
    for (const char* name : {"a.json", "a.safetensors"}) {
        write_motion(folder.path() / name, motion);
        const Motion found = read_motion(folder.path() / name);
        EXPECT_EQ(found.size, motion.size) << name;
        EXPECT_EQ(found.values, motion.values) << name;
    }
    write_motion(folder.path() / "a.csv", motion);
    EXPECT_EQ(read_motion(folder.path() / "a.csv").rows(), motion.rows());
    const Motion keypoints{.size = 64, .values = std::vector<float>(128, 1.0f)};
    write_motion(folder.path() / "k.safetensors", keypoints);
    EXPECT_EQ(read_motion(folder.path() / "k.safetensors").rows(), 2u);
    EXPECT_THROW(write_motion(folder.path() / "k.csv", keypoints), Error);
    EXPECT_THROW(write_motion(folder.path() / "a.txt", motion), Error);
    EXPECT_FALSE(fs::exists(folder.path() / "a.txt"));
}

TEST(MotionFile, RefusesOtherFiles) {
    const ScratchFolder folder;
    const auto put = [&](const char* name, const std::string& text) {
        std::ofstream(folder.path() / name) << text;
        return folder.path() / name;
    };
    EXPECT_THROW(read_motion(folder.path() / "none.csv"), Error);
    EXPECT_THROW(check_motion_name("take.mp4", arkit::kSize), Error);
    EXPECT_NO_THROW(check_motion_name("TAKE.CSV", arkit::kSize));
    EXPECT_THROW(check_motion_name("take.csv", 64), Error);  // before anything is sampled
    EXPECT_NO_THROW(check_motion_name("take.json", 64));
    EXPECT_THROW(read_motion(put("a.json", "{}")), Error);
    EXPECT_THROW(read_motion(put("b.json", R"({"format": "ditto-motion", "version": 1, "fps": 25,
        "columns": ["a"], "rows": [[1], [2]]})")),
                 Error);
    EXPECT_THROW(read_motion(put("a.safetensors", "no tensors")), Error);
}

}  // namespace
}  // namespace ditto
