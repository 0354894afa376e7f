#include "media/muxer.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <new>
#include <string_view>
#include <utility>

#include "media/encoder.h"

namespace ditto::ffmpeg {
namespace {

bool has_chapter_track(const AVFormatContext& format) {
    const std::string_view container = format.oformat->name;
    return container == "mp4" || container == "mov";
}

}  // namespace

Muxer::Muxer(const char* container, std::filesystem::path named) : named_(std::move(named)) {
    AVFormatContext* format = nullptr;
    check_set(avformat_alloc_output_context2(&format, nullptr, container, nullptr), container);
    format_.reset(format);
    format_->flags |= AVFMT_FLAG_FLUSH_PACKETS;  // what is made is on its way to the disk
    // Lead-in of sound lies before 0, which containers have means for; pictures start at 0.
    format_->avoid_negative_ts = AVFMT_AVOID_NEG_TS_DISABLED;
}

AVStream& Muxer::add_track() {
    AVStream* stream = avformat_new_stream(format_.get(), nullptr);
    if (!stream) throw std::bad_alloc();
    first_.push_back(AV_NOPTS_VALUE);
    return *stream;
}

AVStream& Muxer::add_track(const AVCodecContext& codec) {
    AVStream& stream = add_track();
    if (avcodec_parameters_from_context(stream.codecpar, &codec) < 0) throw std::bad_alloc();
    stream.time_base = codec.time_base;
    if (codec.codec_type == AVMEDIA_TYPE_VIDEO) stream.avg_frame_rate = codec.framerate;
    return stream;
}

AVStream& Muxer::add_track(const AVStream& like) {
    AVStream& stream = add_track();
    if (avcodec_parameters_copy(stream.codecpar, like.codecpar) < 0) throw std::bad_alloc();
    stream.codecpar->codec_tag = 0;  // each container has its own
    stream.time_base = like.time_base;
    return stream;
}

void Muxer::add_copy(const AVStream& track, const AVStream& stored) {
    AVStream& stream = add_track();
    // Packets are stored in another form than the encoder gave them, which its header goes with.
    AVCodecParameters& codec = *stream.codecpar;
    if (avcodec_parameters_copy(&codec, track.codecpar) < 0) throw std::bad_alloc();
    std::swap(codec.extradata, stored.codecpar->extradata);
    std::swap(codec.extradata_size, stored.codecpar->extradata_size);
    stream.time_base = track.time_base;
    stream.avg_frame_rate = track.avg_frame_rate;
}

void Muxer::start(const std::filesystem::path& file, const char* flags) {
    av_free(format_->url);
    format_->url = av_strdup(("file:" + file.string()).c_str());
    if (!format_->url) throw std::bad_alloc();
    check_written(avio_open(&format_->pb, format_->url, AVIO_FLAG_WRITE), named_);
    AVDictionary* settings = nullptr;
    int code = av_dict_set(&settings, "movflags", flags, 0);
    if (code >= 0) code = avformat_write_header(format_.get(), &settings);
    av_dict_free(&settings);
    check_written(code, named_);
}

void Muxer::write(AVPacket& packet, const AVStream& track, AVRational time_base) {
    packet.stream_index = track.index;
    av_packet_rescale_ts(&packet, time_base, track.time_base);
    std::int64_t& first = first_[static_cast<std::size_t>(track.index)];
    if (first == AV_NOPTS_VALUE) first = packet.dts;
    const auto end = static_cast<double>(packet.pts + packet.duration);
    seconds_ = std::max(seconds_, end * av_q2d(track.time_base));
    check_written(av_interleaved_write_frame(format_.get(), &packet), named_);
    check_written(format_->pb->error, named_);
}

void Muxer::set_chapters(std::span<const Chapter> asked) {
    std::vector<Chapter> chapters;
    std::ranges::copy_if(asked, std::back_inserter(chapters),
                         [&](const Chapter& chapter) { return chapter.start < seconds_; });
    if (chapters.empty()) return;
    const auto milliseconds = [](double seconds) { return std::llround(1000 * seconds); };
    // A track of chapters, as MP4 and MOV have it, begins with its first one: time before that is
    // one without a name.
    if (has_chapter_track(*format_) && milliseconds(chapters.front().start) > 0)
        chapters.insert(chapters.begin(), Chapter{});
    const std::size_t count = chapters.size();
    // FFmpeg frees what its own allocator made, one by one.
    format_->chapters = static_cast<AVChapter**>(av_calloc(count, sizeof(AVChapter*)));
    if (!format_->chapters) throw std::bad_alloc();
    for (std::size_t i = 0; i < count; ++i) {
        auto* chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        if (!chapter) throw std::bad_alloc();
        format_->chapters[format_->nb_chapters++] = chapter;
        chapter->id = static_cast<std::int64_t>(i) + 1;
        chapter->time_base = {1, 1000};
        chapter->start = milliseconds(chapters[i].start);
        chapter->end = milliseconds(i + 1 < count ? chapters[i + 1].start : seconds_);
        check_set(av_dict_set(&chapter->metadata, "title", chapters[i].name.c_str(), 0), "chapter");
    }
}

void Muxer::finish() {
    check_written(av_write_trailer(format_.get()), named_);
    check_written(avio_closep(&format_->pb), named_);
}

void Muxer::copy_to(Muxer& copy, const std::filesystem::path& file, const char* flags) const {
    AVFormatContext* opened = nullptr;
    AVDictionary* settings = nullptr;
    // Times as they are stored, from 0 in each track: where they began is known here.
    check_set(av_dict_set(&settings, "ignore_editlist", "1", 0), "raw times");
    const int code = avformat_open_input(&opened, format_->url, nullptr, &settings);
    av_dict_free(&settings);
    check_written(code, named_);
    const FormatInput source(opened);
    for (unsigned i = 0; i < format_->nb_streams; ++i)
        copy.add_copy(*format_->streams[i], *source->streams[i]);
    copy.start(file, flags);

    const Packet packet = make_packet();
    for (int read = 0; (read = av_read_frame(source.get(), packet.get())) != AVERROR_EOF;) {
        check_written(read, named_);
        const auto index = static_cast<std::size_t>(packet->stream_index);
        const AVStream& track = *format_->streams[index];
        av_packet_rescale_ts(packet.get(), source->streams[index]->time_base, track.time_base);
        packet->dts += first_[index];
        packet->pts += first_[index];
        copy.write(*packet, *copy.format_->streams[index], track.time_base);
    }
}

}  // namespace ditto::ffmpeg
