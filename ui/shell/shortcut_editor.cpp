#include "shell/shortcut_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <map>

#include "shell/fuzzy_match.h"
#include "shell/shortcut_presets.h"

namespace ditto::ui {
namespace {

QString keys_text(const QAction& action) {
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

QString plain(const QAction& action) {
    const QString submenu = Actions::submenu(action);
    return submenu.isEmpty() ? action.text() : submenu + QStringLiteral(" › ") + action.text();
}

/// Said by Qt, whose own translations lack it.
[[maybe_unused]] constexpr const char* kPressShortcut =
    QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut");

}  // namespace

ShortcutEditor::ShortcutEditor(Actions& actions, QWidget* parent)
    : QDialog(parent),
      actions_(actions),
      search_(new QLineEdit),
      presets_(new QComboBox),
      tree_(new QTreeWidget),
      keys_(new QKeySequenceEdit),
      assign_(new QPushButton(tr("Assign"))),
      reset_(new QPushButton(tr("Reset"))),
      conflict_(new QLabel) {
    setWindowTitle(tr("Shortcuts"));
    resize(560, 600);
    tree_->setColumnCount(2);
    tree_->setHeaderLabels({tr("Action"), tr("Shortcut")});
    tree_->setAccessibleName(tr("Actions and their shortcuts"));
    tree_->header()->setStretchLastSection(true);
    tree_->setUniformRowHeights(true);
    conflict_->setProperty("state", QStringLiteral("care"));
    conflict_->setWordWrap(true);
    conflict_->setMinimumHeight(20);
    auto* column = new QVBoxLayout(this);
    column->addWidget(top_row());
    column->addWidget(tree_, 1);
    column->addWidget(edit_row());
    column->addWidget(conflict_);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::show_current);
    refresh();
}

QWidget* ShortcutEditor::top_row() {
    search_->setPlaceholderText(tr("Search actions"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    presets_->addItem(tr("Preset…"));
    presets_->addItem(tr("Default"));
    for (const ShortcutPreset& preset : shortcut_presets()) presets_->addItem(preset.name);
    presets_->setAccessibleName(tr("Shortcuts of another program"));
    presets_->setToolTip(presets_->accessibleName());
    connect(search_, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(presets_, &QComboBox::activated, this, &ShortcutEditor::choose_preset);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(search_, 1);
    row->addWidget(presets_);
    return box;
}

QWidget* ShortcutEditor::edit_row() {
    keys_->setAccessibleName(tr("New shortcut"));
    keys_->setToolTip(tr("Press the keys"));
    reset_->setToolTip(tr("Restores the default shortcut of this action"));
    auto* none = new QPushButton(tr("None"));
    none->setToolTip(tr("Removes the shortcut of this action"));
    connect(keys_, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::show_conflict);
    connect(assign_, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(none, &QPushButton::clicked, this, [this] {
        keys_->clear();
        assign();
    });
    connect(reset_, &QPushButton::clicked, this, [this] {
        if (QAction* action = current()) give(*action, actions_.default_shortcuts(*action));
    });
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(keys_, 1);
    for (QPushButton* button : {assign_, none, reset_}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return box;
}

QAction* ShortcutEditor::current() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    return item ? actions_.find(item->data(0, Qt::UserRole).toString()) : nullptr;
}

void ShortcutEditor::refresh() {
    const QString id = current() ? current()->objectName() : QString();
    const QSignalBlocker quiet(tree_);
    tree_->clear();
    std::map<QString, QTreeWidgetItem*> groups;
    for (QAction* action : actions_.all()) {
        QTreeWidgetItem*& group = groups[Actions::group(*action)];
        if (!group) group = new QTreeWidgetItem(tree_, {Actions::group(*action)});
        auto* item = new QTreeWidgetItem(group, {plain(*action), keys_text(*action)});
        item->setData(0, Qt::UserRole, action->objectName());
        item->setToolTip(0, action->statusTip());
        if (action->objectName() == id) tree_->setCurrentItem(item);
    }
    tree_->expandAll();
    tree_->resizeColumnToContents(0);
    filter();
    show_current();
}

void ShortcutEditor::filter() {
    for (int g = 0; g < tree_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = tree_->topLevelItem(g);
        int seen = 0;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool fits =
                fuzzy_score(search_->text(), item->text(0) + u' ' + item->text(1)).has_value();
            item->setHidden(!fits);
            seen += fits;
        }
        group->setHidden(seen == 0);
    }
}

void ShortcutEditor::show_current() {
    const QAction* action = current();
    for (QWidget* widget : std::initializer_list<QWidget*>{keys_, assign_, reset_})
        widget->setEnabled(action != nullptr);
    const QSignalBlocker quiet(keys_);
    keys_->setKeySequence(action ? action->shortcut() : QKeySequence());
    show_conflict();
}

void ShortcutEditor::show_conflict() {
    const QAction* action = current();
    const QAction* other = action && !keys_->keySequence().isEmpty()
                               ? actions_.conflict(*action, keys_->keySequence())
                               : nullptr;
    conflict_->setText(
        other ? tr("%1 is already assigned to “%2”; reassigning removes it there.")
                    .arg(keys_->keySequence().toString(QKeySequence::NativeText), plain(*other))
              : QString());
    assign_->setText(other ? tr("Reassign") : tr("Assign"));
}

void ShortcutEditor::assign() {
    QAction* action = current();
    const QKeySequence keys = keys_->keySequence();
    if (action) give(*action, keys.isEmpty() ? QList<QKeySequence>{} : QList{keys});
}

/// Takes them from whatever action has them.
void ShortcutEditor::give(QAction& action, const QList<QKeySequence>& shortcuts) {
    for (const QKeySequence& keys : shortcuts)
        while (QAction* other = actions_.conflict(action, keys)) {
            QList<QKeySequence> left = other->shortcuts();
            left.removeAll(keys);
            actions_.set_shortcuts(*other, left);
        }
    actions_.set_shortcuts(action, shortcuts);
    refresh();
}

void ShortcutEditor::choose_preset(int index) {
    constexpr int kDefault = 1;
    if (index == 0) return;
    if (index == kDefault) {
        reset_shortcuts(actions_);
    } else {
        apply_preset(shortcut_presets()[index - kDefault - 1], actions_);
    }
    refresh();
}

}  // namespace ditto::ui
