#include "document/channel_locks.h"

#include <QSettings>
#include <QStringList>
#include <utility>

namespace ditto::ui {
namespace {

constexpr qsizetype kMostProjects = 50;  // that are remembered

QString setting() {
    return QStringLiteral("locked-channels");
}

QString to_text(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

/// "gaze.yaw gaze.pitch|/films/film.ditto"
QString entry(const ChannelSet& locked, const QString& project) {
    QStringList names;
    for (std::size_t i = 0; i < kChannelCount; ++i) {
        const std::string_view name = channel_name(static_cast<Channel>(i));
        if (locked.test(i))
            names += QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    return names.join(u' ') + u'|' + project;
}

ChannelSet channels_of(const QString& entry) {
    ChannelSet locked;
    for (const QString& name : entry.section(u'|', 0, 0).split(u' '))
        if (const auto channel = channel_from_name(name.toStdString()))
            locked.set(static_cast<std::size_t>(*channel));
    return locked;
}

bool same_keys(const Track* a, const Track* b) {
    const bool none_in_a = !a || a->values.empty(), none_in_b = !b || b->values.empty();
    if (none_in_a || none_in_b) return none_in_a == none_in_b;
    return a->values == b->values && a->influence == b->influence;
}

}  // namespace

void ChannelLocks::set_locked(std::span<const Channel> channels, bool locked) {
    ChannelSet set = locked_;
    for (const Channel channel : channels) set.set(static_cast<std::size_t>(channel), locked);
    if (set == locked_) return;
    locked_ = set;
    remember();
    Q_EMIT changed();
}

std::vector<Channel> ChannelLocks::restore(const Timeline& before, Timeline& after) const {
    std::vector<Channel> restored;
    for (std::size_t i = 0; locked_.any() && i < kChannelCount; ++i) {
        const auto channel = static_cast<Channel>(i);
        const Track *was = before.find(channel), *is = after.find(channel);
        if (!locked_.test(i) || same_keys(was, is)) continue;
        Track& track = after.track(channel);
        track.values = was ? was->values : Curve();
        track.influence = was ? was->influence : Curve::constant(1.0f);
        restored.push_back(channel);
    }
    return restored;
}

void ChannelLocks::recall(const std::filesystem::path& project) {
    project_ = project;
    ChannelSet locked;
    const QString end = u'|' + to_text(project);
    for (const QString& entry : QSettings().value(setting()).toStringList())
        if (entry.endsWith(end)) locked = channels_of(entry);
    if (locked == locked_) return;
    locked_ = locked;
    Q_EMIT changed();
}

void ChannelLocks::rename(const std::filesystem::path& project) {
    const ChannelSet locked = std::exchange(locked_, {});
    remember();  // a draft that begins under the old name has none
    locked_ = locked;
    project_ = project;
    remember();
}

/// The newest first.
void ChannelLocks::remember() const {
    QSettings settings;
    QStringList entries = settings.value(setting()).toStringList();
    const QString end = u'|' + to_text(project_);
    const auto gone = entries.removeIf([&](const QString& entry) { return entry.endsWith(end); });
    if (locked_.any()) entries.prepend(entry(locked_, to_text(project_)));
    if (gone == 0 && locked_.none()) return;
    settings.setValue(setting(), entries.mid(0, kMostProjects));
}

}  // namespace ditto::ui
