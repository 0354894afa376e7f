#pragma once

#include <filesystem>
#include <string>

#include "core/progress.h"
#include "pack/download.h"
#include "pack/pack_manifest.h"

namespace ditto {

/// Installs a published pack among the user's own, whole or not at all, from a folder that has its
/// files under their published paths, or under these without their first folder. Every file is
/// opened before, and compared with the manifest's sums where it has them; files are shared with
/// the folder by hard links where the disk allows it, else copied. A pack of the same name is
/// replaced. Returns the pack's folder. Throws Error(BadInput) naming what is missing or unsound,
/// Error(TryAgain) for a full disk, Error(Cancelled).
std::filesystem::path import_pack(const PackManifest& manifest, const std::filesystem::path& from,
                                  const ProgressFn& progress, const CancelToken& cancel);

/// Downloads a published pack from an address with its published paths below it, and installs it.
/// What was downloaded stays after a failure or a Ctrl-C, and the next download goes on from there.
/// Throws as import_pack() and download().
std::filesystem::path download_pack(const PackManifest& manifest, const std::string& source,
                                    const DownloadOptions& options, const ProgressFn& progress,
                                    const CancelToken& cancel);

}  // namespace ditto
