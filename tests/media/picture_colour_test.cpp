#include <cmath>

#include "media/fixture.h"
#include "media/image_file.h"
#include "media/picture_files.h"
#include "media/video_files.h"
#include "media/video_reader.h"

namespace ditto {
namespace {

using testing::PictureNotes;
using PictureColourTest = testing::MediaTest;

using Rgb = std::array<double, 3>;

/// Skin from light to dark, lips, hair, eyes, and greys: sRGB.
const std::vector<Rgb> kFace{{241, 205, 185}, {224, 172, 144}, {198, 134, 103}, {141, 85, 60},
                             {94, 57, 42},    {196, 92, 96},   {58, 42, 34},    {106, 128, 150},
                             {200, 200, 200}, {119, 119, 119}, {40, 40, 40},    {250, 248, 245}};

constexpr int kSide = 16;

/// A row of squares of these colours (0 to 255).
Image squares(const std::vector<Rgb>& colours) {
    Image image(kSide * static_cast<int>(colours.size()), kSide, 3);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            for (std::size_t c = 0; c < 3; ++c)
                image.row(y)[3 * x + static_cast<int>(c)] = static_cast<std::uint8_t>(
                    std::lround(colours[static_cast<std::size_t>(x / kSide)][c]));
        }
    }
    return image;
}

double linear(double value) {
    value /= 255;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}
double coded(double light) {
    light = std::clamp(light, 0.0, 1.0);
    return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055);
}

using Matrix = std::array<Rgb, 3>;
// From linear sRGB, as published.
constexpr Matrix kToP3{{{0.8225, 0.1774, 0}, {0.0332, 0.9669, 0}, {0.0171, 0.0724, 0.9108}}};
constexpr Matrix kToAdobe{{{0.7152, 0.2848, 0}, {0, 1, 0}, {0, 0.0412, 0.9588}}};
/// ITU-R BT.2087.
constexpr Matrix kTo2020{
    {{0.6274, 0.3293, 0.0433}, {0.0691, 0.9195, 0.0114}, {0.0164, 0.0880, 0.8956}}};

Rgb times(const Matrix& matrix, const Rgb& v) {
    Rgb result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

template <typename Curve>
Rgb each(const Rgb& v, const Curve& curve) {
    return {curve(v[0]), curve(v[1]), curve(v[2])};
}

/// The same colours as values of another space.
template <typename Decode, typename Encode>
std::vector<Rgb> in_space(const Matrix& matrix, const Decode& decode, const Encode& encode) {
    std::vector<Rgb> colours;
    for (const Rgb& colour : kFace)
        colours.push_back(each(times(matrix, each(colour, decode)), encode));
    return colours;
}

/// CIE L*a*b* for D65.
Rgb lab(const Rgb& srgb) {
    constexpr Matrix kXyz{
        {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const Rgb xyz = times(kXyz, each(srgb, linear));
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.9505), y = f(xyz[1]), z = f(xyz[2] / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Rgb centre_of(const Image& image, std::size_t square) {
    const std::uint8_t* pixel = image.row(image.height / 2) +
                                image.channels * (static_cast<int>(square) * kSide + kSide / 2);
    return {double(pixel[0]), double(pixel[1]), double(pixel[2])};
}

/// ΔE*ab (CIE 1976), which is never less than ΔE2000 on colours of skin, of the worst square.
double worst(const Image& image, const std::vector<Rgb>& wanted) {
    double most = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Rgb a = lab(centre_of(image, i)), b = lab(wanted[i]);
        most = std::max(most, std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
    }
    return most;
}

constexpr double kAllowed = 1.5;

/// Failed: profiles were left out of account.
TEST_F(PictureColourTest, DisplayP3BecomesSrgbInEveryFormat) {
    PictureNotes notes;
    notes.profile = testing::rgb_profile(testing::kDisplayP3);
    const Image stored = squares(in_space(kToP3, linear, coded));
    ASSERT_GT(worst(stored, kFace), 3);
    testing::save_png(file("a.png"), stored, notes);
    testing::save_jpeg(file("a.jpg"), stored, notes);
    testing::save_webp(file("a.webp"), stored, notes);
    testing::save_tiff(file("a.tiff"), stored, notes);
    testing::save_heif(file("a.heic"), stored, testing::HeifKind::Heic, notes);
    testing::save_heif(file("a.avif"), stored, testing::HeifKind::Avif, notes);
    for (const char* name : {"a.png", "a.jpg", "a.webp", "a.tiff"})
        EXPECT_LT(worst(read_image(file(name)), kFace), kAllowed) << name;
    // These lose something of the colours before they are converted.
    for (const char* name : {"a.heic", "a.avif"})
        EXPECT_LT(worst(read_image(file(name)), kFace), 2 * kAllowed) << name;
}

/// Cameras say so in EXIF alone.
TEST_F(PictureColourTest, AdobeRgbWithoutAProfileIsKnown) {
    PictureNotes notes;
    notes.exif = testing::exif_of_adobe_rgb();
    const Image stored = squares(in_space(kToAdobe, linear, [](double light) {
        return 255 * std::pow(std::max(light, 0.0), 256.0 / 563);
    }));
    ASSERT_GT(worst(stored, kFace), 5);
    testing::save_jpeg(file("dsc.jpg"), stored, notes);
    EXPECT_LT(worst(read_image(file("dsc.jpg")), kFace), kAllowed);
}

TEST_F(PictureColourTest, GreysOfAnotherGamma) {
    PictureNotes notes;
    notes.profile = testing::grey_profile(1.8);
    Image grey(kSide * 8, kSide, 1);
    std::vector<Rgb> wanted;
    for (int i = 0; i < 8; ++i) {
        const int value = 20 + 30 * i;
        for (int y = 0; y < kSide; ++y) std::fill_n(grey.row(y) + i * kSide, kSide, value);
        const double seen = coded(std::pow(value / 255.0, 1.8));
        wanted.push_back({seen, seen, seen});
    }
    testing::save_png(file("grey.png"), grey, notes);
    testing::save_jpeg(file("grey.jpg"), grey, notes);
    for (const char* name : {"grey.png", "grey.jpg"})
        EXPECT_LT(worst(read_image(file(name)), wanted), kAllowed) << name;
}

/// The table of a profile of inks is used, in JPEG and in TIFF.
TEST_F(PictureColourTest, InkIsSeenByItsProfile) {
    const std::vector<std::array<double, 4>> inks{{0, 0, 0, 0},          {0.1, 0.3, 0.4, 0},
                                                  {0.2, 0.5, 0.6, 0.1},  {0.3, 0.6, 0.7, 0.4},
                                                  {0.1, 0.7, 0.5, 0.05}, {0.6, 0.5, 0.4, 0.7}};
    Image stored(kSide * static_cast<int>(inks.size()), kSide, 4);
    std::vector<Rgb> wanted;
    for (std::size_t i = 0; i < inks.size(); ++i) {
        std::array<double, 4> rounded{};
        for (std::size_t c = 0; c < 4; ++c) {
            const auto value = static_cast<std::uint8_t>(std::lround(255 * inks[i][c]));
            rounded[c] = value / 255.0;
            for (int y = 0; y < kSide; ++y)
                for (int x = 0; x < kSide; ++x)
                    stored.row(y)[4 * (static_cast<int>(i) * kSide + x) + static_cast<int>(c)] =
                        value;
        }
        const auto light = testing::light_of_ink(rounded);
        wanted.push_back({255 * light[0], 255 * light[1], 255 * light[2]});
    }
    PictureNotes notes;
    notes.profile = testing::cmyk_profile();
    testing::save_cmyk_jpeg(file("ink.jpg"), stored, notes);
    testing::save_cmyk_tiff(file("ink.tiff"), stored, notes);
    for (const char* name : {"ink.jpg", "ink.tiff"})
        EXPECT_LT(worst(read_image(file(name)), wanted), kAllowed) << name;
}

TEST_F(PictureColourTest, SrgbWithItsProfileStaysAsItIs) {
    PictureNotes notes;
    notes.profile = testing::rgb_profile({0.64, 0.33, 0.30, 0.60, 0.15, 0.06});
    const Image stored = squares(kFace);
    testing::save_png(file("srgb.png"), stored, notes);
    EXPECT_EQ(read_image(file("srgb.png")), stored);
    notes.profile.resize(notes.profile.size() / 2);
    testing::save_jpeg(file("broken.jpg"), stored, notes);
    EXPECT_LT(worst(read_image(file("broken.jpg")), kFace), kAllowed);
}

double gamma_light(double value) {
    return std::pow(value / 255, 2.4);
}

double pq(double light) {
    const double p = std::pow(light / 10000, 2610.0 / 16384);
    return std::pow((3424.0 / 4096 + 2413.0 / 128 * p) / (1 + 2392.0 / 128 * p), 2523.0 / 32);
}

/// HLG's signal for light on a display of 1000 cd/m² (ITU-R BT.2100), of linear BT.2020.
Rgb hlg(const Rgb& light) {
    const double luminance = 0.2627 * light[0] + 0.6780 * light[1] + 0.0593 * light[2];
    const double scale = luminance > 0 ? std::pow(luminance / 1000, 1 / 1.2 - 1) / 1000 : 0;
    return each(light, [&](double l) {
        const double e = std::max(l * scale, 0.0);
        return e <= 1.0 / 12 ? std::sqrt(3 * e)
                             : 0.17883277 * std::log(12 * e - 0.28466892) + 0.55991073;
    });
}

/// White of SDR is 203 cd/m² in HDR (ITU-R BT.2408). Failed: signals were shown as they are.
TEST_F(PictureColourTest, WideAndBrightVideoBecomesBt709) {
    std::vector<Rgb> wide, in_pq, in_hlg;
    for (const Rgb& colour : kFace) {
        const Rgb light = times(kTo2020, each(colour, gamma_light));
        const Rgb nits = each(light, [](double l) { return 203 * l; });
        wide.push_back(each(light, [](double l) { return std::pow(l, 1 / 2.4); }));
        in_pq.push_back(each(nits, pq));
        in_hlg.push_back(hlg(nits));
    }
    const struct {
        const char* name;
        AVColorTransferCharacteristic transfer;
        const std::vector<Rgb>& signals;
    } cases[]{{"wide.mkv", AVCOL_TRC_BT2020_10, wide},
              {"pq.mkv", AVCOL_TRC_SMPTE2084, in_pq},
              {"hlg.mkv", AVCOL_TRC_ARIB_STD_B67, in_hlg}};
    for (const auto& [name, transfer, signals] : cases) {
        testing::save_wide_video(file(name), signals, kSide, transfer);
        const Image image = read_image(file(name));
        EXPECT_LT(worst(image, kFace), kAllowed) << name;
        EXPECT_EQ(VideoReader(file(name)).next(), image) << name;
    }
}

/// What is brighter than white is told apart, and what is well below it stays.
TEST_F(PictureColourTest, HighlightsArePressedTogether) {
    std::vector<Rgb> signals;
    for (const double nits : {10.0, 40.0, 80.0, 203.0, 400.0, 700.0, 1000.0})
        signals.push_back({pq(nits), pq(nits), pq(nits)});
    testing::save_wide_video(file("bright.mkv"), signals, kSide, AVCOL_TRC_SMPTE2084);
    const Image image = read_image(file("bright.mkv"));
    for (std::size_t i = 0; i < 3; ++i) {
        const double nits = std::array{10.0, 40.0, 80.0}[i];
        EXPECT_NEAR(centre_of(image, i)[0], 255 * std::pow(nits / 203, 1 / 2.4), 2) << nits;
    }
    for (std::size_t i = 1; i <= 4; ++i)
        EXPECT_GT(centre_of(image, i)[0], centre_of(image, i - 1)[0] + 3) << i;
    EXPECT_LT(centre_of(image, 3)[0], 240);  // white leaves room for what is brighter
    EXPECT_GE(centre_of(image, signals.size() - 1)[0], 250);
}

}  // namespace
}  // namespace ditto
