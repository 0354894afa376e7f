// The queue as the user sees it, by real events.
#include "export/export_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "screenshots.h"
#include "slow_run.h"

namespace ditto::ui {

class ExportPanelTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    SlowRun run_;
    std::unique_ptr<ExportQueue> queue_;
    std::unique_ptr<ExportPanel> panel_;

    std::uint64_t add(const char* name) {
        const QString file = folder_.filePath(QString::fromLatin1(name));
        return queue_->add({{}, QStringLiteral("interview"), file.toStdString()});
    }
    /// Whose accessible name is "what: file"; null where it cannot be seen.
    QToolButton* button(const char* what, const char* file) const {
        const QString name =
            QString::fromLatin1(what) + QStringLiteral(": ") + QString::fromLatin1(file);
        for (auto* each : panel_->findChildren<QToolButton*>())
            if (each->accessibleName() == name && each->isVisible()) return each;
        return nullptr;
    }
    void click(const char* what, const char* file) {
        QTRY_VERIFY2(button(what, file), what);
        QTest::mouseClick(button(what, file), Qt::LeftButton);
    }
    QString text() const {
        QStringList texts;
        for (auto* label : panel_->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts.join(u'\n');
    }
    ExportState state(std::uint64_t id) const { return queue_->find(id)->state; }

  private Q_SLOTS:
    void initTestCase() { apply_theme(*qApp, ThemeKind::Dark); }
    void init() {
        run_ = {};
        queue_ = std::make_unique<ExportQueue>(
            folder_.filePath(QStringLiteral("queue")).toStdString(), run_);
        panel_ = std::make_unique<ExportPanel>(*queue_);
        panel_->resize(280, 560);
        panel_->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    }
    void cleanup() {
        panel_.reset();
        queue_.reset();
        QDir(folder_.path()).removeRecursively();
        QDir().mkpath(folder_.path());
    }

    void shows_what_is_made_and_what_waits() {
        QVERIFY(text().contains(QStringLiteral("Nothing is being exported")));
        const auto failed = add("absent/interview with everyone of the whole crew.mp4");
        QTRY_COMPARE(state(failed), ExportState::Failed);
        const auto done = add("done.mp4");
        run_.allow(20);
        QTRY_COMPARE(state(done), ExportState::Done);
        const auto running = add("running.mp4");
        add("waiting.mp4");
        add("later.mp4");
        run_.allow(12);
        QTRY_COMPARE(queue_->find(running)->progress.done, 12);
        QTRY_VERIFY(text().contains(QStringLiteral("60 %")));
        QVERIFY(text().contains(QStringLiteral("left")));
        QVERIFY(text().contains(QStringLiteral("choose a folder that exists")));
        QVERIFY(button("Pause", "running.mp4") && button("Cancel", "running.mp4"));
        QVERIFY(!button("Remove from list", "running.mp4"));
        QVERIFY(button("Move up", "later.mp4") && !button("Move down", "later.mp4"));
        QVERIFY(button("Reveal in folder", "done.mp4"));
        take_pictures(*panel_, "export-panel");
    }

    void its_buttons_do_what_they_say() {
        const auto first = add("a.mp4"), second = add("b.mp4"), third = add("c.mp4");
        click("Move up", "c.mp4");
        QTRY_COMPARE(queue_->jobs()[1].id, third);
        click("Pause", "a.mp4");
        QTRY_COMPARE(state(first), ExportState::Paused);
        click("Resume", "a.mp4");
        QTRY_COMPARE(state(first), ExportState::Running);
        click("Cancel", "a.mp4");
        QTRY_COMPARE(state(first), ExportState::Cancelled);
        QTRY_COMPARE(state(third), ExportState::Running);
        click("Remove from list", "b.mp4");
        QTRY_VERIFY(!queue_->find(second));
        run_.allow(20);
        QTRY_COMPARE(state(third), ExportState::Done);
        run_.allow(20);
        click("Try again", "a.mp4");
        QTRY_COMPARE(state(first), ExportState::Done);
        for (auto* each : panel_->findChildren<QPushButton*>())
            QTest::mouseClick(each, Qt::LeftButton);
        QTRY_VERIFY(queue_->jobs().empty());
        QVERIFY(text().contains(QStringLiteral("Nothing is being exported")));
    }

    void time_is_told_as_people_read_it() {
        QCOMPARE(time_left(0.2), QStringLiteral("0:01"));
        QCOMPARE(time_left(65), QStringLiteral("1:05"));
        QCOMPARE(time_left(3671), QStringLiteral("1:01:11"));
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::ExportPanelTest)
#include "export_panel_test.moc"
