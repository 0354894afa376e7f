#include "interrupt.h"

#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "core/error.h"

namespace ditto::cli {
namespace {

constexpr std::chrono::milliseconds kOneRequest{500};

sigset_t interrupts() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    // `nohup` has it ignored, and a signal that is waited for no longer is.
    struct sigaction closed {};
    sigaction(SIGHUP, nullptr, &closed);
    if (closed.sa_handler != SIG_IGN) sigaddset(&signals, SIGHUP);
    return signals;
}

}  // namespace

CancelToken cancel_on_interrupt() {
    // A signal handler may not touch the token's shared state, so a thread waits for the signals
    // instead. All threads started later inherit the blocked mask. LibTorch and OpenVINO may
    // already run threads of their own: call this first.
    const sigset_t signals = interrupts();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    CancelToken token;
    std::thread([token, signals] {
        int received = 0;
        sigwait(&signals, &received);
        token.cancel();
        // One request may come as several signals: `timeout` sends to the process and its group.
        const auto first = std::chrono::steady_clock::now();
        do {
            sigwait(&signals, &received);
        } while (std::chrono::steady_clock::now() - first < kOneRequest);
        _exit(exit_status(ErrorKind::Cancelled));
    }).detach();
    return token;
}

}  // namespace ditto::cli
