#pragma once

#include <string>

namespace ditto {

/// A name for a file or folder that is not finished, new at each call and not to be guessed by
/// others who may write beside it. It is hidden, and holds the number of the process for people who
/// find what a killed program left.
std::string temporary_name();

/// The same for what stays until it is gone on with, by whoever has the key: plain characters.
std::string kept_name(const std::string& key);

}  // namespace ditto
