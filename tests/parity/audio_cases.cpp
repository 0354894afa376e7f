// HuBERT's features of a whole file and of live chunks.
#include "audio/hubert_stream.h"
#include "parity.h"

namespace ditto {
namespace {

using testing::GoldenCase;

constexpr std::int64_t kListedColumns = 64;

torch::Tensor rows_of(const std::vector<float>& rows) {
    return torch::tensor(rows).view({-1, static_cast<std::int64_t>(HubertEncoder::kColumns)});
}

torch::Tensor first_columns(const torch::Tensor& rows) {
    return rows.narrow(1, 0, kListedColumns);
}

torch::Tensor features(HubertStream stream, std::span<const float> audio, std::size_t piece) {
    std::vector<float> rows;
    const auto take = [&] {
        const auto ready = stream.take();
        rows.insert(rows.end(), ready.begin(), ready.end());
    };
    for (std::size_t i = 0; i < audio.size(); i += piece) {
        stream.push(audio.subspan(i, std::min(piece, audio.size() - i)));
        take();
    }
    stream.finish();
    take();
    return rows_of(rows);
}

void check_whole_files(const GoldenCase& golden, HubertEncoder& encoder,
                       std::span<const float> audio) {
    const auto offline = [&](std::size_t samples, HubertChunk chunk = {}) {
        return features(HubertStream(encoder, HubertFraming::Offline, chunk), audio.first(samples),
                        100000);
    };
    EXPECT_EQ(golden.misses("offline", offline(audio.size())), 0);
    for (const std::size_t samples : {100, 4481, 16000})
        EXPECT_EQ(golden.misses("offline_len_" + std::to_string(samples),
                                first_columns(offline(samples))),
                  0)
            << samples;
    EXPECT_EQ(
        golden.misses("offline_chunksize_2_3_1", first_columns(offline(audio.size(), {2, 3, 1}))),
        0);
    for (const std::size_t rows : {10, 70})
        EXPECT_EQ(golden.misses("silence_prefill_" + std::to_string(rows),
                                first_columns(rows_of(hubert_silence(encoder, rows)))),
                  0)
            << rows;
}

/// The reference goes on to the end of its last chunk; here every video frame has one row.
void check_live_chunks(const GoldenCase& golden, HubertEncoder& encoder,
                       std::span<const float> audio) {
    constexpr std::int64_t kRows = 63;
    HubertStream stream(encoder, HubertFraming::Live);
    std::vector<std::int64_t> starts;
    for (std::size_t row = 0; row < 70; row += 5)
        starts.push_back(stream.chunk_start(row) - stream.chunk_start(0));
    EXPECT_EQ(golden.misses("online_chunk_starts", torch::tensor(starts)), 0);
    const auto rows = features(std::move(stream), audio, 3200);
    ASSERT_EQ(rows.size(0), kRows);
    const auto all = torch::cat({rows, torch::full({7, rows.size(1)}, NAN)});
    const auto surplus = 7 * rows.size(1);  // of which every third value is listed
    EXPECT_EQ(golden.misses("online", all), (surplus + 2) / 3);
}

PARITY_CASE(wav2feat) {
    HubertEncoder encoder(testing::golden_folder() / "tiny_hubert.onnx");
    const auto input = golden.input("audio");
    const std::span<const float> audio(input.data_ptr<float>(),
                                       static_cast<std::size_t>(input.numel()));
    const auto chunk = torch::cat({torch::zeros(1920), input}).narrow(0, 0, 6480).contiguous();
    const auto encoded = encoder.encode({chunk.data_ptr<float>(), 6480});
    EXPECT_EQ(golden.misses("encoder_first_chunk",
                            first_columns(rows_of({encoded.begin(), encoded.end()}))),
              0);
    check_whole_files(golden, encoder, audio);
    check_live_chunks(golden, encoder, audio);
}

}  // namespace
}  // namespace ditto
