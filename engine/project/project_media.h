#pragma once

#include <filesystem>

#include "core/progress.h"
#include "project/project.h"

namespace ditto {

/// A file as a project takes it in. Throws Error(BadInput) when it cannot be read.
MediaFile take_media(const std::filesystem::path& path);

/// Finds media that are not where they were: a file with the same content in the project's folder,
/// up to three folders down. Of files with another name no more than 256 MB are read, so that
/// opening a project without its media is quick. What is not found stays as it is.
void relink_media(ProjectSettings& settings, const std::filesystem::path& folder);

/// Copies portrait and audio into the project's folder, so that it can be moved as a whole. What is
/// there already stays. Progress has the stage "collect" and counts bytes. Throws Error(BadInput)
/// when a file cannot be read, Error(TryAgain) when the disk is full, Error(Cancelled); then no
/// part of a file is left.
void collect_media(ProjectSettings& settings, const std::filesystem::path& folder,
                   const ProgressFn& progress = {}, const CancelToken& cancel = {});

}  // namespace ditto
