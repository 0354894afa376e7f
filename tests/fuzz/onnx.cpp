#include "fixtures/onnx_file.h"
#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "pack/import_check.h"
#include "portrait/onnx_network.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("network.onnx");
    file.put(input);
    return outcome_of(file.path(), [] {
        check_network_file(file.path(), "onnx");
        OnnxNetwork network(file.path(), 1);
        const int shape[] = {1, 3, 4, 4};
        network.run(cv::Mat(4, shape, CV_32F, cv::Scalar(0.5)));
    });
}

std::vector<std::string> seeds() {
    const InputFile file("seed.onnx");
    testing::write_constant_onnx(
        file.path(), {"image", {1, 3, 4, 4}, {}},
        {{"boxes", {2, 4}, std::vector<float>(8, 0.25f)}, {"scores", {2, 1}, {0.5f, 0.75f}}});
    return {file.text()};
}

std::vector<std::string> keywords() {
    return {"Add",   "Mul",  "ReduceMean", "keepdims", "Conv",   "Reshape",
            "Relu",  "If",   "Loop",       "Constant", "Gather", "Resize",
            "image", "zero", "mean",       "\x08\x07", "\x3a"};
}

}  // namespace ditto::fuzz
