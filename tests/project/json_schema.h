#pragma once

#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>

namespace ditto::testing {

/// Checks values by the part of JSON Schema 2020-12 that the project's schema uses; a keyword
/// beyond it is an error of the test. Stricter in one thing: a property has to be described.
class JsonSchema {
  public:
    using Json = nlohmann::json;

    explicit JsonSchema(Json schema) : root_(std::move(schema)) {}

    /// What is wrong with a value, with its place; empty: nothing.
    std::string problem(const Json& value) const { return problem(value, root_, "it"); }
    std::string problem_by(const std::string& definition, const Json& value) const {
        return problem(value, root_.at("$defs").at(definition), definition);
    }

  private:
    std::string problem(const Json& value, const Json& schema, const std::string& at) const {
        if (schema.is_boolean()) return schema.get<bool>() ? "" : at + " should not be there";
        for (const auto& [keyword, rule] : schema.items())
            if (auto wrong = broken(value, keyword, rule, schema, at); !wrong.empty()) return wrong;
        return {};
    }

    std::string broken(const Json& value, const std::string& keyword, const Json& rule,
                       const Json& schema, const std::string& at) const {
        static const std::set<std::string> kWords{"$schema", "title", "description", "$defs"};
        const auto unless = [&](bool fits) { return fits ? "" : at + " breaks " + keyword; };
        if (kWords.contains(keyword)) return {};
        if (keyword == "$ref")
            return problem(value, root_.at(Json::json_pointer(rule.get<std::string>().substr(1))),
                           at);
        if (keyword == "type") return unless(is(value, rule));
        if (keyword == "const") return unless(value == rule);
        if (keyword == "enum") return unless(std::ranges::find(rule, value) != rule.end());
        if (keyword == "oneOf") {
            int fitting = 0;
            for (const Json& each : rule) fitting += problem(value, each, at).empty();
            return unless(fitting == 1);
        }
        if (value.is_number()) {
            if (keyword == "minimum") return unless(value >= rule);
            if (keyword == "maximum") return unless(value <= rule);
        }
        if (value.is_string()) {
            if (keyword == "minLength")
                return unless(value.get_ref<const std::string&>().size() >= rule);
            if (keyword == "pattern")
                return unless(std::regex_search(value.get<std::string>(),
                                                std::regex(rule.get<std::string>())));
        }
        // Keywords say nothing of a value of another type.
        static const std::set<std::string> kOfObjects{"required", "properties"};
        static const std::set<std::string> kOfLists{"minItems", "maxItems", "items", "prefixItems"};
        static const std::set<std::string> kOfScalars{"minimum", "maximum", "minLength", "pattern"};
        if (kOfScalars.contains(keyword)) return {};
        if (kOfObjects.contains(keyword))
            return value.is_object() ? broken_object(value, keyword, rule, at) : "";
        if (kOfLists.contains(keyword))
            return value.is_array() ? broken_list(value, keyword, rule, schema, at) : "";
        throw std::logic_error("unknown keyword " + keyword);
    }

    std::string broken_object(const Json& value, const std::string& keyword, const Json& rule,
                              const std::string& at) const {
        if (keyword == "required") {
            for (const Json& name : rule)
                if (!value.contains(name)) return at + " lacks " + name.get<std::string>();
            return {};
        }
        for (const auto& [name, part] : value.items()) {
            if (!rule.contains(name)) return at + "." + name + " is not described";
            if (auto wrong = problem(part, rule.at(name), at + "." + name); !wrong.empty())
                return wrong;
        }
        return {};
    }

    std::string broken_list(const Json& value, const std::string& keyword, const Json& rule,
                            const Json& schema, const std::string& at) const {
        if (keyword == "minItems") return value.size() >= rule ? "" : at + " is too short";
        if (keyword == "maxItems") return value.size() <= rule ? "" : at + " is too long";
        const bool first = keyword == "prefixItems";
        const std::size_t fixed = schema.contains("prefixItems") ? schema["prefixItems"].size() : 0;
        for (std::size_t i = 0; i < value.size(); ++i) {
            if ((i < fixed) != first) continue;
            const Json& part = first ? rule.at(i) : rule;
            if (auto wrong = problem(value[i], part, at + "[" + std::to_string(i) + "]");
                !wrong.empty())
                return wrong;
        }
        return {};
    }

    static bool is(const Json& value, const std::string& type) {
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
               (type == "string" && value.is_string()) || (type == "number" && value.is_number()) ||
               (type == "integer" && value.is_number_integer()) ||
               (type == "boolean" && value.is_boolean());
    }

    Json root_;
};

}  // namespace ditto::testing
