#include "pack/zip_archive.h"

#include <zlib.h>

#include <algorithm>
#include <vector>

#include "pack/byte_reader.h"

namespace ditto {
namespace {

using Bytes = std::span<const std::byte>;

constexpr std::uint32_t kLocalHeader = 0x04034b50, kDirectoryHeader = 0x02014b50;
constexpr std::uint32_t kEnd = 0x06054b50, kEnd64 = 0x06064b50, kEnd64Locator = 0x07064b50;
constexpr std::size_t kEndBytes = 22, kEnd64Bytes = 56, kEnd64LocatorBytes = 20;
constexpr std::size_t kMaxComment = 0xffff;
constexpr std::uint16_t kEncrypted = 1, kDescriptor = 8;
constexpr std::uint16_t kZip64Extra = 1;
constexpr std::uint32_t kIn64 = 0xffffffff;  ///< the value stands in the zip64 record
constexpr std::uint16_t kCountIn64 = 0xffff;

struct Directory {
    std::uint64_t count = 0, size = 0, offset = 0;
};

/// An entry of the directory, or the part of a local header that must say the same.
struct Header {
    std::uint16_t flags = 0, method = 0;
    std::uint32_t crc = 0;
    std::uint64_t packed = 0, size = 0, offset = 0;
    std::string name;
};

struct Extent {
    std::uint64_t begin = 0, end = 0;
};

/// Where the end record stands: its comment must reach exactly to the end of the file.
std::size_t find_end(Bytes file, const Refusal& refuse) {
    for (std::size_t comment = 0; comment <= kMaxComment; ++comment) {
        if (file.size() < kEndBytes + comment) break;
        const std::size_t start = file.size() - kEndBytes - comment;
        ByteReader record(file.subspan(start), refuse);
        if (record.read<std::uint32_t>() != kEnd) continue;
        record.take(kEndBytes - 6);
        if (record.read<std::uint16_t>() == comment) return start;
    }
    refuse("it has no directory; the download was probably cut off");
}

/// The zip64 end record, which stands directly before its locator; none: nothing changes.
void read_end64(Bytes file, std::size_t& end, Directory& directory, const Refusal& refuse) {
    if (end < kEnd64LocatorBytes) return;
    ByteReader locator(file.subspan(end - kEnd64LocatorBytes), refuse);
    if (locator.read<std::uint32_t>() != kEnd64Locator) return;
    locator.read<std::uint32_t>();  // the disk
    const auto start = locator.read<std::uint64_t>();
    const std::size_t limit = end - kEnd64LocatorBytes;
    if (limit < kEnd64Bytes || start != limit - kEnd64Bytes) refuse("its end records disagree");
    ByteReader record(file.subspan(start), refuse);
    if (record.read<std::uint32_t>() != kEnd64) refuse("its end records disagree");
    record.take(8 + 2 + 2 + 4 + 4 + 8);  // size, versions, disks, entries on this disk
    const Directory wide{record.read<std::uint64_t>(), record.read<std::uint64_t>(),
                         record.read<std::uint64_t>()};
    const auto agrees = [](std::uint64_t narrow, std::uint64_t value, std::uint64_t in_64) {
        return narrow == in_64 || narrow == value;
    };
    if (!agrees(directory.count, wide.count, kCountIn64) ||
        !agrees(directory.size, wide.size, kIn64) ||
        !agrees(directory.offset, wide.offset, kIn64)) {
        refuse("its end records disagree");
    }
    directory = wide;
    end = start;
}

Bytes find_directory(Bytes file, Directory& directory, const Refusal& refuse) {
    std::size_t end = find_end(file, refuse);
    ByteReader record(file.subspan(end), refuse);
    record.take(4 + 2 + 2 + 2);  // signature, disks, entries on this disk
    directory.count = record.read<std::uint16_t>();
    directory.size = record.read<std::uint32_t>();
    directory.offset = record.read<std::uint32_t>();
    read_end64(file, end, directory, refuse);
    if (directory.offset > end || directory.size != end - directory.offset)
        refuse("its directory is not where its end record says");
    return file.subspan(directory.offset, directory.size);
}

/// Takes the values that were too large for 32 bits from the extra field.
void widen(Header& header, Bytes extra, const Refusal& refuse) {
    ByteReader fields(extra, refuse);
    while (fields.remaining() >= 4) {
        const auto id = fields.read<std::uint16_t>();
        const auto content = fields.take(fields.read<std::uint16_t>());
        if (id != kZip64Extra) continue;
        ByteReader values(content, refuse);
        for (std::uint64_t* value : {&header.size, &header.packed, &header.offset}) {
            if (*value == kIn64) *value = values.read<std::uint64_t>();
        }
        return;
    }
}

Header read_directory_header(ByteReader& directory, const Refusal& refuse) {
    Header header;
    if (directory.read<std::uint32_t>() != kDirectoryHeader) refuse("its directory is damaged");
    directory.take(2 + 2);  // versions
    header.flags = directory.read<std::uint16_t>();
    header.method = directory.read<std::uint16_t>();
    directory.take(2 + 2);  // time
    header.crc = directory.read<std::uint32_t>();
    header.packed = directory.read<std::uint32_t>();
    header.size = directory.read<std::uint32_t>();
    const auto name_bytes = directory.read<std::uint16_t>();
    const auto extra_bytes = directory.read<std::uint16_t>();
    const auto comment_bytes = directory.read<std::uint16_t>();
    directory.take(2 + 2 + 4);  // disk, attributes
    header.offset = directory.read<std::uint32_t>();
    header.name = text_of(directory.take(name_bytes));
    widen(header, directory.take(extra_bytes), refuse);
    directory.take(comment_bytes);
    if (header.flags & kEncrypted) refuse(printable(header.name) + " is encrypted");
    if (header.method != 0 || header.packed != header.size)
        refuse(printable(header.name) + " is compressed, which PyTorch never does");
    return header;
}

/// Where the entry's data stand. The local header must agree with the directory.
Extent locate(const Header& entry, Bytes before_directory, const Refusal& refuse) {
    if (entry.offset > before_directory.size())
        refuse(printable(entry.name) + " lies outside of it");
    ByteReader local(before_directory.subspan(entry.offset), refuse);
    const auto disagrees = [&] {
        refuse("the two headers of " + printable(entry.name) + " disagree");
    };
    if (local.read<std::uint32_t>() != kLocalHeader) disagrees();
    local.take(2);  // version
    Header header;
    header.flags = local.read<std::uint16_t>();
    header.method = local.read<std::uint16_t>();
    local.take(2 + 2);  // time
    header.crc = local.read<std::uint32_t>();
    header.packed = local.read<std::uint32_t>();
    header.size = local.read<std::uint32_t>();
    const auto name_bytes = local.read<std::uint16_t>();
    const auto extra_bytes = local.read<std::uint16_t>();
    if (text_of(local.take(name_bytes)) != entry.name || header.method != entry.method) disagrees();
    const auto extra = local.take(extra_bytes);
    if (!(header.flags & kDescriptor)) {
        widen(header, extra, refuse);
        if (header.crc != entry.crc || header.size != entry.size || header.packed != entry.packed)
            disagrees();
    }
    const std::uint64_t begin = before_directory.size() - local.remaining();
    local.take(entry.size);
    return {begin, begin + entry.size};
}

void refuse_overlaps(std::vector<Extent>& extents, const Refusal& refuse) {
    std::sort(extents.begin(), extents.end(),
              [](const Extent& a, const Extent& b) { return a.begin < b.begin; });
    for (std::size_t i = 1; i < extents.size(); ++i) {
        if (extents[i].begin < extents[i - 1].end) refuse("two of its entries overlap");
    }
}

std::uint32_t crc_of(Bytes bytes) {
    return static_cast<std::uint32_t>(
        crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

}  // namespace

ZipArchive::ZipArchive(Bytes file, Refusal refuse) : refuse_(std::move(refuse)) {
    Directory directory;
    ByteReader headers(find_directory(file, directory, refuse_), refuse_);
    const auto before_directory = file.first(directory.offset);
    std::vector<Extent> extents;  // each from the local header to the end of the data
    for (std::uint64_t i = 0; i < directory.count; ++i) {
        const Header header = read_directory_header(headers, refuse_);
        const Extent data = locate(header, before_directory, refuse_);
        extents.push_back({header.offset, data.end});
        const auto bytes = file.subspan(data.begin, header.size);
        if (!entries_.emplace(header.name, ZipEntry{bytes, header.crc}).second)
            refuse_(printable(header.name) + " is in it twice");
    }
    if (headers.remaining() != 0) refuse_("its directory is longer than its end record says");
    refuse_overlaps(extents, refuse_);
}

Bytes ZipArchive::read(const std::string& name) const {
    const auto found = entries_.find(name);
    if (found == entries_.end()) refuse_("it lacks " + printable(name));
    const ZipEntry& entry = found->second;
    if (crc_of(entry.bytes) != entry.crc) refuse_(printable(name) + " is damaged");
    return entry.bytes;
}

}  // namespace ditto
