#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <thread>

#include "core/atomic_file.h"
#include "export/export_queue.h"
#include "project/project_file.h"

namespace ditto::ui {

/// Stands for the renderer: a frame each time it is let go on.
struct SlowRun {
    static constexpr int kFrames = 20;
    std::shared_ptr<std::atomic<int>> allowed = std::make_shared<std::atomic<int>>(0);

    void allow(int frames) const { *allowed += frames; }

    void operator()(const std::filesystem::path& project, const std::filesystem::path& output,
                    const ProgressFn& progress, const CancelToken& cancel,
                    const FrameWatch& watch) const {
        const Project asked = read_project(project).project;
        AtomicFile file(output);
        file.write(std::to_string(asked.settings.sampling.seed));
        for (int i = 0; i < kFrames; ++i) {
            while (*allowed <= 0) {
                cancel.check();
                std::this_thread::yield();
            }
            --*allowed;
            watch(i, Image(32, 16, 3));
            progress({"render", i + 1, kFrames});
        }
        file.commit();
    }
};

}  // namespace ditto::ui
