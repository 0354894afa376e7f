#include "media/packet_log.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cstring>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

#include "core/sha256.h"

extern "C" {
#include <libavutil/crc.h>
}

namespace ditto::ffmpeg {
namespace {

/// Before each packet's data and side data. Only the machine that wrote it reads it.
struct Head {
    std::uint32_t check = 0;  ///< CRC of the rest of the head and the body
    std::uint32_t body = 0;   ///< bytes behind the head
    std::uint32_t data = 0;   ///< of these, the packet's own; side data follow
    std::int32_t track = 0, flags = 0;
    std::int32_t base_num = 0, base_den = 0;
    std::int32_t side_data = 0;  ///< how many
    std::int64_t pts = 0, dts = 0, duration = 0;
};
struct SideHead {
    std::int32_t type = 0;
    std::uint32_t size = 0;
};
static_assert(std::has_unique_object_representations_v<Head>);
static_assert(std::has_unique_object_representations_v<SideHead>);

template <typename Value>
std::span<const std::byte> bytes_of(const Value& value) {
    return std::as_bytes(std::span(&value, 1));
}

void add(std::vector<std::byte>& to, std::span<const std::byte> bytes) {
    to.insert(to.end(), bytes.begin(), bytes.end());
}

/// Takes the first `count` bytes off; fewer where not as many are there.
std::span<const std::byte> take(std::span<const std::byte>& from, std::size_t count) {
    const auto taken = from.first(std::min(count, from.size()));
    from = from.subspan(taken.size());
    return taken;
}

std::uint32_t check_of(const Head& head, std::span<const std::byte> body) {
    const AVCRC* const table = av_crc_get_table(AV_CRC_32_IEEE_LE);
    const auto crc = [&](std::uint32_t before, std::span<const std::byte> bytes) {
        return av_crc(table, before, reinterpret_cast<const std::uint8_t*>(bytes.data()),
                      bytes.size());
    };
    // From ones: an empty packet of zeros, which a damaged disk may give, does not fit.
    return crc(crc(UINT32_MAX, bytes_of(head).subspan(sizeof head.check)), body);
}

/// Equal where packets of one film can go on those of another.
std::string header_of(const AVFormatContext& tracks) {
    std::vector<std::byte> all;
    for (const AVStream* track : std::span(tracks.streams, tracks.nb_streams)) {
        const AVCodecParameters& codec = *track->codecpar;
        const std::array<int, 14> numbers{
            codec.codec_id,    codec.format,         codec.profile,
            codec.level,       codec.width,          codec.height,
            codec.video_delay, codec.color_space,    codec.sample_rate,
            codec.frame_size,  track->time_base.num, codec.ch_layout.nb_channels,
            codec.block_align, track->time_base.den};
        add(all, std::as_bytes(std::span(numbers)));
        add(all, std::as_bytes(
                     std::span(codec.extradata, static_cast<std::size_t>(codec.extradata_size))));
    }
    return "ditto film 1 " + sha256(all) + '\n';
}

}  // namespace

PacketLog::PacketLog(const std::filesystem::path& film, const std::string& key,
                     const AVFormatContext& tracks)
    : film_(film), file_(film, key) {
    for (const AVStream* track : std::span(tracks.streams, tracks.nb_streams))
        kinds_.push_back(track->codecpar->codec_type);
    const std::string header = header_of(tracks);
    first_ = header.size();
    if (has_header(header)) {
        kept_ = last_beginning();
        file_.seek(kept_.bytes);
        file_.cut();
    } else {
        file_.seek(0);
        file_.cut();
        file_.write(std::as_bytes(std::span(header)));
    }
}

bool PacketLog::has_header(const std::string& header) {
    std::string there(header.size(), '\0');
    return file_.read(std::as_writable_bytes(std::span(there))) && there == header;
}

/// The last picture that needs none before it, and before which all are there: what an encoder that
/// begins anew gives fits in its place.
PacketLog::Place PacketLog::last_beginning() {
    Place at{.bytes = first_}, last = at;
    while (read()) {
        if (!is_picture(*packet_)) {
            ++at.sounds;
        } else {
            if ((packet_->flags & AV_PKT_FLAG_KEY) && packet_->pts == at.pictures) last = at;
            ++at.pictures;
        }
        at.bytes = file_.position();
    }
    return last;
}

bool PacketLog::is_picture(const AVPacket& packet) const {
    return kinds_[static_cast<std::size_t>(packet.stream_index)] == AVMEDIA_TYPE_VIDEO;
}

void PacketLog::append(const AVPacket& packet) {
    if (!is_picture(packet) && passed_ < kept_.sounds) {
        ++passed_;
        return;
    }
    body_.clear();
    add(body_, std::as_bytes(std::span(packet.data, static_cast<std::size_t>(packet.size))));
    for (const AVPacketSideData& side :
         std::span(packet.side_data, static_cast<std::size_t>(packet.side_data_elems))) {
        const SideHead head{side.type, static_cast<std::uint32_t>(side.size)};
        add(body_, bytes_of(head));
        add(body_, std::as_bytes(std::span(side.data, side.size)));
    }
    Head head{.body = static_cast<std::uint32_t>(body_.size()),
              .data = static_cast<std::uint32_t>(packet.size),
              .track = packet.stream_index,
              .flags = packet.flags,
              .base_num = packet.time_base.num,
              .base_den = packet.time_base.den,
              .side_data = packet.side_data_elems,
              .pts = packet.pts,
              .dts = packet.dts,
              .duration = packet.duration};
    head.check = check_of(head, body_);
    body_.insert(body_.begin(), bytes_of(head).begin(), bytes_of(head).end());
    file_.write(body_);
}

AVPacket* PacketLog::next() {
    if (!std::exchange(reading_, true)) file_.seek(first_);
    if (file_.rest() == 0) return nullptr;
    if (read()) return packet_.get();
    throw Error(ErrorKind::TryAgain, film_.string() +
                                         " could not be written (what was kept of it is damaged); "
                                         "check the disk and try again");
}

/// The packet at the file's position; false where none is whole.
bool PacketLog::read() {
    Head head;
    if (!file_.read(std::as_writable_bytes(std::span(&head, 1)))) return false;
    if (head.body > file_.rest() || head.body > INT_MAX || head.data > head.body) return false;
    body_.resize(head.body);
    if (!file_.read(body_) || check_of(head, body_) != head.check) return false;
    if (head.track < 0 || static_cast<std::size_t>(head.track) >= kinds_.size()) return false;

    std::span<const std::byte> rest = body_;
    av_packet_unref(packet_.get());
    if (av_new_packet(packet_.get(), static_cast<int>(head.data)) < 0) throw std::bad_alloc();
    if (head.data > 0) std::memcpy(packet_->data, take(rest, head.data).data(), head.data);
    for (int i = 0; i < head.side_data; ++i) {
        SideHead side;
        const auto described = take(rest, sizeof side);
        if (described.size() < sizeof side) return false;
        std::memcpy(&side, described.data(), sizeof side);
        const auto bytes = take(rest, side.size);
        if (bytes.size() < side.size) return false;
        std::uint8_t* const to = av_packet_new_side_data(
            packet_.get(), static_cast<AVPacketSideDataType>(side.type), side.size);
        if (!to) throw std::bad_alloc();
        std::ranges::copy(bytes, reinterpret_cast<std::byte*>(to));
    }
    packet_->stream_index = head.track;
    packet_->flags = head.flags;
    packet_->time_base = {head.base_num, head.base_den};
    packet_->pts = head.pts;
    packet_->dts = head.dts;
    packet_->duration = head.duration;
    return true;
}

}  // namespace ditto::ffmpeg
