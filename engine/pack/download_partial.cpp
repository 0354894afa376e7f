#include "pack/download_partial.h"

#include <cerrno>

#include "core/atomic_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostNoteBytes = 8192;

void delete_file(const fs::path& file) {
    std::error_code failed;
    fs::remove(file, failed);
    if (failed) throw write_error(file, failed.value());
}

}  // namespace

PartialFile::PartialFile(const fs::path& target, const std::string& url)
    : target_(target),
      path_(target.string() + ".part"),
      note_(target.string() + ".part.from"),
      url_(url) {}

std::int64_t PartialFile::size() const {
    std::error_code absent;
    const auto size = fs::file_size(path_, absent);
    return absent ? 0 : static_cast<std::int64_t>(size);
}

std::string PartialFile::validator() const {
    std::error_code absent;
    if (size() == 0 || fs::file_size(note_, absent) > kMostNoteBytes || absent) return {};
    std::ifstream in(note_);
    std::string url, validator;
    std::getline(in, url);
    std::getline(in, validator);
    return url == url_ ? validator : std::string();
}

void PartialFile::begin(const std::string& validator) {
    discard();
    AtomicFile note(note_);
    note.write(url_ + "\n" + validator + "\n");
    note.commit();
    open(std::ios::trunc);
}

void PartialFile::go_on() {
    open(std::ios::app);
}

void PartialFile::open(std::ios::openmode mode) {
    out_.open(path_, std::ios::binary | std::ios::out | mode);
    if (!out_) throw write_error(path_, errno);
}

void PartialFile::append(std::span<const std::byte> bytes) {
    out_.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    if (!out_) throw write_error(path_, errno);
}

void PartialFile::close() {
    if (!out_.is_open()) return;
    out_.close();
    if (!out_) throw write_error(path_, errno);
}

void PartialFile::discard() {
    out_.close();
    out_.clear();
    delete_file(path_);
    delete_file(note_);
}

void PartialFile::finish() {
    std::error_code failed;
    fs::rename(path_, target_, failed);
    if (failed) throw write_error(target_, failed.value());
    delete_file(note_);
}

}  // namespace ditto
