#include "motion/motion_file.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>

#include "core/atomic_file.h"
#include "core/error.h"
#include "core/json_reader.h"
#include "core/output_name.h"
#include "core/text_encoding.h"
#include "motion/live_link_face.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFormat = "ditto-motion";
constexpr int kVersion = 1, kRate = 25;
constexpr const char* kTensor = "motion";
constexpr std::uintmax_t kLargestFile = 1u << 30;
constexpr std::size_t kKeypointsSize = 64;  ///< a source frame and 21 keypoints

[[noreturn]] void refuse(const fs::path& path, const std::string& what) {
    throw Error(ErrorKind::BadInput, path.string() + " " + what);
}

const char* space_of(std::size_t size) {
    return size == arkit::kSize ? "arkit" : "keypoints";
}

std::vector<std::string> columns_of(std::size_t size) {
    std::vector<std::string> columns;
    if (size != arkit::kSize) {
        for (std::size_t i = 0; i < size; ++i) columns.push_back(std::to_string(i));
        return columns;
    }
    columns = {"headYaw", "headPitch", "headRoll", "headX", "headY", "headScale"};
    columns.insert(columns.end(), arkit::names().begin(), arkit::names().end());
    return columns;
}

void write_text(const fs::path& path, const std::string& text) {
    AtomicFile file(path);
    file.write(text);
    file.commit();
}

void check_csv(const fs::path& path, std::size_t row_size) {
    if (row_size == arkit::kSize) return;
    refuse(path,
           "cannot hold this pack's motion, which is not in ARKit's shapes; write .safetensors or "
           ".json");
}

void write_csv(const fs::path& path, const Motion& motion) {
    check_csv(path, motion.size);
    std::ostringstream out;
    write_live_link_face(out, motion);
    write_text(path, std::move(out).str());
}

void write_json(const fs::path& path, const Motion& motion) {
    auto rows = nlohmann::json::array();
    for (std::size_t i = 0; i < motion.rows(); ++i)
        rows.push_back(std::vector<float>(motion.row(i).begin(), motion.row(i).end()));
    const nlohmann::ordered_json json{{"format", kFormat},
                                      {"version", kVersion},
                                      {"space", space_of(motion.size)},
                                      {"fps", kRate},
                                      {"columns", columns_of(motion.size)},
                                      {"rows", std::move(rows)}};
    write_text(path, json.dump() + "\n");
}

void write_tensors(const fs::path& path, const Motion& motion) {
    WeightStore store;
    store.tensors[kTensor] = torch::tensor(motion.values)
                                 .view({static_cast<std::int64_t>(motion.rows()),
                                        static_cast<std::int64_t>(motion.size)});
    store.metadata = {{"format", kFormat},
                      {"version", std::to_string(kVersion)},
                      {"space", space_of(motion.size)},
                      {"fps", std::to_string(kRate)}};
    write_safetensors(path, store);
}

Motion read_csv(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) refuse(path, "cannot be read; check its name");
    const int first = in.peek();
    if (first != 0xFE && first != 0xFF) return read_live_link_face(in, path.string());
    // Spreadsheets' UTF-16, whose lines cannot be read one by one.
    if (fs::file_size(path) > kLargestFile) refuse(path, "is too large for a table of motion");
    std::istringstream text(as_utf8({std::istreambuf_iterator<char>(in), {}}));
    return read_live_link_face(text, path.string());
}

Motion read_json_rows(const fs::path& path) {
    const nlohmann::json json = read_json(path, kLargestFile);
    const JsonReader reader(json, path.string());
    if (reader.at("format").text() != kFormat) reader.at("format").fail("is not ditto-motion");
    reader.at("version").integer(kVersion, kVersion);
    reader.at("fps").integer(kRate, kRate);
    Motion motion{.size = reader.at("columns").list().size(), .values = {}};
    for (const JsonReader& row : reader.at("rows").list()) {
        const auto values = row.list();
        if (values.size() != motion.size) row.fail("has not as many values as there are columns");
        for (const JsonReader& value : values)
            motion.values.push_back(static_cast<float>(value.number()));
    }
    return motion;
}

Motion read_tensors(const fs::path& path) {
    const WeightStore store = read_safetensors(path);
    const auto tensor = store.tensor(kTensor);
    if (tensor.dim() != 2 || !tensor.is_floating_point())
        refuse(path, "holds no motion: the tensor is not rows of numbers");
    const auto values = tensor.to(torch::kFloat32).contiguous();
    const float* const first = values.data_ptr<float>();
    return {.size = static_cast<std::size_t>(values.size(1)),
            .values = std::vector<float>(first, first + values.numel())};
}

/// What is done by the ending of a name.
template <typename Csv, typename Json, typename Tensors>
auto by_ending(const fs::path& path, Csv csv, Json json, Tensors tensors) {
    const std::string ending = lower_extension(path);
    if (ending == ".csv") return csv();
    if (ending == ".json") return json();
    if (ending == ".safetensors") return tensors();
    refuse(path, "is not a name for motion; it must end in .csv, .json or .safetensors");
}

}  // namespace

void check_motion_name(const fs::path& path, std::size_t row_size) {
    const auto fine = [] {};
    by_ending(
        path, [&] { check_csv(path, row_size); }, fine, fine);
}

void write_motion(const fs::path& path, const Motion& motion) {
    by_ending(
        path, [&] { write_csv(path, motion); }, [&] { write_json(path, motion); },
        [&] { write_tensors(path, motion); });
}

Motion read_motion(const fs::path& path) {
    Motion motion = by_ending(
        path, [&] { return read_csv(path); }, [&] { return read_json_rows(path); },
        [&] { return read_tensors(path); });
    if (motion.size != arkit::kSize && motion.size != kKeypointsSize)
        refuse(path, "holds motion of no known space");
    if (motion.rows() == 0) refuse(path, "holds no motion: it has no rows");
    if (!std::ranges::all_of(motion.values, [](float value) { return std::isfinite(value); }))
        refuse(path, "holds numbers that are not finite; get it again");
    return motion;
}

}  // namespace ditto
