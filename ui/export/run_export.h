#pragma once

#include "export/export_worker.h"

namespace ditto::ui {

/// Renders a project file as `ditto render --project` does: an ExportRun.
void run_export(const std::filesystem::path& project, const std::filesystem::path& output,
                const ProgressFn& progress, const CancelToken& cancel, const FrameWatch& watch);

}  // namespace ditto::ui
