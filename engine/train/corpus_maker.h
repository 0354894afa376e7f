#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "core/progress.h"

namespace ditto {

struct CorpusOptions {
    std::filesystem::path folder;
    double hours = 8;
    std::uint64_t seed = 1;
    bool held_out = false;  ///< validation: the held-out voice and texts instead
};

/// Speaks a corpus into a folder, or goes on with one begun by the same seed, part and version.
/// Take k depends only on the options, k and the voices and documentation installed (espeak-ng's
/// samples repeat exactly only when the corpus is made in one go, see Voice::say). Voices and texts
/// that this machine lacks are left out, each with a line to `note`. Progress counts seconds of
/// speech. Throws Error(BadInput) when no voice is installed or the folder holds another corpus.
void make_corpus(const CorpusOptions& options, const std::function<void(const std::string&)>& note,
                 const ProgressFn& progress, const CancelToken& cancel);

}  // namespace ditto
