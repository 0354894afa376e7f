#include "project/journal.h"

#include <gmock/gmock.h>

#include <random>

#include "core/error.h"
#include "project/project_folder.h"
#include "project/random_edits.h"

namespace ditto {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;
using testing::ordered;
using testing::ProjectFolder;
using testing::random_edit;
using testing::refusal;
using Kind = JournalRecord::Kind;

JournalRecord seed_edit(std::uint64_t seed) {
    Project changed;
    changed.settings.sampling.seed = seed;
    return {Kind::Edit, "Seed", false, difference({}, changed)};
}

std::uint64_t seed_of(const JournalRecord& record) {
    return record.change.settings.value().sampling.seed;
}

class JournalFile : public ProjectFolder {
  protected:
    const std::filesystem::path path_ = file("one.ditto.journal");

    JournalContent content() const { return read_journal(path_); }
    void write(int edits) const {
        Journal journal(path_);
        for (int i = 1; i <= edits; ++i) journal.append(seed_edit(static_cast<std::uint64_t>(i)));
    }
};

TEST_F(JournalFile, SaysWhatWasAppended) {
    EXPECT_TRUE(content().records.empty());
    write(3);
    const JournalContent read = content();
    ASSERT_EQ(read.records.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(seed_of(read.records[i]), i + 1);
    EXPECT_EQ(read.sound_bytes, std::filesystem::file_size(path_));
    EXPECT_FALSE(read.damaged);
}

TEST_F(JournalFile, GoesOnWhereItEnded) {
    write(2);
    {
        Journal journal(path_);
        EXPECT_EQ(journal.take_found().records.size(), 2u);
        journal.append({.kind = Kind::Saved, .text = "abc"});
    }
    ASSERT_EQ(content().records.size(), 3u);
    EXPECT_EQ(content().records[2].kind, Kind::Saved);
    EXPECT_EQ(content().records[2].text, "abc");
    Journal(path_).clear({});
    EXPECT_FALSE(std::filesystem::exists(path_));
}

TEST_F(JournalFile, BeginsWithTheFileThatItGoesOnFrom) {
    Journal journal(path_);
    journal.clear("abc");
    EXPECT_TRUE(content().records.empty());
    journal.append(seed_edit(1));
    journal.append(seed_edit(2));
    journal.mark_saved("def", journal.steps() - 1);
    const JournalContent read = content();
    ASSERT_EQ(read.records.size(), 4u);
    EXPECT_EQ(read.records[0].text, "abc");
    EXPECT_EQ(read.records[3].text, "def");
    EXPECT_EQ(read.records[3].behind, 1u);
}

TEST_F(JournalFile, IgnoresATornLastLineWhereverItIsTorn) {
    write(2);
    const std::string two = text("one.ditto.journal");
    write(1);  // a third line, behind the two
    const std::string three = text("one.ditto.journal");
    for (std::size_t length = two.size(); length < three.size(); ++length) {
        put("one.ditto.journal", three.substr(0, length));
        const JournalContent read = content();
        ASSERT_EQ(read.records.size(), 2u) << length;
        EXPECT_EQ(read.sound_bytes, two.size());
        EXPECT_FALSE(read.damaged);
    }
    write(1);
    EXPECT_EQ(text("one.ditto.journal"), three);
}

TEST_F(JournalFile, TellsOfDamageThatNoTearingDoes) {
    write(3);
    const std::string whole = text("one.ditto.journal");
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        std::string damaged = whole;
        damaged[random() % damaged.size()] ^= static_cast<char>(1 << random() % 8);
        put("one.ditto.journal", damaged);
        const JournalContent read = content();
        EXPECT_LT(read.records.size(), 3u) << damaged;
        EXPECT_TRUE(read.damaged || read.records.size() == 2) << damaged;
        for (std::size_t k = 0; k < read.records.size(); ++k)
            EXPECT_EQ(seed_of(read.records[k]), k + 1);
    }
}

TEST_F(JournalFile, LetsNobodyElseIn) {
    {
        const Journal first(path_);
        EXPECT_THAT(refusal([&] { Journal second(path_); }), HasSubstr("another program"));
    }
    const Journal again(path_);
}

TEST_F(JournalFile, TakesNoChangeThatCannotBeReadBack) {
    Journal journal(path_);
    journal.append(seed_edit(1));
    EXPECT_THAT(refusal([&] { journal.append(seed_edit(UINT64_MAX)); }), HasSubstr("seed"));
    JournalRecord unnamed = seed_edit(2);
    unnamed.text = "\xff";
    EXPECT_THAT(refusal([&] { journal.append(unnamed); }), HasSubstr("Unicode"));
    EXPECT_EQ(content().records.size(), 1u);
}

TEST_F(JournalFile, WhatOthersWroteIsReadWithCare) {
    for (const char* junk : {"", "\n", " ", "5", "99999999999999999999 0 {}",
                             "18446744073709551615 0123456789abcdef x", "0 e3b0c44298fc1c14 \n",
                             "-1 0123456789abcdef x\n", "2 44136fa355b3678a {}"}) {
        put("one.ditto.journal", junk);
        const std::string told = refusal([&] { EXPECT_TRUE(content().records.empty()); });
        EXPECT_THAT(told, AnyOf("", HasSubstr("one.ditto.journal: line 1")));
    }
    put("one.ditto.journal", "2 44136fa355b3678a {}\n");
    EXPECT_THAT(refusal([&] { content(); }), HasSubstr("line 1 has no \"do\""));
}

TEST(JournalRecords, AreUnsavedBehindTheLastMarkOfTheFile) {
    const auto mark = [](const char* hash) {
        return JournalRecord{.kind = Kind::Saved, .text = hash};
    };
    JournalContent journal;
    ASSERT_TRUE(unsaved_records(journal, "a"));
    journal.records = {mark("a"), seed_edit(1), mark("b"), seed_edit(2), seed_edit(3)};
    EXPECT_EQ(unsaved_records(journal, "a")->size(), 4u);
    EXPECT_EQ(unsaved_records(journal, "b")->size(), 2u);
    EXPECT_FALSE(unsaved_records(journal, "c"));
    journal.records.push_back(mark("a"));
    EXPECT_TRUE(unsaved_records(journal, "a")->empty());
}

TEST(JournalRecords, AreUnsavedThatCameBeforeTheMarkButAfterWhatWasSaved) {
    JournalContent journal;
    JournalRecord late{.kind = Kind::Saved, .text = "b", .behind = 2};
    journal.records = {{.kind = Kind::Saved, .text = "a"},
                       seed_edit(1),
                       seed_edit(2),
                       seed_edit(3),
                       late,
                       seed_edit(4)};
    const auto unsaved = unsaved_records(journal, "b").value();
    EXPECT_EQ(step_count(unsaved), 3u);
    EXPECT_EQ(seed_of(unsaved[0]), 2u);
    EXPECT_EQ(step_count(*unsaved_records(journal, "a")), 4u);
    journal.records[4].behind = 99;  // as no journal of ours says
    EXPECT_EQ(step_count(*unsaved_records(journal, "b")), 4u);
}

/// Replay from any point that was saved gives the same project as was there, and the same steps to
/// take back.
TEST(JournalRecords, ReplayedGiveWhatWasThere) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        History live({});
        std::vector<JournalRecord> records;
        Project saved;
        for (int i = 0; i < 80; ++i) {
            const auto done = static_cast<std::ptrdiff_t>(live.done());
            const auto next = live.edits().begin() + done;
            if (random() % 4 == 0 && live.can_undo()) {
                records.push_back({Kind::Undo, "Undo", false, std::prev(next)->back});
                live.undo();
            } else if (random() % 4 == 0 && live.can_redo()) {
                records.push_back({Kind::Redo, "Redo", false, next->forward});
                live.redo();
            } else {
                const bool same = random() % 3 == 0;
                const auto forward = live.edit(
                    "Edit", [&](Project& p) { random_edit(random, p); }, same);
                if (!forward.empty()) records.push_back({Kind::Edit, "Edit", same, forward});
            }
            if (random() % 30 == 0) {
                saved = live.project();
                records.clear();
            }
            History replayed(saved);
            replay(records, replayed);
            ASSERT_EQ(ordered(replayed.project()), ordered(live.project())) << seed << ' ' << i;
            while (replayed.can_undo()) replayed.undo();
            ASSERT_EQ(ordered(replayed.project()), ordered(saved)) << seed << ' ' << i;
        }
    }
}

}  // namespace
}  // namespace ditto
