#include "fuzz/input_file.h"
#include "fuzz/motion_seeds.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("take.csv");
    file.put(input);
    return outcome_of(file.path(), [] { check_motion(read_motion(file.path())); });
}

std::vector<std::string> seeds() {
    const InputFile file("take.csv");
    write_motion(file.path(), small_motion());
    return {file.text()};
}

std::vector<std::string> keywords() {
    return {"Timecode,",
            "BlendShapeCount,",
            "JawOpen",
            "HeadYaw",
            "EyeBlinkLeft",
            "00:00:00:00.000",
            "23:59:59:59.999",
            ",61,",
            ",0,",
            "\r\n",
            "\"",
            "-0.5",
            "1e38",
            "nan",
            "inf",
            "0x1p4"};
}

}  // namespace ditto::fuzz
