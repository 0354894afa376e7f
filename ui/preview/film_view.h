#pragma once

#include <QBrush>
#include <QObject>
#include <QRectF>
#include <QThreadPool>
#include <memory>
#include <optional>

#include "document/document.h"

class QPainter;
class QPalette;

namespace ditto::ui {

/// What the film has that the session's pictures lack: its shape, and what is behind the person.
/// Either the whole picture is seen, with what the film leaves out darkened, or the film's own
/// picture, made by what makes it for the export, on a thread.
class FilmView : public QObject {
    Q_OBJECT
  public:
    explicit FilmView(Document& document, QObject* parent = nullptr);

    /// Whether only what is exported is seen.
    void set_cut(bool on) { cut_ = on; }
    /// Whether the film has another shape than the portrait, and only that is to be seen.
    bool cuts() const { return cut_ && window(); }
    /// What the film shows, in the picture's pixels; may reach beyond it. Nothing where that is the
    /// whole picture, or nothing is known of it yet.
    std::optional<QRectF> window() const;

    /// The film's picture of a frame; until it is made the one before it, null at first.
    std::shared_ptr<const Image> picture(const std::shared_ptr<const Image>& frame);

    /// Paints what is behind a person who is cut out: a colour, or a chequerboard for nothing.
    void paint_behind(QPainter& painter, const QRectF& picture, const QPalette& palette) const;
    /// Darkens all of `picture` but what is in `kept`.
    static void paint_mask(QPainter& painter, const QRectF& picture, const QRectF& kept);

  Q_SIGNALS:
    void changed();  ///< picture() has what was asked for last

  private:
    struct Order {
        std::shared_ptr<const Image> frame;
        ExportSettings settings;
        FacePlace face;
        bool operator==(const Order& other) const {
            return frame == other.frame && settings == other.settings;
        }
    };

    const ExportSettings& settings() const { return document_.project().settings.output; }
    void make();

    Document& document_;
    bool cut_ = false, making_ = false;
    std::optional<Order> wanted_, made_of_;
    std::shared_ptr<const Image> made_;
    QThreadPool thread_;  // last: it ends before anything else goes
};

}  // namespace ditto::ui
