#pragma once

#include <CLI/CLI.hpp>

#include "core/compute.h"

namespace ditto::cli {

/// --device auto|cpu|cuda; its default is what `device` is.
void add_device_option(CLI::App& command, Device& device, const std::string& help);
/// --precision auto|fp32|bf16|fp16 of the networks that draw.
void add_precision_option(CLI::App& command, Precision& precision);

}  // namespace ditto::cli
