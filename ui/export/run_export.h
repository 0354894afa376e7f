#pragma once

#include "export/export_worker.h"

namespace ditto::ui {

/// Renders a project file as `ditto render --project` does, on the device that was chosen. Until
/// the first picture shows that the graphics card works, where it may be used, a mark lies in the
/// folder `marks` (document/run_marker.h): drivers that fail take the program with them.
ExportRun export_run(const std::filesystem::path& marks);

}  // namespace ditto::ui
