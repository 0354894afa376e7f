#include "document/engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace ditto::ui {
namespace {

constexpr char kContext[] = "ditto::ui::Engine";

/// Sentences with places for names and values, the more particular first.
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 cannot be read as a %2: %3; save it as PNG or JPEG and choose that file"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 cannot be read as a %2: %3; check the file or choose another"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 begins without a face; its picture at %2 is used"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 ends too early, and a part of the picture is missing; copy or download "
                      "it again"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 is damaged; silence is put in its place at %2"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 is cut short: its sound ends at %2"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "no face found in %1; choose a picture that shows a face upright and from the front"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "%1 has %2 faces and no face number %3; they are numbered from 0, the largest"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "%1 has %2 face and no face number %3; they are numbered from 0, the largest"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 has no sound; choose a recording with speech"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "model pack %1 not found; `ditto packs list` shows the available ones, or "
                      "give the folder of one"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 could not be written (%2); free some disk space and try again"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "%1 could not be written (%2); choose a folder that exists and can be written"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 could not be written (%2); check the disk and try again"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "not enough disk space for %1: %2 MB free, %3 MB needed; free some space"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 cannot be read: %2; check its name"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 cannot be read; check its permissions"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 cannot be read; check the file"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 cannot be opened; check that the file exists"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 is open in another program; close it there first"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "%1 was saved by a newer version of Ditto Studio; update Ditto Studio to open it"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1 is not valid JSON and has no backup; restore the file from a copy"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 is not valid JSON; open its newest backup, %2"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "the voice cannot speak %1; choose another, such as %2"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the voice cannot speak %1, and no other voice here can; install one for its "
                      "language"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 not found; install the model pack again"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "%1 could not be downloaded (%2); try again later, the part already downloaded is kept"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "%1: the encoder %2 is not available on this computer (%3); choose the "
                      "encoder software or auto"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "%1 is not available on this computer (%2); choose the encoder software or auto"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "%1: %2 does not support transparency; choose another format or a background"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the model pack %1 cannot replace the background; keep the original one, or "
                      "choose the starter pack"),
    QT_TRANSLATE_NOOP(
        "ditto::ui::Engine",
        "the model pack %1 cannot use corrected landmarks; reset them, or choose the starter pack"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "not enough memory; close other programs or make the video smaller"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "some unsaved changes could not be restored, because their journal is "
                      "damaged; a copy of it is %1"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "the file was changed by another program; unsaved changes are kept in %1"),
};

/// What stands in such places, and what is told of formats.
constexpr std::array kParts{
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 files are not supported"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "it is damaged, incomplete or an unsupported kind of %1"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "picture"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "recording"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "video"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "file not found"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it is not a regular file"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "the file is empty"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "permission denied"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "unknown format"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it contains none"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it is too large"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it is damaged or incomplete"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it has %1 sound tracks, there is no number %2"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "it has %1 sound track, there is no number %2"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine", "%1 and %2 more"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "it is damaged, incomplete or larger than 200 megapixels"),

    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "plays everywhere; for the web, messengers and most "
                      "editing"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "smaller files and smoother gradients; newer players and phones"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "for editing software: nearly lossless, large files, supports transparency"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "for web pages and streaming software: small files, supports transparency"),
    QT_TRANSLATE_NOOP("ditto::ui::Engine",
                      "for compositing: a folder of numbered lossless pictures, without sound"),
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

QString filled(const QString& form, const QStringList& found) {
    // All at once: a name may hold what looks like a place.
    if (found.size() == 2) return form.arg(found[1]);
    if (found.size() == 3) return form.arg(found[1], engine_text(found[2].toStdString()));
    if (found.size() == 4)
        return form.arg(found[1], engine_text(found[2].toStdString()),
                        engine_text(found[3].toStdString()));
    return form;
}

/// Begun as a sentence is, where it does not begin with a name.
QString as_sentence(QString form) {
    form[0] = form[0].toUpper();
    return form;
}

}  // namespace

QString breakable(QString sentence) {
    static const QRegularExpression places(QStringLiteral("(?<=[/_])(?=\\S)"));
    return sentence.replace(places, QString(QChar(0x200B)));  // of no width
}

QString engine_text(std::string_view sentence) {
    const QString text =
        QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size()));
    for (const char* form : kSentences)
        if (const QStringList found = match(QString::fromUtf8(form), text); !found.isEmpty())
            return filled(as_sentence(QCoreApplication::translate(kContext, form)), found);
    for (const char* form : kParts)
        if (const QStringList found = match(QString::fromUtf8(form), text); !found.isEmpty())
            return filled(QCoreApplication::translate(kContext, form), found);
    return text;
}

}  // namespace ditto::ui
