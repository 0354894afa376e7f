#pragma once

#include <QCoreApplication>
#include <QString>

#include "project/export_settings.h"

namespace ditto::ui {

/// A film's shape and background in words.
class FilmText {
    Q_DECLARE_TR_FUNCTIONS(ditto::ui::FilmText)
  public:
    static QString of(Framing framing);
    static QString of(const Backdrop& backdrop);
};

}  // namespace ditto::ui
