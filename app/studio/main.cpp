#include <QApplication>
#include <QStandardPaths>
#include <filesystem>

#include "document/document.h"
#include "document/drop.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "shell/run_marker.h"
#include "shell/theme.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ditto-studio"));
    QCoreApplication::setApplicationName(QStringLiteral("ditto-studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DITTO_VERSION));
    namespace ui = ditto::ui;
    ui::install_language(application, ui::preferences::language());
    ui::apply_theme(application, ui::preferences::theme());

    const std::filesystem::path data =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
    ui::RunMarker marker(data / "running");
    ui::Document document(data / "drafts", ui::preferences::session_options());
    ui::MainWindow window(document);
    for (const QString& argument : application.arguments().mid(1))
        ui::take_drop(ui::look_at_file(argument.toStdString(), document.project()), document);
    const auto mark = [&] { marker.set_project(document.path()); };
    QObject::connect(&document, &ui::Document::opened, &window, mark);
    mark();
    window.show();
    window.welcome(marker.crashed());
    return QApplication::exec();
}
