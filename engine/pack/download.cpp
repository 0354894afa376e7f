#include "pack/download.h"

#include <algorithm>
#include <thread>

#include "core/error.h"
#include "core/sha256.h"
#include "pack/download_partial.h"
#include "pack/download_transfer.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr milliseconds kLongestPause{30'000}, kMostServerPause{120'000}, kCancelInterval{50};
/// So much more than before, and a failure is not one more in a row.
constexpr std::int64_t kFurther = 4 << 20;
/// No file of a pack is nearly as large: a body without end is told by it.
constexpr std::int64_t kMostBytes = std::int64_t{64} << 30;

Error refused(const std::string& url, const std::string& why) {
    return Error(ErrorKind::BadInput, url + " cannot be downloaded (" + why +
                                          "); check the address, or give another mirror");
}

/// Counts the failures in a row and waits after each.
class Patience {
  public:
    Patience(const std::string& url, const DownloadOptions& options, const CancelToken& cancel)
        : url_(url), options_(options), cancel_(cancel), pause_(options.first_pause) {}

    /// Returns when the next attempt is due. Throws when the failure will not pass, or is one too
    /// many.
    void fail(const Transfer& transfer, bool got_further) {
        if (!transfer.may_pass()) throw refused(url_, transfer.failure());
        if (got_further) {
            failures_ = 0;
            pause_ = options_.first_pause;
        }
        if (++failures_ >= options_.attempts) {
            throw Error(ErrorKind::TryAgain,
                        url_ + " could not be downloaded (" + transfer.failure() +
                            "); try again later, the part already downloaded is kept");
        }
        wait(std::max(pause_, std::min<milliseconds>(transfer.retry_after(), kMostServerPause)));
        pause_ = std::min(2 * pause_, kLongestPause);
    }

  private:
    void wait(milliseconds pause) const {
        for (; pause > milliseconds::zero(); pause -= kCancelInterval) {
            cancel_.check();
            std::this_thread::sleep_for(std::min(pause, kCancelInterval));
        }
    }

    std::string url_;
    DownloadOptions options_;
    CancelToken cancel_;
    milliseconds pause_;
    int failures_ = 0;
};

/// One file's download over several requests.
class Download {
  public:
    Download(const std::string& url, const fs::path& to, const RemoteFile& expected,
             const DownloadOptions& options, const ProgressFn& progress, const CancelToken& cancel)
        : url_(url),
          to_(to),
          expected_(expected),
          options_(options),
          progress_(progress),
          cancel_(cancel),
          partial_(to, url) {}

    void run() {
        Patience patience(url_, options_, cancel_);
        if (expected_.bytes >= 0 && partial_.size() > expected_.bytes) partial_.discard();
        resumed_ = partial_.size() > 0;
        for (;;) {
            if (!has_all() && !request(patience)) continue;
            if (is_right()) break;
            const bool mixed = resumed_;  // perhaps of two files: only a whole one proves anything
            partial_.discard();
            resumed_ = false;
            if (!mixed) throw refused(url_, "what was sent is not the published file");
        }
        partial_.finish();
    }

  private:
    bool has_all() const {
        return expected_.bytes > 0 && partial_.size() == expected_.bytes &&
               !partial_.validator().empty();
    }

    /// True when the server has sent what it had to send.
    bool request(Patience& patience) {
        Transfer transfer(url_, options_, cancel_);
        const std::int64_t before = partial_.size();
        if (const std::string validator = partial_.validator(); !validator.empty())
            transfer.resume(before, validator);
        begun_ = false;
        transfer.run([&](std::span<const std::byte> bytes) { take(transfer, bytes); });
        if (transfer.complete() && !begun_) begin(transfer);  // an empty file
        partial_.close();
        const bool short_of_it = expected_.bytes >= 0 && partial_.size() < expected_.bytes;
        if (transfer.complete() && !short_of_it) return true;
        const bool got_further = partial_.size() >= before + kFurther;
        if (transfer.status() == 416) partial_.discard();
        patience.fail(transfer, got_further);
        return false;
    }

    void take(const Transfer& transfer, std::span<const std::byte> bytes) {
        if (transfer.status() != 200 && transfer.status() != 206) return;
        if (!begun_) begin(transfer);
        size_ += static_cast<std::int64_t>(bytes.size());
        if (size_ > (expected_.bytes >= 0 ? expected_.bytes : kMostBytes)) {
            partial_.discard();
            throw refused(url_, "it is larger than it should be");
        }
        partial_.append(bytes);
        if (progress_) progress_({"download", size_, std::max(expected_.bytes, total_)});
    }

    void begin(const Transfer& transfer) {
        begun_ = true;
        total_ = transfer.file_bytes();
        if (expected_.bytes >= 0 && total_ >= 0 && total_ != expected_.bytes) {
            partial_.discard();
            throw refused(url_, "the server gives its size once as " +
                                    std::to_string(expected_.bytes) + " and once as " +
                                    std::to_string(total_) + " bytes");
        }
        size_ = transfer.first_byte();
        if (size_ != 0 && size_ != partial_.size()) {
            partial_.discard();
            throw refused(url_, "the server sent another part than was asked for");
        }
        check_disk_space(to_.parent_path(), std::max(total_, size_) - size_);
        if (size_ > 0) {
            resumed_ = true;
            partial_.go_on();
        } else {
            resumed_ = false;
            partial_.begin(transfer.validator());
        }
    }

    bool is_right() const {
        if (expected_.bytes >= 0 && partial_.size() != expected_.bytes) return false;
        return expected_.sha256.empty() || sha256_file(partial_.path(), [&](std::int64_t) {
                                               cancel_.check();
                                           }) == expected_.sha256;
    }

    std::string url_;
    fs::path to_;
    RemoteFile expected_;
    DownloadOptions options_;
    ProgressFn progress_;
    CancelToken cancel_;
    PartialFile partial_;
    bool begun_ = false;    ///< this request's body is being written
    bool resumed_ = false;  ///< the partial file is from several requests
    std::int64_t size_ = 0, total_ = -1;
};

}  // namespace

std::optional<RemoteFile> probe(const std::string& url, const DownloadOptions& options,
                                const CancelToken& cancel) {
    Patience patience(url, options, cancel);
    for (;;) {
        cancel.check();
        Transfer transfer(url, options, cancel);
        transfer.run();
        const RemoteFile found{transfer.file_bytes(), transfer.linked_sha256()};
        // The store behind a server may answer nothing but the request that it was signed for.
        if (transfer.complete() || !found.sha256.empty()) return found;
        switch (transfer.status()) {
            case 404:
            case 410:
                return std::nullopt;
            case 405:
            case 501:
                return RemoteFile{};
        }
        patience.fail(transfer, false);
    }
}

void download(const std::string& url, const fs::path& to, const RemoteFile& expected,
              const DownloadOptions& options, const ProgressFn& progress,
              const CancelToken& cancel) {
    Download(url, to, expected, options, progress, cancel).run();
}

void check_disk_space(const fs::path& folder, std::int64_t bytes) {
    std::error_code unknown;
    const auto space = fs::space(folder, unknown);
    if (unknown || bytes <= 0 || static_cast<std::uintmax_t>(bytes) <= space.available) return;
    constexpr std::int64_t kMegabyte = 1'000'000;
    throw Error(ErrorKind::TryAgain, "not enough disk space for " + folder.string() + ": " +
                                         std::to_string(space.available / kMegabyte) +
                                         " MB free, " + std::to_string(bytes / kMegabyte) +
                                         " MB needed; free some space");
}

}  // namespace ditto
