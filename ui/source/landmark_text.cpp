#include "source/landmark_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace ditto::ui {
namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 26> kTexts{{
    {"forehead", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Top of the forehead")},
    {"brow-right-outer", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right brow, outer end")},
    {"brow-right", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right brow, middle")},
    {"brow-right-inner", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right brow, inner end")},
    {"brow-left-inner", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left brow, inner end")},
    {"brow-left", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left brow, middle")},
    {"brow-left-outer", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left brow, outer end")},
    {"eye-right-outer", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right eye, outer corner")},
    {"eye-right-upper", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right eye, upper lid")},
    {"eye-right-lower", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right eye, lower lid")},
    {"eye-right-inner", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right eye, inner corner")},
    {"iris-right", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right iris")},
    {"eye-left-inner", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left eye, inner corner")},
    {"eye-left-upper", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left eye, upper lid")},
    {"eye-left-lower", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left eye, lower lid")},
    {"eye-left-outer", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left eye, outer corner")},
    {"iris-left", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left iris")},
    {"nose", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Tip of the nose")},
    {"mouth-right", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right corner of the mouth")},
    {"mouth-upper", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Upper lip")},
    {"mouth-lower", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Lower lip")},
    {"mouth-left", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left corner of the mouth")},
    {"jaw-right", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Right side of the jaw")},
    {"jaw-left", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Left side of the jaw")},
    {"chin", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Chin")},
    {"nose-root", QT_TRANSLATE_NOOP("ditto::ui::Landmarks", "Root of the nose")},
}};

}  // namespace

QString landmark_text(std::string_view name) {
    const auto found = std::ranges::find(kTexts, name, [](const auto& text) { return text.first; });
    return found == kTexts.end()
               ? QString()
               : QCoreApplication::translate("ditto::ui::Landmarks", found->second);
}

}  // namespace ditto::ui
