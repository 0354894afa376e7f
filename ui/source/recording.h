#pragma once

#include <QIODevice>
#include <cstdint>
#include <vector>

namespace ditto::ui {

/// What a microphone gave so far: 16-bit mono samples, written to it as a device does.
class Recording : public QIODevice {
    Q_OBJECT
  public:
    static constexpr int kSampleRate = 48000;
    static constexpr double kLongest = 1800;  ///< seconds; what comes later is left out

    explicit Recording(QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    /// In [-1, 1].
    std::vector<float> samples() const;
    double seconds() const { return static_cast<double>(samples_.size()) / kSampleRate; }
    /// Loudest sample of what came last, 0…1.
    float level() const { return level_; }
    void clear();

  Q_SIGNALS:
    void grown();
    void filled();  ///< it is kLongest

  protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 bytes) override;

  private:
    std::vector<std::int16_t> samples_;
    float level_ = 0;
};

}  // namespace ditto::ui
