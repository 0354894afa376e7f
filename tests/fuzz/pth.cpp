#include "pack/pth.h"

#include "fixtures/pth_file.h"
#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "fuzz/weight_seeds.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("weights.pth");
    file.put(input);
    return outcome_of(file.path(), [] { touch(read_weights(file.path())); });
}

std::vector<std::string> seeds() {
    std::vector<std::string> files;
    for (const char* root : {"", "model_state_dict"}) {
        const InputFile file("seed.pth");
        testing::write_pth(file.path(), small_network(), root);
        files.push_back(file.text());
    }
    return files;
}

std::vector<std::string> keywords() {
    return {"PK\x01\x02",      "PK\x03\x04", "PK\x05\x06",
            "PK\x06\x06",      "PK\x06\x07", "archive/",
            "data.pkl",        "byteorder",  std::string("\1\0\x10\0", 4),
            "\xff\xff\xff\xff"};
}

}  // namespace ditto::fuzz
