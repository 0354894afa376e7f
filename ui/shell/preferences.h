#pragma once

#include <QDialog>
#include <QString>
#include <functional>

#include "playback/player.h"
#include "session/session.h"
#include "shell/theme.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace ditto::ui {

/// What the user chose for the program as a whole, as the settings file has it.
namespace preferences {
ThemeKind theme();
void set_theme(ThemeKind kind);
/// "de", "zh_CN", …; empty: as the system.
QString language();
bool scrub_sound();
/// For the pictures of the preview.
SessionOptions session_options();
}  // namespace preferences

/// Changes them. What counts from the next start says so.
class PreferencesDialog : public QDialog {
    Q_OBJECT
  public:
    /// `language_chosen` is called once another one is kept; may be empty.
    explicit PreferencesDialog(Player& player, std::function<void()> language_chosen = {},
                               QWidget* parent = nullptr);

  private:
    void add_theme(QFormLayout& form);
    void add_language(QFormLayout& form, std::function<void()> chosen);
    void add_sound(QFormLayout& form, Player& player);
    void add_session(QFormLayout& form);
    void add_device(QFormLayout& form);
};

}  // namespace ditto::ui
