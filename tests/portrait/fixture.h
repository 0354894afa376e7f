#pragma once

#include <gtest/gtest.h>

#include <filesystem>

#include "media/image_file.h"
#include "portrait/portrait_analyzer.h"

namespace ditto::testing {

inline std::filesystem::path sample(const std::string& name) {
    return std::filesystem::path(DITTO_SAMPLES_DIR) / name;
}

inline std::filesystem::path media(const std::string& name) {
    return std::filesystem::path(DITTO_SHARED_DIR) / "media" / name;
}

/// One analyser for all tests of a suite: loading the networks takes longest.
class PortraitTest : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        if (!analyzer_) analyzer_ = std::make_unique<PortraitAnalyzer>(DITTO_STARTER_DIR, 2);
    }
    static void TearDownTestSuite() { analyzer_.reset(); }

    static PortraitAnalyzer& analyzer() { return *analyzer_; }
    static Portrait analyze(const std::filesystem::path& file) {
        return analyzer().analyze(read_image(file), 0, file.string());
    }

  private:
    static inline std::unique_ptr<PortraitAnalyzer> analyzer_;
};

}  // namespace ditto::testing
