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
        float level = 0.5f;
    };
    explicit ScriptedInput(std::vector<Part> parts) : parts_(std::move(parts)) {}

    int sample_rate() const override { return 1000; }
    bool read(std::vector<float>& samples, std::chrono::milliseconds) override {
        if (next_ == parts_.size()) return false;
        std::this_thread::sleep_for(parts_[next_].pause);
        const Part& part = parts_[next_++];
        samples.assign(part.samples, part.level);
        return true;
    }

  private:
    std::vector<Part> parts_;
    std::size_t next_ = 0;
};

struct Heard {
    std::size_t samples = 0, sound = 0, loud = 0;
    int missing = 0;
    double seconds = 0;
    double held = 0;  // the longest that sound was
};

double seconds_since(LiveSound::Clock::time_point time) {
    return std::chrono::duration<double>(LiveSound::Clock::now() - time).count();
}

Heard hear(std::vector<ScriptedInput::Part> parts, bool wait = true) {
    LiveSound sound(std::make_unique<ScriptedInput>(std::move(parts)), wait, {});
    const auto start = LiveSound::Clock::now();
    Heard heard;
    while (const auto piece = sound.next()) {
        heard.samples += piece->samples.size();
        for (const float sample : piece->samples) {
            heard.sound += sample > 0;
            heard.loud += sample > 0.1f;
        }
        heard.missing += piece->missing;
        EXPECT_LE(piece->heard, LiveSound::Clock::now());
        EXPECT_LE(piece->heard, piece->paced);
        heard.held = std::max(heard.held, seconds_since(piece->heard));
    }
    heard.seconds = seconds_since(start);
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

TEST(LiveSound, TakesTheSilenceOfAStallBackInQuiet) {
    const Heard heard = hear({{0ms, 100}, {400ms, 300}, {0ms, 400, 0.001f}, {0ms, 100}});
    EXPECT_GE(heard.missing, 15);
    EXPECT_LT(heard.samples, 930u);  // of 900
    EXPECT_GE(heard.sound, 500u);
    EXPECT_EQ(heard.loud, 500u);
    EXPECT_GT(heard.held, 0.1);
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

TEST(LiveControls, GlideFromWhatIsConstantAndBack) {
    ControlRow constant;
    constant.set(Channel::MouthAmplitude, 2.0f);
    for (const Channel emotion : {Channel::EmotionHappy, Channel::EmotionNeutral})
        constant.set(emotion, 0.0f);
    constant.set(Channel::EmotionSad, 1.0f);
    LiveControls controls(constant);
    const auto expect = [&](double time, float mouth, float happy, float sad) {
        const ControlRow row = controls.at(time);
        EXPECT_NEAR(row.get(Channel::MouthAmplitude), mouth, 1e-5) << time;
        EXPECT_NEAR(row.weight(Channel::MouthAmplitude), 1.0f, 1e-5) << time;
        EXPECT_NEAR(row.get(Channel::EmotionHappy), happy, 1e-5) << time;
        EXPECT_NEAR(row.get(Channel::EmotionSad), sad, 1e-5) << time;
        EXPECT_NEAR(row.weight(Channel::EmotionSad), 1.0f, 1e-5) << time;
    };
    expect(1, 2, 0, 1);
    controls.apply(R"({"channel": "mouth.amplitude", "value": 1.5, "ramp": 1})");
    controls.apply(R"({"channel": "emotion.happy", "value": 1, "ramp": 1})");
    expect(1.04, 1.98f, 0.04f, 0.96f);
    expect(1.5, 1.75f, 0.5f, 0.5f);
    expect(2, 1.5f, 1, 0);
    controls.apply(R"({"channel": "mouth.amplitude", "influence": 0, "ramp": 1})");
    controls.apply(R"({"channel": "emotion.happy", "influence": 0, "ramp": 1})");
    expect(2.04, 1.52f, 0.96f, 0.04f);
    expect(2.96, 1.98f, 0.04f, 0.96f);
    expect(3, 2, 0, 1);
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
