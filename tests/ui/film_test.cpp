// The film's shape and background in the preview.
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "export/frame_grab.h"
#include "inspector/film_section.h"
#include "media/image_file.h"
#include "preview/preview_panel.h"
#include "shell/theme.h"

namespace ditto::ui {

class FilmTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<Player> player_;
    Selection selection_;
    std::unique_ptr<QWidget> window_;
    PreviewPanel* panel_ = nullptr;
    Actions* actions_ = nullptr;

    PictureView& view() const { return panel_->picture(); }
    void choose(const char* field, const QString& text) {
        FilmSection section(*document_);
        const auto boxes = section.findChildren<QComboBox*>();
        const auto box = std::ranges::find_if(
            boxes, [&](QComboBox* b) { return b->accessibleName() == QLatin1String(field); });
        QVERIFY(box != boxes.end());
        const int index = (*box)->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        (*box)->setCurrentIndex(index);
        Q_EMIT(*box)->activated(index);
    }
    /// The frame at the playhead is exact, and is what the view shows.
    bool exact() const {
        const auto& shown = view().shown();
        const auto frame = document_->frame(player_->frame());
        const bool cut_out =
            document_->project().settings.output.backdrop.kind != Backdrop::Kind::Portrait;
        return frame && frame->state == FrameState::Exact && shown &&
               shown->image == frame->image && frame->image->channels == (cut_out ? 4 : 3);
    }
    /// At a place in parts of what is seen.
    QColor seen(double x, double y) const {
        const QRectF picture = view().picture_rect();
        const QImage image = view().grab().toImage();
        const double scale = image.devicePixelRatioF();
        return image.pixelColor(
            (scale * (picture.topLeft() + QPointF(x * picture.width(), y * picture.height())))
                .toPoint());
    }
    void keep(const char* name) const {
        const QString folder = qEnvironmentVariable("DITTO_SCREENSHOTS");
        if (!folder.isEmpty())
            panel_->grab().save(folder + QStringLiteral("/film-%1.png").arg(QLatin1String(name)));
    }

  private Q_SLOTS:
    void initTestCase() {
        const std::string media = std::string(DITTO_SHARED_DIR) + "/media/";
        if (!std::filesystem::exists(media)) QSKIP("needs ../shared/media");
        QStandardPaths::setTestModeEnabled(true);
        apply_theme(*qApp, ThemeKind::Dark);
        document_ = std::make_unique<Document>(
            folder_.filePath(QStringLiteral("drafts")).toStdString(), SessionOptions{.threads = 2});
        player_ = std::make_unique<Player>();
        window_ = std::make_unique<QWidget>();
        actions_ = new Actions(window_.get());
        panel_ = new PreviewPanel(*document_, *player_, selection_, *actions_, window_.get());
        panel_->resize(800, 600);
        window_->resize(800, 600);
        window_->show();
        document_->edit(QStringLiteral("Open"), [&](Project& project) {
            project.settings.portrait.path = std::string(DITTO_SAMPLES_DIR) + "/astronaut.png";
            project.settings.audio.path = media + "speech-16s-24k.wav";
            project.settings.cut.end = 2;
            project.settings.pack = DITTO_STARTER_DIR;
            project.settings.sampling.steps = 2;
            project.settings.output.max_size = 256;
        });
        QTRY_VERIFY_WITH_TIMEOUT(exact(), 60'000);
        view().handles().point_out(nullptr);
        view().set_handles_shown(false);
    }

    void cleanupTestCase() {
        window_.reset();
        player_.reset();
        document_.reset();
    }

    void cleanup() {
        document_->go_to(1);
        actions_->find(QStringLiteral("view.film"))->setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(!document_ || exact(), 60'000);
    }

    void what_is_behind_the_person_is_as_chosen() {
        const QColor before = seen(0.03, 0.5);
        choose("Background", QStringLiteral("Green screen"));
        QTRY_VERIFY_WITH_TIMEOUT(exact(), 60'000);
        QTRY_COMPARE(seen(0.03, 0.5), QColor(0x00, 0xb1, 0x40));
        keep("green");
        choose("Background", QStringLiteral("Transparent"));
        QTRY_VERIFY_WITH_TIMEOUT(exact(), 60'000);
        // Two greys in turns.
        const QColor first = seen(0.03, 0.5);
        bool chequered = false;
        for (int i = 0; i < 8; ++i) chequered |= seen(0.03 + 0.01 * i, 0.5) != first;
        QVERIFY(chequered && first != before);
        keep("transparent");
        document_->undo();
        document_->undo();
        QTRY_VERIFY_WITH_TIMEOUT(exact(), 60'000);
        QTRY_COMPARE(seen(0.03, 0.5), before);
    }

    void what_is_cut_away_is_darkened_or_gone() {
        const QRectF whole = view().picture_rect();
        const QColor corner = seen(0.03, 0.5), middle = seen(0.45, 0.3);
        choose("Aspect ratio", QStringLiteral("9:16"));
        QTRY_VERIFY_WITH_TIMEOUT(exact(), 60'000);
        QCOMPARE(view().picture_rect(), whole);
        QTRY_VERIFY(seen(0.03, 0.5).lightness() < corner.lightness());
        QCOMPARE(seen(0.45, 0.3), middle);
        keep("mask");
        actions_->find(QStringLiteral("view.film"))->setChecked(true);
        const QRectF film = view().picture_rect();
        QVERIFY(std::abs(film.width() / film.height() - 9.0 / 16) < 1e-3);
        QVERIFY(view().portrait_rect().width() > film.width());
        keep("cut");
        // Handles stand where the face is.
        const auto stand = view().handles().stand();
        QVERIFY(stand && film.contains(stand->face.eyes));
        actions_->find(QStringLiteral("view.film"))->setChecked(false);
        QCOMPARE(view().picture_rect(), whole);
    }

    void a_grabbed_frame_is_the_films() {
        choose("Aspect ratio", QStringLiteral("1:1"));
        choose("Aspect ratio", QStringLiteral("9:16"));
        choose("Background", QStringLiteral("Green screen"));
        QTRY_VERIFY_WITH_TIMEOUT(exact(), 60'000);
        document_->save_as(folder_.filePath(QStringLiteral("film.ditto")).toStdString());
        QVERIFY(document_->finish_saving());
        FrameGrab grab(*document_, *player_);
        QSignalSpy saved(&grab, &FrameGrab::saved);
        grab.grab();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
        const Image image = read_image(saved[0][0].toString().toStdString());
        QCOMPARE(image.channels, 3);
        QCOMPARE(image.width * 16, image.height * 9);
        QCOMPARE(image.row(2)[1], 0xb1);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::FilmTest)
#include "film_test.moc"
