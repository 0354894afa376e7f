#pragma once

// A film that can be gone on with, before it is finished. Internal to media/.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/kept_file.h"
#include "media/ffmpeg.h"

namespace ditto::ffmpeg {

/// The packets of a film in the order in which encoders gave them, in a file beside it that stays
/// until remove(), however the program ends. Not thread-safe.
class PacketLog {
  public:
    /// `tracks` are what the packets are for: one of pictures, in whose time base each lasts 1, and
    /// perhaps one of sound. Goes on with what the last of `key` left for the same, as far as it is
    /// whole and an encoder can begin behind it, else begins anew. Throws as KeptFile.
    PacketLog(const std::filesystem::path& film, const std::string& key,
              const AVFormatContext& tracks);

    /// How many pictures are there from before.
    std::int64_t pictures() const { return kept_.pictures; }
    /// `packet` names its track and its time base. Pictures go on behind those that are there;
    /// sound is given from its beginning, and what is there of it is passed over.
    void append(const AVPacket& packet);

    /// The next packet from the beginning, once all have been appended; nullptr at the end. It is
    /// valid until the next call, and may be emptied.
    AVPacket* next();
    /// For the end, when the film is whole elsewhere.
    void remove() { file_.remove(); }

  private:
    /// What lies before a place in the file.
    struct Place {
        std::uint64_t bytes = 0;
        std::int64_t pictures = 0, sounds = 0;
    };

    bool has_header(const std::string& header);
    Place last_beginning();
    bool is_picture(const AVPacket& packet) const;
    bool read();

    std::filesystem::path film_;  ///< for messages
    std::vector<AVMediaType> kinds_;
    KeptFile file_;
    Place kept_;
    std::uint64_t first_ = 0;  ///< where the packets begin
    std::int64_t passed_ = 0;  ///< packets of sound that were there
    bool reading_ = false;
    std::vector<std::byte> body_;
    Packet packet_ = make_packet();
};

}  // namespace ditto::ffmpeg
