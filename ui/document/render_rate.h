#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <optional>
#include <string>

#include "document/document.h"

namespace ditto::ui {

/// How many pictures a second the project's model makes here, measured as the session makes them:
/// while it does nothing else, over all of them since the model was chosen.
class RenderRate : public QObject {
    Q_OBJECT
  public:
    explicit RenderRate(Document& document, QObject* parent = nullptr);

    /// Nothing until enough pictures are made.
    std::optional<double> frames_per_second() const;

  Q_SIGNALS:
    void changed();

  private:
    void measure();

    Document& document_;
    QElapsedTimer clock_;  ///< since the last look; invalid while no pictures are made
    std::int64_t seen_ = 0;
    std::string pack_;
    double seconds_ = 0;
    std::int64_t frames_ = 0;
};

}  // namespace ditto::ui
