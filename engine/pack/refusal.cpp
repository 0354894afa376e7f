#include "pack/refusal.h"

namespace ditto {

std::string printable(std::string_view text) {
    constexpr std::size_t kLongest = 80;
    std::string shown(text.substr(0, kLongest));
    for (char& c : shown) c = c < ' ' || c > '~' ? '?' : c;
    return shown;
}

}  // namespace ditto
