#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>

#include "commands.h"
#include "core/error.h"
#include "core/out_of_memory.h"
#include "unknown_word.h"

namespace {

constexpr int kUsage = 2;

int fail(int status, const char* sentence) {
    std::fprintf(stderr, "ditto: %s\n", sentence);
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"Ditto Studio: a portrait and a recording become a talking head"};
    app.set_version_flag("--version", DITTO_VERSION);
    app.require_subcommand(1);
    ditto::cli::add_render(app);
    ditto::cli::add_inspect(app);
    ditto::cli::add_packs(app);
    ditto::cli::add_project(app);
    ditto::cli::add_speak(app);
    ditto::cli::add_stream(app);
    ditto::cli::add_motion(app);
    ditto::cli::add_batch(app);
    ditto::cli::add_bench(app);
    ditto::cli::add_corpus(app);
    ditto::cli::add_train(app);
    try {
        app.parse(argc, argv);
        return 0;
    } catch (const CLI::RuntimeError& error) {
        return error.get_exit_code();
    } catch (const CLI::ParseError& error) {
        // Help is given whatever else is asked; else the mistake is the word that is not known, and
        // not that the one that was meant is missing.
        const std::string unknown = ditto::cli::unknown_word(app);
        if (error.get_exit_code() != 0 && !unknown.empty()) return fail(kUsage, unknown.c_str());
        return app.exit(error) == 0 ? 0 : kUsage;
    } catch (const ditto::Error& error) {
        return fail(ditto::exit_status(error.kind()), error.what());
    } catch (const std::filesystem::filesystem_error& error) {
        const std::string file = error.path1().string(), why = error.code().message();
        return fail(
            ditto::exit_status(ditto::ErrorKind::BadInput),
            (file + " cannot be used: " + why + "; check its name and permissions").c_str());
    } catch (const std::exception& error) {
        if (ditto::is_out_of_memory(error))
            return fail(ditto::exit_status(ditto::ErrorKind::OutOfMemory),
                        "not enough memory; try a smaller picture (--max-size)");
        return fail(ditto::exit_status(ditto::ErrorKind::Internal), error.what());
    }
}
