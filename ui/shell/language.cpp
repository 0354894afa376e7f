#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ditto::ui {
namespace {

const QString kName = QStringLiteral("ditto-translator");  // of what is installed here

}  // namespace

QList<Language> languages() {
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
            {QStringLiteral("ja"), QStringLiteral("日本語")}};
}

void install_language(QCoreApplication& application, const QString& code) {
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    for (auto* before : application.findChildren<QTranslator*>(kName, Qt::FindDirectChildrenOnly))
        delete before;
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(kName);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            application.installTranslator(translator);
    };
    // Qt's own texts first, so that ours are found before them.
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("ditto_studio"), QStringLiteral(":/translations"));
}

}  // namespace ditto::ui
