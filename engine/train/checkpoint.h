#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "train/learner.h"

namespace ditto {

/// Saves the whole state of training as one .safetensors file (temporary name, then renamed), with
/// `facts` and the step count as metadata. Throws Error(BadInput | TryAgain).
void save_checkpoint(const std::filesystem::path& file, const Learner& learner,
                     const std::map<std::string, std::string>& facts);

/// Takes a saved state back. `facts` must equal those it was saved with: training goes on exactly
/// as if it had not stopped, so it has to be the same training. Throws Error(BadInput) that names
/// the fact that differs or the tensor that does not fit.
void resume_checkpoint(const std::filesystem::path& file, Learner& learner,
                       const std::map<std::string, std::string>& facts);

}  // namespace ditto
