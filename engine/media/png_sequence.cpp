#include "media/png_sequence.h"

#include <array>
#include <cstdio>

#include "media/film_options.h"

namespace ditto {
namespace {

std::string file_name(int number) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), "frame-%06d.png", number);
    return name.data();
}

}  // namespace

PngSequence::PngSequence(const std::filesystem::path& path, const VideoOptions& options)
    : path_(path), pictures_(checked(options, path), path, false), folder_(path) {}

void PngSequence::write(const Image& image) {
    pictures_.send(image);
    write_ready();
}

void PngSequence::write_audio(std::span<const float>) {
    throw Error(ErrorKind::Internal, path_.string() + ": pictures have no sound");
}

void PngSequence::copy_sound(double) {
    write_audio({});
}

void PngSequence::finish() {
    pictures_.encoder().send(nullptr);
    write_ready();
    folder_.commit();
}

void PngSequence::write_ready() {
    while (const AVPacket* packet = pictures_.encoder().next()) {
        const std::span bytes(packet->data, static_cast<std::size_t>(packet->size));
        folder_.write(file_name(written_++), std::as_bytes(bytes));
    }
}

}  // namespace ditto
