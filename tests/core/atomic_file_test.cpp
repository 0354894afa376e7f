#include "core/atomic_file.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>

#include "core/small_disk.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using testing::SmallDisk;

class AtomicFileTest : public ::testing::Test {
  protected:
    AtomicFileTest() {
        std::string name = (fs::temp_directory_path() / "ditto-atomic-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        folder_ = name;
    }
    ~AtomicFileTest() override {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    fs::path file(const std::string& name) const { return folder_ / name; }
    void put(const std::string& name, const std::string& text) const {
        std::ofstream(file(name)) << text;
    }
    std::string text(const std::string& name) const {
        std::ifstream in(file(name));
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::ptrdiff_t files() const { return std::distance(fs::directory_iterator(folder_), {}); }

    fs::path folder_;
};

template <typename Action>
std::optional<Error> error_of(const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

TEST_F(AtomicFileTest, AppearsWholeAtCommit) {
    put("a.txt", "before");
    AtomicFile out(file("a.txt"));
    out.write("one ");
    out.write("two");
    EXPECT_EQ(text("a.txt"), "before");
    EXPECT_EQ(out.temporary().parent_path(), fs::canonical(folder_));
    out.commit();
    EXPECT_EQ(text("a.txt"), "one two");
    EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, LeavesNothingWithoutCommit) {
    put("a.txt", "before");
    {
        AtomicFile out(file("a.txt"));
        out.write("half");
        AtomicFile moved = std::move(out);
        moved.write("half");
        moved = AtomicFile(file("b.txt"));
    }
    EXPECT_EQ(text("a.txt"), "before");
    EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, WritersOfOneNameDoNotMeet) {
    AtomicFile first(file("a.txt")), second(file("a.txt"));
    first.write("first");
    second.write("second");
    second.commit();
    EXPECT_EQ(text("a.txt"), "second");
    first.commit();
    EXPECT_EQ(text("a.txt"), "first");
    EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, FollowsLinksAndKeepsPermissions) {
    put("real.txt", "before");
    fs::permissions(file("real.txt"), fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("real.txt", file("link.txt"));
    AtomicFile out(file("link.txt"));
    out.write("after");
    out.commit();
    EXPECT_TRUE(fs::is_symlink(file("link.txt")));
    EXPECT_EQ(text("real.txt"), "after");
    EXPECT_EQ(fs::status(file("real.txt")).permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(AtomicFileTest, CanBeWrittenByNameInPlaceOfAFileThatCannot) {
    put("a.txt", "before");
    fs::permissions(file("a.txt"), fs::perms::owner_read);
    AtomicFile out(file("a.txt"));
    EXPECT_EQ(fs::status(out.temporary()).permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
    out.commit();
    EXPECT_EQ(fs::status(file("a.txt")).permissions(), fs::perms::owner_read);
}

TEST_F(AtomicFileTest, ANewFileCanBeFlushedLater) {
    AtomicFile out(file("a.txt"));
    out.write("now");
    out.commit(Flush::Later);
    EXPECT_EQ(text("a.txt"), "now");
    EXPECT_EQ(files(), 1);
    flush_file(file("a.txt"));
    flush_file(file("gone.txt"));
    const auto error = error_of([&] { flush_file(file("a.txt") / "b.txt"); });
    ASSERT_TRUE(error);
    EXPECT_THAT(error->what(), HasSubstr("b.txt"));
}

TEST_F(AtomicFileTest, RefusesNamesThatCannotBe) {
    put("plain", "");
    fs::create_directory(file("sub"));
    ASSERT_EQ(mkfifo(file("pipe").c_str(), 0600), 0);
    for (const fs::path& path : {file("no/such/a.txt"), file("plain/a.txt"), file("sub"),
                                 file("pipe"), file(std::string(300, 'x'))}) {
        const auto error = error_of([&] { AtomicFile out(path); });
        ASSERT_TRUE(error) << path;
        EXPECT_EQ(error->kind(), ErrorKind::BadInput) << path;
        EXPECT_THAT(error->what(), HasSubstr(path.string()));
    }
    EXPECT_EQ(files(), 3);
}

TEST_F(AtomicFileTest, TellsOfAFullDiskAndKeepsTheOldFile) {
    put("a.txt", "before");
    const std::string big(10'000, 'x');
    const auto error = error_of([&] {
        const SmallDisk disk(4096);
        AtomicFile out(file("a.txt"));
        out.write(big);
        out.commit();
    });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), ErrorKind::TryAgain);
    EXPECT_THAT(error->what(), HasSubstr("a.txt"));
    EXPECT_THAT(error->what(), HasSubstr("disk space"));
    EXPECT_EQ(text("a.txt"), "before");
    EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, TellsWhenTheNameCannotBeGiven) {
    AtomicFile out(file("a.txt"));
    out.write("content");
    fs::create_directory(file("a.txt"));
    const auto error = error_of([&] { out.commit(); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), ErrorKind::BadInput);
    EXPECT_THAT(error->what(), HasSubstr("a.txt"));
    { AtomicFile gone = std::move(out); }
    EXPECT_EQ(files(), 1);
}

}  // namespace
}  // namespace ditto
