#pragma once

#include <functional>
#include <string>
#include <thread>

#include "core/progress.h"

namespace ditto {

/// Reads lines from a file descriptor or a named pipe on a thread of its own and passes them on;
/// lines of more than 64 KiB are passed over.
class ControlLines {
  public:
    using Take = std::function<void(const std::string& line)>;

    /// `file` stays open.
    ControlLines(int file, Take take);
    /// A named pipe, which any number of writers may open one after the other. Throws
    /// Error(BadInput) when it cannot be opened.
    ControlLines(const std::string& pipe, Take take);
    ~ControlLines();
    ControlLines(const ControlLines&) = delete;
    ControlLines& operator=(const ControlLines&) = delete;

  private:
    void read();

    int file_;
    bool own_ = false;
    Take take_;
    CancelToken ending_;
    std::jthread thread_;
};

}  // namespace ditto
