#include "portrait/compiled_cache.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>

#include "core/atomic_file.h"
#include "core/sha256.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSumSize = 64;  // before the content, its sha256
constexpr std::uintmax_t kMostBytes = 256u << 20;

/// Empty where there is none. The XDG specification says to ignore relative ones.
fs::path cache_folder() {
    const auto folder_of = [](const char* variable) {
        const char* value = std::getenv(variable);
        return value && fs::path(value).is_absolute() ? fs::path(value) : fs::path();
    };
    const fs::path cache = folder_of("XDG_CACHE_HOME"), home = folder_of("HOME");
    if (cache.empty() && home.empty()) return {};
    return (cache.empty() ? home / ".cache" : cache) / "ditto-studio/networks";
}

std::string sum_of(std::string_view content) {
    return sha256(std::as_bytes(std::span(content)));
}

}  // namespace

std::optional<std::string> find_compiled(const std::string& key) {
    const fs::path folder = cache_folder();
    std::error_code error;
    if (folder.empty() || fs::file_size(folder / key, error) > kMostBytes || error)
        return std::nullopt;
    std::ifstream in(folder / key, std::ios::binary);
    std::string all{std::istreambuf_iterator<char>(in), {}};
    if (all.size() < kSumSize ||
        sum_of(std::string_view(all).substr(kSumSize)) != std::string_view(all).substr(0, kSumSize))
        return std::nullopt;
    return all.substr(kSumSize);
}

void keep_compiled(const std::string& key, const std::string& compiled) noexcept {
    try {
        const fs::path folder = cache_folder();
        if (folder.empty()) return;
        fs::create_directories(folder);
        AtomicFile file(folder / key);
        file.write(sum_of(compiled) + compiled);
        file.commit();
    } catch (const std::exception&) {
        // A cache that cannot be written is none.
    }
}

}  // namespace ditto
