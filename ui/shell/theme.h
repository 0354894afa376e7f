#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <array>

#include "timeline/controls.h"

class QApplication;

namespace ditto::ui {

enum class ThemeKind { Dark, Light, HighContrast };

inline constexpr std::array kThemes{ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast};

/// The colours of the window; every other colour comes from here. Widgets take them from their
/// palette (roles in brackets), so that a change of theme reaches them by QEvent::PaletteChange.
struct Tokens {
    QColor background;  ///< behind panels [Dark]
    QColor panel;       ///< [Window, Base]
    QColor raised;      ///< what can be pressed or typed in [Button, AlternateBase]
    QColor line;        ///< [Mid]
    QColor text;        ///< [WindowText, Text, ButtonText]
    QColor quiet;       ///< [PlaceholderText]
    QColor accent;      ///< [Highlight, Link]
    QColor on_accent;   ///< [HighlightedText]
    QColor edge;        ///< around what can be pressed or typed in
};

Tokens tokens(ThemeKind kind);

/// Gives the whole program a theme.
void apply_theme(QApplication& application, ThemeKind kind);

/// "dark", "light", "high-contrast"; anything else is dark.
ThemeKind theme_from_name(const QString& name);
QString theme_name(ThemeKind kind);

/// A channel has one colour everywhere.
QColor channel_color(Channel channel);

/// What is good, needs care, went wrong, is being made; the same in all themes, never without words
/// or shape beside it.
struct StateColors {
    QColor good, care, wrong, busy;
};
StateColors state_colors();

}  // namespace ditto::ui
