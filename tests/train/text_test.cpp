#include "train/text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "core/scratch_folder.h"
#include "train/text_sentences.h"

namespace ditto {
namespace {

TEST(Text, SameSeedSameText) {
    const TextSource texts(TextSource::Part::Training);
    RandomSequence a(3, 1), b(3, 1), c(4, 1);
    std::string first, other;
    for (int i = 0; i < 20; ++i) {
        const auto x = texts.utterance(Spelling::English, a);
        EXPECT_EQ(x, texts.utterance(Spelling::English, b));
        first += x;
        other += texts.utterance(Spelling::English, c);
    }
    EXPECT_NE(first, other);
}

TEST(Text, HeldOutSentencesAreNotTrainedOn) {
    const std::set<std::string_view> training(training_sentences().begin(),
                                              training_sentences().end());
    for (const auto sentence : held_out_sentences())
        EXPECT_FALSE(training.contains(sentence)) << sentence;
    const TextSource held_out(TextSource::Part::HeldOut);
    RandomSequence random(1);
    for (int i = 0; i < 50; ++i)
        EXPECT_FALSE(training.contains(held_out.utterance(Spelling::English, random)));
}

TEST(Text, MadeUpWordsAreRichInLabials) {
    for (const Spelling spelling : {Spelling::Latin, Spelling::Czech, Spelling::Italian,
                                    Spelling::Finnish, Spelling::Catalan}) {
        RandomSequence random(5);
        std::string text;
        for (int i = 0; i < 200; ++i) text += made_up_words(spelling, random);
        const auto labials =
            std::ranges::count_if(text, [](char c) { return c == 'p' || c == 'b' || c == 'm'; });
        EXPECT_GT(static_cast<double>(labials) / static_cast<double>(text.size()), 0.1);
        EXPECT_EQ(text.find_first_of("\"\\"), std::string::npos);
    }
}

TEST(Text, DocumentationKeepsOnlyProse) {
    const ScratchFolder folder;
    std::ofstream(folder.path() / "README")
        << "# The quick map\n * shows the old bay. Use foo_bar here now. "
           "The quick xyzzy shows the bay. Map.\n";
    const std::vector<std::string> words{"bay",   "here",  "map", "now", "old",
                                         "quick", "shows", "the", "use"};
    EXPECT_EQ(documentation_sentences({folder.path(), folder.path() / "absent"}, words),
              std::vector<std::string>{"The quick map shows the old bay."});
}

TEST(Text, DictionaryInFestivalsFormat) {
    const ScratchFolder folder;
    std::ofstream(folder.path() / "dict")
        << "MNCL\n(\"pump\" nil (p ah1 m p))\n(\"map\" n (m ae1 p))\n(\"a.m\" n ())\n";
    EXPECT_EQ(festival_words(folder.path() / "dict"), (std::vector<std::string>{"map", "pump"}));
    EXPECT_TRUE(festival_words(folder.path() / "absent").empty());
}

}  // namespace
}  // namespace ditto
