#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "audio/hubert_encoder.h"

namespace ditto {

/// Video frames of sound that the encoder hears at a time: before the frames it describes, those
/// frames, and behind them.
struct HubertChunk {
    std::size_t past = 3, present = 5, future = 2;
};

/// Where chunks begin. The published model was used both ways; they differ by 80 samples.
enum class HubertFraming {
    Offline,  ///< 5 ms early; as the reference rounds, a few chunks are one sample earlier still
    Live,     ///< at the frames' own beginning
};

/// Turns 16 kHz mono sound into HuBERT's features, a row of 1024 values a video frame, as it comes
/// and in constant memory (reference: core/atomic_components/wav2feat.py, inference.py). However
/// the sound is cut into pieces, the rows are the same. n samples give ceil(n / 640) rows; those of
/// a chunk need the sound of the two frames behind it and 5 ms more.
class HubertStream {
  public:
    /// `encoder` has to outlive the stream. Throws Error(BadInput) for a chunk without present
    /// frames or of more than 250.
    explicit HubertStream(HubertEncoder& encoder, HubertFraming framing = HubertFraming::Offline,
                          HubertChunk chunk = {});

    void push(std::span<const float> samples);
    /// No more sound will come; silence is assumed behind it.
    void finish();
    /// The rows [n, 1024] that are ready and were not taken yet.
    std::vector<float> take();

    /// Position of the chunk that begins with row `row`, counted from the first sample of sound.
    std::int64_t chunk_start(std::size_t row) const;
    std::size_t chunk_samples() const;

  private:
    void encode_chunk();

    HubertEncoder& encoder_;
    HubertFraming framing_;
    HubertChunk chunk_;
    std::vector<float> samples_;     ///< from position first_sample_ on
    std::int64_t first_sample_ = 0;  ///< negative: silence in front
    std::int64_t pushed_ = 0;        ///< samples of sound
    std::size_t rows_made_ = 0;
    std::vector<float> ready_;
};

/// What the stream's features are where nothing is heard: [rows, 1024].
std::vector<float> hubert_silence(HubertEncoder& encoder, std::size_t rows);

}  // namespace ditto
