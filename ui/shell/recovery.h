#pragma once

#include "shell/project_files.h"
#include "shell/run_marker.h"

namespace ditto::ui {

/// Offers in the notice bar to go on with work that was not saved: that of a run which broke off,
/// of the project that was open last, or the newest draft. Nothing is asked, nothing is lost by not
/// answering.
void offer_unsaved_work(const Document& document, const RecentProjects& recent,
                        const std::optional<CrashedRun>& crashed, ProjectFiles& files,
                        NoticeBar& notices);

}  // namespace ditto::ui
