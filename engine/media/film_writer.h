#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/frame_rate.h"
#include "core/progress.h"
#include "media/export_format.h"
#include "media/image.h"

namespace ditto {

/// How much work encoders do to make a file smaller, quickest first.
inline constexpr std::array kEncoderPresets{"ultrafast", "superfast", "veryfast", "faster",  "fast",
                                            "medium",    "slow",      "slower",   "veryslow"};

/// A named part of a film, from a time to the next chapter or the end.
struct Chapter {
    double start = 0;  ///< seconds
    std::string name;
};

struct VideoOptions {
    ExportFormat format = ExportFormat::H264;
    int width = 0;   ///< of the pictures; where the format halves the colours' resolution, an odd
    int height = 0;  ///< size is padded by one repeated column or row
    FrameRate fps{};
    bool alpha = false;               ///< keep the pictures' fourth channel
    int crf = 18;                     ///< 0 (best) to 51; formats without loss know no other
    std::string preset = "veryfast";  ///< one of kEncoderPresets, for formats that have them
    int audio_sample_rate = 0;        ///< 0: no sound track
    int audio_channels = 0;           ///< 1 or 2
    /// Recording whose sound is the film's as it is stored, see can_copy_sound(); then there is no
    /// sound to be written. Empty: none.
    std::filesystem::path copied_sound{};
    int copied_track = 0;              ///< of it, as AudioCut has it
    int threads = 0;                   ///< encoder threads; 0 lets it choose
    std::string encoder = "software";  ///< of the pictures: what media/hardware_encoder.h says
    std::vector<Chapter> chapters{};   ///< in order of time; those that begin after the end go
    /// Names the work, so that what its writer leaves without finish() is kept, and gone on with by
    /// the next of that name in the same folder. Hexadecimal digits; empty: nothing is kept.
    std::string resume_key{};
};

/// Takes the pictures and the sound of a film in the order in which they are shown. Picture n is
/// shown at n / fps, the first sound sample at 0. What is written appears under its name, whole,
/// with finish(); a writer destroyed before that leaves nothing, unless it can be gone on with. Not
/// thread-safe.
class FilmWriter {
  public:
    virtual ~FilmWriter() = default;

    /// How many pictures of the film are there from before: write() begins with the one behind.
    /// Sound is written or copied from its beginning nevertheless.
    virtual std::int64_t made() const { return 0; }

    /// `image` has the size given in the options, 3 or 4 channels; 4 where the options have alpha.
    /// Throws Error(TryAgain) on a full disk, as all below.
    virtual void write(const Image& image) = 0;
    /// Interleaved samples in [-1, 1] at the rate and channels of the options.
    virtual void write_audio(std::span<const float> samples) = 0;
    /// Puts what begins before `seconds` of the options' copied sound into the film.
    virtual void copy_sound(double seconds) = 0;
    /// What encodes the pictures: "software", or a hardware encoder's name.
    virtual std::string encoder() const { return "software"; }
    /// Brings the whole film to the disk, then gives it the asked-for name. Nothing may follow.
    virtual void finish() = 0;
};

/// Whether films of the format under this name can hold a recording's sound track (see AudioCut) as
/// it is stored, and play what AudioReader reads: what is damaged, joined or has holes in it cannot
/// be copied. Decodes it all. Throws Error(BadInput) for a recording without sound that can be
/// read, Error(Cancelled).
bool can_copy_sound(const std::filesystem::path& recording, int track, ExportFormat format,
                    const std::filesystem::path& film, const CancelToken& cancel = {});

/// With the encoder "auto" the first hardware encoder that takes such a film writes it, else
/// software. Throws Error(BadInput) for a folder that cannot be written, a name that is not one for
/// the format, options out of range, or an encoder that does not work here.
std::unique_ptr<FilmWriter> open_film(const std::filesystem::path& path,
                                      const VideoOptions& options);

}  // namespace ditto
