#include "media/ogg_pages.h"

#include <algorithm>
#include <array>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

extern "C" {
#include <libavutil/crc.h>
#include <libavutil/intreadwrite.h>
}

namespace ditto::ffmpeg {
namespace {

constexpr std::size_t kHeader = 27, kMostSegments = 255;
constexpr std::size_t kLargestPage = kHeader + kMostSegments + kMostSegments * 255;
constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::size_t kMostParts = 1000, kMostLost = 10'000;

struct Page {
    std::int64_t begin = 0, end = 0;
    std::uint32_t stream = 0;
    std::int64_t granule = -1;  ///< of the stream's clock at its end; -1: no packet ends in it
    int packets = 0;            ///< that end in it
    bool first = false;         ///< of its stream
};

/// The pages of a file that are whole, one after the other.
class PageReader {
  public:
    PageReader(std::istream& file, std::int64_t size) : file_(file), size_(size) {}

    std::optional<Page> next() {
        while (true) {
            if (bytes().size() < kLargestPage) load();
            const std::string_view here = bytes();
            if (here.size() < kHeader) return std::nullopt;
            if (const auto page = page_at(here)) {
                at_ += static_cast<std::size_t>(page->end - page->begin);
                return page;
            }
            const std::size_t mark = here.find("OggS", 1);
            // The last bytes may begin a mark.
            at_ += mark == std::string_view::npos
                       ? here.size() - std::min<std::size_t>(3, here.size())
                       : mark;
            if (mark == std::string_view::npos &&
                from_ + static_cast<std::int64_t>(at_) + 3 >= size_)
                return std::nullopt;
        }
    }

  private:
    std::string_view bytes() const { return std::string_view(loaded_).substr(at_); }

    void load() {
        loaded_.erase(0, at_);
        from_ += static_cast<std::int64_t>(at_);
        at_ = 0;
        const std::size_t kept = loaded_.size();
        loaded_.resize(kept + kPiece);
        file_.read(loaded_.data() + kept, static_cast<std::streamsize>(kPiece));
        loaded_.resize(kept +
                       static_cast<std::size_t>(std::max<std::streamsize>(file_.gcount(), 0)));
    }

    std::optional<Page> page_at(std::string_view here) const {
        if (!here.starts_with("OggS")) return std::nullopt;
        const auto* const head = reinterpret_cast<const std::uint8_t*>(here.data());
        const std::size_t segments = head[26];
        if (here.size() < kHeader + segments) return std::nullopt;
        std::size_t length = kHeader + segments;
        int packets = 0;
        for (std::size_t i = 0; i < segments; ++i) {
            length += head[kHeader + i];
            packets += head[kHeader + i] < 255;
        }
        if (here.size() < length || !sound(here.substr(0, length))) return std::nullopt;
        const std::int64_t begin = from_ + static_cast<std::int64_t>(at_);
        return Page{.begin = begin,
                    .end = begin + static_cast<std::int64_t>(length),
                    .stream = AV_RL32(head + 14),
                    .granule = static_cast<std::int64_t>(AV_RL64(head + 6)),
                    .packets = packets,
                    .first = (head[5] & 2) != 0};
    }

    /// Whether the page's check sum, in which its own bytes count as 0, is right.
    static bool sound(std::string_view page) {
        const AVCRC* const table = av_crc_get_table(AV_CRC_32_IEEE);
        const auto* const bytes = reinterpret_cast<const std::uint8_t*>(page.data());
        constexpr std::array<std::uint8_t, 4> kNone{};
        std::uint32_t crc = av_crc(table, 0, bytes, 22);
        crc = av_crc(table, crc, kNone.data(), kNone.size());
        crc = av_crc(table, crc, bytes + 26, page.size() - 26);
        return crc == AV_RB32(bytes + 22);
    }

    std::istream& file_;
    std::int64_t size_;
    std::string loaded_;
    std::size_t at_ = 0;
    std::int64_t from_ = 0;  ///< byte of the file at which `loaded_` begins
};

/// Goes through the pages of a part and notes where some are lost.
class PartReader {
  public:
    explicit PartReader(std::int64_t begin) : part_{.begin = begin}, end_(begin) {}

    void take(const Page& page) {
        streams_ += page.first;
        const bool lost = page.begin != std::exchange(end_, page.end);
        if (page.granule < 0) {
            waiting_ += page.packets;
            behind_loss_ = behind_loss_ || lost;
            return;
        }
        note(page, lost || std::exchange(behind_loss_, false));
        granule_ = page.granule;
        waiting_ = 0;
    }

    JoinedPart part(std::int64_t end) const {
        JoinedPart part = part_;
        part.end = end;
        // Streams that are interleaved leave no telling whose pages are lost.
        if (streams_ != 1) part.lost.clear();
        return part;
    }

  private:
    void note(const Page& page, bool lost) {
        const int packets = waiting_ + page.packets;
        const auto length = static_cast<double>(page.granule - granule_);
        if (!lost) {
            if (page.granule > 0 && packets > 0) per_packet_ = length / packets;
            return;
        }
        const double gone = length - packets * per_packet_;
        if (gone > 0 && part_.lost.size() < kMostLost)
            part_.lost.push_back({page.begin - part_.begin, gone});
    }

    JoinedPart part_;
    std::int64_t end_;          ///< of the page before
    std::int64_t granule_ = 0;  ///< of the clock, so far
    double per_packet_ = 0;     ///< granules of the clock that a packet lasts, lately
    int streams_ = 0;
    int waiting_ = 0;  ///< packets since the clock was told
    bool behind_loss_ = false;
};

}  // namespace

std::vector<JoinedPart> ogg_parts(std::istream& file, std::int64_t size) {
    file.clear();
    file.seekg(0);
    PageReader reader(file, size);
    std::vector<JoinedPart> parts;
    PartReader part(0);
    bool begun = false;  // pages that begin streams are over
    while (const auto page = reader.next()) {
        if (page->first && begun && parts.size() < kMostParts) {
            parts.push_back(part.part(page->begin));
            part = PartReader(page->begin);
        }
        begun = !page->first;
        part.take(*page);
    }
    parts.push_back(part.part(size));
    return parts;
}

}  // namespace ditto::ffmpeg
