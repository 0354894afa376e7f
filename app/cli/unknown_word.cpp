#include "unknown_word.h"

#include <algorithm>
#include <vector>

#include "nearest_name.h"

namespace ditto::cli {
namespace {

/// "ditto project set"
std::string whole_name(const CLI::App& app) {
    const CLI::App* const parent = app.get_parent();
    return parent ? whole_name(*parent) + ' ' + app.get_name() : "ditto";
}

std::vector<std::string> commands_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return names;
}

/// All with their dashes: "--portrait".
std::vector<std::string> options_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    return names;
}

bool is_option(const std::string& word) {
    return word.size() > 1 && word[0] == '-';
}

std::string said_of(const CLI::App& app, const std::string& word) {
    const std::string command = whole_name(app), list = "`" + command + " --help`";
    if (is_option(word)) {
        const std::string name = word.substr(0, word.find('='));
        const std::string meant = did_you_mean(name, options_of(app));
        return "unknown option '" + name + "' of `" + command + "`" +
               (meant.empty() ? "; " + list + " lists the available ones" : meant);
    }
    const auto commands = commands_of(app);
    if (commands.empty() || !app.get_subcommands().empty())
        return "'" + word + "' is unexpected; " + list + " shows what `" + command + "` takes";
    const std::string meant = did_you_mean(word, commands);
    return "unknown command '" + word + "'" +
           (meant.empty() ? "; " + list + " lists the available ones" : meant);
}

}  // namespace

std::string unknown_word(const CLI::App& app) {
    auto left = app.remaining();
    std::erase(left, "--");  // which parts options from what follows them
    if (!left.empty()) {
        // What follows an unknown option is its value, and not the mistake.
        const auto option = std::ranges::find_if(left, is_option);
        const bool misses_command = app.get_subcommands().empty() && !commands_of(app).empty();
        return said_of(app, option == left.end() || (misses_command && !is_option(left[0]))
                                ? left[0]
                                : *option);
    }
    for (const CLI::App* command : app.get_subcommands())
        if (std::string said = unknown_word(*command); !said.empty()) return said;
    return "";
}

}  // namespace ditto::cli
