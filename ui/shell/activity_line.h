#pragma once

#include "document/render_rate.h"
#include "shell/elided_label.h"

namespace ditto::ui {

/// One line on what is made and what is being done: "254 of 410 frames rendered · rendering frames
/// 62 % · 12 s left".
class ActivityLine : public ElidedLabel {
    Q_OBJECT
  public:
    explicit ActivityLine(Document& document, QWidget* parent = nullptr);

  private:
    void show_status();
    QString time_left(const SessionStatus& status) const;

    Document& document_;
    RenderRate rate_;
};

}  // namespace ditto::ui
