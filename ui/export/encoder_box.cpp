#include "export/encoder_box.h"

#include <QStandardItemModel>
#include <algorithm>
#include <utility>

namespace ditto::ui {
namespace {

QString text_of(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool has_hardware(ExportFormat format) {
    return std::ranges::count(hardware_encoders(), format, &HardwareEncoder::format) > 0;
}

}  // namespace

EncoderBox::EncoderBox(QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("Encoder"));
    setToolTip(
        tr("Software gives the same video on every computer; hardware is much faster at slightly "
           "lower quality"));
    fill(std::string(kSoftwareEncoder));
}

void EncoderBox::set_format(ExportFormat format) {
    const std::string before = chosen();
    format_ = format;
    setEnabled(has_hardware(format));
    fill(before);
}

void EncoderBox::choose(const std::string& encoder) {
    const int index = findData(QString::fromStdString(encoder));
    setCurrentIndex(std::max(0, index));
}

std::string EncoderBox::chosen() const {
    return currentData().toString().toStdString();
}

void EncoderBox::fill(const std::string& chosen) {
    clear();
    addItem(tr("Software"), text_of(kSoftwareEncoder));
    if (!has_hardware(format_)) return;
    addItem(tr("Automatic"), text_of(kAutoEncoder));
    setItemData(1, tr("Hardware where it is available, otherwise software"), Qt::ToolTipRole);
    for (const HardwareEncoder& encoder : hardware_encoders())
        if (encoder.format == format_) add_hardware(encoder);
    choose(chosen);
}

void EncoderBox::add_hardware(const HardwareEncoder& encoder) {
    const auto probe = std::ranges::find(
        probes_, encoder.name, [](const EncoderProbe& tried) { return tried.encoder.name; });
    const bool works = probe != probes_.end() && probe->works();
    const bool looking = probe == probes_.end();
    const QString title = text_of(encoder.title);
    addItem(works     ? title
            : looking ? tr("%1 · checking…").arg(title)
                      : tr("%1 · not available").arg(title),
            text_of(encoder.name));
    const int row = count() - 1;
    if (works) return;
    const QString why = looking
                            ? tr("Checking whether it works on this computer…")
                            : tr("Not available on this computer: %1").arg(text_of(probe->problem));
    setItemData(row, why, Qt::ToolTipRole);
    setItemData(row, why, Qt::AccessibleDescriptionRole);
    qobject_cast<QStandardItemModel*>(model())->item(row)->setEnabled(false);
}

void EncoderBox::showEvent(QShowEvent* event) {
    QComboBox::showEvent(event);
    if (thread_.joinable()) return;
    thread_ = std::jthread([this] {
        auto probes = probe_hardware_encoders();
        const auto take = [this, probes = std::move(probes)] {
            probes_ = probes;
            fill(chosen());
            Q_EMIT probed();
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

}  // namespace ditto::ui
