#include "core/sha256.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/error.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

std::string hash(const std::string& text) {
    return sha256(std::as_bytes(std::span(text)));
}

TEST(Sha256, GivesThePublishedDigests) {
    EXPECT_EQ(hash(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hash(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, OfAFileIsThatOfItsContent) {
    const fs::path path = fs::path(::testing::TempDir()) / "ditto_sha256_test.bin";
    for (const std::size_t size : {0u, 55u, 56u, 64u, 65u, 300'001u}) {
        std::string content(size, '\0');
        for (std::size_t i = 0; i < size; ++i) content[i] = static_cast<char>(i * 31);
        std::ofstream(path, std::ios::binary) << content;
        EXPECT_EQ(sha256_file(path), hash(content)) << size;
    }
    fs::remove(path);
    for (const fs::path& none : {path, fs::path("/dev/zero"), path.parent_path()}) {
        try {
            sha256_file(none);
            FAIL() << none << " has no digest";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_NE(std::string(error.what()).find(none.string()), std::string::npos);
        }
    }
}

}  // namespace
}  // namespace ditto
