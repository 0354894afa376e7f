#include "media/input_file.h"

#include <system_error>

#include "core/error.h"

namespace ditto {

void refuse_media(const std::filesystem::path& path, const std::string& noun,
                  const std::string& why, const std::string& remedy) {
    throw Error(ErrorKind::BadInput,
                path.string() + " cannot be read as a " + noun + ": " + why + "; " + remedy);
}

void require_file(const std::filesystem::path& path, const std::string& noun) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        refuse_media(path, noun,
                     error && status.type() == std::filesystem::file_type::none ? error.message()
                                                                                : "file not found");
    if (!std::filesystem::is_regular_file(status))
        refuse_media(path, noun, "it is not a regular file");
    const auto size = std::filesystem::file_size(path, error);
    if (error) refuse_media(path, noun, error.message());
    if (size == 0) refuse_media(path, noun, "the file is empty");
}

}  // namespace ditto
