#include "render/neural/random_networks.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

#include "motion/liveportrait/face_motion.h"
#include "motion/lmdm.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

using Shape = std::vector<std::int64_t>;

constexpr std::int64_t kVolume = 32, kDepth = 16, kFeature = 256, kHourglassBlocks = 5;
constexpr auto kPoints = static_cast<std::int64_t>(kImplicitKeypoints);
constexpr float kGentle = 0.1f;  // of the usual spread: what faces do stays small

/// Adds parameters of one network by name.
class Writer {
  public:
    Writer(WeightMap& weights, std::uint64_t seed)
        : weights_(weights), random_(at::make_generator<at::CPUGeneratorImpl>(seed)) {}

    torch::Tensor uniform(const Shape& shape, double bound) {
        return torch::empty(shape).uniform_(-bound, bound, random_);
    }
    /// A layer's `weight` [out, in, kernel…] that keeps the variance times `gain`, and its bias.
    void layer(const std::string& name, const Shape& shape, double gain = 1.0) {
        weights_[name + ".weight"] = uniform(shape, gain * spread(shape));
        weights_[name + ".bias"] = uniform({shape[0]}, 0.05 * gain);
    }
    void conv2d(const std::string& name, std::int64_t out, std::int64_t in, std::int64_t k) {
        layer(name, {out, in, k, k}, std::sqrt(2.0));
    }
    void conv3d(const std::string& name, std::int64_t out, std::int64_t in, std::int64_t k) {
        layer(name, {out, in, k, k, k}, std::sqrt(2.0));
    }
    void norm(const std::string& name, std::int64_t width) {
        weights_[name + ".weight"] = 1.0f + uniform({width}, 0.1);
        weights_[name + ".bias"] = uniform({width}, 0.05);
    }
    void batch_norm(const std::string& name, std::int64_t width) {
        norm(name, width);
        weights_[name + ".running_mean"] = uniform({width}, 0.05);
        weights_[name + ".running_var"] = 1.0f + uniform({width}, 0.2).abs();
    }
    /// A convolution with spectral norm: a weight, and unit vectors near those of its largest
    /// singular value.
    void spectral_conv(const std::string& name, std::int64_t out, std::int64_t in, std::int64_t k,
                       bool bias) {
        const Shape shape{out, in, k, k};
        const auto weight = uniform(shape, spread(shape)), matrix = weight.flatten(1);
        const auto unit = [](const torch::Tensor& x) { return x / x.norm(); };
        const auto u = unit(torch::mv(matrix, uniform({in * k * k}, 1.0)));
        weights_[name + ".weight_orig"] = weight;
        weights_[name + ".weight_u"] = u;
        weights_[name + ".weight_v"] = unit(torch::mv(matrix.t(), u));
        if (bias) weights_[name + ".bias"] = uniform({out}, 0.05);
    }

  private:
    static double spread(const Shape& shape) {
        std::int64_t inputs = 1;
        for (std::size_t i = 1; i < shape.size(); ++i) inputs *= shape[i];
        return std::sqrt(3.0 / static_cast<double>(inputs));
    }

    WeightMap& weights_;
    at::Generator random_;
};

void write_appearance(Writer write, std::int64_t narrow) {
    std::int64_t width = 64 / narrow;
    const auto block = [&](const std::string& name, std::int64_t in) {
        write.conv2d(name + ".conv", width, in, 3);
        write.batch_norm(name + ".norm", width);
    };
    block("first", 3);
    for (const std::string i : {"0", "1"}) {
        width *= 2;
        block("down_blocks." + i, width / 2);
    }
    write.conv2d("second", kVolume * kDepth, width, 1);
    for (int i = 0; i < 6; ++i) {
        const std::string name = "resblocks_3d.3dr" + std::to_string(i);
        for (const std::string j : {"1", "2"}) {
            write.conv3d(name + ".conv" + j, kVolume, kVolume, 3);
            write.batch_norm(name + ".norm" + j, kVolume);
        }
    }
}

void write_convnext_block(Writer& write, WeightMap& weights, const std::string& name,
                          std::int64_t width) {
    write.conv2d(name + ".dwconv", width, 1, 7);
    write.norm(name + ".norm", width);
    write.layer(name + ".pwconv1", {4 * width, width});
    weights[name + ".grn.gamma"] = write.uniform({1, 1, 1, 4 * width}, 0.1);
    weights[name + ".grn.beta"] = write.uniform({1, 1, 1, 4 * width}, 0.05);
    write.layer(name + ".pwconv2", {width, 4 * width});
}

void write_motion_extractor(Writer write, WeightMap& weights, std::int64_t narrow) {
    std::int64_t in = 3;
    constexpr int kDepths[] = {3, 3, 9, 3};
    for (int stage = 0; stage < 4; ++stage) {
        const std::int64_t width = (96 << stage) / narrow;
        const std::string n = std::to_string(stage), layer = "detector.downsample_layers." + n;
        write.conv2d(layer + (stage == 0 ? ".0" : ".1"), width, in, stage == 0 ? 4 : 2);
        write.norm(layer + (stage == 0 ? ".1" : ".0"), stage == 0 ? width : in);
        for (int i = 0; i < kDepths[stage]; ++i)
            write_convnext_block(write, weights, "detector.stages." + n + "." + std::to_string(i),
                                 width);
        in = width;
    }
    write.norm("detector.norm", in);
    const auto head = [&](const std::string& name, std::int64_t out, double gain) {
        write.layer("detector.fc_" + name, {out, in}, gain);
    };
    head("kp", 3 * kPoints, 0.3);
    head("exp", 3 * kPoints, kGentle);
    head("t", 3, kGentle);
    for (const char* angle : {"pitch", "yaw", "roll"}) head(angle, kPoseBins, kGentle);
    head("scale", 1, kGentle);
    weights["detector.fc_scale.bias"].fill_(1.0f);
}

void write_warp(Writer write, const NetworkSizes& sizes) {
    const std::string motion = "dense_motion_network.", hourglass = motion + "hourglass.";
    const auto block = [&](const std::string& name, std::int64_t out, std::int64_t in) {
        write.conv3d(name + ".conv", out, in, 3);
        write.batch_norm(name + ".norm", out);
    };
    const std::int64_t motions = kPoints + 1, seen = motions * (sizes.content + 1);
    std::vector<std::int64_t> widths{seen};
    for (std::int64_t i = 0; i < kHourglassBlocks; ++i) {
        widths.push_back((64 << i) / sizes.narrow);
        block(hourglass + "encoder.down_blocks." + std::to_string(i), widths.back(),
              widths[widths.size() - 2]);
    }
    std::int64_t in = widths.back();
    for (std::int64_t i = 0; i < kHourglassBlocks; ++i) {
        const std::int64_t out = (512 >> i) / sizes.narrow;
        block(hourglass + "decoder.up_blocks." + std::to_string(i), out, in);
        widths.pop_back();
        in = out + widths.back();
    }
    block(hourglass + "decoder", in, in);
    write.conv3d(motion + "mask", motions, in, sizes.mask_kernel);
    write.conv3d(motion + "compress", sizes.content, kVolume, 1);
    write.batch_norm(motion + "norm", sizes.content);
    write.conv2d(motion + "occlusion", 1, in * kDepth, 7);
    const std::int64_t flat = kFeature / sizes.narrow;
    write.conv2d("third.conv", flat, kVolume * kDepth, 3);
    write.batch_norm("third.norm", flat);
    write.conv2d("fourth", kFeature, flat, 1);
}

void write_spade_block(Writer& write, const std::string& name, std::int64_t out, std::int64_t in,
                       std::int64_t narrow) {
    const auto spade = [&](const std::string& norm, std::int64_t width) {
        const std::int64_t hidden = 128 / narrow;
        write.conv2d(name + norm + ".mlp_shared.0", hidden, kFeature, 3);
        write.layer(name + norm + ".mlp_gamma", {width, hidden, 3, 3});
        write.layer(name + norm + ".mlp_beta", {width, hidden, 3, 3});
    };
    write.spectral_conv(name + ".conv_0", out, in, 3, true);
    write.spectral_conv(name + ".conv_1", out, out, 3, true);
    spade(".norm_0", in);
    spade(".norm_1", out);
    if (in == out) return;
    write.spectral_conv(name + ".conv_s", out, in, 1, false);
    spade(".norm_s", in);
}

void write_decoder(Writer write, std::int64_t narrow) {
    const std::int64_t width = 512 / narrow;
    write.conv2d("fc", width, kFeature, 3);
    for (int i = 0; i < 6; ++i)
        write_spade_block(write, "G_middle_" + std::to_string(i), width, width, narrow);
    write_spade_block(write, "up_0", width / 2, width, narrow);
    write_spade_block(write, "up_1", 64 / narrow, width / 2, narrow);
    write.layer("conv_img.0", {12, 64 / narrow, 3, 3});
}

void write_stitch(Writer write) {
    const std::int64_t widths[] = {6 * kPoints, 128, 128, 64, 3 * kPoints + 2};
    for (std::size_t i = 0; i < 4; ++i)
        write.layer("mlp." + std::to_string(2 * i), {widths[i + 1], widths[i]},
                    i == 3 ? 0.02 : 1.0);
}

/// The motion model's own names; its values are made here, as its constructor's depend on what was
/// drawn before.
void write_motion(Writer write, WeightMap& weights, std::int64_t narrow) {
    const Lmdm shapes(LmdmSizes{.motion = kMotionValues,
                                .condition = 1103,
                                .frames = 80,
                                .width = 512 / narrow,
                                .feed_forward = 1024 / narrow,
                                .layers = 8,
                                .heads = 8,
                                .condition_layers = 2,
                                .aligned = false});
    for (const auto& [name, value] : weights_of(*shapes)) {
        const Shape shape = value.sizes().vec();
        const bool is_weight = name.ends_with("weight");
        const double inputs = static_cast<double>(shape.back());
        if (name.ends_with("freqs"))
            weights[name] = value;
        else if (is_weight && shape.size() == 2)
            weights[name] = write.uniform(shape, std::sqrt(3.0 / inputs));
        else if (is_weight)
            weights[name] = 1.0f + write.uniform(shape, 0.1);
        else
            weights[name] = write.uniform(shape, name.ends_with("bias") ? 0.05 : 1.0);
    }
    weights["final_layer.weight"] *= kGentle;
}

}  // namespace

RandomNetworks random_networks(const NetworkSizes& sizes, std::uint64_t seed) {
    const torch::NoGradGuard no_grad;
    RandomNetworks networks;
    write_appearance({networks.appearance, seed}, sizes.narrow);
    write_motion_extractor({networks.motion_extractor, seed + 1}, networks.motion_extractor,
                           sizes.narrow);
    write_warp({networks.warp, seed + 2}, sizes);
    write_decoder({networks.decoder, seed + 3}, sizes.narrow);
    write_stitch({networks.stitch, seed + 4});
    write_motion({networks.motion, seed + 5}, networks.motion, sizes.narrow);
    return networks;
}

}  // namespace ditto
