#pragma once

#include <QPainterPath>
#include <QToolButton>
#include <cstdint>

namespace ditto::ui {

enum class Glyph : std::uint8_t {
    Play,
    Pause,
    Stop,
    Up,
    Down,
    Again,
    Folder,
    Remove,
    Download,
};

/// Strokes of a glyph within 16 × 16.
QPainterPath glyph_path(Glyph glyph);

/// A small button that shows a glyph in the text's colour, at any scale and in any theme.
class GlyphButton : public QToolButton {
    Q_OBJECT
  public:
    /// `what` it does: tool tip and accessible name.
    GlyphButton(Glyph glyph, const QString& what, QWidget* parent = nullptr);

    void set_glyph(Glyph glyph, const QString& what);
    QSize sizeHint() const override { return {24, 24}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Glyph glyph_;
};

}  // namespace ditto::ui
