#pragma once

#include <QObject>
#include <utility>

#include "timeline/key_edits.h"

namespace ditto::ui {

/// Which keys are selected, shared by all that show or change them, and the channel that new keys
/// go to.
class Selection : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    const KeySelection& keys() const { return keys_; }
    /// The channel of the lane that has the focus.
    Channel channel() const { return channel_; }

    void set_keys(KeySelection keys) {
        if (keys == keys_) return;
        keys_ = std::move(keys);
        if (!keys_.empty()) channel_ = keys_.back().channel;
        Q_EMIT changed();
    }
    void set_channel(Channel channel) {
        if (channel == channel_) return;
        channel_ = channel;
        Q_EMIT changed();
    }

  Q_SIGNALS:
    void changed();

  private:
    KeySelection keys_;
    Channel channel_ = Channel::HeadYaw;
};

}  // namespace ditto::ui
