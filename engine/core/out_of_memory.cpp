#include "core/out_of_memory.h"

#include <algorithm>
#include <array>
#include <new>
#include <string_view>

namespace ditto {

bool is_out_of_memory(const std::exception& error) {
    if (dynamic_cast<const std::bad_alloc*>(&error)) return true;
    const std::string_view said = error.what();
    return std::ranges::any_of(
        std::array{"bad_alloc", "bad allocation", "out of memory", "Cannot allocate memory",
                   "can't allocate memory"},
        [&](const char* words) { return said.find(words) != std::string_view::npos; });
}

void pass_on_out_of_memory(const std::exception& error) {
    if (is_out_of_memory(error)) throw std::bad_alloc();
}

}  // namespace ditto
