#include "pack/import.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "core/error.h"
#include "core/sha256.h"
#include "fixtures/http_server.h"
#include "fixtures/tiny_pack.h"
#include "pack/pack.h"
#include "pack/pack_library.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using testing::file_answer;
using testing::HttpAnswer;
using testing::HttpRequest;
using testing::HttpServer;
using testing::read_file;

class ImportTest : public testing::PackHomeTest {
  protected:
    ImportTest() {
        testing::write_tiny_manifest(manifests_, "http://127.0.0.1:9/unused");
        testing::write_tiny_pack(from_);
    }

    PackManifest manifest() const { return PackManifest::read(manifests_ / "tiny.json"); }
    fs::path import(const fs::path& from) const { return import_pack(manifest(), from, {}, {}); }

    /// What import() of a folder says. Nothing may be installed by it.
    std::string refusal(const fs::path& from, ErrorKind kind = ErrorKind::BadInput) const {
        try {
            import(from);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), kind) << error.what();
            EXPECT_TRUE(leftovers().empty()) << leftovers().front();
            return error.what();
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }

    /// What is in the user's pack folder besides packs and the lock.
    std::vector<std::string> leftovers() const {
        std::vector<std::string> names;
        if (!fs::exists(packs_)) return names;
        for (const auto& entry : fs::directory_iterator(packs_)) {
            const std::string name = entry.path().filename();
            if (name != ".lock" && name != "tiny") names.push_back(name);
        }
        return names;
    }

    /// Whether the installed pack is the one that is published below `from`.
    bool installed(const fs::path& from) const {
        return read_file(packs_ / "tiny/motion.pth") ==
               read_file(from / "published/models/motion.pth");
    }

    fs::path from_ = folder_ / "from";
};

TEST_F(ImportTest, InstallsAPackThatIsAsPublished) {
    const fs::path place = import(from_);
    EXPECT_EQ(place, packs_ / "tiny");
    const Pack pack = Pack::open(place);
    EXPECT_EQ(pack.id(), "tiny");
    EXPECT_TRUE(pack.has_network("extra"));
    EXPECT_EQ(pack.network("motion").sha256, sha256_file(from_ / "published/models/motion.pth"));
    EXPECT_NO_THROW(pack.verify());
    EXPECT_TRUE(leftovers().empty());
    // On the same disk nothing is copied.
    EXPECT_EQ(fs::hard_link_count(place / "motion.pth"), 2U);
}

TEST_F(ImportTest, TakesTheInnerFolderAndDoesWithoutWhatIsOptional) {
    fs::remove(from_ / "published/aux/extra.onnx");
    import(from_ / "published");
    EXPECT_FALSE(Pack::open(packs_ / "tiny").has_network("extra"));
}

TEST_F(ImportTest, NamesAllThatIsMissing) {
    fs::remove(from_ / "published/models/motion.pth");
    fs::remove(from_ / "published/aux/detect.onnx");
    const std::string text = refusal(from_);
    EXPECT_NE(text.find("published/models/motion.pth"), std::string::npos) << text;
    EXPECT_NE(text.find("detect.onnx"), std::string::npos) << text;
    EXPECT_NE(refusal(folder_ / "nowhere").find("nowhere"), std::string::npos);
}

TEST_F(ImportTest, RefusesFilesThatAreNotWhole) {
    const std::map<std::string, std::string> broken{
        {"published/models/motion.pth", "version https://git-lfs.github.com/spec/v1\n"},
        {"published/aux/detect.onnx", "<html>not found</html>"}};
    for (const auto& [name, content] : broken) {
        const std::string good = read_file(from_ / name);
        for (const std::string& bad : {content, good.substr(0, good.size() / 2), std::string()}) {
            std::ofstream(from_ / name, std::ios::binary) << bad;
            EXPECT_NE(refusal(from_).find(name), std::string::npos) << name << bad.size();
        }
        std::ofstream(from_ / name, std::ios::binary) << good;
    }
    EXPECT_NO_THROW(import(from_));
}

TEST_F(ImportTest, ComparesWithTheManifestsSums) {
    testing::write_tiny_manifest(manifests_, "unused",
                                 sha256_file(from_ / "published/models/motion.pth"));
    EXPECT_NO_THROW(import(from_));
    testing::write_tiny_pack(from_, 2.0f);
    EXPECT_NE(refusal(from_).find("motion.pth"), std::string::npos);
}

TEST_F(ImportTest, ReplacesAPackWholeOrNotAtAll) {
    import(from_);
    const fs::path other = folder_ / "other";
    testing::write_tiny_pack(other, 5.0f);
    std::ofstream(other / "published/aux/detect.onnx") << "broken";
    refusal(other);
    EXPECT_TRUE(installed(from_));
    const CancelToken cancel;
    cancel.cancel();
    EXPECT_THROW(import_pack(manifest(), from_, {}, cancel), Error);
    EXPECT_TRUE(installed(from_));
    testing::write_tiny_pack(other, 5.0f);
    import(other);
    EXPECT_TRUE(installed(other));
    EXPECT_TRUE(leftovers().empty());
}

TEST_F(ImportTest, LeavesAloneWhatIsNoPack) {
    fs::create_directories(packs_ / "tiny");
    std::ofstream(packs_ / "tiny/notes.txt") << "mine";
    refusal(from_);
    EXPECT_EQ(read_file(packs_ / "tiny/notes.txt"), "mine");
}

TEST_F(ImportTest, OneProgramChangesPacksAtATime) {
    const PackFolderLock held;
    refusal(from_, ErrorKind::TryAgain);
    EXPECT_THROW(remove_pack("tiny"), Error);
}

TEST_F(ImportTest, ListsAndRemoves) {
    const auto has = [](const auto& packs) {
        return std::ranges::any_of(packs, [](const auto& pack) { return pack.name == "tiny"; });
    };
    EXPECT_TRUE(has(available_packs()));
    EXPECT_FALSE(has(installed_packs()));
    import(from_);
    EXPECT_FALSE(has(available_packs()));
    ASSERT_TRUE(has(installed_packs()));
    fs::remove(packs_ / "tiny/detect.onnx");
    for (const InstalledPack& pack : installed_packs()) {
        if (pack.name != "tiny") continue;
        EXPECT_TRUE(pack.removable);
        EXPECT_NE(pack.problem.find("detect"), std::string::npos);
    }
    remove_pack("tiny");
    EXPECT_FALSE(fs::exists(packs_ / "tiny"));
    for (const char* name : {"tiny", "..", ".", "", "tiny/..", "/etc", ".lock"})
        EXPECT_THROW(remove_pack(name), Error) << name;
}

class DownloadPackTest : public ImportTest {
  protected:
    HttpAnswer file(const HttpRequest& request) const {
        const fs::path path = from_ / request.path.substr(1);
        if (!fs::is_regular_file(path)) return {.status = 404};
        return file_answer(request, read_file(path), "\"1\"");
    }
    fs::path download(const HttpServer& server, const CancelToken& cancel = {}) const {
        return download_pack(manifest(), server.url() + "/",
                             {.attempts = 2, .first_pause = std::chrono::milliseconds(5)}, {},
                             cancel);
    }
};

TEST_F(DownloadPackTest, BringsAllFilesFromAMirror) {
    const HttpServer mirror([&](const HttpRequest& request) { return file(request); });
    EXPECT_EQ(download(mirror), packs_ / "tiny");
    EXPECT_TRUE(installed(from_));
    EXPECT_TRUE(leftovers().empty());
    // What is optional and absent there is left out.
    fs::remove(from_ / "published/aux/extra.onnx");
    download(mirror);
    EXPECT_FALSE(Pack::open(packs_ / "tiny").has_network("extra"));
}

TEST_F(DownloadPackTest, GoesOnAfterAFailure) {
    std::atomic<bool> mended = false;
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = file(request);
        if (!mended && request.method == "GET" && request.path.ends_with("motion.pth"))
            answer.sent = 500;
        return answer;
    });
    EXPECT_THROW(download(server), Error);
    EXPECT_FALSE(fs::exists(packs_ / "tiny"));
    EXPECT_TRUE(std::ranges::any_of(available_packs(), [](const AvailablePack& pack) {
        return pack.name == "tiny" && pack.begun;
    }));
    const auto before = server.requests("GET");
    mended = true;
    download(server);
    EXPECT_TRUE(installed(from_));
    // The file that was whole is not brought again; the other goes on.
    const auto after = server.requests("GET");
    for (std::size_t i = before.size(); i < after.size(); ++i) {
        const bool again = std::ranges::any_of(before, [&](const HttpRequest& request) {
            return request.path == after[i].path && !request.path.ends_with("motion.pth");
        });
        EXPECT_FALSE(again) << after[i].path;
        if (after[i].path.ends_with("motion.pth")) {
            EXPECT_EQ(after[i].header("range"), "bytes=1000-");
        }
    }
    EXPECT_TRUE(leftovers().empty());
}

TEST_F(DownloadPackTest, SaysWhatTheServerLacks) {
    fs::remove(from_ / "published/models/motion.pth");
    const HttpServer server([&](const HttpRequest& request) { return file(request); });
    try {
        download(server);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_NE(std::string(error.what()).find("motion.pth"), std::string::npos);
    }
}

TEST_F(DownloadPackTest, ChecksTheSumThatTheServerTells) {
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = file(request);
        if (request.path.ends_with("motion.pth"))
            answer.headers["X-Linked-ETag"] = "\"" + std::string(64, '0') + "\"";
        return answer;
    });
    EXPECT_THROW(download(server), Error);
    EXPECT_FALSE(fs::exists(packs_ / "tiny"));
}

TEST_F(DownloadPackTest, CanBeCancelled) {
    const CancelToken cancel;
    const HttpServer server([&](const HttpRequest& request) {
        if (request.method == "GET") cancel.cancel();
        return file(request);
    });
    try {
        download(server, cancel);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
    EXPECT_FALSE(fs::exists(packs_ / "tiny"));
}

}  // namespace
}  // namespace ditto
