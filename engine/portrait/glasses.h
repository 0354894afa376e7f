#pragma once

#include "portrait/portrait.h"

namespace ditto {

/// Whether the person wears glasses: a frame draws a strong edge across the bridge of the nose and
/// another below an eye, where skin has none.
bool wears_glasses(const Portrait& portrait);

}  // namespace ditto
