#include "document/engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace ditto::ui {
namespace {

constexpr char kContext[] = "ditto::ui::Engine";

/// Sentences with places for names and values, the more particular first; then what stands in such
/// places.
constexpr std::array kForms{
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 holds no %2 that can be read: %3; check the file or choose another"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 shows no face; choose a picture in which one person's face is seen "
                      "upright and from the front"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 shows %2 faces, there is no number %3; count from 0, the largest"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 shows %2 face, there is no number %3; count from 0, the largest"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 holds no sound; choose a recording with speech"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "there is no model pack %1; `ditto packs list` shows those there are, or give "
        "the folder of one"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 could not be written (%2); free some disk space and try again"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "%1 could not be written (%2); choose a folder that exists and can be written"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 could not be written (%2); check the disk and try again"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the disk of %1 has %2 MB left and %3 MB are needed; free some"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 cannot be read: %2; check its name"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 cannot be read; check its permissions"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 cannot be read; check the file"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 cannot be opened; check that the file exists"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 is in use: another program edits the project; close it there first"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 was saved by a newer Ditto Studio; open it with that"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 is missing; get the model pack again"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 could not be downloaded (%2); try again later, what is here already is "
                      "kept"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1: the encoder %2 does not work here (%3); choose the encoder software or "
                      "auto"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 does not work here (%2); choose the encoder software or auto"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1: %2 holds nothing transparent; choose another format or a background"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the pack %1 draws the person together with what is behind; keep the "
                      "background, or choose the pack starter"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the pack %1 finds landmarks of its own; reset those that were put right by "
                      "hand, or choose the pack starter"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the memory is full; close other programs or make the video smaller"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the journal of unsaved steps was damaged, not all could be done again; a "
                      "copy of it is %1"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the file was replaced from outside; steps that were not saved are kept in "
                      "%1"),

    QT_TRANSLATE_NOOP("ditto::ui::Engine", "picture"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "sound"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "video"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "there is no such file"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it is not a plain file"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "the file is empty"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "you may not read it"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "its format is not known"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it has none"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it is too large"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it is damaged or cut short"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "it is damaged, cut short or larger than 200 megapixels"),

    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "plays everywhere; for the web, messengers and most "
                      "editing"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "smaller files and smoother gradients; newer players and phones"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "for editing software: hardly any loss, large files, can be transparent"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "for web pages and streaming software: small, can be transparent"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "for compositing: a folder of numbered pictures without loss or sound"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "PNG pictures"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "H.265, 10 bits"),
};

/// What stands in the places of a form; nothing where the sentence has another form.
QStringList match(const QString& form, const QString& sentence) {
    QString pattern = QRegularExpression::escape(form);
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%[1-9]")), QStringLiteral("(.+)"));
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern),
                                   QRegularExpression::DotMatchesEverythingOption);
    return whole.match(sentence).capturedTexts();
}

}  // namespace

QString engine_text(std::string_view sentence) {
    const QString text =
        QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size()));
    for (const char* form : kForms) {
        const QStringList found = match(QString::fromUtf8(form), text);
        if (found.isEmpty()) continue;
        QString result = QCoreApplication::translate(kContext, form);
        // All at once: a name may hold what looks like a place.
        if (found.size() == 2) return result.arg(found[1]);
        if (found.size() == 3) return result.arg(found[1], engine_text(found[2].toStdString()));
        if (found.size() == 4)
            return result.arg(found[1], engine_text(found[2].toStdString()),
                              engine_text(found[3].toStdString()));
        return result;
    }
    return text;
}

}  // namespace ditto::ui
