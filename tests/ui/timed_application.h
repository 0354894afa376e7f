#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <array>
#include <cstdlib>
#include <ctime>
#include <random>
#include <set>

namespace ditto::ui {

/// Watches how long single events hold the event loop. What counts is what they compute, which is
/// the same whatever else the machine does; how long they hold it by the clock, less the time in
/// which the machine had no core for this thread, is kept as well.
class TimedApplication : public QApplication {
  public:
    struct Longest {
        double milliseconds = 0;
        QString event;  ///< whose, and which
    };

    TimedApplication(int& argc, char** argv)
        : QApplication(argc, argv), schedule_(open("/proc/thread-self/schedstat", O_RDONLY)) {}
    ~TimedApplication() override { close(schedule_); }

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        ++depth_;
        const char* who = receiver->metaObject()->className();  // it may be gone afterwards
        const int type = event->type();
        const double cpu = cpu_milliseconds(), waited = waited_milliseconds();
        QElapsedTimer clock;
        clock.start();
        const bool result = QApplication::notify(receiver, event);
        const double wall = static_cast<double>(clock.nsecsElapsed()) * 1e-6;
        --depth_;
        note(computed_, cpu_milliseconds() - cpu, who, type);
        note(held_, wall - (waited_milliseconds() - waited), who, type);
        return result;
    }

    void begin_watch() { computed_ = held_ = {}; }
    const Longest& computed() const { return computed_; }
    const Longest& held() const { return held_; }

    /// Whether no event computed longer than eight yardsticks: about a twentieth of a second where
    /// nothing else runs, and more where memory and cores are shared.
    bool kept_up() const { return computed_.milliseconds < 8 * yardstick_milliseconds(); }

  private:
    static void note(Longest& longest, double milliseconds, const char* who, int type) {
        if (milliseconds > longest.milliseconds)
            longest = {milliseconds,
                       QString::fromLatin1(who) + QStringLiteral(", event %1").arg(type)};
    }
    static double cpu_milliseconds() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
    }
    /// What it takes now to sort forty thousand numbers into a tree: about 7 ms where nothing else
    /// runs. Like the window's own work it is bound by memory.
    static double yardstick_milliseconds() {
        const double start = cpu_milliseconds();
        std::mt19937 random(7);
        std::set<unsigned> tree;
        while (tree.size() < 40'000) tree.insert(random());
        return cpu_milliseconds() - start;
    }
    /// In which this thread could have run and had no core; 0 where the system does not tell.
    double waited_milliseconds() const {
        std::array<char, 128> text{};
        if (pread(schedule_, text.data(), text.size() - 1, 0) <= 0) return 0;
        char* waited = nullptr;
        std::strtod(text.data(), &waited);
        return std::strtod(waited, nullptr) * 1e-6;
    }

    int schedule_;
    int depth_ = 0;
    Longest computed_, held_;
};

}  // namespace ditto::ui
