#include "speech/speak.h"

#include <cctype>
#include <cmath>

#include "core/error.h"
#include "speech/writing.h"

namespace ditto {
namespace {

constexpr std::size_t kLongest = 600;     // bytes of a sentence; what is longer is cut at a blank,
                                          // or anywhere at twice the length
constexpr std::size_t kLongestTitle = 4;  // letters of "Mrs" and their like, with the full stop

bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether the full stop at the end belongs to a title or an initial: "Dr.", "Mrs.", "J."
bool ends_in_title(std::string_view sentence) {
    const auto start = sentence.find_last_of(" \t\n");
    const auto word = sentence.substr(start == std::string_view::npos ? 0 : start + 1);
    if (word.size() > kLongestTitle || !std::isupper(static_cast<unsigned char>(word[0])))
        return false;
    return word.size() == 2 || word.find_first_of("aeiouy") == std::string_view::npos;
}

bool ends_sentence(std::string_view text, std::size_t i, std::size_t start) {
    if (i + 1 < text.size() && !blank(text[i + 1])) return false;
    if (text[i] == '!' || text[i] == '?') return true;
    return text[i] == '.' && !ends_in_title(text.substr(start, i + 1 - start));
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return std::string(text);
}

/// Whether the sentence from `start` on has to end with this byte.
bool is_too_long(std::string_view text, std::size_t i, std::size_t start) {
    const std::size_t bytes = i + 1 - start;
    const bool ends_letter = i + 1 == text.size() || (text[i + 1] & 0xC0) != 0x80;  // UTF-8
    return bytes > kLongest && (blank(text[i]) || (bytes >= 2 * kLongest && ends_letter));
}

/// Whether a line ends here and the next one is blank.
bool ends_paragraph(std::string_view text, std::size_t i) {
    if (text[i] != '\n') return false;
    const auto next = text.find_first_not_of(" \t\r", i + 1);
    return next != std::string_view::npos && text[next] == '\n';
}

/// Puts speech behind speech.
void append(Speech& all, const Speech& next, bool& phones_known) {
    if (next.empty()) return;
    const double before = all.seconds();
    all.samples.insert(all.samples.end(), next.samples.begin(), next.samples.end());
    phones_known &= !next.phones.empty();
    for (const PhoneSpan& phone : next.phones) {
        if (!all.phones.empty() && phone.phone == Phone::Sil &&
            all.phones.back().phone == Phone::Sil) {
            all.phones.back().end = before + phone.end;
        } else {
            all.phones.push_back({phone.phone, before + phone.start, before + phone.end});
        }
    }
}

Speech silence(int rate, double seconds) {
    Speech pause{rate, std::vector<float>(static_cast<std::size_t>(seconds * rate)), {}};
    if (!pause.empty()) pause.phones = {{Phone::Sil, 0, pause.seconds()}};
    return pause;
}

}  // namespace

std::vector<std::string> sentences(std::string_view text) {
    std::vector<std::string> found;
    std::size_t start = 0;
    const auto end_at = [&](std::size_t end) {
        if (std::string sentence = trimmed(text.substr(start, end - start)); !sentence.empty())
            found.push_back(std::move(sentence));
        start = end;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_too_long(text, i, start) || ends_paragraph(text, i) || ends_sentence(text, i, start))
            end_at(i + 1);
    }
    end_at(text.size());
    return found;
}

Speech speak(Voice& voice, std::string_view text, const Delivery& delivery,
             const ProgressFn& progress, const CancelToken& cancel) {
    if (const auto words = unspoken_words(text, voice.language())) {
        const auto other = voice_for(text);
        throw Error(ErrorKind::BadInput,
                    "the voice cannot speak " + *words +
                        (other ? "; choose another, such as " + *other
                               : ", and no other voice here can; install one for its language"));
    }
    const auto parts = sentences(text);
    Speech all;
    bool phones_known = true;
    std::int64_t done = 0;
    for (const std::string& part : parts) {
        cancel.check();
        const Line line{.text = part, .stretch = 1 / delivery.rate, .pitch = delivery.pitch};
        const Speech said = voice.say({&line, 1}).at(0);
        progress({"speak", ++done, static_cast<std::int64_t>(parts.size())});
        if (said.empty()) continue;  // a sentence of signs alone
        if (!all.empty()) append(all, silence(all.rate, delivery.pause), phones_known);
        all.rate = said.rate;
        append(all, said, phones_known);
    }
    if (all.empty()) {
        throw Error(ErrorKind::BadInput,
                    "the voice can say nothing of this text; check it, or choose another voice");
    }
    if (!phones_known) all.phones.clear();
    return all;
}

}  // namespace ditto
