#include "core/json_reader.h"

#include <gmock/gmock.h>

#include <fstream>

#include "core/error.h"

namespace ditto {
namespace {

using ::testing::HasSubstr;

template <typename Read>
std::string refusal(const char* text, Read read) {
    const auto value = nlohmann::json::parse(text);
    try {
        read(JsonReader(value, "file.json"));
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.what();
    }
    return "accepted";
}

TEST(JsonReader, SaysWhichValueIsWrong) {
    EXPECT_EQ(refusal(R"({"a": {"b": [1, "x"]}})",
                      [](const JsonReader& r) { r.at("a").at("b").list()[1].number(); }),
              "file.json: a: b 2 is not a sensible number");
    EXPECT_THAT(refusal("{}", [](const JsonReader& r) { r.at("a"); }), HasSubstr("no \"a\""));
    EXPECT_THAT(refusal("3", [](const JsonReader& r) { r.at("a"); }), HasSubstr("no \"a\""));
    EXPECT_THAT(refusal("{}", [](const JsonReader& r) { r.list(); }), HasSubstr("not a list"));
    EXPECT_THAT(refusal("3", [](const JsonReader& r) { r.text(); }), HasSubstr("not text"));
    EXPECT_THAT(refusal("3", [](const JsonReader& r) { r.boolean(); }), HasSubstr("true"));
}

TEST(JsonReader, SaysItInOneLineWhateverTheFileHolds) {
    const std::string message = refusal(R"({"\n\u001b[2J": {"a": "\u0000"}})", [](const auto& r) {
        const auto [name, value] = r.fields()[0];
        value.fail(value.at("a").text() + std::string(1000, 'x'));
    });
    EXPECT_THAT(message, HasSubstr("file.json: ??[2J ?xxx"));
    EXPECT_LT(message.size(), 400u);
}

TEST(JsonReader, RefusesWhatIsNestedTooDeeplyToBeCopied) {
    const auto nested = [](std::size_t depth) {
        return "{\"]}\\\"[\": " + std::string(depth, '[') + std::string(depth, ']') + '}';
    };
    EXPECT_FALSE(parse_json(nested(99)).is_discarded());
    EXPECT_TRUE(parse_json(nested(100)).is_discarded());
    EXPECT_TRUE(parse_json(nested(1'000'000)).is_discarded());
}

TEST(JsonReader, TakesOnlyWhatIsInRange) {
    for (const char* text : {"1e200", "-1e300", "null", "true", "\"1\""}) {
        EXPECT_NE(refusal(text, [](const JsonReader& r) { r.number(); }), "accepted") << text;
    }
    for (const char* text : {"1.5", "18446744073709551615", "-9223372036854775808", "11", "-1"}) {
        EXPECT_NE(refusal(text, [](const JsonReader& r) { r.integer(0, 10); }), "accepted") << text;
    }
    EXPECT_EQ(refusal("10", [](const JsonReader& r) { EXPECT_EQ(r.integer(0, 10), 10); }),
              "accepted");
    EXPECT_THAT(refusal("2.5", [](const JsonReader& r) { r.number(0, 2); }),
                HasSubstr("between 0.0 and 2.0"));
}

TEST(JsonReader, NamesFilesThatHoldNoJson) {
    const auto folder = std::filesystem::path(::testing::TempDir());
    std::ofstream(folder / "half.json") << "{\"a\": [1, 2";
    std::ofstream(folder / "deep.json") << std::string(200'000, '[');
    for (const char* name : {"half.json", "deep.json", "absent.json"}) {
        try {
            read_json(folder / name, 1 << 20);
            FAIL() << name;
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), HasSubstr(name));
        }
    }
    EXPECT_THROW(read_json(folder / "deep.json", 1000), Error);
}

TEST(JsonReader, TellsWhereAFileIsNoJson) {
    const auto file = std::filesystem::path(::testing::TempDir()) / "fault.json";
    const auto fault = [&](const std::string& text) -> std::string {
        std::ofstream(file) << text;
        try {
            read_json(file, 1 << 20);
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    };
    EXPECT_THAT(fault(""), HasSubstr("line 1; correct it there"));
    EXPECT_THAT(fault("{\n\"a\": [1,\n]}"), HasSubstr("line 3;"));
    EXPECT_THAT(fault("{\n\"a\": [1,\n2"), HasSubstr("line 3;"));
    EXPECT_THAT(fault("{\"a\": \"\n\"}"), HasSubstr("line 1;"));
    EXPECT_THAT(fault("[1e999]"), HasSubstr("too large"));
    EXPECT_THAT(fault(std::string(200'000, '[')), HasSubstr("too deep"));
}

}  // namespace
}  // namespace ditto
