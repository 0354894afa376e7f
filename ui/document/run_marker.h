#pragma once

#include <QString>
#include <filesystem>
#include <optional>

namespace ditto::ui {

/// Where marks lie, in the user's folder, while a graphics card is begun to be used.
std::filesystem::path graphics_marks(const std::filesystem::path& data);

/// How a run of the program ended that did not end by itself.
struct CrashedRun {
    std::filesystem::path project;  ///< that was open
};

/// A file that lies in a folder while the program runs, so that the next start can tell that a run
/// broke off. Several programs can run at once, each with a file of its own.
class RunMarker {
  public:
    /// Finds what broke off, and forgets it; then marks this run. A folder that cannot be written
    /// to has no markers.
    explicit RunMarker(const std::filesystem::path& folder);
    ~RunMarker();
    RunMarker(const RunMarker&) = delete;
    RunMarker& operator=(const RunMarker&) = delete;

    /// The newest run that broke off.
    const std::optional<CrashedRun>& crashed() const { return crashed_; }
    void set_project(const std::filesystem::path& project);

  private:
    void find_crashed(const std::filesystem::path& folder);

    std::filesystem::path file_;
    std::optional<CrashedRun> crashed_;
};

}  // namespace ditto::ui
