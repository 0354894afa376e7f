#include "media/png_sequence.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <string_view>

#include "media/film_options.h"

namespace ditto {
namespace {

std::string file_name(int number) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), "frame-%06d.png", number);
    return name.data();
}

AtomicFolder open_folder(const std::filesystem::path& path, const VideoOptions& options) {
    if (options.resume_key.empty()) return AtomicFolder(path);
    return AtomicFolder(path, options.resume_key);
}

}  // namespace

PngSequence::PngSequence(const std::filesystem::path& path, const VideoOptions& options)
    : path_(path),
      pictures_(checked(options, path), path, false),
      folder_(open_folder(path, options)) {
    while (!options.resume_key.empty() && whole(made_)) ++made_;
    written_ = made_;
}

/// Whether a picture is there, to its last part: power that went may have left less.
bool PngSequence::whole(int number) const {
    constexpr std::string_view kEnd{"\0\0\0\0IEND\xAE\x42\x60\x82", 12};
    std::ifstream file(folder_.temporary() / file_name(number), std::ios::binary);
    std::array<char, kEnd.size()> end{};
    file.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    return file.read(end.data(), end.size()) && std::string_view(end.data(), end.size()) == kEnd;
}

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
