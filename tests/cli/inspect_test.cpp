#include <gmock/gmock.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "run_program.h"

namespace ditto::testing {
namespace {

using ::testing::HasSubstr;

const std::string kAstronaut =
    (std::filesystem::path(DITTO_SAMPLES_DIR) / "astronaut.png").string();

ProgramResult inspect(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"inspect", "--pack", DITTO_STARTER_DIR});
    return run_ditto(arguments);
}

TEST(Inspect, SaysWhatIsSeen) {
    const ProgramResult result = inspect({kAstronaut});
    EXPECT_EQ(result.status, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("astronaut.png: 512 x 512, 1 face\n"));
    EXPECT_THAT(result.output, HasSubstr("advice: The mouth is open"));
    EXPECT_EQ(result.errors, "");
}

TEST(Inspect, ReportsAsJson) {
    const ProgramResult result = inspect({kAstronaut, "--json"});
    ASSERT_EQ(result.status, 0) << result.errors;
    const auto report = nlohmann::json::parse(result.output);
    EXPECT_EQ(report["width"], 512);
    EXPECT_EQ(report["faces"], 1);
    EXPECT_NEAR(report["box"]["width"].get<double>(), 94, 10);
    EXPECT_NEAR(report["pose"]["yaw"].get<double>(), 0, 5);
    EXPECT_EQ(report["measurements"].size(), 8u);
    EXPECT_GT(report["measurements"]["lip_gap"].get<double>(), 0.06);
    ASSERT_EQ(report["advice"].size(), 2u);
    EXPECT_EQ(report["advice"][0]["code"], "open_mouth");
}

TEST(Inspect, RefusesWhatCannotBeInspected) {
    const ProgramResult absent = inspect({"absent.png"});
    EXPECT_EQ(absent.status, 3);
    EXPECT_THAT(absent.errors, HasSubstr("absent.png"));
    const ProgramResult second = inspect({kAstronaut, "--face", "1"});
    EXPECT_EQ(second.status, 3);
    EXPECT_THAT(second.errors, HasSubstr("no face number 1"));
    EXPECT_EQ(inspect({}).status, 2);
    EXPECT_EQ(inspect({kAstronaut, "--face", "-1"}).status, 2);
    EXPECT_EQ(run_ditto({"inspect", kAstronaut, "--pack", "no-such-pack"}).status, 3);
}

}  // namespace
}  // namespace ditto::testing
