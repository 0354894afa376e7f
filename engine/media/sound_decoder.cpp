#include "media/sound_decoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace ditto::ffmpeg {
namespace {

constexpr double kLongestStart = 60;    // seconds that a track may begin late
constexpr double kLongestHole = 60;     // seconds; a later time stamp is another clock's
constexpr double kLongestLoss = 600;    // the same, where something is broken
constexpr double kShortestHole = 0.05;  // seconds; less is how exact time stamps are
constexpr double kShortestLoss = 0.001;
constexpr double kMostDrift = 0.04;    // seconds between stamps and samples that a copy may have
constexpr double kLeastMissing = 0.5;  // seconds by which sound ends early, to be told
constexpr int kMostBrokenFirst = 64;   // packets before the first that can be decoded
constexpr int kMostReadFailures = 32;  // in a row
constexpr double kOddSize = 2;         // of the mean packet: beyond it is more than one
constexpr std::size_t kMostLosses = 10'000;
constexpr double kOneLoss = 0.1;  // seconds of sound between two losses that are told as one

bool has_own_stamps(std::string_view format) {
    constexpr std::array<std::string_view, 9> kWithout{"mp3",  "aac", "ac3",    "eac3", "dts",
                                                       "loas", "mlp", "truehd", "adx"};
    return std::ranges::find(kWithout, format) == kWithout.end();
}

bool is_corrupt(const AVFrame& frame) {
    return frame.decode_error_flags != 0 || (frame.flags & AV_FRAME_FLAG_CORRUPT) != 0;
}

double length_of(const AVFrame& frame) {
    return frame.sample_rate > 0 ? static_cast<double>(frame.nb_samples) / frame.sample_rate : 0;
}

/// Seconds that the file claims of the track, or else of all its tracks; 0 where it does not.
double length_claimed(const Decoder& file) {
    const AVStream& stream = file.stream();
    if (stream.duration > 0) return static_cast<double>(stream.duration) * av_q2d(stream.time_base);
    return static_cast<double>(std::max<std::int64_t>(file.format().duration, 0)) / AV_TIME_BASE;
}

/// Seconds that are certainly claimed of the track; 0 where they are guessed or others' too.
double length_promised(const Decoder& file) {
    const AVFormatContext& format = file.format();
    if (format.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE) return 0;
    if (file.stream().duration > 0) return length_claimed(file);
    return format.nb_streams == 1 ? length_claimed(file) - file.start() : 0;
}

}  // namespace

SoundDecoder::SoundDecoder(const std::filesystem::path& path, int track)
    : path_(path), track_(track), parts_(joined_parts(path)) {
    open(0);
    look_at_first();
}

SoundDecoder::SoundDecoder(std::shared_ptr<ByteSource> source, const std::string& name, int track)
    : path_(name), track_(track), parts_(1) {
    begin(Decoder(std::move(source), name, track));
    look_at_first();
}

void SoundDecoder::look_at_first() {
    const AVCodecContext& codec = file_->codec();
    if (codec.sample_rate <= 0 || codec.ch_layout.nb_channels <= 0) refuse("it contains none");
    rate_ = codec.sample_rate;
    channels_ = codec.ch_layout.nb_channels;
    claimed_ = length_claimed(*file_);
    const JoinedPart &first = parts_.front(), &last = parts_.back();
    if (first.end > first.begin)
        claimed_ *= static_cast<double>(last.end) / static_cast<double>(first.end - first.begin);
}

void SoundDecoder::open(std::size_t part) {
    const JoinedPart& bytes = parts_[part];
    const Extract extract =
        parts_.size() == 1 ? Extract{.track = track_} : Extract{track_, bytes.begin, bytes.end};
    begin(Decoder(path_, AVMEDIA_TYPE_AUDIO, "recording", extract));
}

void SoundDecoder::begin(Decoder file) {
    file_ = std::move(file);
    const std::string_view format = file_->format().iformat->name;
    clock_ = Clock::Stamps;
    if (!has_own_stamps(format)) clock_ = Clock::Bytes;
    if (format == "ogg" && file_->format().nb_streams == 1) clock_ = Clock::Pages;
}

/// Goes on with the next file that was joined to this one; false where there is none.
bool SoundDecoder::next_part() {
    while (++part_ < parts_.size()) {
        steady_ = false;
        first_ = expected_ = std::nullopt;
        part_played_ = bytes_ = seconds_ = lost_ = 0;
        packet_at_ = -1;
        tag_end_ = 0;
        pages_passed_ = 0;
        drained_ = damaged_ = false;
        try {
            open(part_);
            return true;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::BadInput) throw;
            note_loss(0);
        }
    }
    return false;
}

const AVFrame* SoundDecoder::next() {
    while (!ended_) {
        if (receive()) {
            place();
            begun_ = true;
            damaged_ = false;
            lost_ = 0;
            broken_ = 0;
            return frame_.get();
        }
        if (!next_part()) end();
    }
    return nullptr;
}

/// Decodes up to the next frame; false at the end of the part.
bool SoundDecoder::receive() {
    while (true) {
        const int received = avcodec_receive_frame(&file_->codec(), frame_.get());
        if (received == AVERROR_EOF) return false;
        if (received == 0 && !is_corrupt(*frame_)) {
            if (frame_->nb_samples > 0) return true;
            continue;
        }
        if (received == 0) {
            meet_damage(length_of(*frame_));
            continue;
        }
        if (received != AVERROR(EAGAIN)) meet_damage(packet_seconds_);
        if (!send_packet()) return false;
    }
}

/// Gives the decoder what it needs to go on; false when there is no more.
bool SoundDecoder::send_packet() {
    if (drained_) return false;
    int read = av_read_frame(&file_->format(), packet_.get());
    for (int failures = 1; read < 0 && read != AVERROR_EOF && failures < kMostReadFailures;
         ++failures) {
        damaged_ = true;
        read = av_read_frame(&file_->format(), packet_.get());
    }
    drained_ = read < 0;
    if (drained_) {
        avcodec_send_packet(&file_->codec(), nullptr);
        return true;
    }
    if (packet_->stream_index == file_->stream().index) {
        packet_at_ = packet_->pos;
        packet_seconds_ = length_of_packet();
        if (clock_ != Clock::Bytes || !is_tag()) decode_packet();
    }
    av_packet_unref(packet_.get());
    return true;
}

void SoundDecoder::decode_packet() {
    const int sent = avcodec_send_packet(&file_->codec(), packet_.get());
    if (sent == AVERROR(ENOMEM)) refuse("it is too large");
    if (sent < 0) return meet_damage(length_of_broken_packet());
    bytes_ += packet_->size;
    seconds_ += packet_seconds_;
}

void SoundDecoder::meet_damage(double seconds) {
    if (!begun_ && ++broken_ > kMostBrokenFirst) refuse_broken();
    damaged_ = true;
    lost_ += seconds;
}

/// Whether the packet is no sound but what a joined file has before or after it.
bool SoundDecoder::is_tag() {
    if (packet_at_ >= 0 && packet_at_ < tag_end_) return true;
    const std::int64_t size = tag_size(packet_->data, packet_->size);
    if (size > 0) tag_end_ = packet_at_ + size;
    return size > 0;
}

double SoundDecoder::length_of_packet() const {
    if (packet_->duration > 0)
        return static_cast<double>(packet_->duration) * av_q2d(file_->stream().time_base);
    return rate_ > 0 ? static_cast<double>(file_->codec().frame_size) / rate_ : 0;
}

/// A packet that is too large holds more than one that should have been found in it.
double SoundDecoder::length_of_broken_packet() const {
    if (clock_ != Clock::Bytes || bytes_ <= 0 || packet_seconds_ <= 0) return packet_seconds_;
    const double packets = packet_->size / bytes_ * seconds_ / packet_seconds_;
    return packets > kOddSize ? packets * packet_seconds_ : packet_seconds_;
}

/// Says what is before the frame that was decoded, and where in the recording it ends.
void SoundDecoder::place() {
    std::optional<double> stamp;
    if (frame_->pts != AV_NOPTS_VALUE)
        stamp = static_cast<double>(frame_->pts) * av_q2d(file_->stream().time_base);
    const bool starts = !begun_;
    silence_ = starts ? late_start(stamp) : loss_before(stamp);
    if (silence_ > 0 && (damaged_ || !starts)) note_loss(silence_);
    const double seconds = length_of(*frame_);
    if (stamp && !first_) first_ = stamp;
    if (stamp && clock_ == Clock::Stamps &&
        std::abs(*stamp - *first_ - part_played_ - (starts ? 0 : silence_)) > kMostDrift)
        steady_ = false;
    part_played_ += seconds + (starts && !damaged_ ? 0 : silence_);
    played_ += seconds + silence_;
    if (stamp) {
        expected_ = *stamp + seconds;
    } else if (expected_) {
        *expected_ += silence_ + seconds;
    }
    const AVChannelLayout& layout = frame_->ch_layout;
    if (frame_->sample_rate != rate_ || layout.nb_channels != channels_) steady_ = false;
}

/// The file's start, which it may call later than 0, is the first sample: a track that starts later
/// gets silence, one that starts before is cut.
double SoundDecoder::late_start(std::optional<double> stamp) const {
    if (!stamp) return lost_;
    double start = *stamp - file_->start();
    const std::int64_t file_start = file_->format().start_time;
    if (file_start != AV_NOPTS_VALUE && file_start < 0) start = std::max(start, 0.0);
    return std::abs(start) < kLongestStart ? start : 0;
}

/// Seconds that are lost between the frame before and this one.
double SoundDecoder::loss_before(std::optional<double> stamp) {
    if (clock_ == Clock::Pages) return lost_pages() + lost_;
    if (clock_ == Clock::Bytes || !stamp || !expected_) return lost_;
    const double step = *stamp - *expected_;
    // Files that were joined each begin their clock anew.
    if (step > (damaged_ ? kLongestLoss : kLongestHole) || step < -kShortestHole) {
        steady_ = false;
        return lost_;
    }
    return step > (damaged_ ? kShortestLoss : kShortestHole) ? step : 0;
}

double SoundDecoder::lost_pages() {
    const std::vector<LostPages>& lost = parts_[part_].lost;
    const AVCodecParameters& codec = *file_->stream().codecpar;
    const int rate = codec.codec_id == AV_CODEC_ID_OPUS ? 48'000 : codec.sample_rate;
    double seconds = 0;
    for (; pages_passed_ < lost.size() && packet_at_ >= lost[pages_passed_].next; ++pages_passed_)
        if (rate > 0) seconds += lost[pages_passed_].granules / rate;
    return std::min(seconds, kLongestLoss);
}

void SoundDecoder::note_loss(double seconds) {
    steady_ = false;
    if (!losses_.empty()) {
        SoundLoss& last = losses_.back();
        if (played_ <= last.start + last.seconds + kOneLoss) {
            last.seconds = played_ + seconds - last.start;
            return;
        }
    }
    if (losses_.size() < kMostLosses) losses_.push_back({.start = played_, .seconds = seconds});
}

void SoundDecoder::end() {
    ended_ = true;
    if (!begun_ && damaged_) refuse_broken();
    const double missing = clock_ == Clock::Bytes ? 0 : length_promised(*file_) - part_played_;
    if (!damaged_ && missing < kLeastMissing) return;
    steady_ = false;
    losses_.push_back({played_, std::max(missing, lost_), SoundLoss::Place::AtEnd});
}

}  // namespace ditto::ffmpeg
