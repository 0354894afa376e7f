#pragma once

#include <QObject>
#include <bitset>
#include <filesystem>
#include <span>
#include <vector>

#include "timeline/track.h"

namespace ditto::ui {

using ChannelSet = std::bitset<kChannelCount>;

inline bool holds(const ChannelSet& set, Channel channel) {
    return channel != Channel::Count && set.test(static_cast<std::size_t>(channel));
}

/// Channels whose keys nothing changes until they are unlocked. They are part of how someone works
/// at a project and not of the project: they are remembered on this machine by its name, and are
/// neither in its file nor in its history.
class ChannelLocks : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    const ChannelSet& locked() const { return locked_; }
    void set_locked(std::span<const Channel> channels, bool locked);

    /// Puts keys and influence of locked channels back to what they were. Returns the channels in
    /// which that was needed.
    std::vector<Channel> restore(const Timeline& before, Timeline& after) const;

    /// What was locked in a project when it was last worked at.
    void recall(const std::filesystem::path& project);
    /// The same project has another name.
    void rename(const std::filesystem::path& project);

  Q_SIGNALS:
    void changed();

  private:
    void remember() const;

    std::filesystem::path project_;
    ChannelSet locked_;
};

}  // namespace ditto::ui
