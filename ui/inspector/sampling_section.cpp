#include "inspector/sampling_section.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "inspector/value_row.h"

namespace ditto::ui {
namespace {

constexpr int kMostSteps = 50;
constexpr int kNewSeeds = 10'000;

ValueSpec steps() {
    return {.label = SamplingSection::tr("Steps"),
            .edit = SamplingSection::tr("Change steps"),
            .tip = SamplingSection::tr("Denoising steps per window: more are slower and slightly "
                                       "smoother; 0 is the model's default"),
            .least = 0,
            .most = kMostSteps,
            .step = 1,
            .decimals = 0,
            .least_text = SamplingSection::tr("Auto"),
            .get = [](const Project& p) { return p.settings.sampling.steps; },
            .set = [](Project& p, double v) { p.settings.sampling.steps = static_cast<int>(v); }};
}

ValueSpec guidance() {
    return {
        .label = SamplingSection::tr("Guidance"),
        .edit = SamplingSection::tr("Change guidance"),
        .tip = SamplingSection::tr(
            "How closely the motion follows speech and direction; 1 turns guidance off"),
        .least = 1,
        .most = 5,
        .step = 0.1,
        .get = [](const Project& p) { return p.settings.sampling.guidance; },
        .set = [](Project& p, double v) { p.settings.sampling.guidance = static_cast<float>(v); }};
}

}  // namespace

SamplingSection::SamplingSection(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), sampler_(new QComboBox), seed_(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new ValueRow(document, steps()));
    column->addWidget(new ValueRow(document, guidance()));
    auto* form = new QFormLayout;
    column->addLayout(form);
    add_sampler(*form);
    add_seed(*form);
    connect(&document, &Document::project_changed, this, &SamplingSection::show_values);
    show_values();
}

void SamplingSection::add_sampler(QFormLayout& form) {
    sampler_->addItem(QStringLiteral("DDIM"), static_cast<int>(SamplerKind::Ddim));
    sampler_->addItem(QStringLiteral("DPM-Solver++"), static_cast<int>(SamplerKind::Dpmpp));
    sampler_->setAccessibleName(tr("Sampler"));
    sampler_->setToolTip(
        tr("DDIM is what the model was published with; DPM-Solver++ needs fewer steps"));
    form.addRow(tr("Sampler"), sampler_);
    connect(sampler_, &QComboBox::activated, this, [this] {
        document_.edit(tr("Change sampler"),
                       [kind = sampler_->currentData().toInt()](Project& project) {
                           project.settings.sampling.sampler = static_cast<SamplerKind>(kind);
                       });
    });
}

void SamplingSection::add_seed(QFormLayout& form) {
    const auto set_seed = [this](std::uint64_t seed) {
        document_.edit(tr("Change seed"),
                       [=](Project& project) { project.settings.sampling.seed = seed; });
    };
    seed_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), seed_));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setToolTip(tr("The same seed gives the same performance"));
    seed_->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(seed_, &QLineEdit::editingFinished, this, [this, set_seed] {
        if (seed_->isModified()) set_seed(seed_->text().toULongLong());
        seed_->setModified(false);
        show_values();
    });
    auto* another = new QToolButton;
    another->setText(QStringLiteral("⟳"));
    another->setAccessibleName(tr("Random seed"));
    another->setToolTip(tr("Another performance of the same speech"));
    connect(another, &QToolButton::clicked, this,
            [set_seed] { set_seed(QRandomGenerator::global()->bounded(kNewSeeds)); });
    auto* row = new QHBoxLayout;
    row->addWidget(seed_);
    row->addWidget(another);
    form.addRow(tr("Seed"), row);
}

void SamplingSection::show_values() {
    const MotionOptions& sampling = document_.project().settings.sampling;
    const QSignalBlocker quiet(sampler_);
    sampler_->setCurrentIndex(sampler_->findData(static_cast<int>(sampling.sampler)));
    if (!seed_->isModified()) seed_->setText(QString::number(sampling.seed));
}

}  // namespace ditto::ui
