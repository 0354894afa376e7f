#include "media/picture_files.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <utility>

#include <jpeglib.h>
#include <lcms2.h>
#include <libheif/heif.h>
#include <png.h>
#include <tiffio.h>
#include <webp/encode.h>
#include <webp/mux.h>

namespace ditto::testing {
namespace {

using Profile = std::vector<std::uint8_t>;

void require(bool done, const char* what) {
    if (!done) throw std::runtime_error(std::string(what) + " could not be written");
}

void save(const std::filesystem::path& path, const void* bytes, std::size_t count) {
    std::ofstream out(path, std::ios::binary);
    out.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(count));
    require(out.good(), path.c_str());
}

std::string exif_of(const PictureNotes& notes) {
    if (!notes.exif.empty()) return notes.exif;
    return notes.orientation > 0 ? exif_block(notes.orientation) : "";
}

const std::uint8_t* bytes_of(const std::string& text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

std::uint8_t* row_of(const Image& image, int y) {
    return const_cast<std::uint8_t*>(image.row(y));
}

void write_jpeg(const std::filesystem::path& path, const Image& image, J_COLOR_SPACE space,
                const PictureNotes& notes) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &bytes, &size);
    info.image_width = static_cast<JDIMENSION>(image.width);
    info.image_height = static_cast<JDIMENSION>(image.height);
    info.input_components = image.channels;
    info.in_color_space = space;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 100, TRUE);
    for (int i = 0; i < info.num_components; ++i)
        info.comp_info[i].h_samp_factor = info.comp_info[i].v_samp_factor = 1;
    if (notes.density_x > 0) {
        info.density_unit = 1;
        info.X_density = static_cast<UINT16>(notes.density_x);
        info.Y_density = static_cast<UINT16>(notes.density_y);
    }
    jpeg_start_compress(&info, TRUE);
    if (const std::string exif = exif_of(notes); !exif.empty()) {
        const std::string block = std::string("Exif\0\0", 6) + exif;
        jpeg_write_marker(&info, JPEG_APP0 + 1, bytes_of(block),
                          static_cast<unsigned>(block.size()));
    }
    if (!notes.profile.empty())
        jpeg_write_icc_profile(&info, notes.profile.data(),
                               static_cast<unsigned>(notes.profile.size()));
    for (int y = 0; y < image.height; ++y) {
        JSAMPROW row = row_of(image, y);
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    save(path, bytes, size);
    std::free(bytes);
}

void write_tiff(const std::filesystem::path& path, const Image& image, int photometric,
                const PictureNotes& notes) {
    TIFF* file = TIFFOpen(path.c_str(), "w");
    require(file, "TIFF");
    TIFFSetField(file, TIFFTAG_IMAGEWIDTH, image.width);
    TIFFSetField(file, TIFFTAG_IMAGELENGTH, image.height);
    TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, image.channels);
    TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(file, TIFFTAG_PHOTOMETRIC, photometric);
    TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, 8);
    if (photometric == PHOTOMETRIC_RGB && image.channels == 4) {
        const std::uint16_t kind = EXTRASAMPLE_UNASSALPHA;
        TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 1, &kind);
    }
    if (notes.orientation > 0) TIFFSetField(file, TIFFTAG_ORIENTATION, notes.orientation);
    if (!notes.profile.empty())
        TIFFSetField(file, TIFFTAG_ICCPROFILE, static_cast<std::uint32_t>(notes.profile.size()),
                     notes.profile.data());
    if (notes.density_x > 0) {
        TIFFSetField(file, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
        TIFFSetField(file, TIFFTAG_XRESOLUTION, static_cast<double>(notes.density_x));
        TIFFSetField(file, TIFFTAG_YRESOLUTION, static_cast<double>(notes.density_y));
    }
    for (int y = 0; y < image.height; ++y)
        require(TIFFWriteScanline(file, row_of(image, y), static_cast<std::uint32_t>(y), 0) > 0,
                "TIFF");
    TIFFClose(file);
}

Profile bytes_of(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    require(profile && cmsSaveProfileToMem(profile, nullptr, &size), "profile");
    Profile bytes(size);
    require(cmsSaveProfileToMem(profile, bytes.data(), &size), "profile");
    cmsCloseProfile(profile);
    return bytes;
}

WebPData data_of(const void* bytes, std::size_t size) {
    return {static_cast<const std::uint8_t*>(bytes), size};
}

}  // namespace

std::string exif_block(int orientation) {
    return {'M', 'M',  0, 42, 0, 0, 0, 8, 0, 1,
            1,   0x12, 0, 3,  0, 0, 0, 1, 0, static_cast<char>(orientation),
            0,   0,    0, 0,  0, 0};
}

std::string exif_of_adobe_rgb() {
    // Little-endian: the first directory at 8, the camera's at 26, interoperability's at 44.
    std::string block("II\x2a\0\x08\0\0\0", 8);
    block += std::string("\1\0\x69\x87\4\0\1\0\0\0\x1a\0\0\0\0\0\0\0", 18);
    block += std::string("\1\0\x05\xa0\4\0\1\0\0\0\x2c\0\0\0\0\0\0\0", 18);
    block += std::string("\1\0\1\0\2\0\4\0\0\0R03\0\0\0\0\0", 18);
    return block;
}

void save_jpeg(const std::filesystem::path& path, const Image& image, const PictureNotes& notes) {
    write_jpeg(path, image, image.channels == 1 ? JCS_GRAYSCALE : JCS_RGB, notes);
}

void save_cmyk_jpeg(const std::filesystem::path& path, const Image& ink,
                    const PictureNotes& notes) {
    Image light = ink;  // libjpeg writes Adobe's marker, with which the values count light
    for (std::uint8_t& value : light.pixels) value = static_cast<std::uint8_t>(255 - value);
    write_jpeg(path, light, JCS_CMYK, notes);
}

void save_cmyk_tiff(const std::filesystem::path& path, const Image& ink,
                    const PictureNotes& notes) {
    write_tiff(path, ink, PHOTOMETRIC_SEPARATED, notes);
}

void save_tiff(const std::filesystem::path& path, const Image& image, const PictureNotes& notes) {
    write_tiff(path, image, PHOTOMETRIC_RGB, notes);
}

void save_png(const std::filesystem::path& path, const Image& image, const PictureNotes& notes) {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    std::FILE* file = std::fopen(path.c_str(), "wb");
    require(file, "PNG");
    png_init_io(png, file);
    constexpr int kTypes[] = {PNG_COLOR_TYPE_GRAY, PNG_COLOR_TYPE_GRAY_ALPHA, PNG_COLOR_TYPE_RGB,
                              PNG_COLOR_TYPE_RGB_ALPHA};
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width),
                 static_cast<png_uint_32>(image.height), 8, kTypes[image.channels - 1],
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    std::string exif = exif_of(notes);
    if (!exif.empty())
        png_set_eXIf_1(png, info, static_cast<png_uint_32>(exif.size()),
                       reinterpret_cast<png_bytep>(exif.data()));
    if (!notes.profile.empty())
        png_set_iCCP(png, info, "profile", PNG_COMPRESSION_TYPE_BASE, notes.profile.data(),
                     static_cast<png_uint_32>(notes.profile.size()));
    if (notes.density_x > 0)
        png_set_pHYs(png, info, static_cast<png_uint_32>(notes.density_x),
                     static_cast<png_uint_32>(notes.density_y), PNG_RESOLUTION_METER);
    png_write_info(png, info);
    for (int y = 0; y < image.height; ++y) png_write_row(png, image.row(y));
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    std::fclose(file);
}

void save_webp(const std::filesystem::path& path, const Image& image, const PictureNotes& notes) {
    std::uint8_t* encoded = nullptr;
    const auto stride = static_cast<int>(image.stride());
    const std::size_t size = image.channels == 4
                                 ? WebPEncodeLosslessRGBA(image.pixels.data(), image.width,
                                                          image.height, stride, &encoded)
                                 : WebPEncodeLosslessRGB(image.pixels.data(), image.width,
                                                         image.height, stride, &encoded);
    require(size > 0, "WebP");
    WebPMux* mux = WebPMuxNew();
    const WebPData picture = data_of(encoded, size);
    WebPMuxSetImage(mux, &picture, 1);
    const std::string exif = exif_of(notes);
    const WebPData block = data_of(exif.data(), exif.size()),
                   profile = data_of(notes.profile.data(), notes.profile.size());
    if (!exif.empty()) WebPMuxSetChunk(mux, "EXIF", &block, 1);
    if (!notes.profile.empty()) WebPMuxSetChunk(mux, "ICCP", &profile, 1);
    WebPData whole{};
    require(WebPMuxAssemble(mux, &whole) == WEBP_MUX_OK, "WebP");
    save(path, whole.bytes, whole.size);
    WebPDataClear(&whole);
    WebPMuxDelete(mux);
    WebPFree(encoded);
}

void save_animated_webp(const std::filesystem::path& path, const Image& first) {
    WebPAnimEncoderOptions options{};
    WebPAnimEncoderOptionsInit(&options);
    WebPAnimEncoder* encoder = WebPAnimEncoderNew(first.width, first.height, &options);
    WebPConfig config{};
    WebPConfigInit(&config);
    config.lossless = 1;
    Image white(first.width, first.height, 3);
    std::fill(white.pixels.begin(), white.pixels.end(), 255);
    int time = 0;
    for (const Image* frame : {&first, &std::as_const(white)}) {
        WebPPicture picture{};
        WebPPictureInit(&picture);
        picture.use_argb = 1;
        picture.width = frame->width;
        picture.height = frame->height;
        WebPPictureImportRGB(&picture, frame->pixels.data(), static_cast<int>(frame->stride()));
        require(WebPAnimEncoderAdd(encoder, &picture, time, &config), "WebP");
        WebPPictureFree(&picture);
        time += 100;
    }
    WebPAnimEncoderAdd(encoder, nullptr, time, nullptr);
    WebPData whole{};
    require(WebPAnimEncoderAssemble(encoder, &whole), "WebP");
    save(path, whole.bytes, whole.size);
    WebPDataClear(&whole);
    WebPAnimEncoderDelete(encoder);
}

void save_heif(const std::filesystem::path& path, const Image& image, HeifKind kind,
               const PictureNotes& notes) {
    heif_context* context = heif_context_alloc();
    heif_encoder* encoder = nullptr;
    const auto format = kind == HeifKind::Heic ? heif_compression_HEVC : heif_compression_AV1;
    require(heif_context_get_encoder_for_format(context, format, &encoder).code == heif_error_Ok,
            "HEIF");
    heif_encoder_set_lossy_quality(encoder, 95);
    heif_encoder_set_parameter_string(encoder, "chroma", "444");
    heif_image* picture = nullptr;
    const bool alpha = image.channels == 4;
    heif_image_create(image.width, image.height, heif_colorspace_RGB,
                      alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, &picture);
    heif_image_add_plane(picture, heif_channel_interleaved, image.width, image.height, 8);
    int stride = 0;
    std::uint8_t* rows = heif_image_get_plane(picture, heif_channel_interleaved, &stride);
    for (int y = 0; y < image.height; ++y)
        std::memcpy(rows + static_cast<std::ptrdiff_t>(y) * stride, image.row(y), image.stride());
    if (!notes.profile.empty())
        heif_image_set_raw_color_profile(picture, "prof", notes.profile.data(),
                                         notes.profile.size());
    heif_encoding_options* options = heif_encoding_options_alloc();
    if (notes.orientation > 0)
        options->image_orientation = static_cast<heif_orientation>(notes.orientation);
    heif_image_handle* handle = nullptr;
    const heif_error error = heif_context_encode_image(context, picture, encoder, options, &handle);
    require(error.code == heif_error_Ok, error.message);
    heif_context_set_primary_image(context, handle);
    require(heif_context_write_to_file(context, path.c_str()).code == heif_error_Ok, "HEIF");
    heif_image_handle_release(handle);
    heif_encoding_options_free(options);
    heif_image_release(picture);
    heif_encoder_release(encoder);
    heif_context_free(context);
}

Profile grey_profile(double gamma) {
    cmsToneCurve* curve = cmsBuildGamma(nullptr, gamma);
    Profile bytes = bytes_of(cmsCreateGrayProfile(cmsD50_xyY(), curve));
    cmsFreeToneCurve(curve);
    return bytes;
}

Profile rgb_profile(const Triangle& t) {
    const double parameters[]{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    cmsToneCurve* curve = cmsBuildParametricToneCurve(nullptr, 4, parameters);
    cmsToneCurve* const curves[]{curve, curve, curve};
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{
        {t.red_x, t.red_y, 1}, {t.green_x, t.green_y, 1}, {t.blue_x, t.blue_y, 1}};
    Profile bytes = bytes_of(cmsCreateRGBProfile(&white, &primaries, curves));
    cmsFreeToneCurve(curve);
    return bytes;
}

std::array<double, 3> light_of_ink(const std::array<double, 4>& ink) {
    std::array<double, 3> light{};
    for (std::size_t c = 0; c < 3; ++c) light[c] = (1 - 0.8 * ink[c]) * (1 - ink[3]);
    return light;
}

Profile cmyk_profile(unsigned nodes) {
    cmsHPROFILE srgb = cmsCreate_sRGBProfile(), lab = cmsCreateLab2Profile(nullptr);
    const auto sample = [](const cmsUInt16Number in[], cmsUInt16Number out[], void* to_lab) {
        const auto light =
            light_of_ink({in[0] / 65535.0, in[1] / 65535.0, in[2] / 65535.0, in[3] / 65535.0});
        cmsDoTransform(to_lab, light.data(), out, 1);
        return 1;
    };
    cmsHTRANSFORM to_lab =
        cmsCreateTransform(srgb, TYPE_RGB_DBL, lab, TYPE_LabV2_16, INTENT_RELATIVE_COLORIMETRIC,
                           cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE);
    cmsPipeline* pipeline = cmsPipelineAlloc(nullptr, 4, 3);
    cmsStage* table = cmsStageAllocCLut16bit(nullptr, nodes, 4, 3, nullptr);
    cmsStageSampleCLut16bit(table, sample, to_lab, 0);
    cmsPipelineInsertStage(pipeline, cmsAT_END, table);
    cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 2.1);
    cmsSetDeviceClass(profile, cmsSigOutputClass);
    cmsSetColorSpace(profile, cmsSigCmykData);
    cmsSetPCS(profile, cmsSigLabData);
    require(cmsWriteTag(profile, cmsSigAToB0Tag, pipeline) &&
                cmsWriteTag(profile, cmsSigMediaWhitePointTag, cmsD50_XYZ()),
            "profile");
    Profile bytes = bytes_of(profile);
    cmsPipelineFree(pipeline);
    cmsDeleteTransform(to_lab);
    cmsCloseProfile(lab);
    cmsCloseProfile(srgb);
    return bytes;
}

}  // namespace ditto::testing
