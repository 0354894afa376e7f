#include "export/frame_grab.h"

#include <QStandardPaths>
#include <exception>
#include <utility>

#include "core/file_status.h"
#include "document/engine_text.h"
#include "document/timecode.h"
#include "media/image_file.h"
#include "session/film_pictures.h"

namespace ditto::ui {

namespace fs = std::filesystem;

fs::path unused_picture_name(const Document& document, std::int64_t frame) {
    const fs::path folder =
        document.untitled()
            ? fs::path(
                  QStandardPaths::writableLocation(QStandardPaths::PicturesLocation).toStdString())
            : document.path().parent_path();
    const QString time = timecode(frame).replace(u':', u'-');
    const std::string stem = (document.name() + u' ' + time).toStdString();
    fs::path file = folder / (stem + ".png");
    for (int number = 2; is_there(file); ++number)
        file = folder / (stem + " (" + std::to_string(number) + ").png");
    return file;
}

FrameGrab::FrameGrab(Document& document, Player& player, QObject* parent)
    : QObject(parent), document_(document), player_(player) {
    connect(&document, &Document::frames_changed, this, &FrameGrab::take_when_exact);
    connect(&document, &Document::status_changed, this, &FrameGrab::take_when_exact);
    connect(&document, &Document::opened, this, [this] { wanted_.reset(); });
}

void FrameGrab::grab() {
    if (document_.frame_count() == 0) {
        Q_EMIT failed(tr("There is no frame yet; choose a portrait and a speech recording first"));
        return;
    }
    wanted_ = player_.frame();
    document_.make_exact(*wanted_);
    take_when_exact();
}

void FrameGrab::take_when_exact() {
    if (!wanted_) return;
    const auto frame = document_.frame(*wanted_);
    if (frame && frame->state == FrameState::Exact) {
        const std::int64_t index = *std::exchange(wanted_, std::nullopt);
        write(frame->image, unused_picture_name(document_, index));
    } else if (const std::string error = document_.status().error; !error.empty()) {
        wanted_.reset();
        Q_EMIT failed(engine_text(error));
    }
}

void FrameGrab::write(std::shared_ptr<const Image> image, const fs::path& file) {
    const FilmLook look(document_.project().settings.output, image->width, image->height,
                        document_.face().value_or(FacePlace{}));
    thread_ = std::jthread([this, image = std::move(image), look, file] {
        QString error;
        try {
            Image film = *image;
            look.apply(film);
            write_png(file, film);
        } catch (const std::exception& problem) {
            error = engine_text(problem.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, file, error] {
                if (!error.isEmpty()) {
                    Q_EMIT failed(error);
                } else {
                    Q_EMIT saved(QString::fromStdString(file.string()));
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace ditto::ui
