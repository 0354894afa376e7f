#include "pack/download_transfer.h"

#include <curl/curl.h>

#include <array>
#include <charconv>

#include "core/error.h"

namespace ditto {
namespace {

constexpr long kMostRedirects = 5;
constexpr long kStalledBytesPerSecond = 1024;
constexpr std::size_t kSha256Digits = 64;

std::int64_t number_in(std::string_view text) {
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : -1;
}

std::string unquoted(std::string text) {
    if (text.size() >= 2 && text.starts_with('"') && text.ends_with('"'))
        return text.substr(1, text.size() - 2);
    return text;
}

}  // namespace

struct Transfer::Handles {
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl{curl_easy_init(), &curl_easy_cleanup};
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers{nullptr,
                                                                        &curl_slist_free_all};
    std::array<char, CURL_ERROR_SIZE> error{};
};

Transfer::Transfer(const std::string& url, const DownloadOptions& options,
                   const CancelToken& cancel)
    : handles_(std::make_unique<Handles>()), cancel_(cancel), is_file_(url.starts_with("file:")) {
    CURL* const curl = handles_->curl.get();
    if (!curl) throw Error(ErrorKind::OutOfMemory, "memory ran out; close other programs");
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, handles_->error.data());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "ditto-studio");
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https,file");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR,
                     url.starts_with("http:") ? "http,https" : "https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, kMostRedirects);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT,
                     static_cast<long>(options.connect_timeout.count()));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, kStalledBytesPerSecond);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME,
                     static_cast<long>(options.stall_timeout.count()));
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &Transfer::on_progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Transfer::on_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
}

Transfer::~Transfer() = default;

void Transfer::resume(std::int64_t offset, const std::string& validator) {
    curl_easy_setopt(handles_->curl.get(), CURLOPT_RANGE, (std::to_string(offset) + "-").c_str());
    handles_->headers.reset(curl_slist_append(nullptr, ("If-Range: " + validator).c_str()));
    curl_easy_setopt(handles_->curl.get(), CURLOPT_HTTPHEADER, handles_->headers.get());
}

void Transfer::run(const Sink& sink) {
    sink_ = &sink;
    curl_easy_setopt(handles_->curl.get(), CURLOPT_NOBODY, sink ? 0L : 1L);
    code_ = curl_easy_perform(handles_->curl.get());
    if (thrown_) std::rethrow_exception(thrown_);
    cancel_.check();
    complete_ = code_ == CURLE_OK && (status() == 200 || status() == 206);
}

// C functions of libcurl's stand between a callback and run(): no exception may pass them.
std::size_t Transfer::on_body(const char* data, std::size_t, std::size_t count, void* self) {
    auto& transfer = *static_cast<Transfer*>(self);
    try {
        (*transfer.sink_)(std::as_bytes(std::span(data, count)));
        return count;
    } catch (...) {
        transfer.thrown_ = std::current_exception();
        return count + 1;  // other than `count`: an error
    }
}

int Transfer::on_progress(void* self, std::int64_t, std::int64_t, std::int64_t, std::int64_t) {
    return static_cast<Transfer*>(self)->cancel_.cancelled() ? 1 : 0;
}

long Transfer::status() const {
    if (is_file_) return code_ == CURLE_OK ? 200 : code_ == CURLE_FILE_COULDNT_READ_FILE ? 404 : 0;
    long status = 0;
    curl_easy_getinfo(handles_->curl.get(), CURLINFO_RESPONSE_CODE, &status);
    return status;
}

bool Transfer::may_pass() const {
    switch (code_) {
        case CURLE_OK:
        case CURLE_HTTP_RETURNED_ERROR:
            break;
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_COULDNT_CONNECT:
        case CURLE_PARTIAL_FILE:
        case CURLE_OPERATION_TIMEDOUT:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_GOT_NOTHING:
        case CURLE_SEND_ERROR:
        case CURLE_RECV_ERROR:
        case CURLE_HTTP2:
        case CURLE_HTTP2_STREAM:
        case CURLE_HTTP3:
        case CURLE_QUIC_CONNECT_ERROR:
            return true;
        default:
            return false;
    }
    switch (status()) {
        case 200:
        case 206:  // a body shorter than it should be
        case 408:
        case 416:  // asked for more than there is: the rest is not of this file
        case 425:
        case 429:
        case 500:
        case 502:
        case 503:
        case 504:
            return true;
        default:
            return false;
    }
}

std::string Transfer::failure() const {
    if (code_ == CURLE_OK) return "the server answered " + std::to_string(status());
    const std::string said = handles_->error.data();
    return said.empty() ? curl_easy_strerror(static_cast<CURLcode>(code_)) : said;
}

std::chrono::seconds Transfer::retry_after() const {
    curl_off_t seconds = 0;
    curl_easy_getinfo(handles_->curl.get(), CURLINFO_RETRY_AFTER, &seconds);
    return std::chrono::seconds(seconds);
}

std::string Transfer::header(const char* name, int response) const {
    curl_header* found = nullptr;
    if (curl_easy_header(handles_->curl.get(), name, 0, CURLH_HEADER, response, &found) !=
        CURLHE_OK)
        return {};
    return found->value;
}

std::string Transfer::first_of_responses(const char* name) const {
    long redirects = 0;
    curl_easy_getinfo(handles_->curl.get(), CURLINFO_REDIRECT_COUNT, &redirects);
    for (int response = 0; response <= redirects; ++response) {
        if (std::string value = header(name, response); !value.empty()) return value;
    }
    return {};
}

std::int64_t Transfer::file_bytes() const {
    if (const std::int64_t linked = number_in(first_of_responses("X-Linked-Size")); linked >= 0)
        return linked;
    if (status() == 206) {
        const std::string range = header("Content-Range");
        return number_in(std::string_view(range).substr(range.find('/') + 1));
    }
    curl_off_t length = -1;
    curl_easy_getinfo(handles_->curl.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    return length;
}

std::int64_t Transfer::first_byte() const {
    if (status() != 206) return 0;
    constexpr std::string_view kUnit = "bytes ";
    const std::string range = header("Content-Range");
    if (!range.starts_with(kUnit)) return -1;
    return number_in(std::string_view(range).substr(
        kUnit.size(), std::max(range.find('-'), kUnit.size()) - kUnit.size()));
}

std::string Transfer::linked_sha256() const {
    const std::string sum = unquoted(first_of_responses("X-Linked-Etag"));
    const bool is_sum = sum.size() == kSha256Digits &&
                        sum.find_first_not_of("0123456789abcdef") == std::string::npos;
    return is_sum ? sum : std::string();
}

std::string Transfer::validator() const {
    const std::string tag = header("ETag");
    // A weak tag stands for files that mean the same, not that are the same.
    return !tag.empty() && !tag.starts_with("W/") ? tag : header("Last-Modified");
}

}  // namespace ditto
