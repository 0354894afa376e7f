#pragma once

#include <QImage>
#include <QObject>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/latest_task.h"
#include "media/image_file.h"
#include "portrait/advice.h"
#include "project/project.h"

namespace ditto::ui {

/// What is seen in a portrait.
struct PortraitReport {
    QImage thumbnail;           ///< the whole picture, at most kThumbnail pixels a side
    QSize size;                 ///< of the picture, pixels
    std::vector<QRectF> faces;  ///< largest first, in shares of the picture's sides
    std::vector<Advice> advice;
    std::vector<std::string> warnings;  ///< what the user should know of the file
    FaceLandmarks face;   ///< the chosen one as it was found, in the picture's pixels
    QImage close_up;      ///< of it, at most kCloseUp pixels a side
    QRectF close_up_box;  ///< what that shows, in the picture's pixels
};

/// The picture of a portrait by itself.
struct PortraitSketch {
    QImage thumbnail;  ///< as the report's; null where it cannot be read
    QSize size;        ///< of the picture, pixels
};

/// Looks at the portrait of the project on a thread of its own.
class PortraitReporter : public QObject {
    Q_OBJECT
  public:
    static constexpr int kThumbnail = 640, kCloseUp = 1024;

    using QObject::QObject;

    void look_at(const ProjectSettings& settings);
    /// Whether more is to come.
    bool looking() const { return looking_; }
    /// There before the report, and also of a picture that has none.
    const PortraitSketch& sketch() const { return sketch_; }
    /// Nothing while it looks, which it does once at each picture, and when the picture cannot be
    /// used.
    const std::optional<PortraitReport>& report() const { return report_; }

  Q_SIGNALS:
    void changed();

  private:
    /// What is looked at, as the file is now.
    struct Subject {
        std::filesystem::path path;
        std::string pack;
        int face = -1;
        std::filesystem::file_time_type changed{};
        std::uintmax_t bytes = 0;

        bool operator==(const Subject&) const = default;
    };
    static constexpr std::size_t kKept = 6;  // reports of a few megabytes

    void read(const ProjectSettings& settings);
    void analyze(const ProjectSettings& settings, const std::shared_ptr<const Picture>& first);
    void end(const std::optional<PortraitReport>& report);
    void keep(const PortraitReport& report);

    Subject subject_;
    bool looking_ = false;
    PortraitSketch sketch_;
    std::optional<PortraitReport> report_;
    std::deque<std::pair<Subject, PortraitReport>> kept_;  ///< of what was looked at last
    LatestTask task_;                                      // last: it ends before what it gives to
};

}  // namespace ditto::ui
