#pragma once

#include "document/run_marker.h"
#include "shell/project_files.h"

namespace ditto::ui {

/// Offers in the notice bar to go on with work that was not saved: that of a run which broke off,
/// of the project that was open last, or the newest draft. Nothing is asked, nothing is lost by not
/// answering.
void offer_unsaved_work(Document& document, const RecentProjects& recent,
                        const std::optional<CrashedRun>& crashed, ProjectFiles& files,
                        NoticeBar& notices);

/// After a run that broke off when it began to use the graphics card: offers to do without.
void offer_processor(const std::filesystem::path& data, NoticeBar& notices);

}  // namespace ditto::ui
