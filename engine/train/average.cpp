#include "train/average.h"

#include "core/error.h"
#include "core/sha256.h"
#include "pack/weight_store.h"

namespace ditto {

namespace fs = std::filesystem;

void average_weights(const fs::path& first_file, const fs::path& second_file,
                     const fs::path& mean_file) {
    const WeightStore first = read_safetensors(first_file), second = read_safetensors(second_file);
    WeightStore mean;
    for (const auto& [name, tensor] : first.tensors) {
        const auto& other = second.tensor(name);
        if (other.sizes() != tensor.sizes())
            throw Error(ErrorKind::BadInput,
                        second_file.string() + " is another network than " + first_file.string());
        mean.tensors[name] =
            torch::lerp(tensor.to(torch::kFloat), other.to(torch::kFloat), 0.5).to(tensor.dtype());
    }
    mean.metadata = first.metadata;
    mean.metadata.erase("validation");
    for (const auto& [key, value] : second.metadata)
        if (key != "validation" && first.metadata.count(key) && first.metadata.at(key) != value)
            mean.metadata[key] += " and " + value;
    mean.metadata["averaged"] = sha256_file(first_file) + " and " + sha256_file(second_file);
    write_safetensors(mean_file, mean);
}

}  // namespace ditto
