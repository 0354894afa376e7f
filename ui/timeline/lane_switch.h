#pragma once

#include <QToolButton>

namespace ditto::ui {

/// What is switched for a lane.
enum class LaneSwitchKind { Mute, Solo, Lock };

enum class LaneSwitchState { Off, Part, On };  ///< Part: for some of the lane's channels

/// A small switch of a lane: a letter or a lock, filled where it is on, framed where it is on in
/// part.
class LaneSwitch : public QToolButton {
    Q_OBJECT
  public:
    static constexpr int kSide = 18;

    LaneSwitch(LaneSwitchKind kind, const QString& lane, QWidget* parent);

    void set_state(LaneSwitchState state);
    QSize sizeHint() const override { return {kSide, kSide}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const LaneSwitchKind kind_;
    const QString lane_;
    LaneSwitchState state_ = LaneSwitchState::Off;
};

}  // namespace ditto::ui
