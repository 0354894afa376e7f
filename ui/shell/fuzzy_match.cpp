#include "shell/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace ditto::ui {
namespace {

constexpr int kUnfit = -1'000'000;
constexpr int kLetter = 4, kInARow = 6, kWordStart = 8, kGap = 1;

bool starts_word(QStringView text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber() ||
           (text[at].isUpper() && text[at - 1].isLower());
}

}  // namespace

/// best[i]: the best score of the letters so far with the last of them at text[i].
std::optional<int> fuzzy_score(QStringView typed, QStringView text) {
    const auto length = static_cast<std::size_t>(text.size());
    std::vector<int> best(length, 0), next(length);
    bool first = true;
    for (const QChar letter : typed) {
        if (letter.isSpace()) continue;
        int before = kUnfit;  // the best of all places left of this one, less what lies between
        for (std::size_t i = 0; i < length; ++i) {
            const auto at = static_cast<qsizetype>(i);
            const bool here = text[at].toCaseFolded() == letter.toCaseFolded();
            const int own = kLetter + (starts_word(text, at) ? kWordStart : 0);
            const int joined = i > 0 ? best[i - 1] + kInARow : kUnfit;
            next[i] = here ? own + (first ? 0 : std::max(before, joined)) : kUnfit;
            before = std::max(before, i > 0 ? best[i - 1] : kUnfit) - kGap;
        }
        std::swap(best, next);
        first = false;
    }
    if (first) return 0;
    const int score = length ? *std::ranges::max_element(best) : kUnfit;
    if (score <= kUnfit / 2) return std::nullopt;
    return score - static_cast<int>(length) / 8;
}

}  // namespace ditto::ui
