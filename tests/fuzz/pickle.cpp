// What stands in a checkpoint's pickle, in an archive that is sound around it: damage to the file
// as a whole (target pth) is mostly found by its checksums, and never gets so far.

#include "fixtures/pth_file.h"
#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "fuzz/weight_seeds.h"
#include "pack/pth.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("weights.pth");
    static const auto numbers = torch::arange(16, torch::kFloat32);
    testing::write_pth_pickle(file.path(),
                              {reinterpret_cast<const char*>(input.data()), input.size()},
                              {numbers, numbers.to(torch::kInt64)});
    return outcome_of(file.path(), [] { touch(read_pth(file.path())); });
}

std::vector<std::string> seeds() {
    const auto numbers = torch::arange(16, torch::kFloat32);
    const std::map<std::string, torch::Tensor> network{{"bias", numbers},
                                                       {"count", numbers.to(torch::kInt64)}};
    return {testing::pickle_of(network, ""), testing::pickle_of(network, "state_dict")};
}

std::vector<std::string> keywords() {
    return {"ccollections\nOrderedDict\n)R",
            "ctorch._utils\n_rebuild_tensor_v2\n",
            "ctorch._utils\n_rebuild_parameter\n",
            "ctorch\nFloatStorage\n",
            "ctorch\nLongStorage\n",
            "ctorch\nBoolStorage\n",
            "tQ",
            "tR",
            "(",
            "}",
            "]",
            "u",
            "s",
            "q\1",
            "h\1",
            "\x85",
            "\x8a\x08"};
}

}  // namespace ditto::fuzz
