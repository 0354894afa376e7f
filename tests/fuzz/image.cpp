#include "media/image_file.h"

#include "fuzz/input_file.h"
#include "fuzz/media_seeds.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "media/picture_files.h"

namespace ditto::fuzz {
namespace {

/// With all that a file can say of its picture.
void add_formats(std::vector<std::string>& files) {
    using namespace testing;
    const Image image = gradient(24, 16, 3), ink = gradient(24, 16, 4);
    PictureNotes notes{.orientation = 6, .profile = rgb_profile(kDisplayP3)};
    notes.density_x = 100;
    notes.density_y = 200;
    const auto add = [&](const auto& save) {
        const InputFile file("seed");
        save(file.path());
        files.push_back(file.text());
    };
    add([&](const auto& path) { save_jpeg(path, image, notes); });
    add([&](const auto& path) { save_png(path, image, notes); });
    add([&](const auto& path) { save_webp(path, image, notes); });
    add([&](const auto& path) { save_tiff(path, image, notes); });
    add([&](const auto& path) { save_animated_webp(path, image); });
    notes.profile = cmyk_profile(3);
    add([&](const auto& path) { save_cmyk_jpeg(path, ink, notes); });
    add([&](const auto& path) { save_cmyk_tiff(path, ink, notes); });
    notes.profile.clear();
    notes.exif = exif_of_adobe_rgb();
    add([&](const auto& path) { save_jpeg(path, image, notes); });
    const Image large = gradient(64, 64, 4);
    add([&](const auto& path) { save_heif(path, large, HeifKind::Heic, {}); });
    add([&](const auto& path) { save_heif(path, large, HeifKind::Avif, {.orientation = 7}); });
}

}  // namespace

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("picture");
    file.put(input);
    return outcome_of(file.path(), [] {
        picture_size(file.path());
        read_image(file.path(), 256);
    });
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
    add_formats(files);
    return files;
}

std::vector<std::string> keywords() {
    return {"IHDR",     "PLTE", "tRNS",     "IDAT",       "IEND",     "eXIf",     "\xff\xd8\xff",
            "\xff\xe1", "Exif", "GIF89a",   "RIFF",       "WEBP",     "VP8X",     "BM",
            "II*",      "MM",   "P6",       "P7",         "ftypheic", "ftypavif", "meta",
            "iprp",     "ipco", "irot",     "imir",       "ispe",     "colr",     "prof",
            "nclx",     "iloc", "ICCP",     "EXIF",       "ANMF",     "iCCP",     "acsp",
            "A2B0",     "CMYK", "\xff\xe2", "ICC_PROFILE"};
}

}  // namespace ditto::fuzz
