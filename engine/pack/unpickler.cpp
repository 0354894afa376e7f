#include "pack/unpickler.h"

#include <algorithm>
#include <bit>
#include <map>
#include <string>
#include <unordered_map>

#include "pack/byte_reader.h"

namespace ditto {
namespace {

constexpr std::size_t kMaxValues = 1'000'000;
constexpr std::size_t kMaxRank = 16;
constexpr std::uint8_t kProto = 0x80, kStop = '.', kProtocol = 2;

const std::map<std::string, PickledValue>& known_names() {
    static const std::map<std::string, PickledValue> names{
        {"collections.OrderedDict", PickleFunction::OrderedDict},
        {"torch._utils._rebuild_tensor_v2", PickleFunction::RebuildTensor},
        {"torch._utils._rebuild_parameter", PickleFunction::RebuildParameter},
        {"torch.DoubleStorage", torch::kFloat64},
        {"torch.FloatStorage", torch::kFloat32},
        {"torch.HalfStorage", torch::kFloat16},
        {"torch.BFloat16Storage", torch::kBFloat16},
        {"torch.LongStorage", torch::kInt64},
        {"torch.IntStorage", torch::kInt32},
        {"torch.ShortStorage", torch::kInt16},
        {"torch.CharStorage", torch::kInt8},
        {"torch.ByteStorage", torch::kUInt8},
        {"torch.BoolStorage", torch::kBool}};
    return names;
}

/// The machine that a pickle is a program for.
class Unpickler {
  public:
    Unpickler(std::span<const std::byte> bytes, const Refusal& refuse)
        : reader_(bytes, refuse), refuse_(refuse) {}

    Pickle run() {
        if (reader_.read<std::uint8_t>() != kProto || reader_.read<std::uint8_t>() != kProtocol)
            refuse_("its pickle is not of protocol 2, which torch.save writes");
        for (auto op = reader_.read<std::uint8_t>(); op != kStop;
             op = reader_.read<std::uint8_t>()) {
            const auto instruction = instructions().find(op);
            if (instruction == instructions().end())
                refuse_("its pickle holds the instruction " + std::to_string(op) +
                        ", which is none of a state dict");
            instruction->second(*this);
        }
        pickle_.root = pop();
        return std::move(pickle_);
    }

  private:
    using Instructions = std::unordered_map<std::uint8_t, void (*)(Unpickler&)>;

    static const Instructions& instructions() {
        using U = Unpickler;
        using Int = std::int64_t;
        static const Instructions known{
            {'N', [](U& u) { u.push({}); }},                                  // NONE
            {0x88, [](U& u) { u.push(true); }},                               // NEWTRUE
            {0x89, [](U& u) { u.push(false); }},                              // NEWFALSE
            {'J', [](U& u) { u.push(Int{u.read<std::int32_t>()}); }},         // BININT
            {'K', [](U& u) { u.push(Int{u.read<std::uint8_t>()}); }},         // BININT1
            {'M', [](U& u) { u.push(Int{u.read<std::uint16_t>()}); }},        // BININT2
            {0x8a, [](U& u) { u.push(u.read_long()); }},                      // LONG1
            {'G', [](U& u) { u.push(u.read_double()); }},                     // BINFLOAT
            {'X', [](U& u) { u.push(u.read_text()); }},                       // BINUNICODE
            {'c', [](U& u) { u.push(u.read_name()); }},                       // GLOBAL
            {']', [](U& u) { u.push(PickledSequence{}); }},                   // EMPTY_LIST
            {'}', [](U& u) { u.push(PickledDict{}); }},                       // EMPTY_DICT
            {')', [](U& u) { u.push_tuple({}); }},                            // EMPTY_TUPLE
            {0x85, [](U& u) { u.push_tuple(u.pop_many(1)); }},                // TUPLE1
            {0x86, [](U& u) { u.push_tuple(u.pop_many(2)); }},                // TUPLE2
            {0x87, [](U& u) { u.push_tuple(u.pop_many(3)); }},                // TUPLE3
            {'(', [](U& u) { u.marks_.push_back(u.stack_.size()); }},         // MARK
            {'t', [](U& u) { u.push_tuple(u.pop_to_mark()); }},               // TUPLE
            {'a', [](U& u) { u.append(u.pop_many(1)); }},                     // APPEND
            {'e', [](U& u) { u.append(u.pop_to_mark()); }},                   // APPENDS
            {'s', [](U& u) { u.set_items(u.pop_many(2)); }},                  // SETITEM
            {'u', [](U& u) { u.set_items(u.pop_to_mark()); }},                // SETITEMS
            {'q', [](U& u) { u.memo_[u.read<std::uint8_t>()] = u.top(); }},   // BINPUT
            {'r', [](U& u) { u.memo_[u.read<std::uint32_t>()] = u.top(); }},  // LONG_BINPUT
            {'h', [](U& u) { u.recall(u.read<std::uint8_t>()); }},            // BINGET
            {'j', [](U& u) { u.recall(u.read<std::uint32_t>()); }},           // LONG_BINGET
            {'R', [](U& u) { u.reduce(); }},                                  // REDUCE
            {'b', [](U& u) { u.drop_attributes(); }},                         // BUILD
            {'Q', [](U& u) { u.push(u.storage(u.tuple_of(u.pop(), 5))); }}};  // BINPERSID
        return known;
    }

    // The stack.

    void push(PickledValue value) {
        if (pickle_.values.size() >= kMaxValues) refuse_("its pickle holds too many values");
        stack_.push_back(static_cast<PickledId>(pickle_.values.size()));
        pickle_.values.push_back(std::move(value));
    }

    void push_tuple(std::vector<PickledId> items) { push(PickledSequence{std::move(items), true}); }

    PickledId top() const {
        if (stack_.size() <= (marks_.empty() ? 0 : marks_.back())) refuse_unsound();
        return stack_.back();
    }

    PickledId pop() {
        const PickledId id = top();
        stack_.pop_back();
        return id;
    }

    std::vector<PickledId> pop_many(std::size_t count) {
        std::vector<PickledId> ids(count);
        for (auto id = ids.rbegin(); id != ids.rend(); ++id) *id = pop();
        return ids;
    }

    std::vector<PickledId> pop_to_mark() {
        if (marks_.empty()) refuse_unsound();
        auto ids = pop_many(stack_.size() - marks_.back());
        marks_.pop_back();
        return ids;
    }

    void recall(std::uint32_t slot) {
        const auto found = memo_.find(slot);
        if (found == memo_.end()) refuse_unsound();
        stack_.push_back(found->second);
    }

    // Operands.

    template <typename T>
    T read() {
        return reader_.read<T>();
    }

    std::int64_t read_long() {
        const auto bytes = reader_.take(reader_.read<std::uint8_t>());
        if (bytes.size() > sizeof(std::int64_t)) refuse_("it holds a number beyond 64 bits");
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
        const auto unused = static_cast<int>(64 - 8 * bytes.size());
        return bytes.empty() ? 0 : static_cast<std::int64_t>(value << unused) >> unused;
    }

    /// The only big-endian value.
    double read_double() {
        std::uint64_t bits = 0;
        for (const std::byte byte : reader_.take(sizeof(bits)))
            bits = bits << 8 | std::to_integer<std::uint64_t>(byte);
        return std::bit_cast<double>(bits);
    }

    std::string_view read_text() { return text_of(reader_.take(reader_.read<std::uint32_t>())); }

    std::string_view read_line() {
        const auto rest = reader_.rest();
        const auto end = std::find(rest.begin(), rest.end(), std::byte{'\n'});
        const auto line = reader_.take(static_cast<std::size_t>(end - rest.begin()));
        reader_.take(1);
        return text_of(line);
    }

    PickledValue read_name() {
        std::string name(read_line());
        name.append(".").append(read_line());
        const auto found = known_names().find(name);
        if (found == known_names().end())
            refuse_("it asks for " + printable(name) + ", which is none of a state dict");
        return found->second;
    }

    // Values made of values.

    template <typename T>
    T& get(PickledId id) {
        auto* value = std::get_if<T>(&pickle_.values[id]);
        if (!value) refuse_unsound();
        return *value;
    }

    const std::vector<PickledId>& tuple_of(PickledId id, std::size_t least) {
        const auto& sequence = get<PickledSequence>(id);
        if (!sequence.tuple || sequence.items.size() < least) refuse_unsound();
        return sequence.items;
    }

    void append(const std::vector<PickledId>& ids) {
        auto& list = get<PickledSequence>(top());
        if (list.tuple) refuse_unsound();
        list.items.insert(list.items.end(), ids.begin(), ids.end());
    }

    void set_items(const std::vector<PickledId>& ids) {
        auto& dict = get<PickledDict>(top());
        if (ids.size() % 2 != 0) refuse_unsound();
        for (std::size_t i = 0; i < ids.size(); i += 2) dict.items.emplace_back(ids[i], ids[i + 1]);
    }

    /// A state dict's _metadata; its parts have been read like all others.
    void drop_attributes() {
        pop();
        get<PickledDict>(top());
    }

    void reduce() {
        const PickledId arguments = pop();
        switch (get<PickleFunction>(pop())) {
            case PickleFunction::OrderedDict:
                if (!tuple_of(arguments, 0).empty()) refuse_unsound();
                return push(PickledDict{});
            case PickleFunction::RebuildTensor:
                return push(tensor(tuple_of(arguments, 4)));
            case PickleFunction::RebuildParameter: {
                const PickledId tensor = tuple_of(arguments, 1)[0];
                get<PickledTensor>(tensor);
                return stack_.push_back(tensor);
            }
        }
    }

    /// ("storage", type, key, device, count): the device it was saved from does not matter.
    PickledStorage storage(const std::vector<PickledId>& fields) {
        if (get<std::string_view>(fields[0]) != "storage") refuse_unsound();
        return {get<torch::ScalarType>(fields[1]), get<std::string_view>(fields[2]),
                get<std::int64_t>(fields[4])};
    }

    /// (storage, offset, shape, strides, …): whether it wants a gradient does not matter.
    PickledTensor tensor(const std::vector<PickledId>& fields) {
        PickledTensor tensor{get<PickledStorage>(fields[0]), get<std::int64_t>(fields[1]),
                             integers(fields[2]), integers(fields[3])};
        if (tensor.shape.size() != tensor.strides.size()) refuse_unsound();
        return tensor;
    }

    std::vector<std::int64_t> integers(PickledId id) {
        std::vector<std::int64_t> values;
        const auto& items = tuple_of(id, 0);
        if (items.size() > kMaxRank) refuse_("a tensor has too many dimensions");
        for (const PickledId item : items) values.push_back(get<std::int64_t>(item));
        return values;
    }

    [[noreturn]] void refuse_unsound() const { refuse_("its pickle makes no sense"); }

    ByteReader reader_;
    const Refusal& refuse_;
    Pickle pickle_;
    std::vector<PickledId> stack_;
    std::vector<std::size_t> marks_;  ///< heights of the stack
    std::unordered_map<std::uint32_t, PickledId> memo_;
};

}  // namespace

Pickle unpickle(std::span<const std::byte> bytes, const Refusal& refuse) {
    return Unpickler(bytes, refuse).run();
}

}  // namespace ditto
