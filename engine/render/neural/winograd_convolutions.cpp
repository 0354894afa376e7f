#include <array>

#include "render/neural/convolutions.h"

namespace ditto::graph {
namespace {

// A map is in quarters: its rows 0, 4, 8, …, its rows 1, 5, 9, … and so on. Those of a map of 64
// rows, 16 each, are in order. Where it has been enlarged n times, a quarter is n blocks of 16:
// row i of a block is row 4 (n i + block) + quarter of the map. So a block always holds what became
// of one row of each four of the first map, and enlarging never parts neighbours.

constexpr std::size_t kRows = 2;  // the axis
constexpr std::int64_t kQuarters = 4, kBlock = 16;

std::int64_t rows_of(const Node& x) {
    return static_cast<std::int64_t>(x.get_shape()[kRows]);
}

Node rows(const Node& x, std::int64_t from, std::int64_t to) {
    return slice(x, kRows, from, to);
}

Node block(const Node& quarter, std::int64_t index) {
    return rows(quarter, index * kBlock, (index + 1) * kBlock);
}

Node zero_row(const Node& x) {
    const auto shape = x.get_shape();
    return constant(torch::zeros(
        {1, static_cast<std::int64_t>(shape[1]), 1, static_cast<std::int64_t>(shape[3])}));
}

/// The rows before those of the first quarter: the last quarter's, each one further.
Node rows_before(const Map& x) {
    const Node& last = x[3];
    const std::int64_t end = rows_of(last);
    Map parts{zero_row(last), rows(last, end - kBlock, end - 1)};
    if (end > kBlock) parts.push_back(rows(last, 0, end - kBlock));
    return concat(parts, kRows);
}

/// The rows after those of the last quarter: the first quarter's, each one earlier.
Node rows_after(const Map& x) {
    const Node& first = x[0];
    const std::int64_t end = rows_of(first);
    Map parts;
    if (end > kBlock) parts.push_back(rows(first, kBlock, end));
    parts.push_back(rows(first, 1, kBlock));
    parts.push_back(zero_row(first));
    return concat(parts, kRows);
}

Node scalar(float value) {
    return constant(torch::full({1}, value));
}

using Sums = std::array<Node, 6>;

/// Bᵀ d of the six rows around each four: what all convolutions of a map are made from.
Sums sums_of(const Map& x) {
    const std::array<Node, 6> d{rows_before(x), x[0], x[1], x[2], x[3], rows_after(x)};
    const Node four = scalar(4);
    std::array<Node, 4> p;
    for (std::size_t i = 0; i < p.size(); ++i) p[i] = subtract(d[i + 2], multiply(four, d[i]));
    const Node even = subtract(d[4], d[2]), odd = multiply(scalar(2), subtract(d[3], d[1]));
    return {subtract(p[2], p[0]), add(p[2], p[1]),     subtract(p[2], p[1]),
            add(even, odd),       subtract(even, odd), subtract(p[3], p[1])};
}

/// Aᵀ of the products of the sums with the kernels.
Map convolve_sums(const Sums& sums, const ConvWeights& conv) {
    const auto kernels = winograd_kernels(conv.weight);
    Sums m;
    for (std::size_t i = 0; i < m.size(); ++i) {
        // The second product is part of every row, as it is.
        const auto bias = i == 1 ? conv.bias : torch::Tensor();
        m[i] = graph::convolve(sums[i], {kernels[static_cast<std::int64_t>(i)], bias}, {0, 1});
    }
    const Node ones = add(m[1], m[2]), signs = subtract(m[1], m[2]);
    const Node twos = add(m[3], m[4]), signed_twos = subtract(m[3], m[4]);
    return {add(add(m[0], ones), twos), add(signs, multiply(scalar(2), signed_twos)),
            add(ones, multiply(scalar(4), twos)),
            add(add(signs, multiply(scalar(8), signed_twos)), m[5])};
}

class Winograd : public Convolutions {
  public:
    Map split(const Node& x) const override {
        Map quarters;
        for (std::int64_t i = 0; i < kQuarters; ++i)
            quarters.push_back(slice(x, kRows, i, rows_of(x), kQuarters));
        return quarters;
    }

    Node join(const Map& x) const override {
        const std::int64_t quarter_rows = rows_of(x[0]), blocks = quarter_rows / kBlock;
        std::vector<std::int64_t> from;
        for (std::int64_t row = 0; row < kQuarters * quarter_rows; ++row) {
            const std::int64_t four = row / kQuarters;
            from.push_back(row % kQuarters * quarter_rows + four % blocks * kBlock + four / blocks);
        }
        return gather(stack(x), kRows, from);
    }

    Node stack(const Map& x) const override { return concat(x, kRows); }

    Map unstack(const Node& x) const override { return graph::split(x, kRows, kQuarters); }

    OfAMap convolve(const Map& x) const override {
        return [sums = sums_of(x)](const ConvWeights& conv) { return convolve_sums(sums, conv); };
    }

    Map enlarge(const Map& x) const override {
        const Node outer = doubled(x[0], x[2]), inner = doubled(x[1], x[3]);
        return {outer, outer, inner, inner};
    }

    Map convolve_enlarged(const Map& x, const ConvWeights& conv, std::size_t scale) const override {
        const Map made = rows_of_enlarged(x, conv, static_cast<std::int64_t>(scale));
        if (scale == kQuarters) return made;
        Map quarters;
        for (std::size_t quarter = 0; quarter < kQuarters; ++quarter) {
            Map blocks;
            for (std::size_t i = 0; i < scale; ++i) {
                const std::size_t row = kQuarters * i + quarter;
                blocks.push_back(block(made[row % scale], static_cast<std::int64_t>(row / scale)));
            }
            quarters.push_back(concat(blocks, kRows));
        }
        return quarters;
    }

  private:
    /// Of four rows, 0 and 2 become 0, 1, 4 and 5 of eight, 1 and 3 the others.
    static Node doubled(const Node& early, const Node& late) {
        const Node wide_early = enlarge_nearest(early, {3}), wide_late = enlarge_nearest(late, {3});
        Map blocks;
        for (std::int64_t i = 0; i < rows_of(early) / kBlock; ++i) {
            blocks.push_back(block(wide_early, i));
            blocks.push_back(block(wide_late, i));
        }
        return concat(blocks, kRows);
    }

    /// Row i of what each row of a map of 64 is enlarged to, convolved, for all rows, stacked. The
    /// first sees the row before, the last the row after, and those between are the same.
    static Map rows_of_enlarged(const Map& x, const ConvWeights& conv, std::int64_t scale) {
        const Node before = concat({rows_before(x), x[0], x[1], x[2]}, kRows);
        const Node at = concat(x, kRows);
        const Node after = concat({x[1], x[2], x[3], rows_after(x)}, kRows);
        const auto kernel = kernel_for_enlarged(conv.weight, scale);
        const auto row = [&](std::int64_t i) { return kernel.narrow(2, i, 1); };
        const auto made = [&](const Node& from, const torch::Tensor& weight) {
            return transposed(from, {weight, conv.bias}, {1, static_cast<std::size_t>(scale)},
                              {0, 1});
        };
        Map results{made(concat({before, at}, 1), torch::cat({row(scale + 1), row(1)}))};
        if (scale > 2) results.resize(static_cast<std::size_t>(scale) - 1, made(at, row(2)));
        results.push_back(made(concat({at, after}, 1), torch::cat({row(scale), row(0)})));
        return results;
    }
};

}  // namespace

std::unique_ptr<Convolutions> winograd_convolutions() {
    return std::make_unique<Winograd>();
}

}  // namespace ditto::graph
