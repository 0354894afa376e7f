#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "pack/weight_store.h"

namespace ditto::testing {

using ReadWeightsFn = std::function<WeightStore(const std::filesystem::path&)>;

/// Folder of the checkpoint files, good and hostile, that come with the reference's numbers.
std::filesystem::path checkpoint_folder();

/// Checks that every file of that kind ("torch" or "safetensors") gives just the tensors that are
/// listed for it, or is refused with an error that names it, as the folder's manifest says. The
/// number of files is returned.
int check_checkpoints(const std::string& kind, const ReadWeightsFn& read);

}  // namespace ditto::testing
