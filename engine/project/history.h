#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <string>

#include "project/project_edit.h"

namespace ditto {

/// A project with all that was done to it, which can be taken back and done again. The oldest steps
/// are forgotten when they take more memory than is granted. How the film is written (format, size,
/// quality, … but not its shape and background, which are seen) is part of the project and no step:
/// it stays as it was last set.
class History {
  public:
    explicit History(Project project, std::size_t most_bytes = std::size_t{256} << 20);

    const Project& project() const { return project_; }

    /// Does something to the project; nothing is noted when nothing changes. Steps of the same
    /// label that are told to be one gesture, such as the moves of one drag, become one step.
    /// Returns what changed.
    ProjectChange edit(const std::string& label, const std::function<void(Project&)>& change,
                       bool same_gesture = false);

    bool can_undo() const { return done_ > 0; }
    bool can_redo() const { return done_ < edits_.size(); }
    /// Takes the last step back, or does the next again. Returns what changed.
    ProjectChange undo();
    ProjectChange redo();

    /// The steps, oldest first; the first `done()` of them are done.
    const std::deque<ProjectEdit>& edits() const { return edits_; }
    std::size_t done() const { return done_; }

  private:
    void forget_the_oldest();

    Project project_;
    std::deque<ProjectEdit> edits_;
    std::size_t done_ = 0;
    std::size_t bytes_ = 0;
    std::size_t most_bytes_;
};

}  // namespace ditto
