#pragma once

#include <QObject>
#include <filesystem>
#include <optional>
#include <thread>

#include "document/document.h"
#include "playback/player.h"

namespace ditto::ui {

/// Saves the frame under the playhead as a picture, exactly as it is exported: at once where it has
/// been made, else as soon as it is.
class FrameGrab : public QObject {
    Q_OBJECT
  public:
    FrameGrab(Document& document, Player& player, QObject* parent = nullptr);

    void grab();

  Q_SIGNALS:
    void saved(const QString& file);
    void failed(const QString& sentence);

  private:
    void take_when_exact();
    void write(std::shared_ptr<const Image> image, const std::filesystem::path& file);

    Document& document_;
    Player& player_;
    std::optional<std::int64_t> wanted_;  ///< frame
    std::jthread thread_;                 // last: it ends before anything else goes
};

/// Where a frame of the project is saved: beside it, or among the user's pictures while it has no
/// name; never the name of a file that is there.
std::filesystem::path unused_picture_name(const Document& document, std::int64_t frame);

}  // namespace ditto::ui
