#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "run_program.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using testing::run_ditto;

TEST(CorpusCommand, SpeaksAndRefuses) {
    const fs::path folder =
        fs::temp_directory_path() / ("ditto-corpus-" + std::to_string(getpid()));
    const auto made =
        run_ditto({"corpus", "--out", folder.string(), "--hours", "0.015", "--seed", "3"});
    ASSERT_EQ(made.status, 0) << made.errors;
    EXPECT_NE(made.output.find("takes"), std::string::npos);
    const auto manifest = nlohmann::json::parse(std::ifstream(folder / "corpus.json"));
    EXPECT_EQ(manifest.at("seed"), 3);
    EXPECT_GE(manifest.at("takes").size(), 1U);

    const auto other =
        run_ditto({"corpus", "--out", folder.string(), "--hours", "0.02", "--seed", "4"});
    EXPECT_EQ(other.status, 3);
    EXPECT_NE(other.errors.find(folder.string()), std::string::npos);
    fs::remove_all(folder);

    EXPECT_EQ(run_ditto({"corpus", "--out", "/proc/no/such", "--hours", "0.015"}).status, 3);
    EXPECT_EQ(run_ditto({"corpus"}).status, 2);
    EXPECT_EQ(run_ditto({"corpus", "--out", folder.string(), "--hours", "-1"}).status, 2);
}

}  // namespace
}  // namespace ditto
