#include <webp/decode.h>
#include <webp/demux.h>

#include <memory>
#include <new>

#include "media/decoded_picture.h"
#include "media/exif.h"

namespace ditto {
namespace {

struct DeleteDemuxer {
    void operator()(WebPDemuxer* demuxer) const { WebPDemuxDelete(demuxer); }
};
struct DeleteDecoder {
    void operator()(WebPIDecoder* decoder) const { WebPIDelete(decoder); }
};
using Demuxer = std::unique_ptr<WebPDemuxer, DeleteDemuxer>;
using Decoder = std::unique_ptr<WebPIDecoder, DeleteDecoder>;

constexpr int kChannels = 4;

std::vector<std::uint8_t> chunk(const WebPDemuxer& demuxer, const char* name) {
    WebPChunkIterator found{};
    std::vector<std::uint8_t> bytes;
    if (WebPDemuxGetChunk(&demuxer, name, 1, &found))
        bytes.assign(found.chunk.bytes, found.chunk.bytes + found.chunk.size);
    WebPDemuxReleaseChunkIterator(&found);
    return bytes;
}

/// Draws a frame where it lies on the canvas; false where nothing of it can be read.
bool draw(const WebPIterator& frame, DecodedPicture& canvas) {
    if (frame.x_offset < 0 || frame.y_offset < 0 || frame.width > canvas.width - frame.x_offset ||
        frame.height > canvas.height - frame.y_offset)
        return false;
    std::uint8_t* const corner = canvas.bytes.data() +
                                 canvas.stride() * static_cast<std::size_t>(frame.y_offset) +
                                 static_cast<std::size_t>(frame.x_offset) * kChannels;
    const std::size_t size = canvas.stride() * static_cast<std::size_t>(frame.height - 1) +
                             static_cast<std::size_t>(frame.width) * kChannels;
    const Decoder decoder(WebPINewRGB(MODE_RGBA, corner, size, static_cast<int>(canvas.stride())));
    if (!decoder) throw std::bad_alloc();
    const VP8StatusCode status =
        WebPIUpdate(decoder.get(), frame.fragment.bytes, frame.fragment.size);
    if (status == VP8_STATUS_OUT_OF_MEMORY) throw std::bad_alloc();
    if (status == VP8_STATUS_OK) return true;
    int rows = 0;
    if (!WebPIDecGetRGB(decoder.get(), &rows, nullptr, nullptr, nullptr) || rows == 0) return false;
    const bool whole = frame.width == canvas.width && frame.height == canvas.height;
    canvas.leave_out_from(frame.y_offset + rows, frame.has_alpha || !whole);
    return true;
}

}  // namespace

std::optional<DecodedPicture> decode_webp(const PictureSource& source, Part part) {
    const WebPData data{source.bytes().data(), source.bytes().size()};
    WebPDemuxState state = WEBP_DEMUX_PARSE_ERROR;
    const Demuxer demuxer(WebPDemuxPartial(&data, &state));
    if (!demuxer || state == WEBP_DEMUX_PARSING_HEADER) return std::nullopt;
    const std::uint32_t width = WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_WIDTH),
                        height = WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_HEIGHT);
    source.check_size(width, height);

    DecodedPicture picture;
    picture.shape(static_cast<int>(width), static_cast<int>(height), Samples::Rgba, 8);
    if (IccProfile profile = chunk(*demuxer, "ICCP"); !profile.empty())
        picture.colour = std::move(profile);
    picture.orientation = ffmpeg::orientation_of(read_exif(chunk(*demuxer, "EXIF")).orientation);
    if (part == Part::Header) return picture;

    picture.allocate();  // what the first frame of an animation does not cover is transparent
    WebPIterator frame{};
    const bool drawn = WebPDemuxGetFrame(demuxer.get(), 1, &frame) && draw(frame, picture);
    WebPDemuxReleaseIterator(&frame);
    if (!drawn) return std::nullopt;
    return picture;
}

}  // namespace ditto
