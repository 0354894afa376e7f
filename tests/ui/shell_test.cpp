// The window around the rooms, driven by real events.
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "document/drafts.h"
#include "document/drop.h"
#include "session/project_file.h"
#include "shell/drop_overlay.h"
#include "shell/main_window.h"
#include "shell/start_page.h"
#include "shell/theme.h"

namespace ditto::ui {

namespace fs = std::filesystem;

class ShellTest : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<MainWindow> window_;

    static fs::path sample(const char* name) { return fs::path(DITTO_SAMPLES_DIR) / name; }
    fs::path file(const char* name) const {
        return folder_->filePath(QString::fromLatin1(name)).toStdString();
    }
    template <typename T>
    T* child(const char* name) const {
        return window_->findChild<T*>(QString::fromLatin1(name));
    }
    void open_window() {
        document_ = std::make_unique<Document>(file("drafts"));
        window_ = std::make_unique<MainWindow>(*document_);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void close_window() {
        window_.reset();
        document_.reset();
    }
    /// A project on the disk that holds a portrait.
    fs::path saved_project(const char* name) {
        Document other(file("other-drafts"));
        take_drop({DropKind::Portrait, sample("astronaut.png"), {}}, other);
        other.save_as(file(name));
        return file(name);
    }
    static QMimeData* files(const std::vector<fs::path>& paths) {
        auto* data = new QMimeData;
        QList<QUrl> urls;
        for (const fs::path& path : paths)
            urls += QUrl::fromLocalFile(QString::fromStdString(path.string()));
        data->setUrls(urls);
        return data;
    }
    void drag_over(QWidget* widget, const QMimeData& data) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &enter);
    }
    void drop_on(QWidget* widget, const QMimeData& data) {
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &drop);
    }
    QWidget* start_page() const { return child<QWidget>("start-page"); }

  private Q_SLOTS:
    void init() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        folder_ = std::make_unique<QTemporaryDir>();
        open_window();
    }
    void cleanup() { close_window(); }

    void an_empty_project_shows_the_start_page() { QVERIFY(start_page()->isVisible()); }

    void the_sample_opens_with_portrait_speech_and_keys() {
        auto* button = child<QPushButton>("open-sample");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!start_page()->isVisible());
        const Project& project = document_->project();
        QVERIFY(fs::exists(project.settings.portrait.path));
        QVERIFY(fs::exists(project.settings.audio.path));
        QVERIFY(!project.timeline.tracks.empty());
    }

    void dragged_files_are_explained_and_dropped_together() {
        const std::unique_ptr<QMimeData> data(
            files({sample("astronaut.png"),
                   fs::path(DITTO_SAMPLES_DIR).parent_path().parent_path() / "absent.txt"}));
        auto* overlay = window_->findChild<DropOverlay*>();
        drag_over(start_page(), *data);
        QVERIFY(overlay->isVisible());
        QCOMPARE(overlay->size(), window_->size());
        drop_on(overlay, *data);
        QVERIFY(!overlay->isVisible());
        QCOMPARE(document_->project().settings.portrait.path, sample("astronaut.png"));
        QVERIFY(!start_page()->isVisible());
    }

    void text_dragged_within_the_window_is_let_through() {
        QMimeData text;
        text.setText(QStringLiteral("12"));
        drag_over(start_page(), text);
        QVERIFY(!window_->findChild<DropOverlay*>()->isVisible());
    }

    void what_cannot_be_used_is_refused_with_the_reason() {
        std::ofstream(file("notes.txt")) << "hello";
        const std::unique_ptr<QMimeData> data(files({file("notes.txt")}));
        const auto drops = look_at_drop(*data, document_->project());
        QVERIFY(!is_usable(drops));
        QVERIFY(sentence_of(drops).contains(QStringLiteral("notes.txt")));
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(window_.get(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(window_->findChild<DropOverlay*>()->isVisible());
        QVERIFY(start_page()->isVisible());
    }

    void a_picture_from_the_clipboard_is_kept_and_becomes_the_portrait() {
        const QImage picture(QString::fromStdString(sample("astronaut.png").string()));
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(window_.get(), Qt::Key_V, Qt::ControlModifier);
        const fs::path kept = document_->project().settings.portrait.path;
        QCOMPARE(kept.parent_path(), file("drafts"));
        QCOMPARE(QImage(QString::fromStdString(kept.string())).size(), picture.size());
    }

    void a_file_from_the_clipboard_is_taken() {
        QGuiApplication::clipboard()->setMimeData(files({sample("grace_hopper.jpg")}));
        QTest::keyClick(window_.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(document_->project().settings.portrait.path, sample("grace_hopper.jpg"));
    }

    void recent_projects_are_listed_with_a_picture_and_opened() {
        const fs::path path = saved_project("mine.ditto");
        QVERIFY(document_->open(path));
        document_->start_new();
        auto* list = child<QListView>("recent-projects");
        QVERIFY(list->isVisible());
        const QModelIndex index = list->model()->index(0, 0);
        QCOMPARE(index.data().toString(), QStringLiteral("mine"));
        QVERIFY(!index.data(Qt::DecorationRole).value<QImage>().isNull());
        list->setFocus();
        list->setCurrentIndex(index);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(document_->path(), project_path(path));
    }

    void a_missing_recent_project_is_flagged_and_can_be_removed() {
        const fs::path path = saved_project("gone.ditto");
        QVERIFY(document_->open(path));
        document_->start_new();
        fs::remove(path);
        window_->findChild<StartPage*>()->refresh();
        auto* list = child<QListView>("recent-projects");
        const QModelIndex index = list->model()->index(0, 0);
        QVERIFY(index.data(RecentProjects::MissingRole).toBool());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        QVERIFY(window_->notices().sentence().contains(QStringLiteral("gone.ditto")));
        list->setCurrentIndex(index);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void a_draft_that_was_left_is_offered_again() {
        take_drop({DropKind::Portrait, sample("astronaut.png"), {}}, *document_);
        const fs::path draft = document_->path();
        close_window();
        QVERIFY(fs::exists(draft));
        open_window();
        const auto drafts = unsaved_drafts(file("drafts"));
        QCOMPARE(drafts.size(), std::size_t{1});
        QCOMPARE(drafts[0].what, QStringLiteral("astronaut.png"));
        QPushButton* go_on = nullptr;
        for (QPushButton* button : start_page()->findChildren<QPushButton*>())
            if (button->accessibleName().contains(QStringLiteral("astronaut.png"))) {
                go_on = button;
                break;
            }
        QVERIFY(go_on);
        QTest::mouseClick(go_on, Qt::LeftButton);
        QCOMPARE(document_->path(), draft);
        QVERIFY(!start_page()->isVisible());
    }

    void an_empty_draft_leaves_nothing_behind() {
        const fs::path draft = document_->path();
        close_window();
        QVERIFY(!fs::exists(draft));
    }

    void a_missing_portrait_can_be_located() {
        take_drop({DropKind::Portrait, file("lost.png"), {}}, *document_);
        QTRY_VERIFY(window_->notices().sentence().contains(QStringLiteral("lost.png")));
        QTRY_COMPARE(window_->notices().findChildren<QPushButton*>().size(), 1);
        take_drop({DropKind::Portrait, sample("astronaut.png"), {}}, *document_);
        QTRY_VERIFY(window_->notices().sentence().isEmpty());
        QVERIFY(!window_->notices().isVisible());
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::ShellTest)
#include "shell_test.moc"
