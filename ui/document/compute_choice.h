#pragma once

#include "core/compute.h"

namespace ditto::ui {

// Where the networks of downloaded models run, as the settings file has it.

Device chosen_device();
void choose_device(Device device);

}  // namespace ditto::ui
