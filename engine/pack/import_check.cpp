#include "pack/import_check.h"

#include "pack/byte_reader.h"
#include "pack/mapped_file.h"
#include "pack/pth.h"

namespace ditto {
namespace {

constexpr std::string_view kLfsPointer = "version https://git-lfs.github.com/";

std::uint64_t read_varint(ByteReader& in, const Refusal& refuse) {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const auto byte = in.read<std::uint8_t>();
        value |= std::uint64_t{byte & 0x7fU} << shift;
        if (byte < 0x80) return value;
    }
    refuse("a number in it has no end");
}

/// Walks over the outermost message of a ModelProto (onnx.proto): its fields are to fill the file,
/// and one of them to be a graph. A file that was cut off or is something else fails at that.
void check_onnx(std::span<const std::byte> bytes, const Refusal& refuse) {
    constexpr std::uint64_t kGraph = 7;
    constexpr int kVarint = 0, kEightBytes = 1, kBlock = 2, kFourBytes = 5;
    bool has_graph = false;
    for (ByteReader in(bytes, refuse); in.remaining() > 0;) {
        const std::uint64_t key = read_varint(in, refuse);
        switch (key & 7) {
            case kVarint:
                read_varint(in, refuse);
                break;
            case kEightBytes:
                in.take(8);
                break;
            case kBlock:
                in.take(read_varint(in, refuse));
                has_graph |= key >> 3 == kGraph;
                break;
            case kFourBytes:
                in.take(4);
                break;
            default:
                refuse("it is no protocol buffer");
        }
    }
    if (!has_graph) refuse("it has no graph");
}

}  // namespace

void check_network_file(const std::filesystem::path& file, const std::string& format) {
    const Refusal refuse(file, "." + format, "get it again");
    const MappedFile mapped(file);
    if (text_of(mapped.bytes()).starts_with(kLfsPointer)) {
        throw Error(
            ErrorKind::BadInput,
            file.string() + " only stands for the real file; run `git lfs pull` in its folder");
    }
    if (format == "onnx") {
        check_onnx(mapped.bytes(), refuse);
    } else {
        read_weights(file);
    }
}

}  // namespace ditto
