#include "shell/about_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ditto::ui {
namespace {

QWidget* text_page(const QString& resource, const QString& name) {
    auto* page = new QPlainTextEdit;
    QFile file(resource);
    if (file.open(QIODevice::ReadOnly)) page->setPlainText(QString::fromUtf8(file.readAll()));
    page->setReadOnly(true);
    page->setAccessibleName(name);
    return page;
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Ditto Studio"));
    resize(640, 480);
    auto* title = new QLabel(QStringLiteral("Ditto Studio"));
    title->setObjectName(QStringLiteral("start-title"));
    auto* what = new QLabel(tr("Version %1. Makes a portrait speak under your direction.")
                                .arg(QCoreApplication::applicationVersion()));
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Licences"));
    tabs->addTab(text_page(QStringLiteral(":/shell/NOTICE"),
                           tr("Third-party components and their licences")),
                 tr("Components"));
    tabs->addTab(text_page(QStringLiteral(":/shell/LICENSE"), tr("Licence")), tr("Licence"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(tabs, 1);
}

}  // namespace ditto::ui
