#pragma once

#include <QObject>
#include <thread>

#include "core/progress.h"
#include "document/document.h"

namespace ditto::ui {

/// Copies portrait and audio beside the project file on a thread, and has the project use the
/// copies, as one step. Another project, or other files of this one, end it without a step.
class MediaCollector : public QObject {
    Q_OBJECT
  public:
    explicit MediaCollector(Document& document, QObject* parent = nullptr);
    ~MediaCollector() override;

    /// Nothing while it runs.
    void start();
    void cancel() { cancel_.cancel(); }
    bool running() const { return running_; }

  Q_SIGNALS:
    void progressed(int percent);
    void finished();                       ///< however it ended
    void failed(const QString& sentence);  ///< before it is finished

  private:
    void work(ProjectSettings settings, const std::filesystem::path& folder);
    void take(const ProjectSettings& before, const ProjectSettings& collected);

    Document& document_;
    bool running_ = false;
    CancelToken cancel_;
    std::jthread thread_;  // last: it ends before anything else goes
};

}  // namespace ditto::ui
