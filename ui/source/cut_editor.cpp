#include "source/cut_editor.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "inspector/value_row.h"

namespace ditto::ui {
namespace {

constexpr double kHour = 3600;

/// A time of the cut, seconds.
ValueSpec seconds(const QString& label, const QString& tip, double AudioCut::*value) {
    return {.label = label,
            .edit = CutEditor::tr("Trim speech"),
            .tip = tip,
            .least = 0,
            .most = 24 * kHour,
            .step = 0.1,
            .decimals = 2,
            .suffix = CutEditor::tr(" s"),
            .slider = false,
            .get = [value](const Project& project) { return project.settings.cut.*value; },
            .set = [value](Project& project, double v) { project.settings.cut.*value = v; }};
}

ValueSpec gain() {
    return {.label = CutEditor::tr("Gain"),
            .edit = CutEditor::tr("Change gain"),
            .tip = CutEditor::tr("How much louder the recording is played, also in the video"),
            .least = -60,
            .most = 60,
            .step = 1,
            .decimals = 1,
            .suffix = CutEditor::tr(" dB"),
            .slider = false,
            .get = [](const Project& project) { return project.settings.cut.gain; },
            .set = [](Project& project,
                      double v) { project.settings.cut.gain = static_cast<float>(v); }};
}

ValueSpec end() {
    ValueSpec spec =
        seconds(CutEditor::tr("To"), CutEditor::tr("Where in the recording to stop, in seconds"),
                &AudioCut::end);
    spec.least_text = CutEditor::tr("end");
    return spec;
}

}  // namespace

CutEditor::CutEditor(Document& document, QWidget* parent) : QWidget(parent) {
    auto* rows = new QWidget;
    auto* list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    list->addWidget(new ValueRow(
        document,
        seconds(tr("From"), tr("Where in the recording to start, in seconds"), &AudioCut::start)));
    list->addWidget(new ValueRow(document, end()));
    list->addWidget(new ValueRow(
        document,
        seconds(tr("Offset"), tr("Seconds of silence before the recording"), &AudioCut::delay)));
    list->addWidget(new ValueRow(document, gain()));
    rows->hide();

    auto* fold = new QToolButton;
    fold->setText(tr("Trim, offset, gain"));
    fold->setToolTip(tr("Which part of the recording is used, when it starts and how loud it is"));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setArrowType(Qt::RightArrow);
    fold->setCheckable(true);
    connect(fold, &QToolButton::toggled, rows, [fold, rows](bool open) {
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        rows->setVisible(open);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fold);
    column->addWidget(rows);
}

}  // namespace ditto::ui
