// What can be done in the timeline, by name.
#include <QMenu>

#include "timeline/timeline_panel.h"

namespace ditto::ui {
namespace {

constexpr double kZoomStep = 1.5;
constexpr double kTallerStep = 1.25;
constexpr int kFarFrames = 10, kFarValues = 10;

}  // namespace

QAction* TimelinePanel::add(const char* id, const QString& text, const QString& tip,
                            const QList<QKeySequence>& keys, std::function<void()> run,
                            const QString& submenu) {
    return actions_.add(
        {QString::fromLatin1(id), tr("Timeline"), text, tip, keys, std::move(run), false, submenu});
}

QAction* TimelinePanel::add_local(const char* id, const QString& text, const QString& tip,
                                  const QList<QKeySequence>& keys, std::function<void()> run,
                                  const QString& submenu) {
    QAction* action = add(id, text, tip, keys, std::move(run), submenu);
    action->setShortcutContext(Qt::WidgetShortcut);
    view_->add_local_action(action);
    return action;
}

void TimelinePanel::add_key_actions() {
    TimelineCommands& commands = view_->commands();
    add("timeline.add-key", tr("Add Key"), tr("Adds a key to the active channel at the playhead"),
        {Qt::Key_S}, [&commands] { commands.add_key(); })
        ->setIconText(tr("+ Key"));
    add("timeline.emotion", tr("Change Emotion…"), tr("Starts an emotion at the playhead"),
        {Qt::SHIFT | Qt::Key_E},
        [this] { show_emotions(playhead_place(), frame_time(player_.frame())); });
    add("timeline.grab", tr("Grab Keys"),
        tr("Selected keys follow the mouse until you click or press Enter; type a number to set "
           "their value"),
        {Qt::Key_G}, [this] { view_->grab(); });
    add("timeline.marker", tr("Add or Remove Marker"),
        tr("Adds a marker at the playhead, or removes the one that is there"), {Qt::Key_M},
        [&commands] { commands.toggle_marker(); });
    add("timeline.rename-marker", tr("Rename Marker"), {}, {Qt::SHIFT | Qt::Key_M},
        [this] { view_->rename_marker(frame_time(player_.frame())); });
}

void TimelinePanel::add_clipboard_actions() {
    TimelineCommands& commands = view_->commands();
    add_local("timeline.copy", tr("Copy Keys"), {}, {QKeySequence::Copy},
              [&commands] { commands.copy(); });
    add_local("timeline.cut", tr("Cut Keys"), {}, {QKeySequence::Cut},
              [&commands] { commands.cut(); });
    add_local("timeline.paste", tr("Paste Keys"),
              tr("At the playhead; keys of a single channel go to the active one"),
              {QKeySequence::Paste}, [&commands] { commands.paste(); });
    add_local("timeline.duplicate", tr("Duplicate Keys"),
              tr("At the playhead, or after the keys if it is on the first one"),
              {Qt::CTRL | Qt::Key_D}, [&commands] { commands.duplicate(); });
    add_local("timeline.delete", tr("Delete Keys"), {}, {Qt::Key_Delete, Qt::Key_Backspace},
              [&commands] { commands.delete_keys(); });
    add_local("timeline.select-all", tr("Select All Keys"), {}, {QKeySequence::SelectAll},
              [&commands] { commands.select_all(); });
}

void TimelinePanel::add_easing_actions() {
    TimelineCommands& commands = view_->commands();
    const auto add_easing = [&](const char* id, const QString& text, Easing easing) {
        easings_->addAction(add(
            id, text, {}, {}, [&commands, easing] { commands.ease(easing); }, tr("Easing")));
    };
    add_easing("timeline.ease-smooth", tr("Smooth"), Easing::Smooth);
    add_easing("timeline.ease-linear", tr("Linear"), Easing::Linear);
    add_easing("timeline.ease-in", tr("Ease In"), Easing::EaseIn);
    add_easing("timeline.ease-out", tr("Ease Out"), Easing::EaseOut);
    add_easing("timeline.ease-in-out", tr("Ease In and Out"), Easing::EaseInOut);
    add_easing("timeline.ease-back", tr("Overshoot"), Easing::BackOut);
    add_easing("timeline.ease-hold", tr("Hold"), Easing::Hold);
    add(
        "timeline.easing", tr("Easing Menu"), tr("How the curve continues after the selected keys"),
        {Qt::Key_E}, [this] { easings_->popup(playhead_place()); }, tr("Easing"));
}

void TimelinePanel::add_move_actions() {
    TimelineCommands& commands = view_->commands();
    add("timeline.previous-key", tr("Previous Key"), {}, {Qt::Key_Comma},
        [&commands] { commands.step_key(-1); });
    add("timeline.next-key", tr("Next Key"), {}, {Qt::Key_Period},
        [&commands] { commands.step_key(1); });
    add_local("timeline.lane-up", tr("Channel Above"), {}, {Qt::Key_Up},
              [&commands] { commands.step_lane(-1); });
    add_local("timeline.lane-down", tr("Channel Below"), {}, {Qt::Key_Down},
              [&commands] { commands.step_lane(1); });
    add_local("timeline.open-lane", tr("Expand or Collapse Lane"),
              tr("One lane per channel, or one for all"), {Qt::Key_Return, Qt::Key_Enter}, [this] {
                  const Lanes& lanes = view_->layout_now().lanes;
                  const LaneGroup group = lanes.of(selection_.channel()).group;
                  view_->set_open(group, !lanes.open(group));
              });
    const auto nudge = [&](const char* id, const QString& text, int key, int frames, int values) {
        add_local(
            id, text, {}, {QKeySequence(key)},
            [&commands, frames, values] { commands.nudge(frames, values); }, tr("Nudge Keys"));
    };
    constexpr int kAlt = Qt::ALT, kFar = static_cast<int>(Qt::ALT) | static_cast<int>(Qt::SHIFT);
    nudge("timeline.earlier", tr("Move Keys Earlier"), kAlt | Qt::Key_Left, -1, 0);
    nudge("timeline.later", tr("Move Keys Later"), kAlt | Qt::Key_Right, 1, 0);
    nudge("timeline.higher", tr("Raise Key Values"), kAlt | Qt::Key_Up, 0, 1);
    nudge("timeline.lower", tr("Lower Key Values"), kAlt | Qt::Key_Down, 0, -1);
    nudge("timeline.much-earlier", tr("Move Keys Much Earlier"), kFar | Qt::Key_Left, -kFarFrames,
          0);
    nudge("timeline.much-later", tr("Move Keys Much Later"), kFar | Qt::Key_Right, kFarFrames, 0);
    nudge("timeline.much-higher", tr("Raise Key Values Much"), kFar | Qt::Key_Up, 0, kFarValues);
    nudge("timeline.much-lower", tr("Lower Key Values Much"), kFar | Qt::Key_Down, 0, -kFarValues);
}

void TimelinePanel::add_lane_actions() {
    TimelineCommands& commands = view_->commands();
    const QString lane = tr("Lane");
    constexpr auto kKeys = Qt::CTRL | Qt::SHIFT;
    add(
        "timeline.mute", tr("Mute"),
        tr("Keeps the keys of the active lane, and the model decides; again to unmute"),
        {kKeys | Qt::Key_M},
        [&commands] { commands.toggle_switch(commands.focused_lane(), TrackSwitch::Mute); }, lane);
    add(
        "timeline.solo", tr("Solo"), tr("Only soloed lanes act; again to end the solo"),
        {kKeys | Qt::Key_O},
        [&commands] { commands.toggle_switch(commands.focused_lane(), TrackSwitch::Solo); }, lane);
    add(
        "timeline.lock", tr("Lock"),
        tr("Keys of the active lane cannot be selected or changed; again to unlock"),
        {kKeys | Qt::Key_L}, [&commands] { commands.toggle_lock(commands.focused_lane()); }, lane);
    add(
        "timeline.select-lane", tr("Select Keys in Lane"), {}, {},
        [&commands] { commands.select_keys_of(commands.focused_lane()); }, lane);
    add(
        "timeline.taller", tr("Taller Lanes"),
        tr("Also Alt and mouse wheel over a lane, or drag the lower edge of its name"),
        {kKeys | Qt::Key_Up}, [this] { view_->scale_heights(kTallerStep); }, lane);
    add(
        "timeline.shorter", tr("Shorter Lanes"), {}, {kKeys | Qt::Key_Down},
        [this] { view_->scale_heights(1 / kTallerStep); }, lane);
    add(
        "timeline.default-heights", tr("Default Lane Heights"), {}, {},
        [this] { view_->reset_heights(); }, lane);
}

void TimelinePanel::add_view_actions() {
    add("timeline.fit", tr("Show All"), tr("Shows the whole video"), {Qt::Key_F}, [this] {
        view_->fit();
    })->setIconText(tr("Fit"));
    add("timeline.zoom-in", tr("Zoom In"),
        tr("Shows less time in more detail; also Ctrl and mouse wheel"),
        {Qt::Key_Plus, Qt::Key_Equal}, [this] { view_->zoom(kZoomStep); })
        ->setIconText(QStringLiteral("+"));
    add("timeline.zoom-out", tr("Zoom Out"), tr("Shows more time in less detail"), {Qt::Key_Minus},
        [this] { view_->zoom(1 / kZoomStep); })
        ->setIconText(QStringLiteral("−"));
}

QMenu* TimelinePanel::make_menu() {
    auto* menu = new QMenu(this);
    const auto action = [&](const char* id) {
        menu->addAction(actions_.find(QString::fromLatin1(id)));
    };
    action("timeline.add-key");
    action("timeline.emotion");
    menu->addMenu(easings_);
    menu->addSeparator();
    for (const char* id : {"timeline.copy", "timeline.cut", "timeline.paste", "timeline.duplicate",
                           "timeline.delete", "timeline.select-all"})
        action(id);
    menu->addSeparator();
    action("timeline.marker");
    action("timeline.fit");
    return menu;
}

/// Of the lane that has the focus.
QMenu* TimelinePanel::make_lane_menu() {
    auto* menu = new QMenu(this);
    const auto add_all = [&](std::initializer_list<const char*> ids) {
        for (const char* id : ids) menu->addAction(actions_.find(QString::fromLatin1(id)));
    };
    add_all({"timeline.open-lane"});
    menu->addSeparator();
    add_all({"timeline.mute", "timeline.solo", "timeline.lock"});
    menu->addSeparator();
    add_all({"timeline.add-key", "timeline.select-lane", "timeline.delete"});
    menu->addSeparator();
    add_all({"timeline.taller", "timeline.shorter", "timeline.default-heights"});
    return menu;
}

}  // namespace ditto::ui
