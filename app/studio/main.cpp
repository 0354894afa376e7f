#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <filesystem>

#include "document/document.h"
#include "document/drop.h"
#include "shell/main_window.h"
#include "shell/theme.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ditto-studio"));
    QCoreApplication::setApplicationName(QStringLiteral("ditto-studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DITTO_VERSION));
    namespace ui = ditto::ui;
    ui::apply_theme(application,
                    ui::theme_from_name(QSettings().value(QStringLiteral("theme")).toString()));

    const std::filesystem::path data =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
    ui::Document document(data / "drafts");
    ui::MainWindow window(document);
    for (const QString& argument : application.arguments().mid(1))
        ui::take_drop(ui::look_at_file(argument.toStdString(), document.project()), document);
    window.show();
    return QApplication::exec();
}
