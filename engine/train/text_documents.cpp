#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <string_view>

#include "core/fnv1a.h"
#include "train/text.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 400'000;  // bytes; larger ones are tables and change logs
constexpr std::size_t kMostText = 40'000'000;     // bytes read in all
constexpr std::size_t kShortest = 20, kLongest = 110;  // characters of a sentence
constexpr std::ptrdiff_t kFewestWords = 4;
constexpr std::uint32_t kHeldOutEvery = 20;  // one sentence in so many is for validation

bool letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}
char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

/// All words are in the dictionary and nothing but commas and spaces stands between them.
bool is_prose(std::string_view sentence, const std::vector<std::string>& dictionary) {
    if (sentence.size() < kShortest || sentence.size() > kLongest) return false;
    if (std::count(sentence.begin(), sentence.end(), ' ') + 1 < kFewestWords) return false;
    std::string word;
    for (const char c : sentence) {
        if (letter(c) || (c == '\'' && !word.empty())) {
            word += lower(c);
            continue;
        }
        if (c != ' ' && c != ',') return false;
        if (!word.empty() && !std::ranges::binary_search(dictionary, word)) return false;
        word.clear();
    }
    return !word.empty() && std::ranges::binary_search(dictionary, word);
}

/// Comment signs and line ends become one space each run.
std::string flatten(std::string_view text) {
    std::string flat;
    for (const char c : text) {
        const bool blank =
            std::isspace(static_cast<unsigned char>(c)) || c == '#' || c == '*' || c == '/';
        if (!blank)
            flat += c;
        else if (!flat.empty() && flat.back() != ' ')
            flat += ' ';
    }
    return flat;
}

void collect(std::string_view text, const std::vector<std::string>& dictionary,
             std::vector<std::string>& sentences) {
    const std::string flat = flatten(text);
    for (std::size_t start = 0; start < flat.size();) {
        const std::size_t stop = std::min(flat.find_first_of(".:;!?", start), flat.size());
        std::string_view sentence(flat.data() + start, stop - start);
        while (!sentence.empty() && !letter(sentence.front())) sentence.remove_prefix(1);
        const bool whole = stop < flat.size() && flat[stop] == '.' && !sentence.empty() &&
                           std::isupper(static_cast<unsigned char>(sentence.front()));
        if (whole && is_prose(sentence, dictionary))
            sentences.push_back(std::string(sentence) + ".");
        start = stop + 1;
    }
}

std::vector<fs::path> text_files(const std::vector<fs::path>& folders) {
    static constexpr std::string_view kTypes[] = {"",     ".txt", ".md", ".rst", ".py",
                                                  ".pod", ".pm",  ".h",  ".html"};
    std::vector<fs::path> files;
    for (const fs::path& folder : folders) {
        std::error_code error;
        const auto options = fs::directory_options::skip_permission_denied;
        for (auto it = fs::recursive_directory_iterator(folder, options, error);
             !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
            std::error_code ignored;
            if (!it->is_regular_file(ignored) || it->file_size(ignored) > kLargestFile) continue;
            if (std::ranges::find(kTypes, it->path().extension().string()) != std::end(kTypes))
                files.push_back(it->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

}  // namespace

std::vector<std::string> festival_words(const fs::path& dictionary) {
    std::ifstream file(dictionary);
    std::vector<std::string> words;
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with("(\"")) continue;
        const std::string word = line.substr(2, line.find('"', 2) - 2);
        if (!word.empty() &&
            std::ranges::all_of(word, [](char c) { return letter(c) || c == '\''; }))
            words.push_back(word);
    }
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

std::vector<std::string> documentation_sentences(const std::vector<fs::path>& folders,
                                                 const std::vector<std::string>& dictionary) {
    std::vector<std::string> sentences;
    std::size_t read = 0;
    for (const fs::path& path : text_files(folders)) {
        if (read > kMostText) break;
        std::ifstream file(path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        read += text.size();
        collect(text, dictionary, sentences);
    }
    std::ranges::sort(sentences);
    sentences.erase(std::unique(sentences.begin(), sentences.end()), sentences.end());
    return sentences;
}

bool TextSource::add_documentation() {
    const auto dictionary = festival_words("/usr/share/festival/dicts/cmu/cmudict-0.4.out");
    if (dictionary.empty()) return false;
    sentences_ = documentation_sentences({"/usr/share/doc", "/usr/lib/python3",
                                          "/usr/lib/python3.11", "/usr/share/perl", "/usr/include"},
                                         dictionary);
    std::erase_if(sentences_, [this](const std::string& s) {
        return (fnv1a(s) % kHeldOutEvery == 0) != (part_ == Part::HeldOut);
    });
    for (const std::string& word : dictionary)
        if (word.size() > 2 && (fnv1a(word) % kHeldOutEvery == 0) == (part_ == Part::HeldOut))
            words_.push_back(word);
    return true;
}

}  // namespace ditto
