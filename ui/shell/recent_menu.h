#pragma once

class QMenuBar;

namespace ditto::ui {

class Actions;
class ProjectFiles;
class RecentProjects;

/// Puts the projects that were open of late into the menu that opens projects, below that entry.
void add_recent_menu(QMenuBar& bar, const Actions& actions, RecentProjects& recent,
                     ProjectFiles& files);

}  // namespace ditto::ui
