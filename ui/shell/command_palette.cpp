#include "shell/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "shell/fuzzy_match.h"

namespace ditto::ui {
namespace {

constexpr int kWidth = 560, kRows = 12, kRowHeight = 32, kTop = 64;
enum Role { ActionRole = Qt::UserRole, GroupRole, ShortcutRole };

/// Group and text on the left, the shortcut on the right.
class RowPainter : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kWidth / 2, kRowHeight};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool chosen = option.state & QStyle::State_Selected;
        const QPalette& palette = option.palette;
        const QColor text = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet =
            palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText);
        if (chosen) painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        QRect rect = option.rect.adjusted(12, 0, -12, 0);
        painter->setPen(quiet);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight,
                          index.data(ShortcutRole).toString());
        const QString group = index.data(GroupRole).toString() + QStringLiteral("  ");
        painter->drawText(rect, Qt::AlignVCenter, group);
        rect.setLeft(rect.left() + option.fontMetrics.horizontalAdvance(group));
        painter->setPen(text);
        painter->drawText(rect, Qt::AlignVCenter, index.data().toString());
    }
};

QString heading(const QAction& action) {
    const QString submenu = Actions::submenu(action);
    return submenu.isEmpty() ? Actions::group(action)
                             : Actions::group(action) + QStringLiteral(" › ") + submenu;
}

}  // namespace

CommandPalette::CommandPalette(Actions& actions, QWidget& window)
    : QFrame(&window), actions_(actions), typed_(new QLineEdit), list_(new QListWidget) {
    setObjectName(QStringLiteral("command-palette"));
    setAccessibleName(tr("Commands"));
    typed_->setPlaceholderText(tr("Type what you want to do"));
    typed_->setAccessibleName(tr("Find a command"));
    list_->setAccessibleName(tr("Commands"));
    list_->setItemDelegate(new RowPainter(list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(typed_);
    column->addWidget(list_);
    typed_->installEventFilter(this);
    window.installEventFilter(this);
    connect(typed_, &QLineEdit::textChanged, this, &CommandPalette::show_matches);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open() {
    typed_->clear();
    show_matches();
    place();
    show();
    raise();
    typed_->setFocus();
}

void CommandPalette::place() {
    const QSize window = parentWidget()->size();
    const int width = std::min(kWidth, window.width() - 32);
    const int height = std::min(kRows * kRowHeight + 64, window.height() - kTop - 32);
    setGeometry((window.width() - width) / 2, kTop, width, height);
}

void CommandPalette::show_matches() {
    std::vector<std::pair<int, QAction*>> matches;
    for (QAction* action : actions_.all()) {
        if (!action->isEnabled()) continue;
        const QString text = heading(*action) + u' ' + action->text();
        if (const auto score = fuzzy_score(typed_->text(), text))
            matches.emplace_back(*score, action);
    }
    std::ranges::stable_sort(matches, std::ranges::greater{},
                             [](const auto& m) { return m.first; });
    list_->clear();
    for (const auto& [score, action] : matches) add_row(action);
    list_->setCurrentRow(0);
}

void CommandPalette::add_row(QAction* action) {
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    const bool on = action->isCheckable() && action->isChecked();
    auto* item = new QListWidgetItem(on ? QStringLiteral("✓ ") + action->text() : action->text());
    item->setData(ActionRole, QVariant::fromValue(action));
    item->setData(GroupRole, heading(*action));
    item->setData(ShortcutRole, shortcut);
    item->setData(Qt::AccessibleTextRole,
                  tr("%1, %2, %3", "Undo, Edit, Ctrl+Z")
                      .arg(action->text(), Actions::group(*action), shortcut));
    list_->addItem(item);
}

/// The action runs once the palette has gone and the focus is back where it was.
void CommandPalette::run(const QListWidgetItem* item) {
    hide();
    if (!item) return;
    auto* action = item->data(ActionRole).value<QAction*>();
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::take_key(QKeyEvent* event) {
    const int row = list_->currentRow();
    switch (event->key()) {
        case Qt::Key_Escape:
            hide();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(list_->currentItem());
            return true;
        case Qt::Key_Down:
            list_->setCurrentRow(std::min(row + 1, list_->count() - 1));
            return true;
        case Qt::Key_Up:
            list_->setCurrentRow(std::max(row - 1, 0));
            return true;
        default:
            return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) hide();
    // Keys that move in the list are not shortcuts while it is open.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Escape ||
            key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
    }
    return event->type() == QEvent::KeyPress && take_key(static_cast<QKeyEvent*>(event));
}

}  // namespace ditto::ui
