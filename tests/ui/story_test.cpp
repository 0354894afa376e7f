// The whole story of a creator, driven in the real window with real media.
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "document/document.h"
#include "shell/main_window.h"
#include "shell/theme.h"
#include "timed_application.h"

namespace ditto::ui {

namespace fs = std::filesystem;

constexpr int kPatience = 60'000;  // milliseconds, on a machine that does other things too

class StoryTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<MainWindow> window_;
    int pictures_ = 0;

    static TimedApplication& application() { return *static_cast<TimedApplication*>(qApp); }
    fs::path file(const char* name) const {
        return folder_.filePath(QString::fromLatin1(name)).toStdString();
    }

    void open_window() {
        window_.reset();
        document_ = std::make_unique<Document>(file("drafts"), SessionOptions{.threads = 2});
        window_ = std::make_unique<MainWindow>(*document_);
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }

    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place = window_->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &enter);
        QVERIFY2(enter.isAccepted(), qPrintable(path));
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &event);
    }

    /// Into the folder that DITTO_SCREENSHOTS names; a picture of what a person would see.
    void take_picture(const char* what) {
        const QByteArray folder = qgetenv("DITTO_SCREENSHOTS");
        if (folder.isEmpty()) return;
        const QString name = QStringLiteral("%1/%2-%3.png")
                                 .arg(QString::fromLocal8Bit(folder))
                                 .arg(++pictures_, 2, 10, QChar(u'0'))
                                 .arg(QString::fromLatin1(what));
        QVERIFY(window_->grab().save(name));
    }

    void trigger(const char* action) {
        window_->actions().find(QString::fromLatin1(action))->trigger();
    }

    bool exact(std::int64_t frame) const {
        const auto states = document_->cache_map();
        return frame < static_cast<std::int64_t>(states.size()) &&
               states[static_cast<std::size_t>(frame)] == FrameState::Exact;
    }

    template <typename T>
    T* named(const QString& name) const {
        for (T* each : window_->findChildren<T*>())
            if (each->accessibleName() == name || each->property("text").toString() == name)
                return each;
        return nullptr;
    }

  private Q_SLOTS:
    void initTestCase() {
        if (!fs::exists(DITTO_SHARED_DIR "/media")) QSKIP("needs ../shared/media");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        apply_theme(*qApp, ThemeKind::Dark);
        open_window();
    }

    void starts_empty() {
        QCOMPARE(document_->frame_count(), 0);
        take_picture("start");
        application().begin_watch();
    }

    void dropped_media_speak() {
        drop(QStringLiteral(DITTO_SAMPLES_DIR "/astronaut.png"));
        drop(QStringLiteral(DITTO_SHARED_DIR "/media/speech-16s-24k.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(document_->frame(0).has_value(), kPatience);
        QCOMPARE(document_->frame_size(), QSize(512, 512));
        QVERIFY(document_->frame_count() > 390);
        QTRY_VERIFY_WITH_TIMEOUT(exact(0), kPatience);
        take_picture("first-frame");
    }

    void plays() {
        QTest::keyClick(window_.get(), Qt::Key_Space);
        QVERIFY(window_->player().playing());
        QTRY_VERIFY_WITH_TIMEOUT(window_->player().frame() > 20, kPatience);
        QTest::keyClick(window_.get(), Qt::Key_Space);
        QVERIFY(!window_->player().playing());
        const auto here = window_->player().frame();
        QTest::keyClick(window_.get(), Qt::Key_Right);
        QCOMPARE(window_->player().frame(), here + 1);
        QTest::keyClick(window_.get(), Qt::Key_Home);
        QCOMPARE(window_->player().frame(), 0);
    }

    void keys_an_emotion_by_button() {
        window_->player().seek(50);
        auto* happy = named<QPushButton>(QStringLiteral("Happy"));
        QVERIFY(happy);
        QTest::mouseClick(happy, Qt::LeftButton);
        const Track* track = document_->project().timeline.find(Channel::EmotionHappy);
        QVERIFY(track);
        QCOMPARE(track->values.keys().size(), 1u);
        QCOMPARE(track->values.keys()[0].time, 2.0);
        QTRY_VERIFY_WITH_TIMEOUT(exact(50), kPatience);
        take_picture("happy");
    }

    void a_number_typed_changes_the_amplitude() {
        auto* mouth = named<QDoubleSpinBox>(QStringLiteral("Mouth"));
        QVERIFY(mouth);
        mouth->setFocus();
        mouth->selectAll();
        QTest::keyClicks(mouth, QStringLiteral("1.5"));
        QTest::keyClick(mouth, Qt::Key_Return);
        QCOMPARE(document_->project().timeline.at(0).get(Channel::MouthAmplitude), 1.5f);
        window_->setFocus();
    }

    void steps_change_while_it_plays() {
        window_->player().play();
        auto* steps = named<QSlider>(QStringLiteral("Steps"));
        QVERIFY(steps);
        QTest::keyClick(steps, Qt::Key_PageUp);
        QVERIFY(document_->project().settings.sampling.steps > 0);
        const auto here = window_->player().frame();
        QTRY_VERIFY_WITH_TIMEOUT(window_->player().frame() > here + 10, kPatience);
        window_->player().pause();
        QTRY_VERIFY_WITH_TIMEOUT(exact(window_->player().frame()), kPatience);
    }

    void everything_is_undone_and_done_again() {
        const Project end = document_->project();
        const std::size_t steps = document_->history().done();
        QVERIFY(steps >= 5);
        for (std::size_t i = 0; i < steps; ++i) trigger("edit.undo");
        QCOMPARE(document_->project() == Project{}, true);
        QVERIFY(!document_->history().can_undo());
        for (std::size_t i = 0; i < steps; ++i) trigger("edit.redo");
        QCOMPARE(document_->project() == end, true);
    }

    void saved_changed_and_found_again_after_a_crash() {
        QVERIFY(document_->save_as(file("story.ditto")));
        document_->edit(QStringLiteral("Change seed"),
                        [](Project& project) { project.settings.sampling.seed = 5; });
        const Project last = document_->project();
        open_window();  // nothing was saved, as after a crash
        QVERIFY(document_->open(file("story.ditto")));
        QCOMPARE(document_->project() == last, true);
        QVERIFY(document_->modified());
        QTRY_VERIFY_WITH_TIMEOUT(document_->frame(0).has_value(), kPatience);
        QVERIFY(document_->save());
        take_picture("reopened");
    }

    void the_event_loop_was_never_held_for_long() {
        qInfo("longest event: %.1f ms computed, %.1f ms by the clock (%s)",
              application().longest_computed(), application().longest_wall(),
              qPrintable(application().longest_event()));
        QVERIFY(application().longest_computed() <= 50);
    }

    void cleanupTestCase() {
        window_.reset();
        document_.reset();
    }
};

}  // namespace ditto::ui

int main(int argc, char** argv) {
    ditto::ui::TimedApplication application(argc, argv);
    ditto::ui::StoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "story_test.moc"
