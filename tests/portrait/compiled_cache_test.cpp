// Compiled networks, kept from one run to the next.
#include "portrait/compiled_cache.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <opencv2/core.hpp>

#include "core/scratch_folder.h"
#include "portrait/vision_network.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

const fs::path kNetwork = fs::path(DITTO_STARTER_DIR) / "iris_landmark.tflite";

class CompiledCacheTest : public ::testing::Test {
  protected:
    CompiledCacheTest() { setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1); }
    ~CompiledCacheTest() override { unsetenv("XDG_CACHE_HOME"); }

    std::vector<fs::path> kept() const {
        std::vector<fs::path> files;
        std::error_code absent;
        for (const auto& entry :
             fs::directory_iterator(cache_.path() / "ditto-studio/networks", absent))
            files.push_back(entry.path());
        return files;
    }

    /// What the network sees in a picture of noise.
    static std::vector<float> seen(bool keep) {
        VisionNetwork network(kNetwork, 1, keep);
        cv::Mat picture(network.input_size(), network.input_size(), CV_32FC3);
        cv::theRNG().state = 7;
        cv::randu(picture, 0.0, 1.0);
        std::vector<float> all;
        for (const auto output : network.run(picture))
            all.insert(all.end(), output.begin(), output.end());
        return all;
    }

    const ScratchFolder cache_;
};

TEST_F(CompiledCacheTest, NetworksSeeTheSameTheNextTime) {
    const auto expected = seen(false);
    EXPECT_TRUE(kept().empty());
    EXPECT_EQ(seen(true), expected);
    ASSERT_EQ(kept().size(), 1u);
    EXPECT_EQ(seen(true), expected);
    EXPECT_EQ(kept().size(), 1u);
}

TEST_F(CompiledCacheTest, WhatIsDamagedIsMadeAnew) {
    const auto expected = seen(true);
    const fs::path file = kept().at(0);
    const auto size = fs::file_size(file);
    for (const std::uintmax_t left : {std::uintmax_t{0}, std::uintmax_t{10}, size / 2}) {
        fs::resize_file(file, left);
        EXPECT_EQ(seen(true), expected);
        EXPECT_GT(fs::file_size(file), size * 9 / 10);  // names of nodes count up
    }
    keep_compiled(file.filename(), "whole, but of another program");
    EXPECT_EQ(seen(true), expected);
    EXPECT_GT(fs::file_size(file), size * 9 / 10);  // names of nodes count up
}

TEST_F(CompiledCacheTest, WorksWhereNothingCanBeKept) {
    std::ofstream(cache_.path() / "ditto-studio") << "a file in the way";
    EXPECT_FALSE(seen(true).empty());
    keep_compiled("key", "content");
    EXPECT_FALSE(find_compiled("key"));
    setenv("XDG_CACHE_HOME", "not/absolute", 1);
    const char* home = std::getenv("HOME");
    const std::string before = home ? home : "";
    unsetenv("HOME");
    EXPECT_FALSE(find_compiled("key"));
    if (home) setenv("HOME", before.c_str(), 1);
}

}  // namespace
}  // namespace ditto
