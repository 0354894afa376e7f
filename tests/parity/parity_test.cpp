// Goes through every golden case in the folder; a case that nothing here knows is a failure.
#include "parity.h"

#include <algorithm>

namespace ditto::testing {
namespace {

std::map<std::string, ParityCheck>& known_cases() {
    static std::map<std::string, ParityCheck> cases;
    return cases;
}

std::vector<std::string> cases_in_folder() {
    std::vector<std::string> names;
    if (!GoldenCase::available()) return names;
    for (const auto& file : std::filesystem::directory_iterator(golden_folder()))
        if (file.path().extension() == ".json") names.push_back(file.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

class Parity : public ::testing::TestWithParam<std::string> {};

TEST_P(Parity, WithTheReference) {
    const GoldenCase golden(GetParam());
    const auto check = known_cases().find(golden.manifest().at("case"));
    ASSERT_TRUE(check != known_cases().end()) << "nothing here knows the case " << GetParam();
    at::set_num_threads(
        1);  // threads that wait for each other are slow where tests run side by side
    const torch::InferenceMode inference;
    check->second(golden);
}

std::string case_name(const ::testing::TestParamInfo<std::string>& tested) {
    return tested.param;
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Parity);
INSTANTIATE_TEST_SUITE_P(Golden, Parity, ::testing::ValuesIn(cases_in_folder()), case_name);

TEST(ParityFolder, IsThere) {
    if (!GoldenCase::available()) GTEST_SKIP() << "needs ../shared/golden or DITTO_GOLDEN_DIR";
    EXPECT_FALSE(cases_in_folder().empty());
}

}  // namespace

bool know_case(const char* name, ParityCheck check) {
    return known_cases().emplace(name, check).second;
}

}  // namespace ditto::testing
