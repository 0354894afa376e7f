#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "core/progress.h"
#include "pack/download.h"

namespace ditto {

/// One request by libcurl. Only http, https and file are spoken; a few redirects are followed,
/// never from https to anything else and never to a file.
class Transfer {
  public:
    /// Takes the next bytes of the body.
    using Sink = std::function<void(std::span<const std::byte>)>;

    Transfer(const std::string& url, const DownloadOptions& options, const CancelToken& cancel);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    /// Asks for what follows `offset` if the file is still the one that `validator` stands for.
    void resume(std::int64_t offset, const std::string& validator);

    /// Performs the request; without a sink asks for the head alone. What the sink throws is thrown
    /// on; Error(Cancelled) when cancelled.
    void run(const Sink& sink = {});

    /// Status of the answer: 200 and 206 are good ones, also for file addresses; 0: none came.
    long status() const;
    /// An answer came, and all of it as far as can be told.
    bool complete() const { return complete_; }
    /// The failure is one that may pass.
    bool may_pass() const;
    /// What went wrong, as part of a sentence.
    std::string failure() const;
    /// How long the server asks to wait before the next request.
    std::chrono::seconds retry_after() const;

    /// Size of the whole file, negative when not told.
    std::int64_t file_bytes() const;
    /// Where in the file the answer's body begins; negative when an answer of a part does not say.
    std::int64_t first_byte() const;
    /// What the server stores the file under where that is a sha256 sum, else empty.
    std::string linked_sha256() const;
    /// What tells this file from others at the address in a later resume(); empty when nothing
    /// does.
    std::string validator() const;

  private:
    struct Handles;
    static std::size_t on_body(const char* data, std::size_t, std::size_t count, void* self);
    static int on_progress(void* self, std::int64_t, std::int64_t, std::int64_t, std::int64_t);
    std::string header(const char* name, int response = -1) const;
    std::string first_of_responses(const char* name) const;

    std::unique_ptr<Handles> handles_;
    CancelToken cancel_;
    bool is_file_;
    bool complete_ = false;
    int code_ = 0;
    const Sink* sink_ = nullptr;
    std::exception_ptr thrown_;
};

}  // namespace ditto
