#pragma once

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ditto::cli {

/// Takes one of the names; help and errors list them.
inline CLI::Validator one_of(const std::vector<std::string>& names) {
    const std::string list = "one of " + CLI::detail::join(names, ", ");
    return {[names, list](const std::string& text) {
                return std::ranges::count(names, text) > 0 ? "" : text + " is not " + list;
            },
            list};
}

/// Values by their names on the command line.
template <typename Value>
using Choices = std::map<std::string, Value>;

template <typename Value>
CLI::Validator one_of(const Choices<Value>& choices) {
    std::vector<std::string> names;
    for (const auto& [name, value] : choices) names.push_back(name);
    return one_of(names);
}

/// Adds an option that puts one of the choices into `into`, whose value is the default.
template <typename Value, typename Into>
CLI::Option* add_choice(CLI::App& command, const std::string& name, Into& into,
                        const Choices<Value>& choices, const std::string& help) {
    CLI::Option* const option = command.add_option_function<std::string>(
        name, [&into, choices](const std::string& chosen) { into = choices.at(chosen); }, help);
    for (const auto& [known, value] : choices)
        if (into == value) option->default_str(known);
    return option->check(one_of(choices));
}

/// Takes a number from `least` to `most`. CLI::Range takes "nan", too.
template <typename Number>
CLI::Validator between(Number least, Number most) {
    const std::string range = CLI::detail::to_string(least) + " to " + CLI::detail::to_string(most);
    return {[=](const std::string& text) {
                Number value{};
                const bool within =
                    CLI::detail::lexical_cast(text, value) && value >= least && value <= most;
                return within ? "" : text + " is not within " + range;
            },
            range};
}

/// Takes a number above 0.
inline CLI::Validator positive() {
    return {[](const std::string& text) {
                double value = 0;
                const bool taken = CLI::detail::lexical_cast(text, value) && value > 0;
                return taken ? "" : text + " is not above 0";
            },
            "above 0"};
}

/// Takes a seed that a project can hold.
inline CLI::Validator seed_range() {
    return between<std::uint64_t>(0, INT64_MAX);
}

}  // namespace ditto::cli
