#include "fuzz/outcome.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "core/error.h"

namespace ditto::fuzz {
namespace {

constexpr std::size_t kLongestMessage = 2000;

[[noreturn]] void fail(const char* why, const char* message) {
    std::fprintf(stderr, "fuzz: %s: %s\n", why, message);
    std::abort();
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < ' ' || c == '\x7f';
}

}  // namespace

int outcome_of(const std::filesystem::path& file, const std::function<void()>& read) {
    try {
        read();
        return 1;
    } catch (const Error& error) {
        const std::string_view message = error.what();
        if (error.kind() == ErrorKind::Internal || error.kind() == ErrorKind::Cancelled)
            fail("a file caused a defect", error.what());
        if (message.find(file.string()) == message.npos)
            fail("the file is not named", error.what());
        if (std::ranges::any_of(message, is_control))
            fail("the message holds control characters of the file", error.what());
        if (message.size() > kLongestMessage) fail("the message is too long", error.what());
        if (std::getenv("DITTO_FUZZ_TELL")) std::fprintf(stderr, "refused: %s\n", error.what());
        return 0;
    } catch (const std::exception& error) {
        fail("an exception of another kind", error.what());
    }
}

}  // namespace ditto::fuzz
