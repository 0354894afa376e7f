#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "media/image.h"
#include "portrait/portrait.h"

namespace ditto {

/// The shape of a film.
enum class Framing : std::uint8_t { Original, Wide, Tall, Square };

/// "original", "16:9", "9:16", "1:1".
std::string_view framing_name(Framing framing);
std::optional<Framing> framing_from_name(std::string_view name);

/// A face's head with its hair and a little room for its motion, by the box around its landmarks,
/// in a picture; pixels.
Box head_around(const Box& face, int width, int height);

/// The longest side at which a picture has just the pixels of which a film of this shape is made,
/// at most `max_size` long: that itself where nothing is cut off, more where much is. By the same
/// picture at any size.
int side_to_cut_from(Framing framing, int width, int height, const Box& head, int max_size);
/// At which longest side to read a picture again, so that its film is cut from its own pixels, once
/// it was read with a longest side of at most `read_at` and this face was found in it; nothing
/// where it is right as it is.
std::optional<int> side_to_read_again(Framing framing, const Image& picture, int read_at,
                                      const Box& face, int max_size);

/// Cuts pictures of one size to a shape, the head whole. Where the shape cannot hold the head, or
/// reaches beyond the picture, a blurred, enlarged copy of the picture fills the rest, or nothing
/// does where pictures are transparent. Const; may be called from several threads at once.
class Framer {
  public:
    /// The picture's size and its head in pixels; the result's longest side is at most `max_size`.
    Framer(Framing framing, int width, int height, const Box& head, int max_size);

    int width() const { return width_; }
    int height() const { return height_; }
    /// What is cut out, in the picture's pixels; may reach beyond it.
    Box window() const {
        return {static_cast<float>(left_), static_cast<float>(top_),
                static_cast<float>(window_width_), static_cast<float>(window_height_)};
    }
    /// Whether anything is changed at all.
    bool changes() const { return changes_; }

    /// `in` has the picture's size, 3 or 4 channels; `out` width() × height() and as many. Its
    /// memory is reused.
    void apply(const Image& in, Image& out) const;

  private:
    int in_width_, in_height_;
    int width_, height_;                ///< of the result
    int left_ = 0, top_ = 0;            ///< of the window in the picture, may be negative
    int window_width_, window_height_;  ///< pixels of the picture
    bool changes_ = false;
};

}  // namespace ditto
