#pragma once

#include <QComboBox>
#include <thread>
#include <vector>

#include "media/hardware_encoder.h"

namespace ditto::ui {

/// Chooses what encodes a film's pictures: software, the graphics chip where that works, or one
/// encoder of it. What works here is tried on a thread when the box is first shown; what does not
/// can be seen, with the reason, but not chosen.
class EncoderBox : public QComboBox {
    Q_OBJECT
  public:
    explicit EncoderBox(QWidget* parent = nullptr);

    /// Offers the encoders of a format; the choice stays where it can.
    void set_format(ExportFormat format);
    /// An encoder that is unknown here, or does not write the format, is software.
    void choose(const std::string& encoder);
    std::string chosen() const;
    /// Of all hardware encoders; empty until they are tried.
    const std::vector<EncoderProbe>& probes() const { return probes_; }

  Q_SIGNALS:
    void probed();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void fill(const std::string& chosen);
    void add_hardware(const HardwareEncoder& encoder);

    ExportFormat format_ = ExportFormat::H264;
    std::vector<EncoderProbe> probes_;
    std::jthread thread_;  // last: it ends before anything else goes
};

}  // namespace ditto::ui
