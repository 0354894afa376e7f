#include "nn/recorded_run.h"

#include <gtest/gtest.h>

#include "nn/device.h"

namespace ditto {
namespace {

/// A device's graph as the run sees it: it counts, and does again what a recording would.
struct Tape {
    int recorded = 0, replayed = 0;
    bool fails = false;
    std::function<void()> again;
};

class FakeGraph : public DeviceGraph {
  public:
    explicit FakeGraph(Tape& tape) : tape_(tape) {}
    void begin() override { TORCH_CHECK(!tape_.fails, "cannot be recorded"); }
    void end() override { ++tape_.recorded; }
    void replay() override {
        ++tape_.replayed;
        tape_.again();
    }

  private:
    Tape& tape_;
};

class RecordedRunTest : public ::testing::Test {
  protected:
    RecordedRun run_of(Tape& tape) { return RecordedRun(std::make_unique<FakeGraph>(tape)); }
    torch::Tensor compute() {
        ++computed_;
        return place_ = input_ * 2;
    }
    torch::Tensor run(RecordedRun& recorded) {
        return recorded([this] { return compute(); });
    }

    /// Several runs, each on other values.
    void expect_right(RecordedRun& recorded) {
        for (int i = 0; i < 3; ++i) {
            input_.add_(1);
            EXPECT_TRUE(torch::equal(run(recorded), input_ * 2));
        }
    }

    torch::Tensor input_ = torch::arange(3).to(torch::kFloat32), place_;
    int computed_ = 0;
};

TEST_F(RecordedRunTest, IsRecordedOnceAndReplayedOnWhatTheMemoryHoldsThen) {
    Tape tape;
    tape.again = [this] { place_.copy_(input_ * 2); };
    RecordedRun recorded = run_of(tape);
    EXPECT_TRUE(torch::equal(run(recorded), input_ * 2));
    EXPECT_EQ(computed_, 2);  // once for its values, once to be recorded
    expect_right(recorded);
    EXPECT_EQ(computed_, 2);
    EXPECT_EQ(tape.recorded, 1);
    EXPECT_EQ(tape.replayed, 4);
}

TEST_F(RecordedRunTest, WhatCannotBeRecordedIsDoneInParts) {
    Tape tape;
    tape.fails = true;
    RecordedRun recorded = run_of(tape);
    expect_right(recorded);
    EXPECT_EQ(tape.replayed, 0);
}

TEST_F(RecordedRunTest, ARecordingThatGivesOtherValuesIsNotUsed) {
    Tape tape;
    tape.again = [this] { place_.fill_(7); };
    RecordedRun recorded = run_of(tape);
    expect_right(recorded);
    EXPECT_EQ(tape.replayed, 1);
}

TEST_F(RecordedRunTest, EveryDeviceGivesTheSame) {
    const auto device = open_device(Device::Auto);
    input_ = input_.to(device);
    RecordedRun recorded(device);
    expect_right(recorded);
}

}  // namespace
}  // namespace ditto
