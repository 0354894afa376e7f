#include "pack/pack.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "core/error.h"
#include "core/sha256.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

class PackTest : public ::testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }
    void write(const std::string& name, const std::string& content) const {
        std::ofstream(folder_ / name) << content;
    }

    fs::path folder_ = fs::temp_directory_path() / ("ditto-pack-" + std::to_string(getpid()));
};

TEST_F(PackTest, ReadsAManifest) {
    write("net.bin", "abc");
    write("pack.json",
          R"({"format": 1, "id": "tiny", "version": "2.0", "renderer": "mesh", "networks":
        {"net": {"file": "net.bin", "format": "safetensors", "dimensions": {"heads": 4}}}})");
    const Pack pack = Pack::open(folder_);
    EXPECT_EQ(pack.id(), "tiny");
    EXPECT_EQ(pack.network("net").file, folder_ / "net.bin");
    EXPECT_EQ(pack.network("net").dimensions.at("heads"), 4);
    EXPECT_THROW(pack.network("other"), Error);
    EXPECT_NO_THROW(pack.verify());
}

TEST_F(PackTest, VerifyNamesTheFileThatDiffers) {
    write("net.bin", "abc");
    write(
        "pack.json",
        R"({"format": 1, "id": "t", "version": "1", "renderer": "mesh", "networks": {"net": {"file": "net.bin", "sha256": ")" +
            sha256_file(folder_ / "net.bin") + R"("}}})");
    EXPECT_NO_THROW(Pack::open(folder_).verify());
    write("net.bin", "abd");
    try {
        Pack::open(folder_).verify();
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("net.bin"), std::string::npos);
    }
}

TEST_F(PackTest, RefusesUnsoundManifests) {
    for (
        const char* manifest :
        {"", "[]", "{}",
         R"({"format": 2, "id": "t", "version": "1", "renderer": "mesh", "networks": {}})",
         R"({"format": 1, "id": 3, "version": "1", "renderer": "mesh", "networks": {}})",
         R"({"format": 1, "id": "t", "version": "1", "renderer": "mesh", "networks": {"n": {"file": "../secret"}}})",
         R"({"format": 1, "id": "t", "version": "1", "renderer": "mesh", "networks": {"n": {"file": "/etc/passwd"}}})",
         R"({"format": 1, "id": "t", "version": "1", "renderer": "mesh", "networks": {"n": {"file": ".."}}})",
         R"({"format": 1, "id": "t", "version": "1", "renderer": "mesh", "steps": 0, "networks": {}})",
         R"({"format": 1, "id": "t", "version": "1", "renderer": "mesh", "steps": 1e300, "networks": {}})",
         R"({"format": 1, "id": "t", "version": "1\u001b[2J", "renderer": "mesh", "networks": {}})",
         R"({"format": 1, "id": "t", "version": "1", "networks": {}})"}) {
        write("pack.json", manifest);
        EXPECT_THROW(Pack::open(folder_), Error) << manifest;
    }
    EXPECT_THROW(Pack::open(folder_ / "nowhere"), Error);
}

TEST_F(PackTest, TheBundledPackIsWhole) {
    const Pack pack = Pack::open(DITTO_STARTER_DIR);
    EXPECT_EQ(pack.id(), "starter");
    for (const char* name :
         {"front_end", "motion", "face_landmark", "iris_landmark", "selfie_segmentation",
          "face_detection_short_range", "face_detection_full_range", "palm_detection",
          "hand_landmark"}) {
        EXPECT_NO_THROW(pack.network(name)) << name;
    }
    EXPECT_NO_THROW(pack.verify());
}

}  // namespace
}  // namespace ditto
