#include "core/temporary_name.h"

#include <sys/random.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>

#include "core/error.h"

namespace ditto {

std::string temporary_name() {
    std::uint64_t number = 0;
    if (getrandom(&number, sizeof number, 0) != sizeof number)
        throw Error(ErrorKind::Internal, "this system gives no random numbers");
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), ".ditto-%d-%016llx.partial", getpid(),
                  static_cast<unsigned long long>(number));
    return name.data();
}

std::string kept_name(const std::string& key) {
    return ".ditto-" + key + ".partial";
}

}  // namespace ditto
