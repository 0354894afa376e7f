#include "document/portrait_preview.h"

#include <exception>

#include "media/image_file.h"

namespace ditto::ui {
namespace {

std::shared_ptr<const Image> read(const std::filesystem::path& path) {
    try {
        return std::make_shared<const Image>(read_image(path, PortraitPreview::kSide));
    } catch (const std::exception&) {
        return nullptr;  // the session says why
    }
}

}  // namespace

PortraitPreview::PortraitPreview(Document& document) : document_(document) {
    connect(&document, &Document::project_changed, this, &PortraitPreview::take_project);
    connect(&document, &Document::opened, this, &PortraitPreview::take_project);
    connect(&document, &Document::media_changed, this, &PortraitPreview::take_prepared);
    take_project();
}

void PortraitPreview::take_project() {
    const std::filesystem::path& path = document_.project().settings.portrait.path;
    if (path == path_) return;
    path_ = path;
    prepared_ = false;
    image_.reset();
    task_.stop();
    take_prepared();
    if (!prepared_ && !path.empty())
        task_.start(
            *this, [path](const CancelToken&) { return read(path); },
            [this](const std::shared_ptr<const Image>& image) {
                image_ = image;
                Q_EMIT changed();
            });
    Q_EMIT changed();
}

/// The session has the portrait of the project as it is now, or none.
void PortraitPreview::take_prepared() {
    if (prepared_ || !document_.portrait()) return;
    prepared_ = true;
    image_.reset();
    task_.stop();
    Q_EMIT changed();
}

}  // namespace ditto::ui
