// Hardware encoders: where there are none, trying says why and films are written by software.
#include "media/hardware_encoder.h"

#include "media/film_writer.h"
#include "media/fixture.h"
#include "media/hardware_codecs.h"
#include "media/video_reader.h"

namespace ditto {
namespace {

using ::testing::HasSubstr;
using HardwareEncoderTest = testing::MediaTest;

constexpr int kWidth = 320, kHeight = 180;

VideoOptions options(ExportFormat format, std::string_view encoder) {
    return {.format = format, .width = kWidth, .height = kHeight, .encoder = std::string(encoder)};
}

TEST(HardwareEncoder, NamesLeadBack) {
    for (const HardwareEncoder& encoder : hardware_encoders()) {
        ASSERT_TRUE(hardware_encoder(encoder.name)) << encoder.name;
        EXPECT_EQ(hardware_encoder(encoder.name)->title, encoder.title);
        EXPECT_TRUE(is_encoder_name(encoder.name));
        EXPECT_TRUE(encodes(encoder.name, encoder.format));
        EXPECT_FALSE(encodes(encoder.name, ExportFormat::Vp9));
        EXPECT_TRUE(ffmpeg::hardware_codec(options(encoder.format, encoder.name)));
    }
    EXPECT_TRUE(is_encoder_name("software") && is_encoder_name("auto"));
    EXPECT_FALSE(is_encoder_name("libx264"));
    EXPECT_TRUE(encodes("auto", ExportFormat::Vp9));
}

TEST(HardwareEncoder, TryingSaysWhyNot) {
    const auto probes = probe_hardware_encoders();
    ASSERT_EQ(probes.size(), hardware_encoders().size());
    for (const EncoderProbe& probe : probes) {
        std::printf("%s: %s\n", probe.encoder.name.data(),
                    probe.works() ? "works" : probe.problem.c_str());
        EXPECT_EQ(probe.problem.find('\n'), std::string::npos);
        // Its settings are ones that it knows, whether or not it can be opened.
        EXPECT_EQ(probe.problem.find("takes no"), std::string::npos) << probe.problem;
        EXPECT_EQ(probe.problem.find("lacks"), std::string::npos) << probe.problem;
    }
}

TEST_F(HardwareEncoderTest, AutoWritesAFilmWhateverThereIs) {
    for (const ExportFormat format : {ExportFormat::H264, ExportFormat::H265, ExportFormat::Vp9}) {
        const auto path = file("film" + std::string(export_format(format).extensions[0]));
        const auto film = open_film(path, options(format, "auto"));
        EXPECT_TRUE(encodes(film->encoder(), format));
        EXPECT_NE(film->encoder(), "auto");
        for (int i = 0; i < 5; ++i) film->write(Image(kWidth, kHeight, 3));
        film->finish();
        VideoReader reader(path);
        int pictures = 0;
        while (reader.next()) ++pictures;
        EXPECT_EQ(pictures, 5);
    }
}

TEST_F(HardwareEncoderTest, OneThatDoesNotWorkIsToldAndLeavesNothing) {
    for (const EncoderProbe& tried : probe_hardware_encoders()) {
        if (tried.works()) continue;
        const auto path = file("film.mp4");
        const std::string sentence = testing::refusal(
            [&] { open_film(path, options(tried.encoder.format, tried.encoder.name)); });
        EXPECT_THAT(sentence, HasSubstr(std::string(tried.encoder.name)));
        EXPECT_THAT(sentence, HasSubstr("choose the encoder software"));
        EXPECT_TRUE(std::filesystem::is_empty(folder()));
    }
}

TEST_F(HardwareEncoderTest, OneOfAnotherFormatIsRefused) {
    EXPECT_THAT(testing::refusal([&] {
                    open_film(file("film.mp4"), options(ExportFormat::H265, "h264_nvenc"));
                }),
                HasSubstr("does not write H.265"));
}

}  // namespace
}  // namespace ditto
