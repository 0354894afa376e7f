#include "source/advice_text.h"

#include <QCoreApplication>
#include <cmath>

namespace ditto::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

}  // namespace

QString advice_text(const Advice& advice) {
    const auto is = [&](const char* code) { return advice.code == code; };
    const QString value = QString::number(std::lround(std::abs(advice.value)));
    if (is("cut_off"))
        return Text::tr(
            "The face is cut off by the edge of the picture; choose one that shows the whole head "
            "with some space around it.");
    if (is("incomplete"))
        return Text::tr(
            "The file ends too early, and a part of the picture is missing; copy or download it "
            "again.");
    if (is("turned"))
        return Text::tr(
                   "The head is turned by %1 degrees; choose a picture that looks at the camera.")
            .arg(value);
    if (is("closed_eyes")) return Text::tr("The eyes are closed; choose a picture with open eyes.");
    if (is("open_mouth")) return Text::tr("The mouth is open; choose a picture with closed lips.");
    if (is("hidden_mouth"))
        return Text::tr(
            "No mouth is seen where the lips should be; choose a picture that shows it, or put its "
            "landmarks right.");
    if (is("small_face"))
        return Text::tr(
                   "The face is only %1 pixels wide; choose a picture in which it is 512 or more.")
            .arg(value);
    if (is("tilted"))
        return Text::tr(
                   "The head is tilted by %1 degrees; rotate the picture until the eyes are level.")
            .arg(value);
    if (is("low_contrast"))
        return Text::tr(
            "The face has low contrast; choose a picture with more light on it, or increase its "
            "contrast.");
    return QString::fromStdString(advice.sentence);
}

}  // namespace ditto::ui
