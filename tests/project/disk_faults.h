#pragma once

namespace ditto::testing {

/// How the disk fails.
enum class DiskFault {
    Once,   ///< one call is refused
    Full,   ///< one call and all that follow are refused
    Short,  ///< one write takes only half, and all calls that follow are refused
};

/// While it lives, the calls of this thread that write, flush, rename, cut and make files are
/// counted, and from the given one on they fail. Only for tests that link disk_faults.cpp.
class FaultyDisk {
  public:
    FaultyDisk(DiskFault fault, int at_call);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// Whether the call that was to fail was made.
    bool struck() const;
};

/// While it lives, the disk takes its time: what other threads flush waits until it is released.
class HeldDisk {
  public:
    HeldDisk();
    ~HeldDisk();
    HeldDisk(const HeldDisk&) = delete;
    HeldDisk& operator=(const HeldDisk&) = delete;

    void release();
    /// Whether something waits for the disk.
    bool holds() const;
    /// Flushes by the thread that made it, which do not wait.
    int own_flushes() const;
};

}  // namespace ditto::testing
