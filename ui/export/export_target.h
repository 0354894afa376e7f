#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>

class QWidget;

namespace ditto::ui {

class Document;
class ExportQueue;

/// Whether a film can be written under a name, as far as can be told before.
struct TargetCheck {
    bool possible = true;
    QString sentence;  ///< what is wrong, or what will happen; mostly empty
};

/// `bytes`: what the film will take, about; 0 while that is not known.
TargetCheck check_target(const std::filesystem::path& output, std::int64_t bytes);

/// Makes the folder of an output where it is missing; what is wrong, or empty.
QString make_folder_of(const std::filesystem::path& output);

/// The folder in which this project's films are suggested to be: where the last one was exported,
/// else beside the project, else the user's films, which may have to be made.
std::filesystem::path suggested_folder(const Document& document);
/// Remembers it for the project, and for those that have no file yet. Writes to the disk.
void remember_folder(const std::filesystem::path& project, const std::filesystem::path& folder);

/// Asks for another name for a job that failed, and puts it back into the queue.
void ask_for_other_target(ExportQueue& queue, std::uint64_t id, QWidget* parent);

}  // namespace ditto::ui
