#include "pack/pth.h"

#include <algorithm>
#include <optional>

#include "pack/byte_reader.h"
#include "pack/mapped_file.h"
#include "pack/tensor_over.h"
#include "pack/unpickler.h"
#include "pack/zip_archive.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxPickleBytes = 16 << 20;
constexpr std::size_t kMaxDepth = 16, kMaxKeyBytes = 64, kMaxNameBytes = 1024, kMaxItems = 200'000;
/// Views may share numbers, so that tensors may hold more bytes than their file: up to this.
constexpr std::size_t kMaxGrowth = 4, kGrowthFloor = 1 << 20;

/// The folder of the archive's one pickle, with the slash.
std::string folder_of(const ZipArchive& archive, const Refusal& refuse) {
    constexpr std::string_view kPickle = "/data.pkl";
    std::optional<std::string> folder;
    for (const auto& [name, entry] : archive.entries()) {
        if (!name.ends_with(kPickle) || name.find('/') != name.size() - kPickle.size()) continue;
        if (folder) refuse("it holds two pickles");
        folder = name.substr(0, name.size() - kPickle.size() + 1);
    }
    if (!folder) refuse("it holds no data.pkl");
    return *folder;
}

bool is_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i++]);
        const int more = lead < 0x80   ? 0
                         : lead < 0xc2 ? -1
                         : lead < 0xe0 ? 1
                         : lead < 0xf0 ? 2
                         : lead < 0xf5 ? 3
                                       : -1;
        if (more < 0) return false;
        for (int j = 0; j < more; ++j) {
            if (i == text.size() || (static_cast<unsigned char>(text[i++]) & 0xc0) != 0x80)
                return false;
        }
    }
    return true;
}

class Checkpoint {
  public:
    explicit Checkpoint(const fs::path& path)
        : refuse_(path, ".pth", "get it again"),
          file_(std::make_shared<MappedFile>(path)),
          archive_(file_->bytes(), refuse_),
          folder_(folder_of(archive_, refuse_)),
          bytes_left_(file_->bytes().size() * kMaxGrowth + kGrowthFloor) {}

    WeightStore read() {
        const std::string order = folder_ + "byteorder";
        if (archive_.entries().contains(order) && text_of(archive_.read(order)) != "little")
            refuse_("it was written by a big-endian machine");
        const auto pickle = archive_.read(folder_ + "data.pkl");
        if (pickle.size() > kMaxPickleBytes) refuse_("its pickle is too large");
        pickle_ = unpickle(pickle, refuse_);
        if (std::holds_alternative<PickledTensor>(pickle_.values[pickle_.root]))
            refuse_("it holds one tensor without a name");
        collect(pickle_.root, {}, 0);
        if (store_.tensors.empty()) refuse_("it holds no tensors");
        return std::move(store_);
    }

  private:
    /// Takes the tensors of a value and of the dictionaries in it.
    void collect(PickledId id, const std::string& name, std::size_t depth) {
        if (++items_ > kMaxItems) refuse_("it holds too many values");
        if (depth > kMaxDepth) refuse_("its dictionaries are nested too deeply");
        const PickledValue& value = pickle_.values[id];
        if (const auto* tensor = std::get_if<PickledTensor>(&value)) {
            if (!store_.tensors.emplace(name, read_tensor(*tensor)).second)
                refuse_("it holds " + printable(name) + " twice");
        } else if (const auto* dict = std::get_if<PickledDict>(&value)) {
            for (const auto& [key, item] : dict->items)
                collect(item, depth == 0 ? key_name(key) : name + "." + key_name(key), depth + 1);
        }
    }

    std::string key_name(PickledId id) const {
        const PickledValue& key = pickle_.values[id];
        if (const auto* number = std::get_if<std::int64_t>(&key)) return std::to_string(*number);
        const auto* text = std::get_if<std::string_view>(&key);
        if (!text || text->size() > kMaxNameBytes || !is_utf8(*text)) refuse_("a name is unsound");
        return std::string(*text);
    }

    /// The whole storage, flat; the archive's entry must hold just as much.
    torch::Tensor storage(const PickledStorage& wanted) {
        if (wanted.key.size() > kMaxKeyBytes) refuse_("a storage has too long a name");
        const std::string key(wanted.key);
        auto& flat = storages_[{key, wanted.type}];
        if (!flat.defined()) {
            const auto bytes = archive_.read(folder_ + "data/" + key);
            const auto element = static_cast<std::int64_t>(torch::elementSize(wanted.type));
            const auto size = static_cast<std::int64_t>(bytes.size());
            if (size % element != 0)
                refuse_("the storage " + printable(key) + " holds half a number");
            flat = tensor_over(bytes, wanted.type, {size / element}, file_, refuse_);
        }
        if (flat.numel() != wanted.count)
            refuse_("the storage " + printable(key) + " is not of the size its tensors need");
        return flat;
    }

    torch::Tensor read_tensor(const PickledTensor& tensor) {
        const auto negative = [](std::int64_t value) { return value < 0; };
        if (tensor.offset < 0 || std::ranges::any_of(tensor.shape, negative) ||
            std::ranges::any_of(tensor.strides, negative)) {
            refuse_("a tensor has a negative size");
        }
        const torch::Tensor flat = storage(tensor.storage);
        const std::int64_t count = element_count(tensor.shape, refuse_);
        if (count == 0) return torch::empty(tensor.shape, flat.options());
        if (last_element(tensor) >= flat.numel()) refuse_("a tensor reaches beyond its storage");
        std::size_t bytes = 0;
        if (__builtin_mul_overflow(static_cast<std::size_t>(count), flat.element_size(), &bytes) ||
            bytes > bytes_left_) {
            refuse_("its tensors repeat more than the file holds");
        }
        bytes_left_ -= bytes;
        return flat.as_strided(tensor.shape, tensor.strides, tensor.offset).contiguous();
    }

    /// Index into the storage of the tensor's last element; of one that is not empty.
    std::int64_t last_element(const PickledTensor& tensor) const {
        std::int64_t last = tensor.offset;
        for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
            std::int64_t reach = 0;
            if (__builtin_mul_overflow(tensor.shape[i] - 1, tensor.strides[i], &reach) ||
                __builtin_add_overflow(last, reach, &last)) {
                refuse_("a tensor reaches beyond its storage");
            }
        }
        return last;
    }

    Refusal refuse_;
    std::shared_ptr<const MappedFile> file_;
    ZipArchive archive_;
    std::string folder_;
    std::size_t bytes_left_, items_ = 0;
    Pickle pickle_;
    std::map<std::pair<std::string, torch::ScalarType>, torch::Tensor> storages_;
    WeightStore store_;
};

}  // namespace

WeightStore read_pth(const fs::path& path) {
    return Checkpoint(path).read();
}

}  // namespace ditto
