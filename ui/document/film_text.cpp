#include "document/film_text.h"

namespace ditto::ui {

QString FilmText::of(Framing framing) {
    if (framing == Framing::Original) return tr("Original");
    const std::string_view name = framing_name(framing);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString FilmText::of(const Backdrop& backdrop) {
    switch (backdrop.kind) {
        case Backdrop::Kind::Transparent:
            return tr("Transparent");
        case Backdrop::Kind::Colour:
            return backdrop == backdrop_from_text("green")
                       ? tr("Green screen")
                       : QString::fromStdString(to_text(backdrop));
        case Backdrop::Kind::Portrait:
            break;
    }
    return tr("Original");
}

}  // namespace ditto::ui
