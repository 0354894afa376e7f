#include "core/out_of_memory.h"

#include <gtest/gtest.h>

#include <new>
#include <stdexcept>

namespace ditto {
namespace {

TEST(OutOfMemory, IsToldFromOtherErrors) {
    EXPECT_TRUE(is_out_of_memory(std::bad_alloc()));
    EXPECT_TRUE(is_out_of_memory(std::runtime_error(
        "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: "
        "you tried to allocate 64 bytes. Error code 12 (Cannot allocate memory)")));
    EXPECT_TRUE(
        is_out_of_memory(std::runtime_error("Exception from core.cpp:135: std::bad_alloc")));
    EXPECT_FALSE(is_out_of_memory(std::runtime_error("the model has no input")));
    EXPECT_THROW(pass_on_out_of_memory(std::runtime_error("CUDA out of memory")), std::bad_alloc);
    EXPECT_NO_THROW(pass_on_out_of_memory(std::runtime_error("the model has no input")));
}

}  // namespace
}  // namespace ditto
