#include <string>

#include "media/live_target.h"

namespace ditto {
namespace {

using namespace ffmpeg;

struct CloseIo {
    void operator()(AVIOContext* io) const { avio_close(io); }
};

/// Uncompressed pictures, one after the other.
class RawWriter : public LiveWriter {
  public:
    RawWriter(const std::string& target, const LiveOptions& options)
        : target_(target),
          header_(options.format == LiveFormat::Yuv4mpeg),
          size_{options.width, options.height},
          picture_(options.width, options.height) {
        AVIOContext* io = nullptr;
        const int code = avio_open(&io, live_url(target).c_str(), AVIO_FLAG_WRITE);
        if (code < 0) {
            throw Error(ErrorKind::BadInput, target + " cannot be written to (" + message_of(code) +
                                                 "); choose another");
        }
        io_.reset(io);
        if (!header_) return;
        size_ = {picture_.width(), picture_.height()};
        const std::string head = "YUV4MPEG2 W" + std::to_string(picture_.width()) + " H" +
                                 std::to_string(picture_.height()) + " F" +
                                 std::to_string(options.fps.num) + ':' +
                                 std::to_string(options.fps.den) + " Ip A1:1 C420mpeg2\n";
        put(head.data(), head.size());
    }

    PictureSize size() const override { return size_; }

    bool write(std::int64_t frame, const Image& image) override {
        // What reads this counts frames: those left out are the one before.
        for (; next_ < frame && next_ > 0; ++next_)
            if (!send(last_)) return false;
        next_ = frame + 1;
        last_ = image;
        return send(image);
    }

    bool write_sound(std::span<const float>) override { return true; }
    void finish() override { avio_flush(io_.get()); }

  private:
    void put(const void* bytes, std::size_t count) {
        avio_write(io_.get(), static_cast<const unsigned char*>(bytes), static_cast<int>(count));
    }

    void put_planes(const AVFrame& frame) {
        for (int plane = 0; plane < 3; ++plane) {
            const int halved = plane > 0;
            for (int y = 0; y < frame.height >> halved; ++y)
                put(frame.data[plane] + static_cast<std::ptrdiff_t>(y) * frame.linesize[plane],
                    static_cast<std::size_t>(frame.width >> halved));
        }
    }

    bool send(const Image& image) {
        if (header_) {
            put("FRAME\n", 6);
            put_planes(picture_.convert(image));
        } else {
            put(image.pixels.data(), image.pixels.size());
        }
        avio_flush(io_.get());
        return !reader_gone(io_->error, target_);
    }

    std::string target_;
    bool header_;
    PictureSize size_;
    LivePicture picture_;
    std::unique_ptr<AVIOContext, CloseIo> io_;
    Image last_;
    std::int64_t next_ = 0;
};

}  // namespace

std::unique_ptr<LiveWriter> open_raw_writer(const std::string& target, const LiveOptions& options) {
    return std::make_unique<RawWriter>(target, options);
}

}  // namespace ditto
