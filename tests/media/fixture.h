#pragma once

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/error.h"

namespace ditto::testing {

namespace fs = std::filesystem;

inline fs::path shared_media(const std::string& name) {
    return fs::path(DITTO_SHARED_DIR) / "media" / name;
}

/// A folder of a test's own, removed at its end.
class MediaTest : public ::testing::Test {
  protected:
    MediaTest() {
        std::string name = (fs::temp_directory_path() / "ditto-media-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        folder_ = name;
    }
    ~MediaTest() override {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    fs::path file(const std::string& name) const { return folder_ / name; }
    const fs::path& folder() const { return folder_; }
    fs::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream(file(name), std::ios::binary) << bytes;
        return file(name);
    }

  private:
    fs::path folder_;
};

/// The message of the BadInput error that `action` throws; empty when it throws none.
template <typename Action>
std::string refusal(const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput) << error.what();
        return error.what();
    }
    ADD_FAILURE() << "nothing was refused";
    return "";
}

inline std::string bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace ditto::testing
