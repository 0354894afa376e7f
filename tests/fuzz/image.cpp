#include "media/image_file.h"

#include "fuzz/input_file.h"
#include "fuzz/media_seeds.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("picture");
    file.put(input);
    return outcome_of(file.path(), [] { read_image(file.path(), 256); });
}

std::vector<std::string> seeds() {
    std::vector<std::string> files;
    for (const int channels : {3, 4}) {
        const InputFile file("seed.png");
        write_png(file.path(), gradient(24, 16, channels));
        files.push_back(file.text());
    }
    for (const char* codec : {"mjpeg", "bmp", "tiff", "ppm"}) files.push_back(picture_of(codec));
    files.push_back(video_of("gif", "gif"));
    return files;
}

std::vector<std::string> keywords() {
    return {"IHDR",     "PLTE", "tRNS",   "IDAT", "IEND",    "eXIf", "\xff\xd8\xff",
            "\xff\xe1", "Exif", "GIF89a", "RIFF", "WEBP",    "VP8X", "BM",
            "II*",      "MM",   "P6",     "P7",   "ftypheic"};
}

}  // namespace ditto::fuzz
