#include "core/output_name.h"

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/file_status.h"

namespace ditto {

namespace fs = std::filesystem;

std::string lower_extension(const fs::path& file) {
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return extension;
}

void check_no_input(const fs::path& output, const std::vector<fs::path>& inputs) {
    if (!is_plain_file(output)) return;
    std::error_code ignored;
    for (const fs::path& input : inputs) {
        if (fs::equivalent(input, output, ignored)) {
            throw Error(ErrorKind::BadInput,
                        output.string() + " is also an input; choose another output name");
        }
    }
}

void check_output(const fs::path& output, const std::vector<fs::path>& inputs) {
    check_no_input(output, inputs);
    const AtomicFile tried(output);
}

}  // namespace ditto
