#include "media/colour.h"

#include <lcms2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <new>

#include "media/tone_map.h"

extern "C" {
#include <libavutil/csp.h>
}

namespace ditto {
namespace {

constexpr std::size_t kLargestProfile = 16 << 20;
constexpr unsigned kHdrGrid = 49;    // nodes a side
constexpr double kVideoGamma = 2.4;  // ITU-R BT.1886

struct CloseProfile {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
struct FreeCurve {
    void operator()(cmsToneCurve* curve) const { cmsFreeToneCurve(curve); }
};
struct FreeTransform {
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
struct FreePipeline {
    void operator()(cmsPipeline* pipeline) const { cmsPipelineFree(pipeline); }
};
using Profile = std::unique_ptr<void, CloseProfile>;
using Curve = std::unique_ptr<cmsToneCurve, FreeCurve>;
using Transform = std::unique_ptr<void, FreeTransform>;
using Pipeline = std::unique_ptr<cmsPipeline, FreePipeline>;

template <typename Pointer>
Pointer made(Pointer object) {
    if (!object) throw std::bad_alloc();
    return object;
}

bool has_alpha(Samples samples) {
    return samples == Samples::GreyAlpha || samples == Samples::Rgba;
}

cmsUInt32Number pixel_type(Samples samples, int depth) {
    const cmsUInt32Number bytes = BYTES_SH(static_cast<cmsUInt32Number>(depth / 8));
    switch (samples) {
        case Samples::Grey:
            return TYPE_GRAY_8 - BYTES_SH(1) + bytes;
        case Samples::GreyAlpha:
            return TYPE_GRAYA_8 - BYTES_SH(1) + bytes;
        case Samples::Rgb:
            return TYPE_RGB_8 - BYTES_SH(1) + bytes;
        case Samples::Rgba:
            return TYPE_RGBA_8 - BYTES_SH(1) + bytes;
        case Samples::Cmyk:
            break;
    }
    return TYPE_CMYK_8 - BYTES_SH(1) + bytes;
}

cmsColorSpaceSignature space_of(Samples samples) {
    switch (samples) {
        case Samples::Grey:
        case Samples::GreyAlpha:
            return cmsSigGrayData;
        case Samples::Cmyk:
            return cmsSigCmykData;
        default:
            return cmsSigRgbData;
    }
}

Profile profile_of(const IccProfile& bytes) {
    if (bytes.empty() || bytes.size() > kLargestProfile) return {};
    Profile profile(
        cmsOpenProfileFromMem(bytes.data(), static_cast<cmsUInt32Number>(bytes.size())));
    if (!profile) return {};
    switch (cmsGetDeviceClass(profile.get())) {
        case cmsSigInputClass:
        case cmsSigDisplayClass:
        case cmsSigOutputClass:
        case cmsSigColorSpaceClass:
            return profile;
        default:
            return {};
    }
}

Curve gamma_curve(double gamma) {
    return made(Curve(cmsBuildGamma(nullptr, gamma)));
}

/// IEC 61966-2-1.
Curve srgb_curve() {
    constexpr std::array kParameters{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    return made(Curve(cmsBuildParametricToneCurve(nullptr, 4, kParameters.data())));
}

Profile rgb_profile(const Primaries& primaries, const Curve& curve) {
    const auto point = [](const Chromaticity& c) { return cmsCIExyY{c.x, c.y, 1}; };
    const cmsCIExyY white = point(primaries.white);
    const cmsCIExyYTRIPLE colours{point(primaries.red), point(primaries.green),
                                  point(primaries.blue)};
    cmsToneCurve* const curves[]{curve.get(), curve.get(), curve.get()};
    return Profile(cmsCreateRGBProfile(&white, &colours, curves));  // nothing for no triangle
}

std::optional<Primaries> primaries_of(int code) {
    if (code < 0 || code >= AVCOL_PRI_NB) return std::nullopt;
    const AVColorPrimariesDesc* const known =
        av_csp_primaries_desc_from_id(static_cast<AVColorPrimaries>(code));
    if (!known || code == AVCOL_PRI_SMPTE428) return std::nullopt;  // that is XYZ
    const auto point = [](const AVRational& x, const AVRational& y) {
        return Chromaticity{av_q2d(x), av_q2d(y)};
    };
    const AVPrimaryCoefficients& p = known->prim;
    return Primaries{point(known->wp.x, known->wp.y), point(p.r.x, p.r.y), point(p.g.x, p.g.y),
                     point(p.b.x, p.b.y)};
}

Transform transform_between(const Profile& from, cmsUInt32Number from_type, const Profile& to,
                            cmsUInt32Number to_type, cmsUInt32Number intent,
                            cmsUInt32Number flags) {
    if (!from || !to) return {};
    return Transform(cmsCreateTransform(from.get(), from_type, to.get(), to_type, intent, flags));
}

/// What the nodes of a table from HDR signals into sRGB are computed with.
struct HdrTable {
    HdrTransfer transfer;
    Screen screen;
    double peak;
    Transform to_bt709;  ///< of light, in floating point
};

double value_on(Screen screen, double light) {
    if (screen == Screen::Bt1886) return std::pow(light, 1 / kVideoGamma);
    return light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

int fill_node(const cmsUInt16Number in[], cmsUInt16Number out[], void* data) {
    const auto& table = *static_cast<const HdrTable*>(data);
    const Rgb signal{in[0] / 65535.0, in[1] / 65535.0, in[2] / 65535.0};
    const Rgb light = tone_mapped(light_of(table.transfer, signal), table.peak);
    std::array<float, 3> rgb{static_cast<float>(light[0]), static_cast<float>(light[1]),
                             static_cast<float>(light[2])};
    cmsDoTransform(table.to_bt709.get(), rgb.data(), rgb.data(), 1);
    for (std::size_t c = 0; c < rgb.size(); ++c) {
        const double value = value_on(table.screen, std::clamp<double>(rgb[c], 0, 1));
        out[c] = static_cast<cmsUInt16Number>(std::lround(value * 65535));
    }
    return 1;
}

/// A device link from HDR signals to sRGB.
Profile hdr_profile(const ColourTags& tags, const Primaries& primaries, double peak) {
    const Curve linear = gamma_curve(1);
    HdrTable table{tags.transfer == AVCOL_TRC_SMPTE2084 ? HdrTransfer::Pq : HdrTransfer::Hlg,
                   tags.screen, peak,
                   transform_between(rgb_profile(primaries, linear), TYPE_RGB_FLT,
                                     rgb_profile(kBt709Primaries, linear), TYPE_RGB_FLT,
                                     INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOCACHE)};
    if (!table.to_bt709) return {};
    const Pipeline pipeline = made(Pipeline(cmsPipelineAlloc(nullptr, 3, 3)));
    cmsStage* const stage = made(cmsStageAllocCLut16bit(nullptr, kHdrGrid, 3, 3, nullptr));
    if (!cmsPipelineInsertStage(pipeline.get(), cmsAT_END, stage)) {
        cmsStageFree(stage);
        throw std::bad_alloc();
    }
    cmsStageSampleCLut16bit(stage, fill_node, &table, 0);
    Profile link = made(Profile(cmsCreateProfilePlaceholder(nullptr)));
    cmsSetDeviceClass(link.get(), cmsSigLinkClass);
    cmsSetColorSpace(link.get(), cmsSigRgbData);
    cmsSetPCS(link.get(), cmsSigRgbData);
    if (!cmsWriteTag(link.get(), cmsSigAToB0Tag, pipeline.get())) throw std::bad_alloc();
    return link;
}

/// The two ends of a transform; the second may be within the first (a link), or absent with it.
struct Ends {
    Profile from, to;
    cmsUInt32Number intent = INTENT_PERCEPTUAL, flags = 0;
};

Ends ends_of(const IccProfile& bytes, Samples samples) {
    Profile from = profile_of(bytes);
    if (!from || cmsGetColorSpace(from.get()) != space_of(samples)) return {};
    Ends ends{std::move(from), made(Profile(cmsCreate_sRGBProfile()))};
    ends.intent = std::min<cmsUInt32Number>(cmsGetHeaderRenderingIntent(ends.from.get()),
                                            INTENT_ABSOLUTE_COLORIMETRIC);
    if (ends.intent == INTENT_ABSOLUTE_COLORIMETRIC) ends.intent = INTENT_RELATIVE_COLORIMETRIC;
    if (ends.intent == INTENT_RELATIVE_COLORIMETRIC) ends.flags = cmsFLAGS_BLACKPOINTCOMPENSATION;
    return ends;
}

Ends ends_of(const GammaSpace& space) {
    return {rgb_profile(space.primaries, gamma_curve(space.gamma)),
            made(Profile(cmsCreate_sRGBProfile()))};
}

Ends ends_of(const ColourTags& tags, double peak) {
    const bool hdr = is_hdr(tags);
    const int code = tags.primaries == ColourTags::kUnspecified
                         ? (hdr ? AVCOL_PRI_BT2020 : AVCOL_PRI_BT709)
                         : tags.primaries;
    const auto primaries = primaries_of(code);
    if (!primaries) return {};
    if (hdr)
        return {hdr_profile(tags, *primaries, peak),
                {},
                INTENT_PERCEPTUAL,
                cmsFLAGS_GRIDPOINTS(kHdrGrid)};
    if (tags.transfer == AVCOL_TRC_LINEAR) return ends_of(GammaSpace{*primaries, 1});
    if (code == AVCOL_PRI_BT709) return {};
    const Curve curve = tags.screen == Screen::Srgb ? srgb_curve() : gamma_curve(kVideoGamma);
    return {rgb_profile(*primaries, curve), rgb_profile(kBt709Primaries, curve)};
}

Ends ends_of(const ColourSpace& space, Samples samples, double peak) {
    if (const auto* profile = std::get_if<IccProfile>(&space)) return ends_of(*profile, samples);
    if (space_of(samples) != cmsSigRgbData) return {};
    if (const auto* tags = std::get_if<ColourTags>(&space)) return ends_of(*tags, peak);
    if (const auto* gamma = std::get_if<GammaSpace>(&space)) return ends_of(*gamma);
    return {};
}

/// Puts a value of 8 bits where a sample of the depth lies.
void put(std::vector<std::uint8_t>& bytes, int value, int depth) {
    for (int i = 0; i < depth / 8; ++i) bytes.push_back(static_cast<std::uint8_t>(value));
}

bool changes_little(const ColourTransform& transform, Samples samples, int depth) {
    constexpr int kSteps = 8;
    std::vector<std::uint8_t> from, wanted;
    const auto level = [](int step) { return step * 255 / kSteps; };
    for (int i = 0; i < (kSteps + 1) * (kSteps + 1) * (kSteps + 1); ++i) {
        for (const int step : {i % (kSteps + 1), i / (kSteps + 1) % (kSteps + 1),
                               i / ((kSteps + 1) * (kSteps + 1))}) {
            put(from, level(step), depth);
            put(wanted, level(step), 8);
        }
        if (!has_alpha(samples)) continue;
        put(from, 255, depth);
        put(wanted, 255, 8);
    }
    std::vector<std::uint8_t> became(wanted.size());
    transform.apply(from.data(), became.data(), wanted.size() / (has_alpha(samples) ? 4 : 3));
    return std::equal(wanted.begin(), wanted.end(), became.begin(),
                      [](int a, int b) { return std::abs(a - b) <= 1; });
}

/// Greys as three equal values, or three as their middle one, where the profile is of those.
void fit_samples(DecodedPicture& picture) {
    const auto* bytes = std::get_if<IccProfile>(&picture.colour);
    const Profile profile = bytes ? profile_of(*bytes) : Profile();
    const bool grey = space_of(picture.samples) == cmsSigGrayData;
    const bool greys_wanted = profile && cmsGetColorSpace(profile.get()) == cmsSigGrayData;
    if (picture.samples == Samples::Cmyk || grey == greys_wanted) return;
    const bool alpha = has_alpha(picture.samples);
    DecodedPicture fitted;
    fitted.allocate(picture.width, picture.height,
                    greys_wanted ? (alpha ? Samples::GreyAlpha : Samples::Grey)
                                 : (alpha ? Samples::Rgba : Samples::Rgb),
                    picture.depth);
    const auto size = static_cast<std::size_t>(picture.depth / 8);
    const std::size_t from_count = static_cast<std::size_t>(count_of(picture.samples)),
                      to_count = static_cast<std::size_t>(count_of(fitted.samples));
    const std::uint8_t* from = picture.bytes.data();
    std::uint8_t* to = fitted.bytes.data();
    for (std::size_t i = picture.bytes.size() / (from_count * size); i > 0; --i) {
        for (std::size_t c = 0; c < to_count; ++c) {
            const bool is_alpha = alpha && c + 1 == to_count;
            const std::size_t source = is_alpha ? from_count - 1 : (grey ? 0 : 1);
            std::memcpy(to + c * size, from + source * size, size);
        }
        from += from_count * size;
        to += to_count * size;
    }
    picture.samples = fitted.samples;
    picture.bytes = std::move(fitted.bytes);
}

/// Without a profile of the inks: what lets all light through that the ink does not take.
Image without_ink(const DecodedPicture& picture) {
    Image image(picture.width, picture.height, 3);
    const std::uint8_t* ink = picture.bytes.data();
    for (std::size_t i = 0; i < image.pixels.size(); i += 3, ink += 4) {
        for (std::size_t c = 0; c < 3; ++c) {
            const int light = (255 - ink[c]) * (255 - ink[3]);
            image.pixels[i + c] = static_cast<std::uint8_t>((light + 127) / 255);
        }
    }
    return image;
}

Image as_it_is(DecodedPicture picture) {
    if (picture.samples == Samples::Cmyk) return without_ink(picture);
    if (picture.depth == 16) {
        for (std::size_t i = 0; i < picture.bytes.size() / 2; ++i) {
            std::uint16_t value = 0;
            std::memcpy(&value, picture.bytes.data() + 2 * i, sizeof value);
            picture.bytes[i] = static_cast<std::uint8_t>((value * 255u + 32767u) / 65535u);
        }
        picture.bytes.resize(picture.bytes.size() / 2);
    }
    Image image;
    image.width = picture.width;
    image.height = picture.height;
    image.channels = count_of(picture.samples);
    image.pixels = std::move(picture.bytes);
    return image;
}

}  // namespace

void ColourTransform::Free::operator()(void* transform) const {
    cmsDeleteTransform(transform);
}

std::optional<ColourTransform> ColourTransform::make(const ColourSpace& from, Samples samples,
                                                     int depth, double peak) {
    const Ends ends = ends_of(from, samples, peak);
    if (!ends.from) return std::nullopt;
    const cmsUInt32Number to_type = has_alpha(samples) ? TYPE_RGBA_8 : TYPE_RGB_8;
    cmsUInt32Number flags = ends.flags | cmsFLAGS_COPY_ALPHA;
    // A finer table of four inks would take longer than the picture.
    if (samples != Samples::Cmyk) flags |= cmsFLAGS_HIGHRESPRECALC;
    std::array<cmsHPROFILE, 2> profiles{ends.from.get(), ends.to.get()};
    ColourTransform transform(cmsCreateMultiprofileTransform(
        profiles.data(), ends.to ? 2 : 1, pixel_type(samples, depth), to_type, ends.intent, flags));
    if (!transform.transform_) return std::nullopt;
    if (space_of(samples) == cmsSigRgbData && changes_little(transform, samples, depth))
        return std::nullopt;
    return transform;
}

void ColourTransform::apply(const std::uint8_t* pixels, std::uint8_t* srgb,
                            std::size_t count) const {
    cmsDoTransform(transform_.get(), pixels, srgb, static_cast<cmsUInt32Number>(count));
}

bool is_hdr(const ColourTags& tags) {
    return tags.transfer == AVCOL_TRC_SMPTE2084 || tags.transfer == AVCOL_TRC_ARIB_STD_B67;
}

double peak_light(const ColourTags& tags, const DecodedPicture& picture) {
    constexpr std::size_t kBins = 1024, kLooked = 1 << 18;
    constexpr double kSpecks = 0.0005, kUsualPeak = 1000;
    if (picture.depth != 16) return kUsualPeak;
    std::array<std::size_t, kBins> histogram{};
    const std::size_t pixel = 2 * static_cast<std::size_t>(count_of(picture.samples));
    const std::size_t step =
        pixel * std::max<std::size_t>(picture.bytes.size() / pixel / kLooked, 1);
    std::size_t looked = 0;
    for (std::size_t at = 0; at + pixel <= picture.bytes.size(); at += step, ++looked) {
        std::array<std::uint16_t, 3> rgb{};
        std::memcpy(rgb.data(), picture.bytes.data() + at, sizeof rgb);
        ++histogram[*std::ranges::max_element(rgb) * kBins / 65536];
    }
    std::size_t bin = kBins - 1;
    for (std::size_t above = histogram[bin];
         bin > 0 && static_cast<double>(above) < kSpecks * static_cast<double>(looked);
         above += histogram[--bin]) {
    }
    const double signal = static_cast<double>(bin + 1) / kBins;
    const HdrTransfer transfer =
        tags.transfer == AVCOL_TRC_SMPTE2084 ? HdrTransfer::Pq : HdrTransfer::Hlg;
    return light_of(transfer, {signal, signal, signal})[0];
}

Image to_srgb(DecodedPicture picture) {
    fit_samples(picture);
    const auto count =
        static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    double peak = kReferenceWhite;
    if (const auto* tags = std::get_if<ColourTags>(&picture.colour); tags && is_hdr(*tags))
        peak = peak_light(*tags, picture);
    const auto transform =
        ColourTransform::make(picture.colour, picture.samples, picture.depth, peak);
    if (!transform) return as_it_is(std::move(picture));
    Image image(picture.width, picture.height, has_alpha(picture.samples) ? 4 : 3);
    transform->apply(picture.bytes.data(), image.pixels.data(), count);
    return image;
}

}  // namespace ditto
