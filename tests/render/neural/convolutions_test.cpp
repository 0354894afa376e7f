#include "render/neural/convolutions.h"

#include <gtest/gtest.h>

#include <openvino/op/parameter.hpp>
#include <openvino/runtime/core.hpp>
#include <openvino/runtime/properties.hpp>

namespace ditto::graph {
namespace {

namespace F = torch::nn::functional;

torch::Tensor convolved(const torch::Tensor& x, const ConvWeights& conv) {
    return torch::conv2d(x, conv.weight, conv.bias, 1, 1);
}

torch::Tensor enlarged(const torch::Tensor& x, double scale) {
    return F::interpolate(
        x,
        F::InterpolateFuncOptions().scale_factor(std::vector{scale, scale}).mode(torch::kNearest));
}

/// Both ways to make convolutions give what LibTorch gives.
class ConvolutionsTest : public ::testing::TestWithParam<std::unique_ptr<Convolutions> (*)()> {
  protected:
    ConvolutionsTest() { torch::manual_seed(3); }

    static ConvWeights random_conv(std::int64_t in, std::int64_t out) {
        return {torch::randn({out, in, 3, 3}) / 5, torch::randn({out})};
    }

    /// What the network made of x_ by `make` gives.
    template <typename Make>
    torch::Tensor result(const Make& make) const {
        const auto parameter = input("x", {1, 5, 64, 8});
        const auto model = std::make_shared<ov::Model>(
            ov::OutputVector{convolutions_->join(make(convolutions_->split(parameter)))},
            ov::ParameterVector{parameter});
        ov::Core core;
        auto request =
            core.compile_model(model, "CPU", ov::hint::inference_precision(ov::element::f32))
                .create_infer_request();
        request.set_input_tensor(ov::Tensor(ov::element::f32, {1, 5, 64, 8}, x_.data_ptr()));
        request.infer();
        ov::Tensor y = request.get_output_tensor();
        const std::vector<std::int64_t> shape(y.get_shape().begin(), y.get_shape().end());
        return torch::from_blob(y.data(), shape).clone();
    }

    static void expect_close(const torch::Tensor& got, const torch::Tensor& want) {
        ASSERT_EQ(got.sizes(), want.sizes());
        EXPECT_LT((got - want).abs().max().item<double>(), 1e-4);
        EXPECT_GT(want.std().item<double>(), 0.1);
    }

    torch::InferenceMode inference_;
    std::unique_ptr<Convolutions> convolutions_ = GetParam()();
    torch::Tensor x_ = torch::randn({1, 5, 64, 8});
};

TEST_P(ConvolutionsTest, SplitAndStackedMapsAreTheSame) {
    const auto same =
        result([&](const Map& x) { return convolutions_->unstack(convolutions_->stack(x)); });
    EXPECT_TRUE(torch::equal(same, x_));
}

TEST_P(ConvolutionsTest, ConvolveOneMapSeveralTimes) {
    const auto first = random_conv(5, 4), second = random_conv(5, 4);
    const auto sum = result([&](const Map& x) {
        const auto convolve = convolutions_->convolve(x);
        return each(add, convolve(first), convolve(second));
    });
    expect_close(sum, convolved(x_, first) + convolved(x_, second));
}

TEST_P(ConvolutionsTest, ConvolveMapsEnlargedTwice) {
    const auto conv = random_conv(5, 3), last = random_conv(3, 3);
    const auto enlarge = [&](const Map& x) { return convolutions_->enlarge(x); };
    expect_close(result([&](const Map& x) { return enlarge(enlarge(x)); }), enlarged(x_, 4));
    const auto chain = result([&](const Map& x) {
        const Map middle = convolutions_->convolve(enlarge(x))(conv);
        return convolutions_->convolve(enlarge(middle))(last);
    });
    expect_close(chain, convolved(enlarged(convolved(enlarged(x_, 2), conv), 2), last));
}

TEST_P(ConvolutionsTest, ConvolveAnEnlargedMapFromTheMapItself) {
    const auto conv = random_conv(5, 3), last = random_conv(3, 2);
    for (const std::size_t scale : {2u, 4u}) {
        const auto chain = result([&](const Map& x) {
            return convolutions_->convolve(convolutions_->convolve_enlarged(x, conv, scale))(last);
        });
        expect_close(chain, convolved(convolved(enlarged(x_, double(scale)), conv), last));
    }
}

INSTANTIATE_TEST_SUITE_P(Ways, ConvolutionsTest,
                         ::testing::Values(&direct_convolutions, &winograd_convolutions),
                         [](const auto& way) {
                             return way.param == &direct_convolutions ? "Direct" : "Winograd";
                         });

}  // namespace
}  // namespace ditto::graph
