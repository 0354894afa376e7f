#include <array>
#include <optional>

#include "pack/byte_reader.h"
#include "pack/mapped_file.h"
#include "pack/pth.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

enum class Format { Safetensors, Pth };

Format format_of(const fs::path& path) {
    constexpr std::size_t kSafetensorsHeader = 8;
    constexpr std::string_view kOldFormat = "\x80\x02\x8a\x0al\xfc\x9c\x46\xf9 j\xa8P\x19";
    const MappedFile file(path);
    const std::string_view text = text_of(file.bytes());
    if (text.substr(std::min(kSafetensorsHeader, text.size())).starts_with('{'))
        return Format::Safetensors;
    if (text.starts_with("PK")) return Format::Pth;
    const auto refuse = [&](const std::string& why) {
        throw Error(ErrorKind::BadInput, path.string() + why);
    };
    if (text.starts_with("version https://git-lfs"))
        refuse(" is only a pointer to the file; get the file itself with \"git lfs pull\"");
    if (text.starts_with(kOldFormat))
        refuse(" is in PyTorch's old format; save it again with a PyTorch since 1.6");
    refuse(" holds no weights, neither as .safetensors nor as PyTorch's .pth; get it again");
    return {};
}

/// The part of a published checkpoint that is the network, as a prefix of its names.
std::string root_of(const WeightStore& store) {
    for (const std::string root : {"model_state_dict.", "state_dict.", "retarget_shoulder."}) {
        const auto first = store.tensors.lower_bound(root);
        if (first != store.tensors.end() && first->first.starts_with(root)) return root;
    }
    return {};
}

/// Removes what PyTorch's wrapper for several devices puts before a module's name.
std::string without_module(std::string_view name) {
    constexpr std::string_view kWrapper = "module.";
    std::string kept;
    while (!name.empty()) {
        const std::size_t part = std::min(name.find('.'), name.size() - 1) + 1;
        if (name.substr(0, part) != kWrapper) kept += name.substr(0, part);
        name.remove_prefix(part);
    }
    return kept;
}

}  // namespace

WeightStore read_weights(const fs::path& path) {
    const bool safetensors = format_of(path) == Format::Safetensors;
    WeightStore stored = safetensors ? read_safetensors(path) : read_pth(path);
    const std::string root = root_of(stored);
    WeightStore weights;
    weights.metadata = std::move(stored.metadata);
    for (auto& [name, tensor] : stored.tensors) {
        if (!name.starts_with(root) || name.ends_with("num_batches_tracked")) continue;
        std::string known = without_module(std::string_view(name).substr(root.size()));
        if (!weights.tensors.emplace(std::move(known), std::move(tensor)).second)
            throw Error(ErrorKind::BadInput, path.string() + " holds " + printable(name) +
                                                 " with and without \"module.\"; get it again");
    }
    return weights;
}

}  // namespace ditto
