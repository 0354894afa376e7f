#pragma once

// All of a recording's sound, one frame after the other. Internal to media/.

#include <optional>
#include <vector>

#include "media/ffmpeg.h"
#include "media/joined_file.h"
#include "media/sound_loss.h"

namespace ditto::ffmpeg {

/// Decodes a sound track, and gets over what is broken in it: frames that cannot be decoded or are
/// not there become silence of their length, and files that were joined into one play on. Not
/// thread-safe.
class SoundDecoder {
  public:
    /// `track` as Extract has it. Throws Error(BadInput).
    SoundDecoder(const std::filesystem::path& path, int track);
    /// A file that comes byte by byte; `name` is told in messages.
    SoundDecoder(std::shared_ptr<ByteSource> source, const std::string& name, int track);

    /// The next frame, valid until the next call; nullptr at the end. Throws Error(BadInput) where
    /// nothing can be decoded.
    const AVFrame* next();
    /// Seconds of silence before the frame that was given last; negative before the first one where
    /// so much of its beginning is not to be heard.
    double silence() const { return silence_; }

    /// What was lost so far, in order; the first ten thousand.
    const std::vector<SoundLoss>& losses() const { return losses_; }
    /// Whether the track, decoded to its end, is one of a single file in which each packet follows
    /// on the one before, so that a copy of its packets plays the same.
    bool steady() const { return steady_; }

    /// Of the first file; others may differ.
    int sample_rate() const { return rate_; }
    int channels() const { return channels_; }
    /// Length that the containers claim, seconds; 0 where they do not say.
    double claimed_seconds() const { return claimed_; }

    [[noreturn]] void refuse(const std::string& why) const { file_->refuse(why); }
    [[noreturn]] void refuse_broken() const { file_->refuse_broken(); }

  private:
    /// What tells how long that lasted which could not be decoded: time stamps; in streams that
    /// have none of their own, how many bytes it takes; in Ogg, the clock on its pages.
    enum class Clock { Stamps, Bytes, Pages };

    void open(std::size_t part);
    void begin(Decoder file);
    void look_at_first();
    bool next_part();
    bool receive();
    bool send_packet();
    void decode_packet();
    void meet_damage(double seconds);
    bool is_tag();
    double length_of_packet() const;
    double length_of_broken_packet() const;
    void place();
    double late_start(std::optional<double> stamp) const;
    double loss_before(std::optional<double> stamp);
    double lost_pages();
    void note_loss(double seconds);
    void end();

    std::filesystem::path path_;
    int track_;
    std::vector<JoinedPart> parts_;
    std::size_t part_ = 0;
    std::optional<Decoder> file_;
    Clock clock_ = Clock::Stamps;
    int rate_ = 0, channels_ = 0;
    double claimed_ = 0;
    std::vector<SoundLoss> losses_;
    bool steady_ = true;

    Packet packet_ = make_packet();
    Frame frame_ = make_frame();
    bool drained_ = false, begun_ = false, ended_ = false;
    double silence_ = 0;
    double played_ = 0;  ///< seconds to the end of the frame before, silence included

    // Of the part.
    std::optional<double> first_,
        expected_;                    ///< time stamps: its first, and that of the next frame
    double part_played_ = 0;          ///< as played_
    std::int64_t packet_at_ = -1;     ///< byte of the packet that was sent last
    double packet_seconds_ = 0;       ///< that it lasts
    std::int64_t tag_end_ = 0;        ///< byte at which the last tag ends
    double bytes_ = 0, seconds_ = 0;  ///< of packets that were decoded
    std::size_t pages_passed_ = 0;    ///< of the part's lost pages

    // Since the frame before.
    bool damaged_ = false;
    double lost_ = 0;  ///< seconds that broken packets seem to have lasted
    int broken_ = 0;   ///< packets
};

}  // namespace ditto::ffmpeg
