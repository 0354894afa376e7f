#include "audio/speech_heard.h"

#include <span>
#include <vector>

#include "audio/feature_stream.h"

namespace ditto {
namespace {

constexpr std::size_t kPieceSamples = kAudioRate;  // a second at a time
constexpr int kWord = 10;                          // rows of speech

}  // namespace

bool is_speech_heard(AudioReader& reader, const CancelToken& cancel) {
    FeatureStream stream;
    std::vector<float> piece(kPieceSamples);
    int spoken = 0;
    for (bool more = true; more;) {
        cancel.check();
        const auto got = static_cast<std::size_t>(reader.read(piece));
        stream.push(std::span(piece).first(got));
        more = got == piece.size();
        if (!more) stream.finish();
        for (const AudioFeatureRow& row : stream.take())
            if (row.speech > 0.5f && ++spoken >= kWord) return true;
    }
    return false;
}

}  // namespace ditto
