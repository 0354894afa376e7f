// Runs a target without help of the compiler: first on what was once found, then on its seeds, then
// on damaged seeds for DITTO_FUZZ_SECONDS (3) from DITTO_FUZZ_SEED (1). Files given as arguments
// are run instead. The target runs in a process of its own, so that whatever ends it is seen and
// the input that did it is kept.

#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <new>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "core/sha256.h"
#include "fuzz/mutator.h"
#include "fuzz/target.h"

namespace {

namespace fs = std::filesystem;
namespace fuzz = ditto::fuzz;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostBytes = 1 << 20;        ///< of a damaged file
constexpr double kLongest = 10;                    ///< seconds of the processor for one input
constexpr std::chrono::seconds kLongestWait{120};  ///< for one input, on a machine that is busy
constexpr rlim_t kMostMemory = rlim_t{4} << 30;
constexpr int kRefusedSeed = 2;

/// What the parent knows of the process that runs the target.
struct Shared {
    std::atomic<std::uint64_t> executions{0}, taken{0};
    std::atomic<std::size_t> size{0};
    char input[8 * kMostBytes];
};

double seconds_from_environment() {
    const char* text = std::getenv("DITTO_FUZZ_SECONDS");
    return text ? std::atof(text) : 3.0;
}

std::uint64_t seed_from_environment() {
    const char* text = std::getenv("DITTO_FUZZ_SEED");
    return text ? std::strtoull(text, nullptr, 10) : 1;
}

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error(path.string() + " cannot be read");
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Files of a folder in a fixed order; none where there is no folder.
std::vector<std::string> files_in(const fs::path& folder) {
    std::vector<fs::path> paths;
    if (fs::exists(folder))
        for (const auto& entry : fs::directory_iterator(folder)) paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<std::string> files;
    for (const fs::path& path : paths) files.push_back(read_file(path));
    return files;
}

bool run(const std::string& input, Shared& shared) {
    if (input.size() > sizeof(shared.input)) throw std::runtime_error("an input is too large");
    std::memcpy(shared.input, input.data(), input.size());
    shared.size = input.size();
    ++shared.executions;
    // A copy of the exact size, so that a sanitizer sees what reads beyond it.
    const std::vector<char> exact(input.begin(), input.end());
    const bool taken = fuzz::fuzz_one(std::as_bytes(std::span(exact))) != 0;
    shared.taken += taken;
    return taken;
}

/// AddressSanitizer reserves more than any limit; its own options limit what is used.
void limit_memory() {
#ifndef __SANITIZE_ADDRESS__
    const rlimit limit{kMostMemory, kMostMemory};
    setrlimit(RLIMIT_DATA, &limit);
#endif
}

/// The whole run; returns an exit status.
int campaign(const fs::path& regressions, Shared& shared) {
    for (const std::string& input : files_in(regressions)) run(input, shared);
    const std::vector<std::string> seeds = fuzz::seeds();
    for (const std::string& seed : seeds)
        if (!run(seed, shared)) return kRefusedSeed;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds_from_environment());
    fuzz::Mutator mutator(seeds, fuzz::keywords(), kMostBytes, seed_from_environment());
    while (Clock::now() < end) run(mutator.next(), shared);
    return 0;
}

/// Seconds of the processor that another process has used.
double seconds_used(pid_t process) {
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(process, &clock) == 0) clock_gettime(clock, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) * 1e-9;
}

/// Waits for the process; ends it where one input takes too long. Returns what waitpid() says.
int watch(pid_t process, const Shared& shared) {
    std::uint64_t last = 0;
    auto since = Clock::now();
    double used_before = 0;
    int status = 0;
    while (waitpid(process, &status, WNOHANG) == 0) {
        const double used = seconds_used(process);
        if (shared.executions != last) {
            last = shared.executions;
            since = Clock::now();
            used_before = used;
        } else if (last > 0 &&
                   (used - used_before > kLongest || Clock::now() - since > kLongestWait)) {
            std::fprintf(stderr, "an input takes too long\n");
            kill(process, SIGKILL);
            waitpid(process, &status, 0);
            break;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return status;
}

/// Keeps the input that was being run and says under what name.
void keep_input(const std::string& target, const Shared& shared) {
    const std::string_view input(shared.input, shared.size);
    const std::string name =
        target + "-" + ditto::sha256(std::as_bytes(std::span(input))).substr(0, 12);
    std::ofstream(name, std::ios::binary) << input;
    std::fprintf(stderr, "fuzz/%s failed; the input is %s\n", target.c_str(),
                 fs::absolute(name).c_str());
}

/// A folder for temporary files of the process, which it may not live to remove.
class ScratchFolder {
  public:
    ScratchFolder() {
        std::string name = (fs::temp_directory_path() / "ditto-fuzz-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        path_ = name;
        setenv("TMPDIR", name.c_str(), 1);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

  private:
    fs::path path_;
};

}  // namespace

int main(int argc, char** argv) {
    const std::string target = fs::path(argv[0]).filename().string().substr(sizeof("fuzz_") - 1);
    const std::vector<fs::path> files(argv + 1, argv + argc);
    void* memory =
        mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    Shared& shared = *new (memory) Shared;
    const ScratchFolder scratch;
    const auto start = Clock::now();

    const pid_t process = fork();
    if (process < 0) throw std::runtime_error("no process can be started");
    if (process == 0) {
        limit_memory();
        for (const fs::path& file : files) run(read_file(file), shared);
        std::exit(files.empty() ? campaign(fs::path(DITTO_FUZZ_REGRESSIONS) / target, shared) : 0);
    }
    const int status = watch(process, shared);
    const std::chrono::duration<double> took = Clock::now() - start;
    std::printf("fuzz/%s: %llu executions, %llu taken, %.1f s\n", target.c_str(),
                static_cast<unsigned long long>(shared.executions),
                static_cast<unsigned long long>(shared.taken), took.count());
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return 0;
    if (WIFSIGNALED(status)) std::fprintf(stderr, "ended by %s\n", strsignal(WTERMSIG(status)));
    if (WIFEXITED(status) && WEXITSTATUS(status) == kRefusedSeed)
        std::fprintf(stderr, "a seed was refused\n");
    keep_input(target, shared);
    return 1;
}
