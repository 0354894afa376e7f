#include "packs/pack_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "packs/pack_text.h"

namespace ditto::ui {
namespace {

constexpr int kBarSteps = 1000;

QLabel* label_with(const char* property, const QVariant& value) {
    auto* label = new QLabel;
    label->setProperty(property, value);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString detail_text(const PackEntry& pack) {
    QStringList parts;
    if (pack.bytes > 0) parts << in_bytes(pack.bytes);
    parts << (pack.licence.isEmpty() ? PackRow::tr("licence not stated")
                                     : PackRow::tr("licence %1").arg(pack.licence));
    if (!pack.installed()) {
        parts << (pack.begun ? PackRow::tr("partly downloaded") : PackRow::tr("not installed"));
    } else {
        parts << (pack.removable ? QString::fromStdString(pack.folder.string())
                                 : PackRow::tr("included"));
        parts << PackRow::tr("runs on this CPU");
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

PackRow::PackRow(PackShelf& shelf, std::string id, QWidget* parent)
    : QWidget(parent),
      shelf_(shelf),
      id_(std::move(id)),
      title_(new QLabel),
      detail_(label_with("small", true)),
      status_(label_with("quiet", true)),
      problem_(label_with("state", "wrong")),
      bar_(new QProgressBar),
      buttons_(new QHBoxLayout) {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    bar_->setTextVisible(false);
    buttons_->setSpacing(8);
    add_buttons();
    buttons_->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{title_, detail_, problem_, status_, bar_})
        column->addWidget(widget);
    column->addSpacing(4);
    column->addLayout(buttons_);
}

QPushButton* PackRow::add_button(const QString& text, const std::function<void()>& run) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    // What it does may take the row away, so it is done when the click is over.
    connect(button, &QPushButton::clicked, this, run, Qt::QueuedConnection);
    buttons_->addWidget(button);
    return button;
}

void PackRow::add_buttons() {
    const auto ask = [this](bool asked) {
        removing_ = asked;
        show_pack(chosen_);
    };
    use_ = add_button(tr("Use"), [this] { Q_EMIT use(QString::fromStdString(id_)); });
    download_ = add_button(tr("Download"), [this] { shelf_.download(id_); });
    import_ =
        add_button(tr("Import Folder…"), [this] { Q_EMIT import(QString::fromStdString(id_)); });
    verify_ = add_button(tr("Verify"), [this] { shelf_.verify(id_); });
    remove_ = add_button(tr("Remove…"), [ask] { ask(true); });
    stop_ = add_button(tr("Pause"), [this] { shelf_.stop(); });
    yes_ = add_button(tr("Remove"), [this, ask] {
        ask(false);
        shelf_.remove(id_);
    });
    no_ = add_button(tr("Keep"), [ask] { ask(false); });
    verify_->setToolTip(tr("Compares the model's files with their checksums"));
    import_->setToolTip(tr("Imports the model from a folder with its published files"));
}

void PackRow::show_buttons(const PackEntry& pack, bool chosen) {
    const auto& activity = shelf_.activity();
    const bool mine = activity && activity->id == id_;
    const bool quiet = !mine && !removing_;
    const bool own = pack.removable || pack.begun;
    use_->setVisible(quiet && pack.usable());
    use_->setEnabled(!chosen);
    use_->setText(chosen ? tr("In Use") : tr("Use"));
    download_->setVisible(quiet && !pack.installed());
    download_->setText(pack.begun ? tr("Resume Download") : tr("Download"));
    import_->setVisible(quiet && !pack.installed());
    verify_->setVisible(quiet && pack.installed());
    remove_->setVisible(quiet && own);
    remove_->setText(pack.installed() ? tr("Remove…") : tr("Discard Download…"));
    stop_->setVisible(mine && activity->task != PackTask::Remove);
    const bool download = mine && activity->task == PackTask::Download;
    stop_->setText(download ? tr("Pause") : tr("Cancel"));
    yes_->setVisible(removing_);
    no_->setVisible(removing_);
    for (QPushButton* button : {download_, import_, verify_, remove_, yes_})
        button->setEnabled(!activity);
    for (QPushButton* button : {use_, download_, import_, verify_, remove_, stop_, yes_, no_})
        button->setAccessibleName(button->text() + QStringLiteral(": ") + pack.title);
}

void PackRow::show_note(const PackEntry& pack) {
    const auto& activity = shelf_.activity();
    const bool mine = activity && activity->id == id_;
    const PackNote* note = shelf_.note(id_);
    QString status, problem = pack.problem;
    if (mine) {
        status = activity_text(*activity);
    } else if (removing_) {
        status = pack.installed() ? tr("Remove %1 and its %2 from this computer?")
                                        .arg(full_title(pack), in_bytes(pack.bytes))
                                  : tr("Discard the downloaded part of %1?").arg(pack.title);
    } else if (note) {
        (note->wrong ? problem : status) = note->sentence;
    }
    status_->setText(status);
    status_->setVisible(!status.isEmpty());
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    const bool measured = mine && activity->total > 0;
    bar_->setVisible(mine);
    bar_->setRange(0, measured ? kBarSteps : 0);
    if (measured) bar_->setValue(static_cast<int>(activity->done * kBarSteps / activity->total));
    bar_->setAccessibleName(status);
}

void PackRow::show_pack(bool chosen) {
    const PackEntry* pack = shelf_.find(id_);
    if (!pack) return;
    chosen_ = chosen;
    setAccessibleName(full_title(*pack));
    title_->setText(full_title(*pack));
    detail_->setText(detail_text(*pack));
    show_note(*pack);
    show_buttons(*pack, chosen);
}

}  // namespace ditto::ui
