#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace ditto::ui {

struct Language {
    QString code;  ///< "de", "zh_CN"
    QString name;  ///< in itself: "Deutsch"
};

/// English and those that there is a translation for.
QList<Language> languages();

/// Has all texts in a language from now on; for an empty code in the system's, and in English where
/// there is no translation.
void install_language(QCoreApplication& application, const QString& code);

}  // namespace ditto::ui
