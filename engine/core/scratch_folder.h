#pragma once

#include <filesystem>

namespace ditto {

/// A new folder for temporary files, removed with all it holds at the end of the scope.
class ScratchFolder {
  public:
    /// Throws Error(BadInput) where TMPDIR is no folder that can be written, Error(TryAgain) for a
    /// full disk.
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace ditto
