#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace ditto::testing {

/// A temporary folder for a project, with tools to look at it.
class ProjectFolder : public ::testing::Test {
  protected:
    ProjectFolder() {
        std::string name =
            (std::filesystem::temp_directory_path() / "ditto-project-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        folder_ = std::filesystem::canonical(name);
    }
    ~ProjectFolder() override {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }

    std::filesystem::path file(const std::string& name) const { return folder_ / name; }
    std::filesystem::path put(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories(file(name).parent_path());
        std::ofstream(file(name), std::ios::binary) << text;
        return file(name);
    }
    std::string text(const std::string& name) const {
        std::ifstream in(file(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    std::filesystem::path folder_;
};

/// The message of the error that an action ends with; empty: none.
template <typename Action>
std::string refusal(const Action& action) {
    try {
        action();
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

}  // namespace ditto::testing
