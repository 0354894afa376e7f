#include "source/portrait_report.h"

#include <algorithm>

#include "pack/find_pack.h"
#include "portrait/portrait_analyzer.h"
#include "portrait/portrait_picture.h"

namespace ditto::ui {
namespace {

constexpr int kThreads = 1;  // the session prepares the same portrait at the same time

constexpr double kAroundFace = 0.3;  // of its box, on each side

QImage view_of(const Image& image) {
    const auto format = image.channels == 4 ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    return {image.pixels.data(), image.width, image.height, static_cast<qsizetype>(image.stride()),
            format};
}

/// Detached from the image.
QImage at_most(const QImage& picture, int side) {
    if (std::max(picture.width(), picture.height()) <= side) return picture.copy();
    return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Where the landmarks of a face lie.
QRectF face_rect(const FaceLandmarks& face, const Image& image) {
    QRectF rect;
    for (const Point3& point : face.points) {
        const QRectF here(point.x / image.width, point.y / image.height, 1e-6, 1e-6);
        rect = rect.isNull() ? here : rect.united(here);
    }
    return rect;
}

void add_close_up(PortraitReport& report, const Image& image) {
    const QRectF face = face_rect(report.face, image);
    const QRectF box(face.left() * image.width, face.top() * image.height,
                     face.width() * image.width, face.height() * image.height);
    const double side = kAroundFace * std::max(box.width(), box.height());
    const QRect shown =
        box.adjusted(-side, -side, side, side).toAlignedRect() & QRect(QPoint(), report.size);
    report.close_up_box = shown;
    report.close_up = at_most(view_of(image).copy(shown), PortraitReporter::kCloseUp);
}

/// The file's first picture.
struct FirstPicture {
    std::shared_ptr<const Picture> picture;  ///< null where it cannot be read
    PortraitSketch sketch;
};

FirstPicture read_first(const std::filesystem::path& path) {
    try {
        const auto picture = std::make_shared<const Picture>(read_picture(path));
        const Image& image = picture->image;
        return {
            picture,
            {at_most(view_of(image), PortraitReporter::kThumbnail), {image.width, image.height}}};
    } catch (const std::exception&) {
        return {};
    }
}

PortraitReport report_on(const ProjectSettings& settings, const Picture& first) {
    PortraitAnalyzer analyzer(find_pack(settings.pack), kThreads);
    const PortraitPicture picture = read_portrait(settings.portrait.path, first, 0, analyzer);
    const Image& image = picture.image;
    PortraitReport report;
    report.warnings = warnings_of(picture, settings.portrait.path.filename());
    report.thumbnail = at_most(view_of(image), PortraitReporter::kThumbnail);
    report.size = {image.width, image.height};
    for (const FaceLandmarks& face : analyzer.find_faces(image))
        report.faces.push_back(face_rect(face, image));
    const Portrait portrait =
        analyzer.analyze(image, settings.face, settings.portrait.path.string());
    report.advice = advise(portrait);
    if (picture.cut_short) report.advice.insert(report.advice.begin(), incomplete_picture());
    report.face = portrait.face;
    add_close_up(report, image);
    return report;
}

/// Nothing where the picture shows nothing that can be used.
std::optional<PortraitReport> try_report(const ProjectSettings& settings, const Picture& first) {
    try {
        return report_on(settings, first);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}  // namespace

/// What cannot be used stays silent here: the session says why.
void PortraitReporter::look_at(const ProjectSettings& settings) {
    Subject subject{settings.portrait.path, settings.pack, settings.face};
    if (subject.path == subject_.path && subject.pack == subject_.pack &&
        subject.face == subject_.face)
        return;
    std::error_code absent;
    subject.changed = std::filesystem::last_write_time(subject.path, absent);
    subject.bytes = std::filesystem::file_size(subject.path, absent);
    const bool same_picture = subject.path == subject_.path;
    subject_ = subject;
    task_.stop();
    if (!same_picture) {
        report_.reset();
        sketch_ = {};
    }
    const auto kept = std::ranges::find(kept_, subject, &std::pair<Subject, PortraitReport>::first);
    if (kept != kept_.end()) return end(kept->second);
    if (subject.path.empty()) return end(std::nullopt);
    looking_ = true;
    Q_EMIT changed();
    read(settings);
}

void PortraitReporter::read(const ProjectSettings& settings) {
    task_.start(
        *this, [path = settings.portrait.path](const CancelToken&) { return read_first(path); },
        [this, settings](const FirstPicture& first) {
            if (!first.picture) return end(std::nullopt);
            sketch_ = first.sketch;
            Q_EMIT changed();
            analyze(settings, first.picture);
        });
}

void PortraitReporter::analyze(const ProjectSettings& settings,
                               const std::shared_ptr<const Picture>& first) {
    task_.start(
        *this, [settings, first](const CancelToken&) { return try_report(settings, *first); },
        [this](const std::optional<PortraitReport>& report) {
            if (report) keep(*report);
            end(report);
        });
}

/// The picture that is used may be another than the first of a video.
void PortraitReporter::end(const std::optional<PortraitReport>& report) {
    looking_ = false;
    report_ = report;
    if (report) sketch_ = {report->thumbnail, report->size};
    Q_EMIT changed();
}

void PortraitReporter::keep(const PortraitReport& report) {
    kept_.emplace_front(subject_, report);
    if (kept_.size() > kKept) kept_.pop_back();
}

}  // namespace ditto::ui
