#include "document/selection_memory.h"

#include <algorithm>
#include <utility>

namespace ditto::ui {
namespace {

bool holds(const Track* track, double time) {
    return track && std::ranges::binary_search(track->values.keys(), time, {}, &Key::time);
}

}  // namespace

SelectionMemory::SelectionMemory(Document& document, Selection& selection, QObject* parent)
    : QObject(parent), document_(document), selection_(selection) {
    connect(&document, &Document::project_changed, this, &SelectionMemory::keep_present);
    connect(&document.locks(), &ChannelLocks::changed, this, &SelectionMemory::keep_present);
    connect(&selection, &Selection::changed, this, &SelectionMemory::keep_present);
    connect(&document, &Document::travelled, this,
            [this](qint64 from) { bring_back(static_cast<std::size_t>(from)); });
    connect(&document, &Document::opened, this, [this] { held_.clear(); });
    keep_present();
}

/// Within a drag the tool knows what is selected. What is locked cannot be.
void SelectionMemory::keep_present() {
    if (document_.in_gesture()) return;
    const Timeline& timeline = document_.project().timeline;
    const ChannelSet& locked = document_.locks().locked();
    KeySelection keys = selection_.keys();
    std::erase_if(keys, [&](const KeyRef& key) {
        return ui::holds(locked, key.channel) || !holds(timeline.find(key.channel), key.time);
    });
    if (keys.size() == selection_.keys().size()) return note();
    const Channel focus = selection_.channel();
    selection_.set_keys(std::move(keys));
    selection_.set_channel(focus);
}

void SelectionMemory::note() {
    if (!document_.in_gesture() && !document_.travelling())
        held_[document_.history().done()] = selection_.keys();
}

/// Whether a key was there when so many steps were done: what changed since says so.
bool SelectionMemory::was_there(const KeyRef& key, std::size_t from) const {
    const auto& edits = document_.history().edits();
    const std::size_t now = document_.history().done();
    const auto said_by = [&](const ProjectChange& change) {
        return change.tracks.find(key.channel) != change.tracks.end();
    };
    const auto in = [&](const ProjectChange& change) {
        const auto& track = change.tracks.at(key.channel);
        return holds(track ? &*track : nullptr, key.time);
    };
    for (std::size_t step = from; step > now; --step)
        if (said_by(edits[step - 1].forward)) return in(edits[step - 1].forward);
    for (std::size_t step = from; step < now; ++step)
        if (said_by(edits[step].back)) return in(edits[step].back);
    return true;
}

void SelectionMemory::bring_back(std::size_t from) {
    const Timeline& timeline = document_.project().timeline;
    KeySelection keys = selection_.keys();
    for (const KeyRef& key : held_[document_.history().done()])
        if (holds(timeline.find(key.channel), key.time) && !was_there(key, from))
            keys.push_back(key);
    const Channel focus = selection_.channel();
    selection_.set_keys(std::move(keys));
    selection_.set_channel(focus);
    keep_present();
}

}  // namespace ditto::ui
