// The open project as the window sees it.
#include "document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "document/drafts.h"
#include "project/project_file.h"

namespace ditto::ui {

class DocumentTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;

    std::filesystem::path file(const char* name) const {
        return folder_.filePath(QString::fromLatin1(name)).toStdString();
    }
    static Change seed(std::uint64_t value) {
        return [=](Project& project) { project.settings.sampling.seed = value; };
    }
    std::uint64_t seed() const { return document_->project().settings.sampling.seed; }

  private Q_SLOTS:
    void init() { document_ = std::make_unique<Document>(file("drafts")); }
    void cleanup() {
        document_.reset();
        std::filesystem::remove_all(file("drafts"));
    }

    void begins_untitled_and_unmodified() {
        QVERIFY(document_->untitled());
        QVERIFY(!document_->modified());
    }

    void a_gesture_is_one_step() {
        for (std::uint64_t value = 1; value < 20; ++value) document_->preview(seed(value));
        QCOMPARE(seed(), 19u);
        QCOMPARE(document_->history().done(), 0u);
        QVERIFY(document_->commit(QStringLiteral("Change seed")));
        QCOMPARE(document_->history().done(), 1u);
        document_->undo();
        QCOMPARE(seed(), 0u);
        document_->redo();
        QCOMPARE(seed(), 19u);
    }

    void a_cancelled_gesture_restores_exactly() {
        document_->edit(QStringLiteral("Change seed"), seed(4));
        const Project before = document_->project();
        document_->preview([](Project& project) {
            project.timeline.track(Channel::HeadYaw).values.set({.time = 1, .value = 5});
        });
        QVERIFY(document_->project() != before);
        document_->cancel();
        QCOMPARE(document_->project() == before, true);
        QCOMPARE(document_->history().edits().size(), 1u);
    }

    void saved_under_a_name_and_opened_again() {
        document_->edit(QStringLiteral("Change seed"), seed(7));
        document_->save_as(file("mine.ditto"));
        QVERIFY(document_->finish_saving());
        QVERIFY(!document_->untitled());
        QVERIFY(!document_->modified());
        QCOMPARE(document_->name(), QStringLiteral("mine"));
        document_->start_new();
        QCOMPARE(seed(), 0u);
        document_->open(file("mine.ditto"));
        QVERIFY(document_->finish_opening());
        QCOMPARE(seed(), 7u);
    }

    void what_was_not_saved_is_there_after_the_program_ended() {
        document_->save_as(file("lost.ditto"));
        QVERIFY(document_->finish_saving());
        document_->edit(QStringLiteral("Change seed"), seed(9));
        document_ = std::make_unique<Document>(file("drafts"));
        document_->open(file("lost.ditto"));
        QVERIFY(document_->finish_opening());
        QCOMPARE(seed(), 9u);
        QVERIFY(document_->modified());
    }

    void what_cannot_be_opened_is_told_and_nothing_changes() {
        QSignalSpy failed(document_.get(), &Document::failed);
        document_->edit(QStringLiteral("Change seed"), seed(3));
        document_->open(file("absent.ditto"));
        QVERIFY(!document_->finish_opening());
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("absent.ditto")));
        QCOMPARE(seed(), 3u);
    }

    void a_discarded_draft_takes_along_what_it_alone_used() {
        const auto keep = [this](const std::filesystem::path& path) {
            std::filesystem::create_directories(path.parent_path());
            std::ofstream(path) << "media";
            return path;
        };
        const auto use = [this](const std::filesystem::path& portrait) {
            document_->edit(QStringLiteral("Choose portrait"),
                            [&](Project& project) { project.settings.portrait.path = portrait; });
        };
        const auto exported = keep(file("drafts/exported.png"));
        Project waiting;
        waiting.settings.portrait.path = exported;
        std::filesystem::create_directories(file("exports"));
        save_project(waiting, project_path(file("exports/1.ditto")));
        const auto older = keep(file("drafts/older.png"));
        std::filesystem::last_write_time(
            older, std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
        const auto shared = keep(file("drafts/shared.png")), own = keep(file("own.png"));
        for (const auto& portrait : {own, shared}) use(portrait);
        const auto left = document_->path();
        document_->start_new();
        const auto first = keep(file("drafts/first.png")), last = keep(file("drafts/last.png"));
        const auto discard = [&](const auto& how) {
            for (const auto& portrait : {own, exported, shared, older, first, last}) use(portrait);
            how();
            QVERIFY(document_->finish_saving());
            for (const auto& file : {first, last}) {
                QVERIFY(!exists(file));
                keep(file);
            }
            for (const auto& file : {own, exported, shared, older, left}) QVERIFY(exists(file));
        };
        discard([&] { document_->discard_changes(); });
        discard([&] {
            const auto draft = document_->path();
            document_->start_new();
            QVERIFY(document_->finish_saving());
            remove_draft(draft);
            QVERIFY(!exists(draft));
        });
    }

    void going_to_a_place_of_the_history() {
        for (std::uint64_t value = 1; value <= 5; ++value)
            document_->edit(QStringLiteral("Change seed"), seed(value));
        document_->go_to(2);
        QCOMPARE(seed(), 2u);
        document_->go_to(5);
        QCOMPARE(seed(), 5u);
        document_->go_to(0);
        QCOMPARE(seed(), 0u);
    }
};

}  // namespace ditto::ui

QTEST_GUILESS_MAIN(ditto::ui::DocumentTest)
#include "document_test.moc"
