#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <utility>

namespace ditto {

/// An open file or folder, closed at the end.
class Descriptor {
  public:
    /// Negative: none.
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept;

    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    bool close() noexcept;

    /// Appends to a file. `named` is told in messages, as below. Throws as write_error().
    void write(std::span<const std::byte> bytes, const std::filesystem::path& named) const;

    /// Keeps others who ask for it from what is open, as long as it is; false while another does.
    /// Where the file system has no locks, nobody is kept from it. Throws as write_error().
    bool lock(const std::filesystem::path& named) const;

    /// The same for what lies at `path` and may have been there before. Throws Error(BadInput) for
    /// what a user made who is neither this one nor the folder's owner, Error(TryAgain) while
    /// another holds it.
    void hold(const std::filesystem::path& path, const std::filesystem::path& named) const;

  private:
    int number_;
};

}  // namespace ditto
