#include "project/project_document.h"

#include <gmock/gmock.h>

#include <thread>

#include "core/error.h"
#include "core/sha256.h"
#include "project/backups.h"
#include "project/project_file.h"
#include "project/project_folder.h"

namespace ditto {
namespace {

using ::testing::HasSubstr;
using testing::ProjectFolder;
using testing::refusal;

class ProjectDocumentTest : public ProjectFolder {
  protected:
    const std::filesystem::path path_ = file("one.ditto");

    static void set_face(ProjectDocument& document, int face) {
        document.edit("Choose a face", [&](Project& project) { project.settings.face = face; });
    }
};

TEST_F(ProjectDocumentTest, BringsBackWhatWasNotSaved) {
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        EXPECT_FALSE(document.modified());
        for (int face = 1; face <= 4; ++face) set_face(document, face);
        document.undo();
        document.undo();
        document.redo();
        EXPECT_TRUE(document.modified());
    }
    EXPECT_EQ(read_project(path_).project.settings.face, 0);
    EXPECT_EQ(open_project(path_).settings.face, 3);
    ProjectDocument document(path_);
    EXPECT_TRUE(document.modified());
    EXPECT_EQ(document.note(), "");
    EXPECT_EQ(document.project().settings.face, 3);
    document.redo();
    EXPECT_EQ(document.project().settings.face, 4);
    while (document.history().can_undo()) document.undo();
    EXPECT_EQ(document.project().settings.face, 0);
}

TEST_F(ProjectDocumentTest, SavesToTheFileAndABackup) {
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        set_face(document, 1);
        document.save();
        EXPECT_FALSE(document.modified());
        set_face(document, 2);
        document.save();
        document.undo();  // of before the journal's beginning
        EXPECT_EQ(document.project().settings.face, 1);
    }
    EXPECT_EQ(read_project(path_).project.settings.face, 2);
    EXPECT_EQ(open_project(path_).settings.face, 1);
    const auto backups = list_backups(path_);
    ASSERT_FALSE(backups.empty());
    EXPECT_EQ(read_project(backups[0].path).project.settings.face, 2);
    std::ofstream(path_) << "{ torn";
    EXPECT_THAT(refusal([&] { open_project(path_); }), HasSubstr(backups[0].path.string()));
}

/// At every moment of a save the file and its journal give what was edited last.
TEST_F(ProjectDocumentTest, IsEditedWhileItIsSaved) {
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        set_face(document, 1);
        ProjectSave save = document.begin_save(path_);
        set_face(document, 2);
        EXPECT_EQ(open_project(path_).settings.face, 2);
        std::thread([&] { save.write(); }).join();
        EXPECT_EQ(read_project(path_).project.settings.face, 1);
        EXPECT_EQ(open_project(path_).settings.face, 2);
        set_face(document, 3);
        EXPECT_TRUE(document.finish_save(save));
        EXPECT_TRUE(document.modified());
    }
    EXPECT_EQ(open_project(path_).settings.face, 3);
    ProjectDocument document(path_);
    EXPECT_TRUE(document.modified());
    EXPECT_EQ(document.note(), "");
    document.undo();
    document.undo();
    EXPECT_EQ(document.project().settings.face, 1);
    document.save();
    EXPECT_FALSE(document.modified());
}

TEST_F(ProjectDocumentTest, IsEditedWhileItGetsAnotherName) {
    const auto two = file("two.ditto");
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        set_face(document, 1);
        ProjectSave save = document.begin_save(two);
        set_face(document, 2);
        save.write();
        set_face(document, 3);
        EXPECT_EQ(open_project(path_).settings.face, 3);
        EXPECT_FALSE(document.finish_save(save));  // the steps are not there yet
        EXPECT_EQ(document.path(), path_);
        save.write();
        EXPECT_EQ(open_project(two).settings.face, 3);
        EXPECT_TRUE(document.finish_save(save));
        EXPECT_EQ(document.path(), two);
        EXPECT_TRUE(document.modified());
    }
    EXPECT_EQ(read_project(two).project.settings.face, 1);
    EXPECT_EQ(open_project(two).settings.face, 3);
    EXPECT_EQ(open_project(path_).settings.face, 0);
}

TEST_F(ProjectDocumentTest, GoesOnAsBeforeWhereSavingFails) {
    ProjectDocument document = ProjectDocument::create({}, path_);
    set_face(document, 1);
    ProjectSave save = document.begin_save(file("no/such.ditto"));
    set_face(document, 2);
    EXPECT_NE(refusal([&] { save.write(); }), "");
    EXPECT_TRUE(document.finish_save(save));
    EXPECT_EQ(document.path(), path_);
    EXPECT_TRUE(document.modified());
    EXPECT_EQ(open_project(path_).settings.face, 2);
}

TEST_F(ProjectDocumentTest, LeavesNoJournalWhereAllIsSaved) {
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        EXPECT_TRUE(std::filesystem::exists(journal_path(path_)));
        set_face(document, 1);
        document.save();
    }
    EXPECT_FALSE(std::filesystem::exists(journal_path(path_)));
    {
        ProjectDocument document(path_);
        set_face(document, 2);
        document.revert();
        EXPECT_EQ(document.project().settings.face, 1);
        EXPECT_FALSE(document.history().can_undo());
    }
    EXPECT_FALSE(std::filesystem::exists(journal_path(path_)));
}

TEST_F(ProjectDocumentTest, IsEditedByOneAtATime) {
    ProjectDocument document = ProjectDocument::create({}, path_);
    EXPECT_THAT(refusal([&] { ProjectDocument other(path_); }), HasSubstr("another program"));
    std::filesystem::create_symlink(path_, file("link.ditto"));
    EXPECT_THAT(refusal([&] { ProjectDocument other(file("link.ditto")); }),
                HasSubstr("another program"));
    set_face(document, 1);
    EXPECT_EQ(open_project(path_).settings.face, 1);
}

TEST_F(ProjectDocumentTest, GoesOnUnderAnotherName) {
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        set_face(document, 1);
        document.save_as(file("two.ditto"));
        EXPECT_EQ(document.path(), file("two.ditto"));
        EXPECT_FALSE(document.modified());
        set_face(document, 2);
        const ProjectDocument first(path_);  // is free again
        EXPECT_EQ(first.project().settings.face, 0);
        EXPECT_NE(refusal([&] { document.save_as(file("no/such.ditto")); }), "");
        EXPECT_NE(refusal([&] { document.save_as(path_); }), "");
        EXPECT_EQ(document.path(), file("two.ditto"));
    }
    EXPECT_EQ(open_project(file("two.ditto")).settings.face, 2);
    EXPECT_EQ(open_project(path_).settings.face, 0);
}

TEST_F(ProjectDocumentTest, KeepsWhatHadTheOtherName) {
    const auto two = file("two.ditto");
    Project replaced;
    replaced.settings.face = 7;
    {
        ProjectDocument other = ProjectDocument::create(replaced, two);
        set_face(other, 8);
    }
    ProjectDocument document = ProjectDocument::create({}, path_);
    document.save_as(two);
    EXPECT_EQ(open_project(two).settings.face, 0);
    set_face(document, 1);
    document.save();
    const auto backups = list_backups(two);
    ASSERT_EQ(backups.size(), 2u);
    EXPECT_EQ(read_project(backups[1].path).project, replaced);
    const auto steps = read_journal(file("two.ditto.journal.1")).records;
    ASSERT_FALSE(steps.empty());
    EXPECT_EQ(steps.back().kind, JournalRecord::Kind::Edit);
    document.save_as(file("three.ditto"));
    EXPECT_TRUE(list_backups(file("three.ditto")).empty());
}

TEST_F(ProjectDocumentTest, KeepsAStepsPiecesTogether) {
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        for (int i = 1; i <= 5; ++i)
            document.edit(
                "Drag", [&](Project& project) { project.settings.face = i; }, i > 1);
    }
    ProjectDocument document(path_);
    EXPECT_EQ(document.history().edits().size(), 1u);
    document.undo();
    EXPECT_EQ(document.project(), Project{});
}

TEST_F(ProjectDocumentTest, RefusesStepsThatNoFileCanHold) {
    ProjectDocument document = ProjectDocument::create({}, path_);
    EXPECT_THAT(refusal([&] { set_face(document, -1); }), HasSubstr("face"));
    EXPECT_EQ(document.project(), Project{});
    EXPECT_FALSE(document.history().can_undo());
}

TEST_F(ProjectDocumentTest, SetsTheJournalOfAnotherFileAside) {
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        set_face(document, 1);
    }
    Project other;
    other.settings.face = 7;
    save_project(other, path_);
    EXPECT_EQ(open_project(path_).settings.face, 7);
    {
        const ProjectDocument document(path_);
        EXPECT_EQ(document.project().settings.face, 7);
        EXPECT_THAT(document.note(), HasSubstr("one.ditto.journal.1"));
        EXPECT_FALSE(document.modified());
    }
    EXPECT_EQ(read_journal(file("one.ditto.journal.1")).records.size(), 2u);
    EXPECT_EQ(ProjectDocument(path_).note(), "");
}

TEST_F(ProjectDocumentTest, KeepsACopyOfADamagedJournal) {
    {
        ProjectDocument document = ProjectDocument::create({}, path_);
        for (int face = 1; face <= 4; ++face) set_face(document, face);
    }
    std::string damaged = text("one.ditto.journal");
    damaged[damaged.size() / 2] ^= 1;
    put("one.ditto.journal", damaged);
    ProjectDocument document(path_);
    EXPECT_THAT(document.note(), HasSubstr("damaged"));
    EXPECT_EQ(text("one.ditto.journal.1"), damaged);
    EXPECT_GT(document.project().settings.face, 0);
    EXPECT_LT(document.project().settings.face, 4);
}

TEST_F(ProjectDocumentTest, FindsMovedMediaAsAStep) {
    Project project;
    project.settings.portrait = {put("far/ada.png", "ada"), sha256_file(file("far/ada.png"))};
    ProjectDocument::create(project, path_).path();
    std::filesystem::rename(file("far/ada.png"), file("ada.png"));
    ProjectDocument document(path_);
    EXPECT_EQ(document.project().settings.portrait.path, file("ada.png"));
    EXPECT_TRUE(document.modified());
}

TEST_F(ProjectDocumentTest, IsMadeOnceAndOpenedWhereItIs) {
    ProjectDocument::create({}, path_).path();
    EXPECT_THAT(refusal([&] { ProjectDocument::create({}, path_); }), HasSubstr("already exists"));
    EXPECT_THAT(refusal([&] { ProjectDocument document(file("no.ditto")); }),
                HasSubstr("check its name"));
    EXPECT_FALSE(std::filesystem::exists(file("no.ditto.journal")));
    EXPECT_THAT(refusal([&] { ProjectDocument document(file("no/one.ditto")); }),
                HasSubstr("no/one.ditto"));
    const auto unreachable = file(std::string(300, 'n') + "/one.ditto");
    EXPECT_THROW(ProjectDocument::create({}, unreachable), Error);
    EXPECT_THROW(ProjectDocument document(unreachable), Error);
}

}  // namespace
}  // namespace ditto
