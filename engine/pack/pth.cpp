#include "pack/pth.h"

namespace ditto {

WeightStore read_weights(const std::filesystem::path& path) {
    return read_safetensors(path);
}

}  // namespace ditto
