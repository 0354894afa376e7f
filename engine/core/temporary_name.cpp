#include "core/temporary_name.h"

#include <sys/random.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

#include "core/error.h"
#include "core/fnv1a.h"

namespace ditto {
namespace {

constexpr std::string_view kEnd = ".partial";

/// A name that ends in a slash is that of the folder before it.
std::filesystem::path plain(const std::filesystem::path& target) {
    const std::filesystem::path whole = std::filesystem::absolute(target);
    return whole.has_filename() ? whole : whole.parent_path();
}

std::string beginning_of(const std::filesystem::path& target) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), ".ditto-%08x-",
                  fnv1a(plain(target).filename().string()));
    return name.data();
}

}  // namespace

std::string temporary_name() {
    std::uint64_t number = 0;
    if (getrandom(&number, sizeof number, 0) != sizeof number)
        throw Error(ErrorKind::Internal, "this system gives no random numbers");
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), ".ditto-%d-%016llx.partial", getpid(),
                  static_cast<unsigned long long>(number));
    return name.data();
}

std::filesystem::path kept_path(const std::filesystem::path& target, const std::string& key) {
    return plain(target).parent_path() / (beginning_of(target) + key + std::string(kEnd));
}

bool is_kept_name(const std::filesystem::path& name, const std::filesystem::path& target) {
    const std::string text = name.filename().string();
    return text.starts_with(beginning_of(target)) && text.ends_with(kEnd);
}

}  // namespace ditto
