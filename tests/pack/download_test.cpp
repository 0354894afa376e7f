// Downloads from a server that behaves badly in every way that servers do.
#include "pack/download.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "core/error.h"
#include "core/sha256.h"
#include "fixtures/http_server.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::file_answer;
using testing::HttpAnswer;
using testing::HttpRequest;
using testing::HttpServer;

const std::string kTag = "\"first\"";

std::string some_bytes(std::size_t size, unsigned seed) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) {
        seed = seed * 1664525 + 1013904223;
        bytes[i] = static_cast<char>(seed >> 24);
    }
    return bytes;
}

class DownloadTest : public ::testing::Test {
  protected:
    void SetUp() override {
        fs::create_directories(folder_);
        setenv("no_proxy", "127.0.0.1", 1);
    }
    void TearDown() override { fs::remove_all(folder_); }

    fs::path target() const { return folder_ / "net.pth"; }
    fs::path part() const { return target().string() + ".part"; }

    std::string read(const fs::path& file) const {
        std::ostringstream text;
        text << std::ifstream(file, std::ios::binary).rdbuf();
        return text.str();
    }
    std::string sum_of(const std::string& bytes) const {
        std::ofstream(folder_ / "whole", std::ios::binary) << bytes;
        return sha256_file(folder_ / "whole");
    }
    RemoteFile expected() const {
        return {static_cast<std::int64_t>(content_.size()), sum_of(content_)};
    }

    void get(const HttpServer& server, const RemoteFile& file, const ProgressFn& progress = {},
             const CancelToken& cancel = {}) const {
        download(server.url() + "/net.pth", target(), file, options_, progress, cancel);
    }

    /// The kind and text of what it throws.
    std::pair<ErrorKind, std::string> failure(const HttpServer& server,
                                              const RemoteFile& file) const {
        try {
            get(server, file);
        } catch (const Error& error) {
            EXPECT_FALSE(fs::exists(target()));
            const std::string text = error.what();
            EXPECT_TRUE(text.find(server.url()) != std::string::npos ||
                        text.find(folder_.string()) != std::string::npos)
                << text;
            return {error.kind(), error.what()};
        }
        ADD_FAILURE() << "nothing was thrown";
        return {ErrorKind::Internal, ""};
    }

    fs::path folder_ = fs::temp_directory_path() / ("ditto-download-" + std::to_string(getpid()));
    std::string content_ = some_bytes(300'000, 1);
    DownloadOptions options_{.attempts = 3,
                             .first_pause = milliseconds(5),
                             .connect_timeout = seconds(5),
                             .stall_timeout = seconds(1)};
};

TEST_F(DownloadTest, BringsAFileAndTellsHowFarItIs) {
    const HttpServer server(
        [&](const auto& request) { return file_answer(request, content_, kTag); });
    std::int64_t last = 0;
    get(server, expected(), [&](const Progress& progress) {
        EXPECT_GE(progress.done, last);
        EXPECT_EQ(progress.total, static_cast<std::int64_t>(content_.size()));
        EXPECT_FALSE(fs::exists(target()));
        last = progress.done;
    });
    EXPECT_EQ(last, static_cast<std::int64_t>(content_.size()));
    EXPECT_EQ(read(target()), content_);
    EXPECT_FALSE(fs::exists(part()));
}

TEST_F(DownloadTest, GoesOnWhereTheConnectionBroke) {
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = file_answer(request, content_, kTag);
        if (request.number < 2) answer.sent = 100'000;
        return answer;
    });
    get(server, expected());
    EXPECT_EQ(read(target()), content_);
    const auto requests = server.requests("GET");
    ASSERT_EQ(requests.size(), 3U);
    EXPECT_EQ(requests[0].header("range"), "");
    EXPECT_EQ(requests[1].header("range"), "bytes=100000-");
    EXPECT_EQ(requests[1].header("if-range"), kTag);
    EXPECT_EQ(requests[2].header("range"), "bytes=200000-");
}

TEST_F(DownloadTest, StartsAgainWhereTheServerKnowsNoRanges) {
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer{.body = content_};
        answer.headers["ETag"] = kTag;
        if (request.number == 0) answer.sent = 1'000;
        return answer;
    });
    get(server, expected());
    EXPECT_EQ(read(target()), content_);
}

TEST_F(DownloadTest, StartsAgainWhenTheFileHasChangedMeanwhile) {
    const std::string old = some_bytes(content_.size(), 2);
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = request.number == 0 ? file_answer(request, old, "\"old\"")
                                                : file_answer(request, content_, kTag);
        if (request.number == 0) answer.sent = 50'000;
        return answer;
    });
    get(server, expected());
    EXPECT_EQ(read(target()), content_);
}

TEST_F(DownloadTest, StartsAgainWhenWhatWasKeptTurnsOutToBeWrong) {
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = file_answer(request, content_, kTag);
        if (request.number == 0) {  // the right tag, other bytes
            answer.body = some_bytes(content_.size(), 3);
            answer.sent = 50'000;
        }
        return answer;
    });
    get(server, expected());
    EXPECT_EQ(read(target()), content_);
    EXPECT_EQ(server.requests("GET").size(), 3U);
}

TEST_F(DownloadTest, GivesUpAConnectionThatStallsAndGoesOn) {
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = file_answer(request, content_, kTag);
        if (request.number == 0) {
            answer.sent = 70'000;
            answer.stalls = true;
        }
        return answer;
    });
    const auto start = std::chrono::steady_clock::now();
    get(server, expected());
    EXPECT_LT(std::chrono::steady_clock::now() - start, seconds(30));
    EXPECT_EQ(read(target()), content_);
    EXPECT_EQ(server.requests("GET").at(1).header("range"), "bytes=70000-");
}

TEST_F(DownloadTest, KeepsWhatCameWhenTheServerKeepsFailing) {
    std::atomic<bool> mended = false;
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = file_answer(request, content_, kTag);
        if (!mended) answer.sent = 10'000;
        return answer;
    });
    EXPECT_EQ(failure(server, expected()).first, ErrorKind::TryAgain);
    EXPECT_EQ(server.requests("GET").size(), 3U);
    EXPECT_EQ(fs::file_size(part()), 30'000U);
    mended = true;
    get(server, expected());
    EXPECT_EQ(read(target()), content_);
    EXPECT_EQ(server.requests("GET").back().header("range"), "bytes=30000-");
}

TEST_F(DownloadTest, RefusesAServerThatLiesAboutTheLength) {
    const HttpServer longer([&](const HttpRequest&) {
        return HttpAnswer{.headers = {{"Content-Length", "300500"}}, .body = content_};
    });
    EXPECT_EQ(failure(longer, expected()).first, ErrorKind::BadInput);
    const HttpServer endless([&](const HttpRequest&) {
        return HttpAnswer{.body = content_ + "more", .tells_length = false};
    });
    EXPECT_EQ(failure(endless, expected()).first, ErrorKind::BadInput);
    EXPECT_FALSE(fs::exists(part()));
    const HttpServer shorter([&](const HttpRequest&) {
        return HttpAnswer{.body = content_.substr(0, 999), .tells_length = false};
    });
    EXPECT_EQ(failure(shorter, expected()).first, ErrorKind::TryAgain);
}

TEST_F(DownloadTest, RefusesWrongBytes) {
    const HttpServer server([&](const HttpRequest& request) {
        return file_answer(request, some_bytes(content_.size(), 9), kTag);
    });
    const auto [kind, text] = failure(server, expected());
    EXPECT_EQ(kind, ErrorKind::BadInput);
    EXPECT_NE(text.find("not the published file"), std::string::npos) << text;
    EXPECT_EQ(server.requests("GET").size(), 1U);
    EXPECT_FALSE(fs::exists(part()));
}

TEST_F(DownloadTest, RefusesAnotherPartThanItAskedFor) {
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = file_answer(request, content_, kTag);
        if (request.number == 0) answer.sent = 50'000;
        if (request.number == 1) answer.headers["Content-Range"] = "bytes 7-299999/300000";
        return answer;
    });
    EXPECT_EQ(failure(server, expected()).first, ErrorKind::BadInput);
}

TEST_F(DownloadTest, WaitsForAServerThatIsBusyButNotForOneThatRefuses) {
    const HttpServer busy([&](const HttpRequest& request) {
        if (request.number < 2) return HttpAnswer{.status = request.number == 0 ? 503 : 429};
        return file_answer(request, content_, kTag);
    });
    get(busy, expected());
    EXPECT_EQ(read(target()), content_);
    fs::remove(target());
    const HttpServer refusing([](const HttpRequest&) { return HttpAnswer{.status = 403}; });
    EXPECT_EQ(failure(refusing, expected()).first, ErrorKind::BadInput);
    EXPECT_EQ(refusing.requests("GET").size(), 1U);
}

TEST_F(DownloadTest, CanBeCancelledAndGoneOnWith) {
    const HttpServer server([&](const HttpRequest& request) {
        HttpAnswer answer = file_answer(request, content_, kTag);
        if (request.number == 0) {
            answer.sent = 120'000;
            answer.stalls = true;
        }
        return answer;
    });
    const CancelToken cancel;
    try {
        get(
            server, expected(),
            [&](const Progress& progress) {
                if (progress.done == 120'000) cancel.cancel();
            },
            cancel);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
    EXPECT_FALSE(fs::exists(target()));
    get(server, expected());
    EXPECT_EQ(read(target()), content_);
    EXPECT_EQ(server.requests("GET").at(1).header("range"), "bytes=120000-");
}

TEST_F(DownloadTest, NeedsRoomOnTheDisk) {
    constexpr std::int64_t kTooMuch = std::int64_t{1} << 60;
    try {
        check_disk_space(folder_, kTooMuch);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::TryAgain);
    }
    EXPECT_NO_THROW(check_disk_space(folder_, 1));
    const HttpServer server([&](const HttpRequest&) {
        return HttpAnswer{.headers = {{"Content-Length", std::to_string(kTooMuch)}}, .body = "a"};
    });
    EXPECT_EQ(failure(server, {kTooMuch, {}}).first, ErrorKind::TryAgain);
    EXPECT_FALSE(fs::exists(part()));
}

TEST_F(DownloadTest, ProbesSizeAndSumAlsoBehindARedirect) {
    const std::string sum = sum_of(content_);
    const HttpServer server([&](const HttpRequest& request) {
        if (request.path == "/linked") {
            return HttpAnswer{.status = 302,
                              .headers = {{"Location", "/stored"},
                                          {"X-Linked-Size", std::to_string(content_.size())},
                                          {"X-Linked-ETag", "\"" + sum + "\""}}};
        }
        if (request.path == "/absent") return HttpAnswer{.status = 404};
        if (request.path == "/busy" && request.number == 0) return HttpAnswer{.status = 503};
        return file_answer(request, content_, kTag);
    });
    const auto linked = probe(server.url() + "/linked", options_, {});
    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->bytes, static_cast<std::int64_t>(content_.size()));
    EXPECT_EQ(linked->sha256, sum);
    EXPECT_FALSE(probe(server.url() + "/absent", options_, {}));
    const auto busy = probe(server.url() + "/busy", options_, {});
    ASSERT_TRUE(busy);
    EXPECT_EQ(busy->bytes, static_cast<std::int64_t>(content_.size()));
    EXPECT_EQ(busy->sha256, "");
}

TEST_F(DownloadTest, SaysWhenNobodyAnswers) {
    std::string url;
    {
        const HttpServer gone([](const HttpRequest&) { return HttpAnswer{}; });
        url = gone.url();
    }
    try {
        probe(url + "/net.pth", options_, {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::TryAgain);
    }
    EXPECT_THROW(probe("gopher://127.0.0.1/net.pth", options_, {}), Error);
}

}  // namespace
}  // namespace ditto
