#include "pack/pack_manifest.h"

#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("manifest.json");
    file.put(input);
    return outcome_of(file.path(), [] {
        const PackManifest manifest = PackManifest::read(file.path());
        std::map<std::string, std::string> sums;
        for (const PublishedFile& published : manifest.files()) sums[published.network] = "0";
        manifest.pack_json(sums);
    });
}

std::vector<std::string> seeds() {
    return {R"({"format": 1, "id": "ditto", "version": "1.0", "renderer": "neural",
        "source": "https://example.org/ditto", "networks": {
        "lmdm": {"file": "lmdm.pth", "format": "pth", "published": ["models/lmdm.pth", "lmdm.pth"]},
        "hubert": {"file": "hubert.onnx", "format": "onnx", "optional": true,
            "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "published": ["aux/hubert.onnx"]}}})"};
}

std::vector<std::string> keywords() {
    return {"\"format\":",
            "\"id\":",
            "\"networks\":",
            "\"file\":",
            "\"sha256\":",
            "\"source\":",
            "\"published\":",
            "\"optional\":",
            "\"../x\"",
            "\"/x\"",
            "null",
            "{}",
            "[]",
            "[[[[",
            "\"\\u0000\"",
            "\"\\u001b\"",
            "\xff",
            "true",
            "1.5"};
}

}  // namespace ditto::fuzz
