#include <QApplication>
#include <QStandardPaths>

#include "shell/language.h"
#include "shell/preferences.h"
#include "shell/studio.h"
#include "shell/theme.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ditto-studio"));
    QCoreApplication::setApplicationName(QStringLiteral("ditto-studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DITTO_VERSION));
    namespace ui = ditto::ui;
    ui::install_language(application, ui::preferences::language());
    ui::apply_theme(application, ui::preferences::theme());

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return ui::run_studio(data.toStdString(), application.arguments().mid(1));
}
