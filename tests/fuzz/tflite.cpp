#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "portrait/vision_network.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("network.tflite");
    file.put(input);
    return outcome_of(file.path(), [] { VisionNetwork network(file.path(), 1); });
}

std::vector<std::string> seeds() {
    std::ifstream in(DITTO_NETWORKS_DIR "/face_detection_short_range.tflite", std::ios::binary);
    return {{std::istreambuf_iterator<char>(in), {}}};
}

std::vector<std::string> keywords() {
    return {"TFL3", "Convolution2DTransposeBias", "min_runtime_version", "input"};
}

}  // namespace ditto::fuzz
