#include "media/picture_format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace ditto {
namespace {

using Bytes = std::span<const std::uint8_t>;
using namespace std::string_view_literals;

bool holds(Bytes bytes, std::size_t at, std::string_view text) {
    return bytes.size() >= at + text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

struct Mark {
    std::size_t at;
    std::string_view bytes;
};

struct MarkedFormat {
    Mark mark;
    const char* name;
};

constexpr std::array kMarked{
    MarkedFormat{{0, "8BPS"sv}, "PSD"},
    MarkedFormat{{0, "%PDF"sv}, "PDF"},
    MarkedFormat{{0, "%!PS"sv}, "PostScript"},
    MarkedFormat{{0, "\xc5\xd0\xd3\xc6"sv}, "EPS"},
    MarkedFormat{{0, "gimp xcf"sv}, "XCF"},
    MarkedFormat{{0, "\0\xff\x4b\x41"sv}, "Affinity"},
    MarkedFormat{{0, "SIMPLE  ="sv}, "FITS"},
    MarkedFormat{{128, "DICM"sv}, "DICOM"},
    MarkedFormat{{0, "\x01\0\0\0"sv}, "EMF"},
    MarkedFormat{{0, "\xd7\xcd\xc6\x9a"sv}, "WMF"},
    MarkedFormat{{0, "AT&TFORM"sv}, "DjVu"},
    MarkedFormat{{0, "II\xbc"sv}, "JPEG XR"},
    MarkedFormat{{0, "\xff\x0a"sv}, "JPEG XL"},
    MarkedFormat{{0, "\0\0\0\x0cJXL "sv}, "JPEG XL"},
    MarkedFormat{{0, "\0\0\0\x0cjP  "sv}, "JPEG 2000"},
    MarkedFormat{{0, "<svg"sv}, "SVG"},
    MarkedFormat{{0, "<!DOCTYPE html"sv}, "HTML"},
    MarkedFormat{{0, "<!doctype html"sv}, "HTML"},
    MarkedFormat{{0, "<html"sv}, "HTML"},
    MarkedFormat{{30, "mimetypeapplication/x-krita"sv}, "Krita"},
    MarkedFormat{{30, "mimetypeimage/openraster"sv}, "OpenRaster"},
    MarkedFormat{{0, "PK\x03\x04"sv}, "ZIP"},
    MarkedFormat{{0, "Rar!"sv}, "RAR"},
};

/// Raw files whose first bytes are a format's own; the others are TIFF, told by their names.
constexpr std::array kMarkedRaw{
    MarkedFormat{{8, "CR\x02"sv}, "CR2"},      MarkedFormat{{4, "ftypcrx "sv}, "CR3"},
    MarkedFormat{{0, "FUJIFILMCCD"sv}, "RAF"}, MarkedFormat{{0, "IIRO"sv}, "ORF"},
    MarkedFormat{{0, "IIRS"sv}, "ORF"},        MarkedFormat{{0, "MMOR"sv}, "ORF"},
    MarkedFormat{{0, "IIU\0"sv}, "RW2"},       MarkedFormat{{0, "FOVb"sv}, "X3F"},
    MarkedFormat{{0, "\0MRM"sv}, "MRW"},
};

constexpr std::array kRawNames{"dng"sv, "nef"sv, "nrw"sv, "arw"sv, "sr2"sv, "srf"sv, "pef"sv,
                               "srw"sv, "3fr"sv, "fff"sv, "iiq"sv, "erf"sv, "kdc"sv, "dcr"sv,
                               "mef"sv, "mos"sv, "rwl"sv, "cr2"sv, "gpr"sv};

/// Brands of ISO/IEC 23008-12 and of AVIF; films have others.
constexpr std::array kHeifBrands{"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv,
                                 "hevx"sv, "mif1"sv, "mif2"sv, "msf1"sv, "avif"sv,
                                 "avis"sv, "miaf"sv, "jpeg"sv, "avci"sv};

std::string extension_of(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    if (!extension.empty()) extension.erase(0, 1);
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

template <std::size_t Count>
const char* marked(const std::array<MarkedFormat, Count>& formats, Bytes head) {
    const auto found = std::ranges::find_if(formats, [&](const MarkedFormat& format) {
        return holds(head, format.mark.at, format.mark.bytes);
    });
    return found == formats.end() ? nullptr : found->name;
}

/// Name of the raw format, in capitals; empty for any other file.
std::string raw_name(Bytes head, const std::filesystem::path& path) {
    if (const char* name = marked(kMarkedRaw, head)) return name;
    std::string extension = extension_of(path);
    if (picture_format(head) != PictureFormat::Tiff ||
        std::ranges::find(kRawNames, extension) == kRawNames.end())
        return {};
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return extension;
}

}  // namespace

PictureFormat picture_format(Bytes head) {
    if (holds(head, 0, "\xff\xd8\xff"sv)) return PictureFormat::Jpeg;
    if (holds(head, 0, "\x89PNG\r\n\x1a\n"sv)) return PictureFormat::Png;
    if (holds(head, 0, "RIFF"sv) && holds(head, 8, "WEBP"sv)) return PictureFormat::Webp;
    for (const std::string_view mark : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv})
        if (holds(head, 0, mark)) return PictureFormat::Tiff;
    const bool heif =
        holds(head, 4, "ftyp"sv) && std::ranges::any_of(kHeifBrands, [&](std::string_view brand) {
            return holds(head, 8, brand);
        });
    return heif ? PictureFormat::Heif : PictureFormat::Other;
}

std::string unread_format(Bytes head, const std::filesystem::path& path) {
    if (const std::string raw = raw_name(head, path); !raw.empty()) return raw + " (camera raw)";
    const char* name = marked(kMarked, head);
    return name ? name : "";
}

bool is_camera_raw(Bytes head, const std::filesystem::path& path) {
    return !raw_name(head, path).empty();
}

const char* heif_name(Bytes head) {
    return holds(head, 8, "avi"sv) ? "AVIF" : "HEIC";
}

}  // namespace ditto
