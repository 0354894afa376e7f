// Landmarks of the portrait, put right by mouse and by keys.
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "shell/theme.h"
#include "source/landmark_window.h"

namespace ditto::ui {

constexpr int kPatience = 60'000;  // milliseconds, on a machine that does other things too

class LandmarkTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<PortraitReporter> reporter_;
    std::unique_ptr<LandmarkWindow> window_;

    LandmarkView& view() const { return window_->view(); }
    const std::vector<LandmarkShift>& shifts() const {
        return document_->project().settings.landmarks;
    }
    QPointF place(const char* name) const { return *view().place(name); }
    void move(QPoint at) {
        QMouseEvent event(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view(), &event);
    }
    void keep(const char* name) const {
        const QString folder = qEnvironmentVariable("DITTO_SCREENSHOTS");
        if (!folder.isEmpty())
            window_->grab().save(folder +
                                 QStringLiteral("/landmarks-%1.png").arg(QLatin1String(name)));
    }

  private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        apply_theme(*qApp, ThemeKind::Dark);
        document_ = std::make_unique<Document>(
            folder_.filePath(QStringLiteral("drafts")).toStdString(), SessionOptions{.threads = 2});
        document_->edit(QStringLiteral("Open"), [](Project& project) {
            project.settings.portrait.path = DITTO_SAMPLES_DIR "/astronaut.png";
            project.settings.pack = DITTO_STARTER_DIR;
            project.settings.output.max_size = 256;
        });
        reporter_ = std::make_unique<PortraitReporter>();
        reporter_->look_at(document_->project().settings);
        window_ = std::make_unique<LandmarkWindow>(*document_, *reporter_);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QTRY_VERIFY_WITH_TIMEOUT(reporter_->report().has_value(), kPatience);
        keep("found");
    }
    void cleanupTestCase() {
        window_.reset();
        reporter_.reset();
        document_.reset();
    }
    void cleanup() { document_->go_to(1); }

    void a_landmark_is_dragged_as_one_step() {
        const QPointF before = place("mouth-right"), chin = place("chin");
        QTest::mousePress(&view(), Qt::LeftButton, {}, before.toPoint());
        move(before.toPoint() + QPoint(8, 3));
        QVERIFY(shifts().empty());  // not before it is let go
        move(before.toPoint() + QPoint(20, -6));
        keep("dragged");
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, before.toPoint() + QPoint(20, -6));
        QCOMPARE(shifts().size(), 1u);
        QCOMPARE(shifts()[0].name, "mouth-right");
        const QPointF by = place("mouth-right") - before;
        QVERIFY((by - QPointF(20, -6)).manhattanLength() < 1);
        QVERIFY((place("chin") - chin).manhattanLength() < 0.5);
        QCOMPARE(document_->history().done(), 2u);
        document_->undo();
        QVERIFY((place("mouth-right") - before).manhattanLength() < 0.1);
    }

    void escape_ends_a_drag_and_leaves_all_as_it_was() {
        const QPointF before = place("chin");
        QTest::mousePress(&view(), Qt::LeftButton, {}, before.toPoint());
        move(before.toPoint() + QPoint(0, 25));
        QVERIFY((place("chin") - before).manhattanLength() > 20);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(window_->isVisible());
        QVERIFY((place("chin") - before).manhattanLength() < 0.1);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, before.toPoint() + QPoint(0, 25));
        QCOMPARE(document_->history().done(), 1u);
    }

    void all_by_keys() {
        view().setFocus();
        while (!view().chosen() || view().chosen()->name != "nose")
            QTest::keyClick(&view(), Qt::Key_Tab);
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("nose")));
        const QPointF before = place("nose");
        for (int i = 0; i < 3; ++i) QTest::keyClick(&view(), Qt::Key_Right);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY((place("nose") - before - QPointF(3, 10)).manhattanLength() < 0.5);
        QCOMPARE(document_->history().done(), 2u);  // steps of one key after the other are one
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(shifts().empty());
    }

    void the_portrait_is_prepared_with_them_and_reset_takes_all_back() {
        QTRY_VERIFY_WITH_TIMEOUT(document_->face().has_value(), kPatience);
        const Point2 eye = document_->face()->right_eye;
        QVERIFY(!window_->reset_button().isEnabled());
        document_->edit(QStringLiteral("Move"), [](Project& project) {
            project.settings.landmarks = {{"iris-right", 0.03f, 0.0f},
                                          {"eye-right-outer", 0.03f, 0.0f},
                                          {"eye-right-inner", 0.03f, 0.0f}};
        });
        QTRY_VERIFY_WITH_TIMEOUT(document_->face() && document_->face()->right_eye.x > eye.x + 4,
                                 kPatience);
        QTest::mouseClick(&window_->reset_button(), Qt::LeftButton);
        QVERIFY(shifts().empty());
        QTRY_VERIFY_WITH_TIMEOUT(
            document_->face() && std::abs(document_->face()->right_eye.x - eye.x) < 0.01f,
            kPatience);
    }

    void another_portrait_has_landmarks_of_its_own() {
        document_->edit(QStringLiteral("Move"), [](Project& project) {
            project.settings.landmarks = {{"chin", 0.0f, 0.01f}};
        });
        document_->edit(QStringLiteral("Choose"), [](Project& project) {
            ditto::set_portrait(project.settings, {DITTO_SAMPLES_DIR "/grace_hopper.jpg", {}});
        });
        QVERIFY(shifts().empty());
        document_->undo();
        QCOMPARE(shifts().size(), 1u);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::LandmarkTest)
#include "landmark_test.moc"
