#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/progress.h"

namespace ditto {

/// What is known of a file on a server.
struct RemoteFile {
    std::int64_t bytes = -1;  ///< negative while not known
    std::string sha256;       ///< empty while not known
};

/// How much is borne before a download is given up.
struct DownloadOptions {
    int attempts = 6;                             ///< failures in a row, ≥ 1
    std::chrono::milliseconds first_pause{1000};  ///< after a failure; doubles up to half a minute
    std::chrono::seconds connect_timeout{20};
    std::chrono::seconds stall_timeout{30};  ///< below a KiB a second for so long is a failure
};

/// Asks an http, https or file address for its file's size, and for its sum where the server tells
/// it as the file is stored under it (X-Linked-Etag). Nothing when there is no such file. Throws as
/// download().
std::optional<RemoteFile> probe(const std::string& url, const DownloadOptions& options,
                                const CancelToken& cancel);

/// Downloads a file to `to`, which appears when it is whole and is `expected`. Until then it grows
/// under the name with ".part" behind it, which stays after an error that passes or a Ctrl-C: the
/// next download of the same address goes on from there where the server still has the same file.
/// Progress is in bytes of this file. Throws Error(BadInput) when the server refuses or sends
/// another file, Error(TryAgain) when the connection keeps failing or the disk is full,
/// Error(Cancelled).
void download(const std::string& url, const std::filesystem::path& to, const RemoteFile& expected,
              const DownloadOptions& options, const ProgressFn& progress,
              const CancelToken& cancel);

/// Throws Error(TryAgain) when the disk that holds `folder` has no room for so many bytes more.
void check_disk_space(const std::filesystem::path& folder, std::int64_t bytes);

}  // namespace ditto
