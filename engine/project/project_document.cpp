#include "project/project_document.h"

#include <utility>

#include "core/error.h"
#include "core/file_status.h"
#include "project/project_file.h"
#include "project/project_media.h"

namespace ditto {

namespace fs = std::filesystem;
using Kind = JournalRecord::Kind;

ProjectDocument ProjectDocument::create(const Project& project, const fs::path& path) {
    if (is_there(path))
        throw Error(ErrorKind::BadInput, path.string() + " already exists; choose another name");
    save_project(project, project_path(path));
    return ProjectDocument(path);
}

ProjectDocument::ProjectDocument(const fs::path& path)
    : path_(project_path(path)),
      journal_(std::make_shared<Journal>(journal_path(path_))),
      history_({}) {
    ProjectFile file = read_project(path_);
    saved_ = std::move(file.project);
    saved_sha256_ = std::move(file.sha256);
    history_ = History(saved_);

    const JournalContent journal = journal_->take_found();
    const auto records = unsaved_records(journal, saved_sha256_);
    const std::uint64_t unsaved = records ? step_count(*records) : 0;
    if (!records || journal.damaged) {
        const fs::path copy = journal_->set_aside();
        note_ =
            records
                ? "some unsaved changes could not be restored, because their journal is damaged; "
                : "the file was changed by another program; unsaved changes are ";
        note_ += (records ? "a copy of it is " : "kept in ") + copy.string();
    }
    if (records) replay(*records, history_);
    if (unsaved == 0) journal_->clear(saved_sha256_);
    saved_steps_ = journal_->steps() - unsaved;

    Project found = project();
    relink_media(found.settings, path_.parent_path());
    if (found != project())
        edit("Find moved files", [&](Project& project) { project.settings = found.settings; });
}

void ProjectDocument::keep(const JournalRecord& record) {
    journal_->append(record);
    if (moving_) since_.push_back(record);
}

ProjectChange ProjectDocument::edit(const std::string& label,
                                    const std::function<void(Project&)>& change,
                                    bool same_gesture) {
    Project next = project();
    change(next);
    ProjectChange forward = difference(project(), next);
    if (forward.empty()) return forward;
    keep({Kind::Edit, label, same_gesture, forward});
    return history_.edit(
        label, [&](Project& project) { apply(forward, project); }, same_gesture);
}

ProjectChange ProjectDocument::undo() {
    if (!history_.can_undo()) return {};
    const ProjectEdit& step = history_.edits()[history_.done() - 1];
    keep({Kind::Undo, step.label, false, step.back});
    return history_.undo();
}

ProjectChange ProjectDocument::redo() {
    if (!history_.can_redo()) return {};
    const ProjectEdit& step = history_.edits()[history_.done()];
    keep({Kind::Redo, step.label, false, step.forward});
    return history_.redo();
}

ProjectSave ProjectDocument::begin_save(const fs::path& asked) {
    ProjectSave save(project(), project_path(asked));
    if (save.path_ == path_) {
        save.journal_ = journal_;
        save.steps_ = journal_->steps();
    } else {
        moving_ = true;
    }
    return save;
}

bool ProjectDocument::finish_save(ProjectSave& save) {
    if (save.written() && !since_.empty()) {
        save.steps_since_ = std::exchange(since_, {});
        return false;
    }
    moving_ = false;
    since_.clear();
    if (!save.written()) return true;
    if (save.journal_ != journal_) journal_->clear(saved_sha256_);
    journal_ = save.journal_;
    path_ = save.path_;
    saved_ = save.project_;
    saved_sha256_ = save.sha256_;
    saved_steps_ = save.steps_;
    // Steps that came meanwhile stand before the mark of the file.
    if (!modified()) journal_->clear(saved_sha256_);
    return true;
}

void ProjectDocument::finish_now(ProjectSave save) {
    try {
        save.write();
    } catch (...) {
        finish_save(save);
        throw;
    }
    finish_save(save);
}

void ProjectDocument::save() {
    finish_now(begin_save(path_));
}

void ProjectDocument::save_as(const fs::path& path) {
    finish_now(begin_save(path));
}

void ProjectDocument::revert() {
    journal_->clear(saved_sha256_);
    saved_steps_ = journal_->steps();
    history_ = History(saved_);
}

}  // namespace ditto
