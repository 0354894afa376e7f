#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>

namespace ditto {

/// The part of a file that has been downloaded, and a note of which file it is a part of: beside
/// the target, with ".part" and ".part.from" behind its name. Throws Error(TryAgain | BadInput) as
/// write_error() does.
class PartialFile {
  public:
    PartialFile(const std::filesystem::path& target, const std::string& url);

    const std::filesystem::path& path() const { return path_; }
    /// 0 when there is none.
    std::int64_t size() const;
    /// What the server tells the file by, as begin() was given it; empty when there is nothing to
    /// go on from at this address.
    std::string validator() const;

    /// Opens it: emptied, or for more of the same.
    void begin(const std::string& validator);
    void go_on();
    void append(std::span<const std::byte> bytes);
    /// Writes what is buffered. Does nothing when it is not open.
    void close();

    void discard();
    /// Gives it the target's name.
    void finish();

  private:
    void open(std::ios::openmode mode);

    std::filesystem::path target_, path_, note_;
    std::string url_;
    std::ofstream out_;
};

}  // namespace ditto
