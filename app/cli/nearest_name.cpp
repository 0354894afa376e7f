#include "nearest_name.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace ditto::cli {
namespace {

constexpr std::size_t kLongest = 64;        // letters of what is compared
constexpr std::size_t kLeastBeginning = 3;  // letters that say how a name goes on

/// How many letters differ (optimal string alignment: a swap of two neighbours is one change).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1), now(b.size() + 1), next(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) now[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t other = a[i - 1] != b[j - 1];
            next[j] = std::min({now[j] + 1, next[j - 1] + 1, now[j - 1] + other});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        std::swap(before, now);
        std::swap(now, next);
    }
    return now.back();
}

}  // namespace

std::optional<std::string> nearest_name(std::string_view meant,
                                        std::span<const std::string> names) {
    if (meant.size() > kLongest) return std::nullopt;
    const std::string* nearest = nullptr;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const std::string& name : names) {
        const std::size_t changes = distance(meant, name);
        const bool begins = meant.size() >= kLeastBeginning && name.starts_with(meant);
        const bool near = 3 * changes <= std::max(meant.size(), name.size());
        if ((!near && !begins) || changes >= least) continue;
        least = changes;
        nearest = &name;
    }
    return nearest ? std::optional(*nearest) : std::nullopt;
}

std::string did_you_mean(std::string_view meant, std::span<const std::string> names) {
    const auto nearest = nearest_name(meant, names);
    return nearest ? "; did you mean '" + *nearest + "'?" : "";
}

}  // namespace ditto::cli
