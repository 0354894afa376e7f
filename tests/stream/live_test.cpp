// The parts of a live stream: sound at the pace of the clock, messages.
#include <gmock/gmock.h>

#include <cmath>

#include "core/error.h"
#include "stream/live_controls.h"
#include "stream/live_sound.h"

namespace ditto {
namespace {

using namespace std::chrono_literals;

/// Sound that comes in parts, with pauses between them.
class ScriptedInput : public SoundInput {
  public:
    struct Part {
        std::chrono::milliseconds pause;
        std::size_t samples;
    };
    explicit ScriptedInput(std::vector<Part> parts) : parts_(std::move(parts)) {}

    int sample_rate() const override { return 1000; }
    bool read(std::vector<float>& samples, std::chrono::milliseconds) override {
        if (next_ == parts_.size()) return false;
        std::this_thread::sleep_for(parts_[next_].pause);
        samples.assign(parts_[next_++].samples, 0.5f);
        return true;
    }

  private:
    std::vector<Part> parts_;
    std::size_t next_ = 0;
};

struct Heard {
    std::size_t samples = 0, sound = 0;
    int missing = 0;
    double seconds = 0;
};

Heard hear(std::vector<ScriptedInput::Part> parts, bool wait = true) {
    LiveSound sound(std::make_unique<ScriptedInput>(std::move(parts)), wait, {});
    const auto start = LiveSound::Clock::now();
    Heard heard;
    while (const auto piece = sound.next()) {
        heard.samples += piece->samples.size();
        for (const float sample : piece->samples) heard.sound += sample > 0;
        heard.missing += piece->missing;
        EXPECT_LE(piece->heard, LiveSound::Clock::now());
    }
    heard.seconds = std::chrono::duration<double>(LiveSound::Clock::now() - start).count();
    return heard;
}

TEST(LiveSound, KeepsToTheClockWhenAllComesAtOnce) {
    const Heard heard = hear({{0ms, 505}});
    EXPECT_EQ(heard.sound, 505u);
    EXPECT_EQ(heard.samples, 510u);  // the last piece is filled up
    EXPECT_EQ(heard.missing, 0);
    EXPECT_GT(heard.seconds, 0.42);
}

TEST(LiveSound, FillsPausesWithSilenceAndLosesNothing) {
    const Heard heard = hear({{0ms, 100}, {500ms, 100}});
    EXPECT_EQ(heard.sound, 200u);
    EXPECT_GE(heard.missing, 15);
    EXPECT_GE(heard.seconds, 0.5);
}

TEST(LiveSound, BeginsWithTheFirstSoundOrAtOnce) {
    EXPECT_EQ(hear({{400ms, 50}}).missing, 0);
    EXPECT_GE(hear({{400ms, 50}}, false).missing, 15);
    EXPECT_EQ(hear({}).samples, 0u);
}

TEST(LiveControls, GlideToWhatIsAskedFor) {
    ControlRow constant;
    constant.set(Channel::EyesOpen, 0.5f);
    LiveControls controls(constant);
    controls.at(1.0);
    controls.apply(R"({"channel": "head.yaw", "value": 20, "ramp": 0.4})");
    EXPECT_EQ(controls.at(1.0).weight(Channel::HeadYaw), 0.0f);
    EXPECT_NEAR(controls.at(1.2).weight(Channel::HeadYaw), 0.5f, 1e-5);
    EXPECT_EQ(controls.at(1.4).get(Channel::HeadYaw), 20.0f);
    EXPECT_EQ(controls.at(1.4).weight(Channel::HeadYaw), 1.0f);
    controls.apply(R"({"channel": "head.yaw", "value": -20, "ramp": 0.4})");
    EXPECT_NEAR(controls.at(1.6).get(Channel::HeadYaw), 0.0f, 1e-4);
    EXPECT_EQ(controls.at(9.0).get(Channel::HeadYaw), -20.0f);
    controls.apply(R"({"channel": "head.yaw", "influence": 0})");
    EXPECT_EQ(controls.at(9.04).weight(Channel::HeadYaw), 0.0f);
    EXPECT_EQ(controls.at(9.04).get(Channel::EyesOpen), 0.5f);
}

TEST(LiveControls, RefuseOtherMessages) {
    LiveControls controls({});
    for (const char* message :
         {"", "{", "[]", R"({"value": 1})", R"({"channel": "head.jaw", "value": 1})",
          R"({"channel": "head.yaw"})", R"({"channel": "head.yaw", "value": 90})",
          R"({"channel": "head.yaw", "value": 1, "ramp": -1})",
          R"({"channel": "head.yaw", "value": 1, "influence": 2})"}) {
        EXPECT_THROW(controls.apply(message), Error) << message;
    }
    EXPECT_EQ(controls.at(1).weight(Channel::HeadYaw), 0.0f);
}

}  // namespace
}  // namespace ditto
