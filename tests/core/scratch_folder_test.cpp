#include "core/scratch_folder.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include "core/error.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

/// Sets where temporary files go.
class TemporaryFiles {
  public:
    explicit TemporaryFiles(const fs::path& folder) {
        if (const char* before = std::getenv("TMPDIR")) before_ = before;
        setenv("TMPDIR", folder.c_str(), 1);
    }
    ~TemporaryFiles() {
        if (before_.empty())
            unsetenv("TMPDIR");
        else
            setenv("TMPDIR", before_.c_str(), 1);
    }
    TemporaryFiles(const TemporaryFiles&) = delete;
    TemporaryFiles& operator=(const TemporaryFiles&) = delete;

  private:
    std::string before_;
};

TEST(ScratchFolder, IsNewAndGoneWithAllItHolds) {
    fs::path path;
    {
        const ScratchFolder one, other;
        EXPECT_NE(one.path(), other.path());
        path = one.path();
        std::ofstream(path / "file") << "text";
    }
    EXPECT_FALSE(fs::exists(path));
}

TEST(ScratchFolder, SaysWhereNoneCanBeMade) {
    const ScratchFolder folder;
    std::ofstream(folder.path() / "file") << "text";
    for (const char* name : {"absent", "file"}) {
        const TemporaryFiles there(folder.path() / name);
        try {
            const ScratchFolder none;
            FAIL() << name;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_THAT(error.what(), HasSubstr((folder.path() / name).string()));
            EXPECT_THAT(error.what(), HasSubstr("set TMPDIR"));
        }
    }
}

}  // namespace
}  // namespace ditto
