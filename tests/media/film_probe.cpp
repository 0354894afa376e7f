#include "media/film_probe.h"

#include <algorithm>
#include <array>
#include <fstream>

#include "media/convert.h"
#include "media/ffmpeg.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace ditto::testing {
namespace {

double seconds(std::int64_t time, AVRational base) {
    return static_cast<double>(time) * av_q2d(base);
}

void probe_pictures(const std::filesystem::path& path, FilmProbe& film) {
    ffmpeg::Decoder decoder(path, AVMEDIA_TYPE_VIDEO, "picture");
    const AVCodecParameters& codec = *decoder.stream().codecpar;
    film.container = decoder.format().iformat->name;
    film.picture_codec = avcodec_get_name(codec.codec_id);
    std::array<char, AV_FOURCC_MAX_STRING_SIZE> tag{};
    film.picture_tag = av_fourcc_make_string(tag.data(), codec.codec_tag);
    film.width = codec.width;
    film.height = codec.height;
    film.fps = av_q2d(decoder.stream().avg_frame_rate);
    const AVFormatContext& format = decoder.format();
    for (unsigned i = 0; i < format.nb_chapters; ++i) {
        const AVChapter& chapter = *format.chapters[i];
        const AVDictionaryEntry* title = av_dict_get(chapter.metadata, "title", nullptr, 0);
        film.chapters.emplace_back(seconds(chapter.start, chapter.time_base),
                                   title ? title->value : "");
        film.last_chapter_end = seconds(chapter.end, chapter.time_base);
    }
    ffmpeg::FrameConverter converter;
    while (const AVFrame* frame = decoder.next()) {
        const auto* layout = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame->format));
        film.pixel_format = layout->name;
        film.picture_alpha = layout->flags & AV_PIX_FMT_FLAG_ALPHA;
        film.range = av_color_range_name(frame->color_range);
        film.matrix = av_color_space_name(frame->colorspace);
        film.primaries = av_color_primaries_name(frame->color_primaries);
        film.transfer = av_color_transfer_name(frame->color_trc);
        film.times.push_back(seconds(frame->best_effort_timestamp, decoder.stream().time_base));
        film.pictures.push_back(converter.convert(*frame, film.picture_alpha ? 4 : 3));
    }
}

void probe_sound(const std::filesystem::path& path, FilmProbe& film) {
    ffmpeg::Decoder decoder(path, AVMEDIA_TYPE_AUDIO, "sound");
    film.sound_codec = avcodec_get_name(decoder.stream().codecpar->codec_id);
    film.sound_rate = decoder.stream().codecpar->sample_rate;
    while (const AVFrame* frame = decoder.next()) {
        if (frame->nb_samples == 0) continue;
        const double start = seconds(frame->pts, decoder.stream().time_base);
        film.sound_delay = std::max(start, 0.0) - film.times.at(0);
        return;
    }
}

/// Whether the index of an MP4 comes before what it lists.
bool index_in_front(const std::filesystem::path& path) {
    const std::string bytes = [&] {
        std::ifstream in(path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    }();
    return bytes.find("moov") < bytes.find("mdat") && bytes.find("moof") == std::string::npos;
}

}  // namespace

std::vector<std::string> sound_packets(const std::filesystem::path& path) {
    const ffmpeg::Decoder decoder(path, AVMEDIA_TYPE_AUDIO, "sound");
    std::vector<std::string> packets;
    for (const auto packet = ffmpeg::make_packet();
         av_read_frame(&decoder.format(), packet.get()) >= 0; av_packet_unref(packet.get())) {
        if (packet->stream_index == decoder.stream().index)
            packets.emplace_back(reinterpret_cast<const char*>(packet->data), packet->size);
    }
    return packets;
}

FilmProbe probe_film(const std::filesystem::path& path) {
    FilmProbe film;
    probe_pictures(path, film);
    const ffmpeg::FormatInput format = [&] {
        AVFormatContext* opened = nullptr;
        avformat_open_input(&opened, path.c_str(), nullptr, nullptr);
        return ffmpeg::FormatInput(opened);
    }();
    if (format->nb_streams > 1) probe_sound(path, film);
    film.index_in_front = index_in_front(path);
    return film;
}

}  // namespace ditto::testing
