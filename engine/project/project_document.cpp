#include "project/project_document.h"

#include <chrono>
#include <utility>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/sha256.h"
#include "project/backups.h"
#include "project/project_file.h"
#include "project/project_media.h"

namespace ditto {

namespace fs = std::filesystem;
using Kind = JournalRecord::Kind;

ProjectDocument ProjectDocument::create(const Project& project, const fs::path& path) {
    if (fs::exists(path))
        throw Error(ErrorKind::BadInput, path.string() + " exists already; choose another name");
    save_project(project, project_path(path));
    return ProjectDocument(path);
}

ProjectDocument::ProjectDocument(const fs::path& path)
    : path_(project_path(path)), journal_(journal_path(path_)), history_({}) {
    ProjectFile file = read_project(path_);
    saved_ = std::move(file.project);
    saved_sha256_ = std::move(file.sha256);
    history_ = History(saved_);

    const JournalContent journal = journal_.take_found();
    const auto records = unsaved_records(journal, saved_sha256_);
    if (!records || journal.damaged) {
        const fs::path copy = journal_.set_aside();
        note_ = records ? "the journal of unsaved steps was damaged, not all could be done again; "
                        : "the file was replaced from outside; steps that were not saved are ";
        note_ += (records ? "a copy of it is " : "kept in ") + copy.string();
    }
    if (records) replay(*records, history_);
    if (!records || records->empty()) journal_.clear();

    Project found = project();
    relink_media(found.settings, path_.parent_path());
    if (found != project())
        edit("Find moved files", [&](Project& project) { project.settings = found.settings; });
}

/// A journal begins with the file that its steps go on from.
void ProjectDocument::keep(const JournalRecord& record) {
    if (journal_.empty()) journal_.append({.kind = Kind::Saved, .text = saved_sha256_});
    journal_.append(record);
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

void ProjectDocument::save() {
    const std::string text = project_text(project(), path_);
    std::string hash = sha256(std::as_bytes(std::span(text)));
    // Whether or not the new file gets its name, the journal goes with the one that is there.
    keep({.kind = Kind::Saved, .text = hash});
    AtomicFile file(path_);
    file.write(text);
    file.commit();
    saved_ = project();
    saved_sha256_ = std::move(hash);
    journal_.clear();
    const auto now = std::chrono::system_clock::now();
    add_backup(path_, text, std::chrono::floor<std::chrono::seconds>(now));
}

void ProjectDocument::save_as(const fs::path& asked) {
    const fs::path path = project_path(asked);
    if (path == path_) return save();
    Journal journal(journal_path(path));
    save_project(project(), path);
    journal.clear();
    journal_.clear();
    journal_ = std::move(journal);
    path_ = path;
    saved_ = project();
    saved_sha256_ = read_project(path).sha256;
}

void ProjectDocument::revert() {
    journal_.clear();
    history_ = History(saved_);
}

}  // namespace ditto
