#include "media/encoder.h"

#include <cmath>
#include <new>

#include "core/atomic_file.h"

namespace ditto::ffmpeg {
namespace {

constexpr double kKeyFrameSeconds = 2;
constexpr int kLargestErrno = 4095;  // FFmpeg's own codes are beyond

}  // namespace

void check_written(int code, const std::filesystem::path& path) {
    if (code >= 0) return;
    if (code == AVERROR(ENOMEM)) throw std::bad_alloc();
    if (code != AVERROR(EINVAL) && AVUNERROR(code) <= kLargestErrno)
        throw write_error(path, AVUNERROR(code));
    throw Error(ErrorKind::Internal,
                path.string() + " could not be encoded (" + message_of(code) + ")");
}

void check_set(int code, const char* what) {
    if (code >= 0) return;
    if (code == AVERROR(ENOMEM)) throw std::bad_alloc();
    throw Error(ErrorKind::Internal, std::string("this build of FFmpeg takes no ") + what + " (" +
                                         message_of(code) + ")");
}

Encoder::Encoder(const char* name, std::filesystem::path file)
    : file_(std::move(file)), kind_(avcodec_find_encoder_by_name(name)) {
    if (!kind_) throw Error(ErrorKind::Internal, std::string("this build of FFmpeg lacks ") + name);
    codec_.reset(avcodec_alloc_context3(kind_));
    if (!codec_) throw std::bad_alloc();
}

void Encoder::set(const char* option, const std::string& value) {
    check_set(av_opt_set(codec_.get(), option, value.c_str(), AV_OPT_SEARCH_CHILDREN), option);
}

void Encoder::set_frame_rate(const FrameRate& rate) {
    codec_->time_base = {rate.den, rate.num};
    codec_->framerate = {rate.num, rate.den};
    codec_->gop_size = static_cast<int>(std::lround(kKeyFrameSeconds * rate.a_second()));
}

void Encoder::open() {
    const int code = avcodec_open2(codec_.get(), kind_, nullptr);
    if (code == AVERROR(ENOMEM)) throw std::bad_alloc();
    if (code < 0 && (kind_->capabilities & (AV_CODEC_CAP_HARDWARE | AV_CODEC_CAP_HYBRID))) {
        throw Error(ErrorKind::BadInput, file_.string() + ": the encoder " + kind_->name +
                                             " is not available on this computer (" +
                                             message_of(code) +
                                             "); choose the encoder software or auto");
    }
    if (code < 0) {
        throw Error(ErrorKind::BadInput,
                    file_.string() + ": the encoder refuses this picture size or sound rate (" +
                        message_of(code) + "); choose another");
    }
}

void Encoder::send(const AVFrame* frame) {
    check_written(avcodec_send_frame(codec_.get(), frame), file_);
}

AVPacket* Encoder::next() {
    const int code = avcodec_receive_packet(codec_.get(), packet_.get());
    if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return nullptr;
    check_written(code, file_);
    return packet_.get();
}

}  // namespace ditto::ffmpeg
