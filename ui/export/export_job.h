#pragma once

#include <QImage>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "project/project.h"

namespace ditto::ui {

enum class ExportState : std::uint8_t { Waiting, Running, Paused, Done, Failed, Cancelled };

/// What is asked of the queue.
struct ExportOrder {
    Project project;               ///< as it is now; later edits do not reach it
    QString name;                  ///< of the project, for people
    std::filesystem::path output;  ///< replaced where it exists: who asks has asked before
};

/// How far a job has come.
struct ExportProgress {
    std::int64_t done = 0, total = 0;    ///< frames; `total` is 0 while it is not known
    std::optional<double> seconds_left;  ///< nothing until it can be told
    QImage last_frame;                   ///< small; null before the first

    /// 0…1
    double share() const {
        return total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    }
};

/// A place in the queue.
struct ExportJob {
    std::uint64_t id = 0;
    QString name;
    QString detail;  ///< format and size
    std::filesystem::path output;
    ExportState state = ExportState::Waiting;
    QString note;  ///< why it failed or stands still, one sentence; mostly empty
    ExportProgress progress;
    std::shared_ptr<const Project> unkept;  ///< on its way to the disk; null: it is there

    bool finished() const { return state >= ExportState::Done; }
};

/// The longest side of pictures in ExportProgress, pixels.
inline constexpr int kThumbnailSide = 160;

}  // namespace ditto::ui
