#include "core/scratch_folder.h"

#include <random>
#include <string>

#include "core/error.h"

namespace ditto {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
    std::random_device random;
    std::error_code error;
    for (int attempt = 0; attempt < 100; ++attempt) {
        path_ = fs::temp_directory_path() / ("ditto-" + std::to_string(random()));
        if (fs::create_directory(path_, error)) return;
    }
    throw Error(ErrorKind::TryAgain, "No folder can be made in " +
                                         fs::temp_directory_path().string() +
                                         ": free some space there.");
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

}  // namespace ditto
