#pragma once

#include <QWidget>
#include <optional>

#include "document/document.h"
#include "source/portrait_report.h"

namespace ditto::ui {

/// The face of the portrait with its landmarks. Those that have rings are dragged where they
/// belong, or chosen with Tab and moved with the arrow keys; what is around them moves along.
class LandmarkView : public QWidget {
    Q_OBJECT
  public:
    LandmarkView(Document& document, PortraitReporter& reporter, QWidget* parent = nullptr);

    /// Where a landmark that can be moved is, widget coordinates; nothing while no face is known.
    std::optional<QPointF> place(std::string_view name) const;
    /// The one that was chosen last; null: none.
    const LandmarkHandle* chosen() const { return chosen_; }
    /// Puts all back where they were found.
    void reset();

    QSize sizeHint() const override { return {560, 560}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    /// As corrected, with what is being dragged.
    FaceLandmarks face() const;
    std::vector<LandmarkShift> shifts() const;
    QRectF picture_rect() const;
    QPointF to_widget(Point2 point) const;
    const LandmarkHandle* handle_at(QPointF point) const;
    void choose(const LandmarkHandle* handle);
    /// Moves the chosen landmark by so many widget pixels, as one step with those before it.
    void nudge(QPointF by);
    void keep(const std::vector<LandmarkShift>& shifts, bool same_gesture = false);
    std::vector<LandmarkShift> moved(QPointF by) const;
    void forget_drag();

    Document& document_;
    PortraitReporter& reporter_;
    const LandmarkHandle *chosen_ = nullptr, *hovered_ = nullptr;
    std::optional<QPointF> pressed_;  ///< where the chosen one is dragged from
    QPointF dragged_;                 ///< by so many widget pixels
    bool nudging_ = false;            ///< the last step was one by key
};

}  // namespace ditto::ui
