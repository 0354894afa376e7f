#include "media/hardware_codecs.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <new>
#include <span>

namespace ditto::ffmpeg {
namespace {

constexpr std::array<HardwareCodec, 6> kCodecs{{
    {"h264_nvenc", AV_PIX_FMT_YUV420P, AV_HWDEVICE_TYPE_NONE},
    {"hevc_nvenc", AV_PIX_FMT_P010, AV_HWDEVICE_TYPE_NONE},
    {"h264_qsv", AV_PIX_FMT_NV12, AV_HWDEVICE_TYPE_NONE},
    {"hevc_qsv", AV_PIX_FMT_P010, AV_HWDEVICE_TYPE_NONE},
    {"h264_vaapi", AV_PIX_FMT_NV12, AV_HWDEVICE_TYPE_VAAPI},
    {"hevc_vaapi", AV_PIX_FMT_P010, AV_HWDEVICE_TYPE_VAAPI},
}};

constexpr int kPoolFrames = 24;  // that the encoder may hold at a time

// Names of efforts by that of x264 (kEncoderPresets), quickest first.
constexpr std::array kNvencPresets{"p1", "p1", "p2", "p3", "p3", "p4", "p5", "p6", "p7"};
constexpr std::array kQsvPresets{"veryfast", "veryfast", "veryfast", "faster",  "fast",
                                 "medium",   "slow",     "slower",   "veryslow"};

const char* effort(const std::string& preset, std::span<const char* const> names) {
    const auto found = std::ranges::find(kEncoderPresets, preset);
    return names[std::min<std::size_t>(static_cast<std::size_t>(found - kEncoderPresets.begin()),
                                       names.size() - 1)];
}

void check_device(int code, const std::string& name) {
    if (code == AVERROR(ENOMEM)) throw std::bad_alloc();
    if (code >= 0) return;
    throw Error(ErrorKind::BadInput, name + " is not available on this computer (" +
                                         message_of(code) +
                                         "); choose the encoder software or auto");
}

/// What the listener of this thread heard; FFmpeg gives its callback nothing to tell listeners by.
thread_local std::string* heard_here = nullptr;

void listen(void*, int level, const char* format, va_list arguments) {
    if (!heard_here || level > AV_LOG_ERROR || !heard_here->empty()) return;
    std::array<char, 512> text{};
    std::vsnprintf(text.data(), text.size(), format, arguments);
    *heard_here = text.data();
}

}  // namespace

const HardwareCodec* hardware_codec(const VideoOptions& options) {
    const auto found = std::ranges::find(kCodecs, options.encoder, &HardwareCodec::name);
    return found == kCodecs.end() ? nullptr : &*found;
}

void configure_hardware(Encoder& encoder, const VideoOptions& options) {
    const int quality = std::max(1, options.crf);  // 0 leaves the choice to the chip
    encoder->bit_rate = 0;
    if (options.encoder.ends_with("nvenc")) {
        encoder.set("preset", effort(options.preset, kNvencPresets));
        encoder.set("rc", "vbr");
        encoder.set("cq", std::to_string(quality));
    } else if (options.encoder.ends_with("qsv")) {
        encoder.set("preset", effort(options.preset, kQsvPresets));
        encoder->global_quality = quality;
    } else {
        encoder.set("rc_mode", "CQP");
        encoder.set("qp", std::to_string(options.crf));
    }
    if (options.format == ExportFormat::H265) encoder->codec_tag = MKTAG('h', 'v', 'c', '1');
}

DeviceFrames::DeviceFrames(const HardwareCodec& codec, Encoder& encoder) : name_(codec.name) {
    AVBufferRef* device = nullptr;
    check_device(av_hwdevice_ctx_create(&device, codec.device, nullptr, nullptr, 0), name_);
    device_.reset(device);
    frames_.reset(av_hwframe_ctx_alloc(device));
    if (!frames_) throw std::bad_alloc();
    auto& frames = *reinterpret_cast<AVHWFramesContext*>(frames_->data);
    frames.format = AV_PIX_FMT_VAAPI;
    frames.sw_format = codec.pixels;
    frames.width = encoder->width;
    frames.height = encoder->height;
    frames.initial_pool_size = kPoolFrames;
    check_device(av_hwframe_ctx_init(frames_.get()), name_);
    encoder->pix_fmt = frames.format;
    encoder->hw_frames_ctx = av_buffer_ref(frames_.get());
    if (!encoder->hw_frames_ctx) throw std::bad_alloc();
}

AVFrame* DeviceFrames::upload(const AVFrame& picture) {
    av_frame_unref(frame_.get());
    check_device(av_hwframe_get_buffer(frames_.get(), frame_.get(), 0), name_);
    check_device(av_hwframe_transfer_data(frame_.get(), &picture, 0), name_);
    check_device(av_frame_copy_props(frame_.get(), &picture), name_);
    return frame_.get();
}

ErrorListener::ErrorListener() {
    static const bool listening = [] {
        av_log_set_callback(listen);
        return true;
    }();
    static_cast<void>(listening);
    heard_here = &heard_;
}

ErrorListener::~ErrorListener() {
    heard_here = nullptr;
}

std::string ErrorListener::heard() const {
    std::string text = heard_;
    while (!text.empty() && (text.back() == '\n' || text.back() == '.')) text.pop_back();
    return text;
}

}  // namespace ditto::ffmpeg
