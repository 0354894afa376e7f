#include "shell/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace ditto::ui {
namespace {

constexpr int kNoteMilliseconds = 15'000;

QString mark_of(Notice::Kind kind) {
    return kind == Notice::Kind::Note ? QStringLiteral("i") : QStringLiteral("!");
}

QString state_of(Notice::Kind kind) {
    switch (kind) {
        case Notice::Kind::Care:
            return QStringLiteral("care");
        case Notice::Kind::Wrong:
            return QStringLiteral("wrong");
        case Notice::Kind::Note:
            break;
    }
    return QStringLiteral("note");
}

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      mark_(new QLabel),
      sentence_(new QLabel),
      more_(new QLabel),
      choices_(new QHBoxLayout),
      close_(new QToolButton) {
    setObjectName(QStringLiteral("notice-bar"));
    setAccessibleName(tr("Notice"));
    mark_->setObjectName(QStringLiteral("notice-mark"));
    mark_->setAlignment(Qt::AlignCenter);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setFocusPolicy(Qt::NoFocus);
    more_->setProperty("small", true);
    close_->setText(QStringLiteral("✕"));
    close_->setToolTip(tr("Close this notice"));
    close_->setAccessibleName(close_->toolTip());
    connect(close_, &QToolButton::clicked, this, &NoticeBar::close_first);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(mark_);
    row->addWidget(sentence_, 1);
    row->addWidget(more_);
    row->addLayout(choices_);
    row->addWidget(close_);
    hide();
}

void NoticeBar::tell(Notice notice) {
    const bool quiet = notice.kind == Notice::Kind::Note && notice.choices.empty();
    if (notice.id.isEmpty()) notice.id = notice.sentence;
    const QString id = notice.id;
    const auto same = std::ranges::find(notices_, id, &Notice::id);
    if (same != notices_.end()) {
        *same = std::move(notice);
    } else {
        notices_.insert(notices_.begin(), std::move(notice));
    }
    if (quiet) QTimer::singleShot(kNoteMilliseconds, this, [this, id] { withdraw(id); });
    show_first();
}

void NoticeBar::change(const QString& id, const QString& sentence) {
    const auto notice = std::ranges::find(notices_, id, &Notice::id);
    if (notice == notices_.end()) return;
    notice->sentence = sentence;
    if (notice == notices_.begin()) {
        sentence_->setText(sentence);
        setAccessibleDescription(sentence);
    }
}

void NoticeBar::withdraw(const QString& id) {
    if (std::erase_if(notices_, [&](const Notice& notice) { return notice.id == id; }))
        show_first();
}

QString NoticeBar::sentence() const {
    return notices_.empty() ? QString() : notices_.front().sentence;
}

void NoticeBar::show_first() {
    while (QLayoutItem* item = choices_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!notices_.empty());
    if (notices_.empty()) return;
    const Notice& notice = notices_.front();
    setProperty("kind", state_of(notice.kind));
    mark_->setText(mark_of(notice.kind));
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(mark_)}) {
        style()->unpolish(widget);
        style()->polish(widget);
    }
    sentence_->setText(notice.sentence);
    setAccessibleDescription(notice.sentence);
    more_->setText(tr("%n more", nullptr, static_cast<int>(notices_.size()) - 1));
    more_->setVisible(notices_.size() > 1);
    add_choices(notice);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::add_choices(const Notice& notice) {
    for (const Notice::Choice& choice : notice.choices) {
        auto* button = new QPushButton(choice.text);
        connect(button, &QPushButton::clicked, this, [this, id = notice.id, run = choice.run] {
            withdraw(id);
            if (run) run();
        });
        choices_->addWidget(button);
    }
}

void NoticeBar::close_first() {
    if (!notices_.empty()) withdraw(QString(notices_.front().id));
}

void NoticeBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close_first();
    QFrame::keyPressEvent(event);
}

}  // namespace ditto::ui
