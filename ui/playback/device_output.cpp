#include "playback/device_output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>
#include <algorithm>
#include <mutex>
#include <utility>

#include "playback/sound_feed.h"

namespace ditto::ui {
namespace {

constexpr int kBufferMilliseconds = 80;
constexpr int kTellMilliseconds = 5;

QAudioFormat sound_format() {
    QAudioFormat format;
    format.setSampleRate(Sound::kSampleRate);
    format.setChannelCount(Sound::kChannels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

}  // namespace

/// What the window's thread asks for and the device's thread tells. Only the last wish counts.
struct DeviceOutput::Shared {
    std::mutex mutex;
    int wish = 0;  ///< counts play() and stop()
    Heard heard;

    bool newest(int number) {
        const std::lock_guard lock(mutex);
        return number == wish;
    }
    void tell(int number, Heard now) {
        const std::lock_guard lock(mutex);
        if (number == wish) heard = now;
    }
    int next(State state) {
        const std::lock_guard lock(mutex);
        heard = {state, 0};
        return ++wish;
    }
};

class DeviceOutput::Device : public QObject {
  public:
    explicit Device(std::shared_ptr<Shared> shared) : shared_(std::move(shared)), timer_(this) {
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.setInterval(kTellMilliseconds);
        connect(&timer_, &QTimer::timeout, this, &Device::tell);
    }

    void stop() {
        timer_.stop();
        if (sink_) sink_->stop();
        sink_.reset();
        feed_.reset();
    }

    void play(int wish, std::shared_ptr<const Sound> sound, double from, double until) {
        if (!shared_->newest(wish)) return;
        stop();
        wish_ = wish;
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull() || !device.isFormatSupported(sound_format()))
            return shared_->tell(wish, {});
        feed_ = std::make_unique<SoundFeed>(std::move(sound), from, until);
        sink_ = std::make_unique<QAudioSink>(device, sound_format());
        sink_->setBufferSize(sound_format().bytesForDuration(kBufferMilliseconds * 1000));
        sink_->start(feed_.get());
        tell();
        timer_.start();
    }

  private:
    /// What the device took and does not hold any more was heard.
    void tell() {
        if (!sink_ || sink_->error() != QAudio::NoError) {
            timer_.stop();
            return shared_->tell(wish_, {});
        }
        const qint64 waiting = sound_format().durationForBytes(
            static_cast<int>(sink_->bufferSize() - sink_->bytesFree()));
        const qint64 heard = std::max<qint64>(0, sink_->processedUSecs() - waiting);
        shared_->tell(wish_, {heard > 0 ? State::Sounding : State::Starting,
                              static_cast<double>(heard) * 1e-6});
    }

    std::shared_ptr<Shared> shared_;
    QTimer timer_;
    std::unique_ptr<SoundFeed> feed_;
    std::unique_ptr<QAudioSink> sink_;
    int wish_ = 0;
};

DeviceOutput::DeviceOutput() : shared_(std::make_shared<Shared>()), device_(new Device(shared_)) {
    device_->moveToThread(&thread_);
    QObject::connect(&thread_, &QThread::finished, device_, [device = device_] {
        device->stop();
        device->deleteLater();
    });
    thread_.setObjectName(QStringLiteral("sound"));
    thread_.start();
}

DeviceOutput::~DeviceOutput() {
    shared_->next(State::Silent);
    thread_.quit();
    thread_.wait();
}

void DeviceOutput::play(std::shared_ptr<const Sound> sound, double from, double until) {
    const int wish = shared_->next(State::Starting);
    QMetaObject::invokeMethod(device_,
                              [=, device = device_] { device->play(wish, sound, from, until); });
}

void DeviceOutput::stop() {
    shared_->next(State::Silent);
    QMetaObject::invokeMethod(device_, [device = device_] { device->stop(); });
}

SoundOutput::Heard DeviceOutput::heard() const {
    const std::lock_guard lock(shared_->mutex);
    return shared_->heard;
}

}  // namespace ditto::ui
