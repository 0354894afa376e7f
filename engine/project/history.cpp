#include "project/history.h"

namespace ditto {
namespace {

/// How `writing` has the film written, and as `seen` shows it.
ExportSettings written_as(ExportSettings writing, const ExportSettings& seen) {
    writing.framing = seen.framing;
    writing.backdrop = seen.backdrop;
    return writing;
}

/// Whether nothing but how the film is written differs.
bool differ_in_writing(const ProjectChange& change, const ProjectSettings& before) {
    if (!change.settings || !change.tracks.empty() || change.markers) return false;
    ProjectSettings after = *change.settings;
    after.output = written_as(before.output, after.output);
    return after == before;
}

/// Files are written as they were last meant to be, whatever is taken back.
void apply_step(const ProjectChange& change, Project& project) {
    const ExportSettings writing = project.settings.output;
    apply(change, project);
    project.settings.output = written_as(writing, project.settings.output);
}

}  // namespace

History::History(Project project, std::size_t most_bytes)
    : project_(std::move(project)), most_bytes_(most_bytes) {}

ProjectChange History::edit(const std::string& label, const std::function<void(Project&)>& change,
                            bool same_gesture) {
    Project next = project_;
    change(next);
    ProjectChange forward = difference(project_, next);
    if (forward.empty()) return forward;
    if (differ_in_writing(forward, project_.settings)) {
        project_ = std::move(next);
        return forward;
    }

    while (can_redo()) bytes_ -= edits_.back().bytes(), edits_.pop_back();
    Project before = project_;
    if (same_gesture && can_undo() && edits_.back().label == label) {
        apply(edits_.back().back, before);
        bytes_ -= edits_.back().bytes();
        edits_.pop_back();
    }
    project_ = std::move(next);
    ProjectEdit step{label, difference(before, project_), difference(project_, before)};
    if (!step.forward.empty()) {
        bytes_ += step.bytes();
        edits_.push_back(std::move(step));
    }
    done_ = edits_.size();
    forget_the_oldest();
    return forward;
}

ProjectChange History::undo() {
    if (!can_undo()) return {};
    const ProjectChange& change = edits_[--done_].back;
    apply_step(change, project_);
    return change;
}

ProjectChange History::redo() {
    if (!can_redo()) return {};
    const ProjectChange& change = edits_[done_++].forward;
    apply_step(change, project_);
    return change;
}

/// The last step always stays.
void History::forget_the_oldest() {
    while (bytes_ > most_bytes_ && edits_.size() > 1) {
        bytes_ -= edits_.front().bytes();
        edits_.pop_front();
        --done_;
    }
}

}  // namespace ditto
