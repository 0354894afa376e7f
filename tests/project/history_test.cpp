#include "project/history.h"

#include <gtest/gtest.h>

#include <random>

#include "project/random_edits.h"

namespace ditto {
namespace {

using testing::ordered;
using testing::random_edit;

TEST(History, UndoingEverythingIsTheBeginningAndRedoingItTheEnd) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const Project first;
        History history(first);
        std::vector<Project> states{first};
        for (int i = 0; i < 60; ++i) {
            const auto change =
                history.edit("edit", [&](Project& project) { random_edit(random, project); });
            if (!change.empty()) states.push_back(history.project());
            // Now and then a few steps back and forth again.
            const auto back = static_cast<std::size_t>(random() % 4);
            std::size_t undone = 0;
            while (undone < back && history.can_undo()) history.undo(), ++undone;
            while (undone-- > 0) history.redo();
        }
        ASSERT_EQ(history.edits().size() + 1, states.size());
        for (std::size_t i = states.size(); i-- > 1;) {
            ASSERT_EQ(ordered(history.project()), ordered(states[i])) << seed;
            history.undo();
        }
        EXPECT_EQ(history.project(), first);
        for (std::size_t i = 1; i < states.size(); ++i) {
            history.redo();
            ASSERT_EQ(ordered(history.project()), ordered(states[i])) << seed;
        }
        EXPECT_FALSE(history.can_redo());
    }
}

TEST(History, AGestureIsOneStep) {
    History history({});
    for (int i = 1; i <= 20; ++i) {
        history.edit(
            "Turn the head",
            [i](Project& project) {
                project.timeline.track(Channel::HeadYaw).values =
                    Curve::constant(static_cast<float>(i));
            },
            i > 1);
    }
    EXPECT_EQ(history.edits().size(), 1u);
    history.undo();
    EXPECT_EQ(history.project(), Project{});
    history.redo();
    EXPECT_EQ(history.project().timeline.at(0).get(Channel::HeadYaw), 20.0f);
}

TEST(History, WhatChangesNothingIsNoStep) {
    History history({});
    EXPECT_TRUE(history.edit("Nothing", [](Project&) {}).empty());
    EXPECT_FALSE(history.can_undo());
    EXPECT_TRUE(history.undo().empty());
    EXPECT_TRUE(history.redo().empty());
}

TEST(History, ANewEditForgetsWhatWasUndone) {
    History history({});
    const auto set_face = [](int face) {
        return [face](Project& project) { project.settings.face = face; };
    };
    history.edit("a", set_face(1));
    history.edit("b", set_face(2));
    history.undo();
    history.edit("c", set_face(3));
    EXPECT_FALSE(history.can_redo());
    EXPECT_EQ(history.edits().size(), 2u);
    history.undo();
    EXPECT_EQ(history.project().settings.face, 1);
}

TEST(History, ForgetsTheOldestBeyondItsMemory) {
    History history({}, 100'000);
    for (int i = 0; i < 2000; ++i)
        history.edit("key", [i](Project& project) {
            project.timeline.track(Channel::HeadYaw).values.set({.time = i * 0.1, .value = 1});
        });
    EXPECT_LT(history.edits().size(), 2000u);
    std::size_t bytes = 0;
    for (const ProjectEdit& edit : history.edits()) bytes += edit.bytes();
    EXPECT_LE(bytes, 300'000u);  // the last step alone may be larger than what is granted
    while (history.can_undo()) history.undo();
    while (history.can_redo()) history.redo();
    EXPECT_EQ(history.project().timeline.find(Channel::HeadYaw)->values.keys().size(), 2000u);
}

TEST(History, HowTheFilmIsWrittenIsNoStepAndStaysAsItWasLastSet) {
    History history({});
    const auto turn = [](Project& project) {
        project.settings.sampling.seed += 1;
        project.settings.output.framing = Framing::Square;
    };
    history.edit("Turn", turn);
    history.undo();
    const auto change = history.edit("Change export settings",
                                     [](Project& project) { project.settings.output.crf = 30; });
    EXPECT_FALSE(change.empty());
    EXPECT_EQ(history.edits().size(), 1u);
    EXPECT_TRUE(history.can_redo());
    history.redo();
    EXPECT_EQ(history.project().settings.output.crf, 30);
    EXPECT_EQ(history.project().settings.output.framing, Framing::Square);
    history.undo();
    EXPECT_EQ(history.project().settings.output.crf, 30);
    EXPECT_EQ(history.project().settings.output.framing, Framing::Original);
}

}  // namespace
}  // namespace ditto
