#include "project/history.h"

namespace ditto {

History::History(Project project, std::size_t most_bytes)
    : project_(std::move(project)), most_bytes_(most_bytes) {}

ProjectChange History::edit(const std::string& label, const std::function<void(Project&)>& change,
                            bool same_gesture) {
    Project next = project_;
    change(next);
    ProjectChange forward = difference(project_, next);
    if (forward.empty()) return forward;

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
    apply(change, project_);
    return change;
}

ProjectChange History::redo() {
    if (!can_redo()) return {};
    const ProjectChange& change = edits_[done_++].forward;
    apply(change, project_);
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
