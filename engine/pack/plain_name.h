#pragma once

#include <string>

#include "core/json_reader.h"

namespace ditto {

/// Whether a name is as plain as can be: names of packs and files become parts of paths, of
/// addresses and of messages.
inline bool is_plain_name(const std::string& name) {
    constexpr const char* kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    return !name.empty() && name[0] != '.' && name.find_first_not_of(kPlain) == std::string::npos;
}

/// Throws Error(BadInput) for any other.
inline std::string plain_name(const JsonReader& value) {
    const std::string name = value.text();
    if (!is_plain_name(name)) value.fail("is not a plain name");
    return name;
}

}  // namespace ditto
