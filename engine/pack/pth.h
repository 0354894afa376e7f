#pragma once

#include "pack/weight_store.h"

namespace ditto {

/// Reads the tensors of a checkpoint that PyTorch wrote (torch.save since 1.6): those of its
/// dictionaries, named by their keys joined with "."; other values are left out. The tensors are
/// row-major and share the mapped file's memory where they can: treat them as read-only. Nothing in
/// the file is executed, and everything is checked before use. Throws Error(BadInput) naming the
/// file and what is wrong with it.
WeightStore read_pth(const std::filesystem::path& path);

/// Reads a network's weights from a .safetensors or a PyTorch .pth file, whichever it is by its
/// content, under the names that networks load them by: of published checkpoints with several parts
/// the part that is the network ("model_state_dict", "state_dict" or "retarget_shoulder"), without
/// "module." and without the batch counters of normalisation. Throws Error(BadInput).
WeightStore read_weights(const std::filesystem::path& path);

}  // namespace ditto
