#include "inspector/film_section.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include "document/film_text.h"

namespace ditto::ui {
namespace {

constexpr std::array kFramings{Framing::Original, Framing::Wide, Framing::Tall, Framing::Square};
constexpr std::array kBackdrops{"keep", "green", "transparent"};

QString data_of(const Backdrop& backdrop) {
    return QString::fromStdString(to_text(backdrop));
}

QColor colour_of(const Backdrop& backdrop) {
    const auto& [red, green, blue] = backdrop.colour;
    return QColor(red, green, blue);
}

}  // namespace

FilmSection::FilmSection(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), framing_(new QComboBox), backdrop_(new QComboBox) {
    for (const Framing framing : kFramings)
        framing_->addItem(FilmText::of(framing), static_cast<int>(framing));
    framing_->setAccessibleName(tr("Aspect ratio"));
    framing_->setToolTip(tr("The whole head stays in frame at any aspect ratio"));
    backdrop_->setAccessibleName(tr("Background"));
    backdrop_->setToolTip(tr("What is shown behind the person"));
    auto* colour = new QToolButton;
    colour->setText(QStringLiteral("…"));
    colour->setAccessibleName(tr("Background colour"));
    colour->setToolTip(tr("Choose another background colour"));
    auto* row = new QHBoxLayout;
    row->addWidget(backdrop_, 1);
    row->addWidget(colour);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Aspect ratio"), framing_);
    form->addRow(tr("Background"), row);
    connect(framing_, &QComboBox::activated, this, &FilmSection::set_framing);
    connect(backdrop_, &QComboBox::activated, this, [this] {
        const std::string text = backdrop_->currentData().toString().toStdString();
        set_backdrop(backdrop_from_text(text).value_or(Backdrop{}));
    });
    connect(colour, &QToolButton::clicked, this, &FilmSection::choose_colour);
    connect(&document, &Document::project_changed, this, &FilmSection::show_values);
    show_values();
}

void FilmSection::set_framing() {
    document_.edit(tr("Change aspect ratio"),
                   [framing = framing_->currentData().toInt()](Project& p) {
                       p.settings.output.framing = static_cast<Framing>(framing);
                   });
}

void FilmSection::set_backdrop(const Backdrop& backdrop) {
    document_.edit(tr("Change background"),
                   [&](Project& project) { project.settings.output.backdrop = backdrop; });
}

/// The colour is seen in the preview while it is being chosen, and one step in the end.
void FilmSection::choose_colour() {
    auto* dialog =
        new QColorDialog(colour_of(document_.project().settings.output.backdrop), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Background colour"));
    const auto backdrop_of = [](const QColor& colour) {
        const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
        return Backdrop{.kind = Backdrop::Kind::Colour,
                        .colour = {byte(colour.red()), byte(colour.green()), byte(colour.blue())}};
    };
    connect(dialog, &QColorDialog::currentColorChanged, this, [=, this](const QColor& colour) {
        document_.preview([backdrop = backdrop_of(colour)](Project& project) {
            project.settings.output.backdrop = backdrop;
        });
    });
    connect(dialog, &QColorDialog::colorSelected, this,
            [=, this](const QColor& colour) { set_backdrop(backdrop_of(colour)); });
    connect(dialog, &QColorDialog::rejected, this, [this] { document_.cancel(); });
    dialog->show();
}

void FilmSection::show_values() {
    const ExportSettings& film = document_.project().settings.output;
    const QSignalBlocker quiet_framing(framing_), quiet_backdrop(backdrop_);
    framing_->setCurrentIndex(framing_->findData(static_cast<int>(film.framing)));
    backdrop_->clear();
    for (const char* name : kBackdrops) {
        const Backdrop backdrop = *backdrop_from_text(name);
        backdrop_->addItem(FilmText::of(backdrop), data_of(backdrop));
    }
    if (backdrop_->findData(data_of(film.backdrop)) < 0)
        backdrop_->addItem(FilmText::of(film.backdrop), data_of(film.backdrop));
    backdrop_->setCurrentIndex(backdrop_->findData(data_of(film.backdrop)));
}

}  // namespace ditto::ui
