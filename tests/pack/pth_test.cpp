#include "pack/pth.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>

#include "core/error.h"
#include "fixtures/pth_file.h"
#include "golden_checkpoints.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class PthTest : public ::testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }

    const fs::path folder_ = fs::temp_directory_path() / ("ditto-pth-" + std::to_string(getpid()));
    const fs::path file_ = folder_ / "network.pth";
};

std::string refusal_of(const fs::path& file) {
    try {
        read_weights(file);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.what();
    }
    ADD_FAILURE() << file << " was read";
    return {};
}

TEST_F(PthTest, EveryFileOfTheReferenceBehavesAsItsManifestSays) {
    if (!fs::exists(testing::checkpoint_folder()))
        GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
    EXPECT_GT(testing::check_checkpoints("torch", read_pth), 60);
}

TEST_F(PthTest, WhatIsAskedForInVainIsNamed) {
    const fs::path folder = testing::checkpoint_folder();
    if (!fs::exists(folder)) GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
    EXPECT_THAT(refusal_of(folder / "evil_os_system.pth"), HasSubstr("posix.system"));
    EXPECT_THAT(refusal_of(folder / "evil_builtins_eval.pth"), HasSubstr("eval"));
    EXPECT_THAT(refusal_of(folder / "evil_newobj_popen.pth"), HasSubstr("subprocess.Popen"));
    EXPECT_THAT(refusal_of(folder / "unknown_global.pth"), HasSubstr("argparse.Namespace"));
    EXPECT_THAT(refusal_of(folder / "storage_wrong_type.pth"), HasSubstr("torch.nn"));
    EXPECT_THAT(refusal_of(folder / "evil_reduce_hidden_in_metadata.pth"), HasSubstr("system"));
    EXPECT_FALSE(fs::exists("pwned"));
}

TEST_F(PthTest, OtherFilesAreRefusedWithARemedy) {
    const fs::path folder = testing::checkpoint_folder();
    if (!fs::exists(folder)) GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
    EXPECT_THAT(refusal_of(folder / "git_lfs_pointer.pth"), HasSubstr("git lfs pull"));
    EXPECT_THAT(refusal_of(folder / "legacy.pth"), HasSubstr("save it again"));
    EXPECT_THAT(refusal_of(folder / "html_page.pth"), HasSubstr("holds no weights"));
    EXPECT_THAT(refusal_of(folder / "zip_truncated.pth"), HasSubstr("cut off"));
    EXPECT_THAT(refusal_of(folder / "absent.pth"), HasSubstr("absent.pth"));
}

TEST_F(PthTest, NamesAreThoseOfTheNetwork) {
    const auto value = torch::tensor({1.5f, -2.0f});
    testing::write_pth(file_, {{"module.mlp.0.weight", value},
                               {"submodule.bias", value},
                               {"norm.module.num_batches_tracked", torch::tensor({3})}});
    const WeightStore weights = read_weights(file_);
    ASSERT_EQ(weights.tensors.size(), 2u);
    EXPECT_TRUE(torch::equal(weights.tensor("mlp.0.weight"), value));
    EXPECT_TRUE(torch::equal(weights.tensor("submodule.bias"), value));
}

TEST_F(PthTest, TheNetworkIsTakenFromBesideOtherParts) {
    for (const std::string root : {"model_state_dict", "state_dict", "retarget_shoulder"}) {
        testing::write_pth(file_, {{"w", torch::ones(3)}}, root);
        EXPECT_TRUE(torch::equal(read_weights(file_).tensor("w"), torch::ones(3))) << root;
    }
    testing::write_pth(file_, {{"w", torch::ones(3)}}, "part");
    EXPECT_TRUE(torch::equal(read_weights(file_).tensor("part.w"), torch::ones(3)));
}

TEST_F(PthTest, ANameWithAndWithoutModuleIsRefused) {
    testing::write_pth(file_, {{"module.w", torch::ones(3)}, {"w", torch::zeros(3)}});
    EXPECT_THAT(refusal_of(file_), HasSubstr("module."));
}

TEST_F(PthTest, EveryCutIsRefused) {
    testing::write_pth(file_, {{"w", torch::ones({4, 3})}});
    for (auto size = fs::file_size(file_); size-- > 0;) {
        fs::resize_file(file_, size);
        refusal_of(file_);
    }
}

}  // namespace
}  // namespace ditto
