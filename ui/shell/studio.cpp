#include "shell/studio.h"

#include "document/drop.h"
#include "shell/preferences.h"

namespace ditto::ui {

Studio::Studio(const std::filesystem::path& data, const QStringList& files)
    : marker_(data / "running"),
      document_(data / "drafts", preferences::session_options()),
      window_(document_) {
    for (const QString& file : files)
        take_drop(look_at_file(file.toStdString(), document_.project()), document_);
    const auto mark = [this] { marker_.set_project(document_.path()); };
    QObject::connect(&document_, &Document::opened, &window_, mark);
    mark();
    window_.show();
    window_.welcome(marker_.crashed());
}

}  // namespace ditto::ui
