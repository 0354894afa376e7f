// The safetensors format: 8 bytes length of the header, a JSON header, the tensors' bytes.

#include <algorithm>
#include <array>
#include <cstring>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "core/atomic_file.h"
#include "pack/tensor_over.h"
#include "pack/weight_store.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;  // the format's own limit
constexpr int kMaxHeaderDepth = 3;
constexpr const char* kMetadata = "__metadata__";

struct TypeName {
    const char* name;
    torch::ScalarType type;
};

constexpr std::array kTypes{TypeName{"F64", torch::kFloat64}, TypeName{"F32", torch::kFloat32},
                            TypeName{"F16", torch::kFloat16}, TypeName{"BF16", torch::kBFloat16},
                            TypeName{"I64", torch::kInt64},   TypeName{"I32", torch::kInt32},
                            TypeName{"I16", torch::kInt16},   TypeName{"I8", torch::kInt8},
                            TypeName{"U8", torch::kUInt8},    TypeName{"BOOL", torch::kBool}};

std::optional<torch::ScalarType> type_from_name(const std::string& name) {
    for (const auto& known : kTypes) {
        if (name == known.name) return known.type;
    }
    return std::nullopt;
}

std::string name_of_type(torch::ScalarType type) {
    for (const auto& known : kTypes) {
        if (type == known.type) return known.name;
    }
    throw Error(ErrorKind::Internal,
                std::string("safetensors cannot hold ") + torch::toString(type));
}

struct Entry {
    std::string name;
    torch::ScalarType type{};
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0;  ///< bytes behind the header
};

json parse_header(std::string_view text, const Refusal& refuse) {
    std::set<std::string> names;
    const auto guard = [&](int depth, json::parse_event_t event, json& value) {
        if (depth > kMaxHeaderDepth) refuse("its header is nested too deeply");
        if (depth == 1 && event == json::parse_event_t::key &&
            !names.insert(value.get<std::string>()).second) {
            refuse("a name stands twice in its header");
        }
        return true;
    };
    try {
        json header = json::parse(text, guard);
        if (!header.is_object()) refuse("its header is not an object");
        return header;
    } catch (const json::exception&) {
        refuse("its header is not JSON");
    }
}

Entry parse_entry(const std::string& name, const json& fields, const Refusal& refuse) {
    if (!fields.is_object() || !fields.contains("dtype") || !fields.contains("shape") ||
        !fields.contains("data_offsets")) {
        refuse("the entry of " + printable(name) + " is incomplete");
    }
    const json& shape = fields["shape"];
    const json& offsets = fields["data_offsets"];
    const auto all_unsigned = [](const json& list) {
        return list.is_array() && std::all_of(list.begin(), list.end(),
                                              [](const json& n) { return n.is_number_unsigned(); });
    };
    if (!fields["dtype"].is_string() || !all_unsigned(shape) || !all_unsigned(offsets) ||
        offsets.size() != 2) {
        refuse("the entry of " + printable(name) + " is malformed");
    }
    const auto type = type_from_name(fields["dtype"].get<std::string>());
    if (!type) refuse("the type of " + printable(name) + " is unknown");
    Entry entry{name, *type, {}, offsets[0].get<std::uint64_t>(), offsets[1].get<std::uint64_t>()};
    for (const json& extent : shape) {
        if (extent.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
            refuse("a shape is too large");
        entry.shape.push_back(extent.get<std::int64_t>());
    }
    std::uint64_t bytes = 0;
    if (__builtin_mul_overflow(static_cast<std::uint64_t>(element_count(entry.shape, refuse)),
                               torch::elementSize(*type), &bytes) ||
        entry.end < entry.begin || entry.end - entry.begin != bytes) {
        refuse("the size of " + printable(name) + " does not fit its shape");
    }
    return entry;
}

/// The entries must cover the data without gap or overlap.
void check_cover(std::vector<Entry>& entries, std::uint64_t data_bytes, const Refusal& refuse) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t position = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != position)
            refuse("its tensors overlap or leave a gap at " + printable(entry.name));
        position = entry.end;
    }
    if (position != data_bytes) refuse("its tensors do not end where the file ends");
}

std::map<std::string, std::string> parse_metadata(const json& fields, const Refusal& refuse) {
    if (!fields.is_object()) refuse("its metadata is not an object");
    std::map<std::string, std::string> metadata;
    for (const auto& [key, value] : fields.items()) {
        if (!value.is_string()) refuse("its metadata are not all texts");
        metadata.emplace(key, value.get<std::string>());
    }
    return metadata;
}

}  // namespace

WeightStore read_safetensors(const fs::path& path) {
    const Refusal refuse(path, ".safetensors", "get the model pack again");
    const auto file = std::make_shared<const MappedFile>(path);
    const auto bytes = file->bytes();
    std::uint64_t header_bytes = 0;
    if (bytes.size() < kLengthBytes) refuse("it is too short");
    std::memcpy(&header_bytes, bytes.data(), kLengthBytes);
    if (header_bytes == 0 || header_bytes > kMaxHeaderBytes ||
        header_bytes > bytes.size() - kLengthBytes) {
        refuse("the length of its header is wrong");
    }
    const auto* text = reinterpret_cast<const char*>(bytes.data()) + kLengthBytes;
    const json header = parse_header({text, header_bytes}, refuse);

    WeightStore store;
    std::vector<Entry> entries;
    for (const auto& [name, fields] : header.items()) {
        if (name == kMetadata) {
            store.metadata = parse_metadata(fields, refuse);
        } else {
            entries.push_back(parse_entry(name, fields, refuse));
        }
    }
    const auto data = bytes.subspan(kLengthBytes + header_bytes);
    check_cover(entries, data.size(), refuse);
    for (const Entry& entry : entries) {
        store.tensors.emplace(
            entry.name, tensor_over(data.subspan(entry.begin, entry.end - entry.begin), entry.type,
                                    entry.shape, file, refuse));
    }
    return store;
}

void write_safetensors(const fs::path& path, const WeightStore& store) {
    json header = json::object();
    if (!store.metadata.empty()) header[kMetadata] = store.metadata;
    std::vector<torch::Tensor> contents;
    std::uint64_t position = 0;
    for (const auto& [name, tensor] : store.tensors) {
        contents.push_back(tensor.detach().cpu().contiguous());
        const std::uint64_t end = position + contents.back().nbytes();
        header[name] = {{"dtype", name_of_type(tensor.scalar_type())},
                        {"shape", tensor.sizes().vec()},
                        {"data_offsets", {position, end}}};
        position = end;
    }
    std::string text = header.dump();
    text.append((kLengthBytes - text.size() % kLengthBytes) % kLengthBytes, ' ');
    const std::uint64_t length = text.size();

    AtomicFile out(path);
    out.write(std::as_bytes(std::span(&length, 1)));
    out.write(text);
    for (const auto& tensor : contents)
        out.write({static_cast<const std::byte*>(tensor.data_ptr()), tensor.nbytes()});
    out.commit();
}

}  // namespace ditto
