#include "document/compute_choice.h"

#include <QSettings>
#include <array>
#include <utility>

namespace ditto::ui {
namespace {

constexpr char kKey[] = "device";
constexpr std::array<std::pair<Device, const char*>, 3> kNames{
    {{Device::Auto, "auto"}, {Device::Cpu, "cpu"}, {Device::Cuda, "cuda"}}};

}  // namespace

Device chosen_device() {
    const QString kept = QSettings().value(QLatin1String(kKey)).toString();
    for (const auto& [device, name] : kNames)
        if (kept == QLatin1String(name)) return device;
    return Device::Auto;
}

void choose_device(Device device) {
    for (const auto& [known, name] : kNames)
        if (known == device) QSettings().setValue(QLatin1String(kKey), QLatin1String(name));
}

}  // namespace ditto::ui
