#pragma once

#include "export/export_worker.h"

namespace ditto::ui {

/// Renders a project file as `ditto render --project --resume` does, on the device that was chosen.
/// Beside the project lies a note of what is kept (export/kept_export.h). Until
/// the first picture shows that the graphics card works, where it may be used, a mark lies in the
/// folder `marks` (document/run_marker.h): drivers that fail take the program with them.
ExportRun export_run(const std::filesystem::path& marks);

}  // namespace ditto::ui
