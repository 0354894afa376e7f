#pragma once

#include <gtest/gtest.h>

#include "golden_case.h"

namespace ditto::testing {

using ParityCheck = void (*)(const GoldenCase& golden);

/// Makes a case known to the test that goes through the folder of golden cases.
bool know_case(const char* name, ParityCheck check);

}  // namespace ditto::testing

/// Defines what has to hold for the golden case of that name; the body sees `golden`.
#define PARITY_CASE(name)                                                                      \
    static void check_##name(const testing::GoldenCase& golden);                               \
    [[maybe_unused]] static const bool known_##name = testing::know_case(#name, check_##name); \
    static void check_##name(const testing::GoldenCase& golden)
