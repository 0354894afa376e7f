#include "golden_checkpoints.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/error.h"
#include "golden_case.h"

namespace ditto::testing {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

json read_json(const fs::path& file) {
    std::ifstream in(file);
    return json::parse(in);
}

/// Values as the lists write them; JSON has no words for the infinite.
double number(const json& value) {
    if (value.is_boolean()) return value.get<bool>();
    if (value.is_string()) return std::stod(value.get<std::string>());
    return value.get<double>();
}

void expect_same(const torch::Tensor& got, const json& want) {
    EXPECT_EQ(got.sizes().vec(), want.at("shape").get<std::vector<std::int64_t>>());
    EXPECT_TRUE(got.is_contiguous());
    const std::map<std::string, torch::ScalarType> types{
        {"float32", torch::kFloat32}, {"float16", torch::kFloat16}, {"bfloat16", torch::kBFloat16},
        {"float64", torch::kFloat64}, {"int64", torch::kInt64},     {"int32", torch::kInt32},
        {"int16", torch::kInt16},     {"int8", torch::kInt8},       {"uint8", torch::kUInt8},
        {"bool", torch::kBool}};
    EXPECT_EQ(got.scalar_type(), types.at(want.at("dtype")));
    const auto flat = got.to(torch::kFloat64).flatten();
    const json& values = want.at("values");
    ASSERT_EQ(flat.numel(), static_cast<std::int64_t>(values.size()));
    for (std::int64_t i = 0; i < flat.numel(); ++i) {
        const double value = flat[i].item<double>(), wanted = number(values[i]);
        EXPECT_TRUE(std::isnan(wanted) ? std::isnan(value) : value == wanted) << i;
        EXPECT_EQ(std::signbit(value), std::signbit(wanted)) << i;
    }
}

void expect_as_listed(const WeightStore& store, const json& listed) {
    std::string root = listed.value("tensor_root", "");
    if (!root.empty()) root += '.';
    const auto& tensors = listed.at("tensors");
    for (const auto& [name, want] : tensors.items()) {
        SCOPED_TRACE(name);
        ASSERT_TRUE(store.tensors.contains(root + name));
        expect_same(store.tensor(root + name), want);
    }
    const auto below_root = [&](const auto& item) { return item.first.starts_with(root); };
    EXPECT_EQ(std::count_if(store.tensors.begin(), store.tensors.end(), below_root),
              static_cast<std::ptrdiff_t>(tensors.size()));
}

}  // namespace

fs::path checkpoint_folder() {
    return golden_folder() / "checkpoints";
}

int check_checkpoints(const std::string& kind, const ReadWeightsFn& read) {
    const fs::path folder = checkpoint_folder();
    const json manifest = read_json(folder / "manifest.json");
    int files = 0;
    for (const auto& entry : manifest.at("files")) {
        if (entry.at("kind") != kind) continue;
        ++files;
        const fs::path file = folder / entry.at("file").get<std::string>();
        const std::string expected = entry.at("expect");
        SCOPED_TRACE(file);
        try {
            const WeightStore store = read(file);
            EXPECT_NE(expected, "refuse");
            if (expected != "refuse")
                expect_as_listed(store, read_json(folder / entry.at("values").get<std::string>()));
        } catch (const Error& error) {
            EXPECT_NE(expected, "load") << error.what();
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_NE(std::string(error.what()).find(file.filename().string()), std::string::npos)
                << error.what();
        }
    }
    return files;
}

}  // namespace ditto::testing
