#pragma once

#include <filesystem>

#include "speech/phone_map.h"
#include "speech/voice.h"

namespace ditto {

/// A sound file with Festival's segment labels ("end colour name" a line, after a line "#"). Empty
/// when either file is missing or the sound broken; without phones when one is not of the set.
Speech read_labelled(const std::filesystem::path& sound, const std::filesystem::path& labels,
                     PhoneSet set);

}  // namespace ditto
