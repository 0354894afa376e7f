#include "core/scratch_folder.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "core/atomic_file.h"

namespace ditto {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
    const char* const set = std::getenv("TMPDIR");
    const fs::path parent = set && *set ? set : "/tmp";
    std::string name = (parent / "ditto-XXXXXX").string();
    if (!mkdtemp(name.data())) {
        const int code = errno;
        throw Error(write_error(parent, code).kind(),
                    "no temporary folder can be made in " + parent.string() + " (" +
                        std::generic_category().message(code) +
                        "); free some space there, or set TMPDIR to another folder");
    }
    path_ = name;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

}  // namespace ditto
