#include "session/history.h"

#include <gtest/gtest.h>

#include <random>

#include "timeline/key_edits.h"

namespace ditto {
namespace {

/// Tracks in the order of their channels, as their order says nothing.
Project ordered(Project project) {
    std::sort(project.timeline.tracks.begin(), project.timeline.tracks.end(),
              [](const Track& a, const Track& b) { return a.channel < b.channel; });
    return project;
}

/// Does one of the many things a creator can do.
void random_edit(std::mt19937& random, Project& project) {
    const auto channel = static_cast<Channel>(random() % kChannelCount);
    Timeline& timeline = project.timeline;
    const double time = random() % 1000 / 100.0;
    const auto value = static_cast<float>(random() % 200) / 10.0f - 10.0f;
    KeySelection some;
    for (const Track& track : timeline.tracks)
        for (const Key& key : track.values.keys())
            if (random() % 2) some.push_back({track.channel, key.time});
    switch (random() % 10) {
        case 0:
            move_keys(timeline, some, value / 10, value);
            break;
        case 1:
            delete_keys(timeline, some);
            break;
        case 2:
            paste_keys(timeline, copy_keys(timeline, some), time);
            break;
        case 3:
            timeline.track(channel).influence = Curve::constant(value);
            break;
        case 4:
            std::erase_if(timeline.tracks, [&](const Track& t) { return t.channel == channel; });
            break;
        case 5:
            timeline.markers.push_back({time, "here"});
            break;
        case 6:
            project.settings.sampling.seed = random() % 5;
            break;
        case 7:
            project.settings.portrait.path = "portrait" + std::to_string(random() % 3) + ".png";
            break;
        default:
            timeline.track(channel).values.set({.time = time, .value = value});
    }
}

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

}  // namespace
}  // namespace ditto
