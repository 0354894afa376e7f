#include "core/kept_file.h"

#include <gmock/gmock.h>

#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <optional>

#include "core/error.h"
#include "core/small_disk.h"
#include "core/temporary_name.h"

namespace {

int no_locks = 0;  ///< why this file system has none

}  // namespace

/// Stands before the system's own.
extern "C" int flock(int file, int operation) noexcept {
    if (no_locks == 0) return static_cast<int>(syscall(SYS_flock, file, operation));
    errno = no_locks;
    return -1;
}

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class KeptFileTest : public ::testing::Test {
  protected:
    KeptFileTest() {
        std::string name = (fs::temp_directory_path() / "ditto-kept-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        folder_ = name;
    }
    ~KeptFileTest() override {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    fs::path target() const { return folder_ / "film.mp4"; }
    std::ptrdiff_t files() const { return std::distance(fs::directory_iterator(folder_), {}); }

    static void write(KeptFile& file, std::string_view text) {
        file.write(std::as_bytes(std::span(text)));
    }
    static std::string read(KeptFile& file, std::size_t count) {
        std::string text(count, '\0');
        return file.read(std::as_writable_bytes(std::span(text))) ? text : "";
    }

    template <typename Action>
    static std::optional<Error> error_of(const Action& action) {
        try {
            action();
        } catch (const Error& error) {
            return error;
        }
        return std::nullopt;
    }

    fs::path folder_;
};

TEST_F(KeptFileTest, IsGoneOnWithUntilRemoved) {
    {
        KeptFile file(target(), "abc");
        EXPECT_EQ(file.rest(), 0u);
        write(file, "one two");
    }
    EXPECT_TRUE(fs::exists(kept_path(target(), "abc")));
    KeptFile file(target(), "abc");
    EXPECT_EQ(file.rest(), 7u);
    EXPECT_EQ(read(file, 4), "one ");
    EXPECT_EQ(file.position(), 4u);
    EXPECT_EQ(read(file, 4), "");  // three are left
    file.seek(4);
    file.cut();
    EXPECT_EQ(file.rest(), 0u);
    write(file, "three");
    file.seek(0);
    EXPECT_EQ(read(file, 9), "one three");
    file.remove();
    EXPECT_EQ(files(), 0);
}

TEST_F(KeptFileTest, KeysAndHoldersDoNotMeet) {
    KeptFile one(target(), "abc"), other(target(), "abd");
    write(one, "one");
    EXPECT_EQ(other.rest(), 0u);
    const auto error = error_of([&] { KeptFile(target(), "abc"); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), ErrorKind::TryAgain);
    EXPECT_THAT(error->what(), HasSubstr("film.mp4 is already being written by another program"));
}

TEST_F(KeptFileTest, IsMadeWhereThereAreNoLocks) {
    for (const int code : {ENOSYS, EOPNOTSUPP, ENOLCK, EIO}) {
        no_locks = code;
        const auto error = error_of([&] { KeptFile(target(), "abc"); });
        no_locks = 0;
        ASSERT_EQ(error.has_value(), code == EIO) << code;
        if (error) {
            EXPECT_THAT(error->what(), HasSubstr("check the disk"));
        }
    }
}

TEST_F(KeptFileTest, OfAnotherUserIsGoneOnWithOnlyWhereTheFolderIsTheirs) {
    constexpr uid_t kOther = 12345;
    const fs::path kept = kept_path(target(), "abc");
    std::ofstream(kept) << "text";
    if (chown(kept.c_str(), kOther, kOther) != 0) GTEST_SKIP() << "only root can give files away";
    const auto error = error_of([&] { KeptFile(target(), "abc"); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), ErrorKind::BadInput);
    ASSERT_EQ(chown(folder_.c_str(), kOther, kOther), 0);  // as a mount does that has one owner
    EXPECT_EQ(KeptFile(target(), "abc").rest(), 4u);
}

TEST_F(KeptFileTest, IsRemovedByKeyUnlessSomebodyHoldsIt) {
    {
        KeptFile file(target(), "abc");
        remove_kept(target(), "abc");
        EXPECT_EQ(files(), 1);
    }
    remove_kept(target(), "abd");
    EXPECT_EQ(files(), 1);
    remove_kept(target(), "abc");
    EXPECT_EQ(files(), 0);
    fs::create_directory(kept_path(target(), "abc"));
    std::ofstream(kept_path(target(), "abc") / "frame-000000.png") << "x";
    remove_kept(target(), "abc");
    EXPECT_EQ(files(), 0);
}

TEST_F(KeptFileTest, WhatOtherKeysLeftIsFoundByItsTarget) {
    const auto left = [&](const fs::path& of, const std::string& key) {
        KeptFile file(of, key);
        write(file, "x");
        return kept_path(of, key);
    };
    const fs::path film = left(target(), "abc"), other = left(target(), "abd");
    left(folder_ / "other.mp4", "abc");
    const fs::path pictures = kept_path(target(), "abe");
    fs::create_directory(pictures);
    std::ofstream(folder_ / ".ditto-12-0123456789abcdef.partial") << "of a program that was killed";
    EXPECT_THAT(kept_under_other_keys(target(), "abc"),
                ::testing::UnorderedElementsAre(other, pictures));
    EXPECT_THAT(kept_under_other_keys(target(), ""),
                ::testing::UnorderedElementsAre(film, other, pictures));
    const KeptFile held(target(), "abd");  // somebody is at work on it
    EXPECT_THAT(kept_under_other_keys(target(), "abc"), ::testing::ElementsAre(pictures));
}

TEST_F(KeptFileTest, DoesNotFollowLinks) {
    std::ofstream(folder_ / "mine") << "text";
    fs::create_symlink("mine", kept_path(target(), "abc"));
    const auto error = error_of([&] { KeptFile(target(), "abc"); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), ErrorKind::BadInput);
    EXPECT_EQ(fs::file_size(folder_ / "mine"), 4u);
}

TEST_F(KeptFileTest, TellsOfFoldersThatCannotBeAndAFullDisk) {
    const auto absent = error_of([&] { KeptFile(folder_ / "no/film.mp4", "abc"); });
    ASSERT_TRUE(absent);
    EXPECT_EQ(absent->kind(), ErrorKind::BadInput);
    EXPECT_THAT(absent->what(), HasSubstr("film.mp4"));
    const auto full = error_of([&] {
        const testing::SmallDisk disk(4096);
        KeptFile file(target(), "abc");
        write(file, std::string(10'000, 'x'));
    });
    ASSERT_TRUE(full);
    EXPECT_EQ(full->kind(), ErrorKind::TryAgain);
    EXPECT_THAT(full->what(), HasSubstr("disk space"));
    EXPECT_EQ(KeptFile(target(), "abc").rest(), 4096u);
}

}  // namespace
}  // namespace ditto
