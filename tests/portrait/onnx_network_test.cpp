#include "portrait/onnx_network.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "core/error.h"
#include "fixtures/onnx_file.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

class OnnxNetworkTest : public ::testing::Test {
  protected:
    void TearDown() override { fs::remove(file_); }

    static cv::Mat blob(std::vector<int> shape) {
        cv::Mat mat(static_cast<int>(shape.size()), shape.data(), CV_32F);
        mat.setTo(0.5f);
        return mat;
    }

    fs::path file_ = fs::temp_directory_path() / ("ditto-" + std::to_string(getpid()) + ".onnx");
};

TEST_F(OnnxNetworkTest, GivesEveryOutputInTheFilesOrder) {
    testing::write_constant_onnx(file_, {"in", {1, 3, 4, 4}, {}},
                                 {{"zebra", {2, 2}, {1, 2, 3, 4}}, {"ant", {1, 3}, {5, 6, 7}}},
                                 2.0f);
    OnnxNetwork network(file_, 1);
    const auto outputs = network.run(blob({1, 3, 4, 4}));
    ASSERT_EQ(outputs.size(), 2U);
    EXPECT_EQ(std::vector<float>(outputs[0].begin(), outputs[0].end()),
              (std::vector<float>{2, 3, 4, 5}));  // with twice the mean of the input
    EXPECT_EQ(std::vector<float>(outputs[1].begin(), outputs[1].end()),
              (std::vector<float>{6, 7, 8}));
}

TEST_F(OnnxNetworkTest, RefusesInputsOfAnotherShape) {
    testing::write_constant_onnx(file_, {"in", {1, 3, 4, 4}, {}}, {{"out", {1}, {1}}});
    OnnxNetwork network(file_, 1);
    EXPECT_THROW(network.run(blob({1, 3, 4, 5})), Error);
    EXPECT_THROW(network.run(blob({3, 4})), Error);
    EXPECT_NO_THROW(network.run(blob({1, 3, 4, 4})));
}

TEST_F(OnnxNetworkTest, NamesTheFileThatItCannotRead) {
    for (const std::string content : {"", "<html>", "\x08\x07"}) {
        std::ofstream(file_, std::ios::binary) << content;
        try {
            OnnxNetwork network(file_, 1);
            FAIL() << content;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_NE(std::string(error.what()).find(file_.filename()), std::string::npos);
        }
    }
    fs::remove(file_);
    EXPECT_THROW(OnnxNetwork(file_, 1), Error);
}

}  // namespace
}  // namespace ditto
