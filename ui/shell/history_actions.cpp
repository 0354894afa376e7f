#include "shell/history_actions.h"

#include <QCoreApplication>

namespace ditto::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString label(const QString& verb, const ProjectEdit* edit) {
    return edit ? Text::tr("%1: %2", "Undo: Move keys")
                      .arg(verb, QString::fromStdString(edit->label))
                : verb;
}

}  // namespace

void add_history_actions(Actions& actions, Document& document) {
    const QString group = Text::tr("Edit");
    QAction* undo = actions.add({QStringLiteral("edit.undo"),
                                 group,
                                 Text::tr("Undo"),
                                 {},
                                 {Qt::CTRL | Qt::Key_Z},
                                 [&document] { document.undo(); }});
    QAction* redo = actions.add({QStringLiteral("edit.redo"),
                                 group,
                                 Text::tr("Redo"),
                                 {},
                                 {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                                 [&document] { document.redo(); }});
    const auto show = [&document, undo, redo] {
        const History& history = document.history();
        undo->setEnabled(history.can_undo());
        redo->setEnabled(history.can_redo());
        undo->setText(label(Text::tr("Undo"),
                            history.can_undo() ? &history.edits()[history.done() - 1] : nullptr));
        redo->setText(label(Text::tr("Redo"),
                            history.can_redo() ? &history.edits()[history.done()] : nullptr));
    };
    QObject::connect(&document, &Document::history_changed, undo, show);
    show();
}

}  // namespace ditto::ui
