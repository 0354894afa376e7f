#include "pack/pack_manifest.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class ManifestTest : public ::testing::Test {
  protected:
    void TearDown() override { fs::remove(file_); }

    PackManifest read(const json& manifest) const {
        std::ofstream(file_) << manifest.dump();
        return PackManifest::read(file_);
    }

    fs::path file_ = fs::temp_directory_path() / ("ditto-manifest-" + std::to_string(getpid()));
    json good_ =
        json::parse(R"({"format": 1, "id": "a-pack", "version": "0.4", "renderer": "neural",
        "source": "https://example.org/files", "steps": 50, "networks": {
        "motion": {"file": "m.pth", "format": "pth", "published": ["models/m.pth", "m.pth"],
                   "dimensions": {"heads": 8}},
        "mesh": {"file": "mesh.onnx", "format": "onnx", "optional": true, "published": ["mesh.onnx"]}}})");
};

TEST_F(ManifestTest, ReadsWhatIsPublishedAndWritesThePack) {
    const PackManifest manifest = read(good_);
    EXPECT_EQ(manifest.id(), "a-pack");
    EXPECT_EQ(manifest.source(), "https://example.org/files");
    ASSERT_EQ(manifest.files().size(), 2U);
    const json pack = json::parse(manifest.pack_json({{"motion", "0123"}}));
    EXPECT_EQ(pack.at("networks").size(), 1U);
    const json& motion = pack.at("networks").at("motion");
    EXPECT_EQ(motion.at("sha256"), "0123");
    EXPECT_EQ(motion.at("dimensions").at("heads"), 8);
    EXPECT_FALSE(motion.contains("published"));
    EXPECT_FALSE(pack.contains("source"));
    EXPECT_EQ(pack.at("steps"), 50);
}

TEST_F(ManifestTest, RefusesWhatLeavesItsFolder) {
    for (const char* name :
         {"../m.pth", "/m.pth", "", ".m", "a/b", "a b", "..", "m\n", "pack.json"}) {
        json manifest = good_;
        manifest["networks"]["motion"]["file"] = name;
        EXPECT_THROW(read(manifest), Error) << name;
    }
    for (const char* path : {"../m.pth", "/m.pth", "models/../../m.pth", "a//.ssh", "a?b"}) {
        json manifest = good_;
        manifest["networks"]["motion"]["published"] = {path};
        EXPECT_THROW(read(manifest), Error) << path;
    }
    for (const char* id : {"", "../x", ".x", "a/b"}) {
        json manifest = good_;
        manifest["id"] = id;
        EXPECT_THROW(read(manifest), Error) << id;
    }
}

TEST_F(ManifestTest, RefusesWhatIsMissingOrOfAnotherKind) {
    for (const char* field : {"format", "id", "version", "source", "networks"}) {
        json manifest = good_;
        manifest.erase(field);
        EXPECT_THROW(read(manifest), Error) << field;
        manifest[field] = json::array();
        EXPECT_THROW(read(manifest), Error) << field;
    }
    const auto refused = [&](const char* field, const json& value) {
        json manifest = good_;
        manifest["networks"]["motion"][field] = value;
        EXPECT_THROW(read(manifest), Error) << field << value;
    };
    refused("format", "exe");
    refused("published", json::array());
    refused("published", "m.pth");
    refused("sha256", "abc");
    refused("sha256", std::string(64, 'G'));
    refused("optional", "yes");
    refused("file", "mesh.onnx");
    std::ofstream(file_) << "{";
    EXPECT_THROW(PackManifest::read(file_), Error);
    EXPECT_THROW(PackManifest::read(file_.string() + ".absent"), Error);
}

}  // namespace
}  // namespace ditto
