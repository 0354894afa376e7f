#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <ctime>

namespace ditto::ui {

/// Watches how long the event loop is held by single events: by what they compute, whatever else
/// the machine does, and by the clock.
class TimedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0) return QApplication::notify(receiver, event);
        ++depth_;
        const char* who = receiver->metaObject()->className();  // it may be gone afterwards
        const int type = event->type();
        const double cpu = cpu_milliseconds();
        QElapsedTimer clock;
        clock.start();
        const bool result = QApplication::notify(receiver, event);
        const double wall = static_cast<double>(clock.nsecsElapsed()) * 1e-6;
        const double computed = cpu_milliseconds() - cpu;
        --depth_;
        if (computed > longest_computed_) {
            longest_computed_ = computed;
            longest_event_ = QString::fromLatin1(who) + QStringLiteral(", event %1").arg(type);
        }
        longest_wall_ = std::max(longest_wall_, wall);
        return result;
    }

    void begin_watch() { longest_computed_ = longest_wall_ = 0; }
    double longest_computed() const { return longest_computed_; }  ///< milliseconds
    double longest_wall() const { return longest_wall_; }          ///< milliseconds
    const QString& longest_event() const { return longest_event_; }

  private:
    static double cpu_milliseconds() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
    }

    int depth_ = 0;
    double longest_computed_ = 0, longest_wall_ = 0;
    QString longest_event_;
};

}  // namespace ditto::ui
