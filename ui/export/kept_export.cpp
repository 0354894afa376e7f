#include "export/kept_export.h"

#include <fstream>

#include "core/atomic_file.h"
#include "core/kept_file.h"

namespace ditto::ui {
namespace {

namespace fs = std::filesystem;

fs::path note_of(const fs::path& project) {
    return fs::path(project).replace_extension(".kept");
}

}  // namespace

void note_kept(const fs::path& project, const std::string& key) {
    AtomicFile note(note_of(project));
    note.write(key);
    note.commit();
}

void drop_kept(const fs::path& project, const fs::path& output) {
    std::string key;
    std::ifstream(note_of(project)) >> key;
    const bool sound = key.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (sound && !key.empty()) remove_kept(output, key);
    std::error_code ignored;  // it is only in the way
    fs::remove(note_of(project), ignored);
}

}  // namespace ditto::ui
