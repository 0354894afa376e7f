#include <cstdio>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "commands.h"
#include "interrupt.h"
#include "pack/find_pack.h"
#include "pack/import.h"
#include "pack/pack.h"
#include "pack/pack_library.h"
#include "progress_bar.h"

namespace ditto::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kPublished = "ditto";

/// What all of the commands below `packs` are given.
struct PacksCommand {
    std::string pack = kPublished;
    std::filesystem::path folder;
    std::string mirror;
    bool json = false;
    bool quiet = false;

    void list() const;
    void import() const;
    void verify() const;
    void download() const;
    void remove() const;

  private:
    void tell_installed(const std::filesystem::path& installed) const;
};

void print(const Json& report) {
    std::puts(report.dump(2).c_str());
}

double megabytes(std::int64_t bytes) {
    return static_cast<double>(bytes) / 1e6;
}

Json list_json() {
    Json packs = Json::array();
    for (const InstalledPack& each : installed_packs()) {
        packs.push_back({{"name", each.name},
                         {"installed", true},
                         {"version", each.version},
                         {"renderer", each.renderer},
                         {"bytes", each.bytes},
                         {"folder", each.folder.string()},
                         {"removable", each.removable},
                         {"problem", each.problem}});
    }
    for (const AvailablePack& each : available_packs()) {
        packs.push_back({{"name", each.name},
                         {"installed", false},
                         {"version", each.version},
                         {"begun", each.begun}});
    }
    return packs;
}

void PacksCommand::list() const {
    if (json) return print(list_json());
    for (const InstalledPack& each : installed_packs()) {
        std::printf("%-12s %-8s %7.1f MB  %s\n", each.name.c_str(), each.version.c_str(),
                    megabytes(each.bytes), each.folder.c_str());
        if (!each.problem.empty())
            std::printf("%-12s cannot be used: %s\n", "", each.problem.c_str());
    }
    for (const AvailablePack& each : available_packs()) {
        std::printf("%-12s %-8s %s: `ditto packs download %s`, or `ditto packs import DIR`\n",
                    each.name.c_str(), each.version.c_str(),
                    each.begun ? "partly downloaded" : "not installed", each.name.c_str());
    }
}

void PacksCommand::tell_installed(const std::filesystem::path& installed) const {
    const Pack found = Pack::open(installed);
    if (json) {
        return print({{"name", pack},
                      {"version", found.version()},
                      {"bytes", found.bytes()},
                      {"folder", installed.string()}});
    }
    std::printf("%s %s is installed in %s (%.1f MB)\n", pack.c_str(), found.version().c_str(),
                installed.c_str(), megabytes(found.bytes()));
}

void PacksCommand::import() const {
    const CancelToken cancel = cancel_on_interrupt();
    ProgressBar bar(quiet);
    const auto manifest = PackManifest::read(find_manifest(pack));
    tell_installed(import_pack(manifest, folder, bar.callback(), cancel));
}

void PacksCommand::download() const {
    const CancelToken cancel = cancel_on_interrupt();
    ProgressBar bar(quiet);
    const auto manifest = PackManifest::read(find_manifest(pack));
    tell_installed(download_pack(manifest, mirror.empty() ? manifest.source() : mirror,
                                 DownloadOptions{}, bar.callback(), cancel));
}

void PacksCommand::verify() const {
    const CancelToken cancel = cancel_on_interrupt();
    const Pack found = Pack::open(find_pack(pack));
    {
        ProgressBar bar(quiet);
        found.verify(bar.callback(), cancel);
    }
    std::size_t with_sum = 0;
    for (const std::string& name : found.names())
        with_sum += found.network(name).sha256.empty() ? 0 : 1;
    const std::size_t files = found.names().size();
    if (json) {
        return print({{"name", found.id()},
                      {"version", found.version()},
                      {"folder", found.folder().string()},
                      {"files", files},
                      {"files_with_sum", with_sum}});
    }
    std::printf("%s: %zu files are present, the %zu with a checksum are as published\n",
                found.id().c_str(), files, with_sum);
}

void PacksCommand::remove() const {
    remove_pack(pack);
    if (json) return print({{"name", pack}, {"removed", true}});
    std::printf("%s removed\n", pack.c_str());
}

/// Adds a command below `packs`.
CLI::App& add(CLI::App& packs, const std::shared_ptr<PacksCommand>& command, const char* name,
              const char* what, void (PacksCommand::*run)() const) {
    CLI::App& sub = *packs.add_subcommand(name, what);
    sub.add_flag("--json", command->json, "Print the result as JSON");
    sub.callback([command, run] { (command.get()->*run)(); });
    return sub;
}

void add_quiet(CLI::App& sub, PacksCommand& command) {
    sub.add_flag("-q,--quiet", command.quiet, "Show no progress");
}

}  // namespace

void add_packs(CLI::App& app) {
    const auto command = std::make_shared<PacksCommand>();
    CLI::App& packs = *app.add_subcommand("packs", "List, install, check and remove model packs");
    packs.require_subcommand(1);

    add(packs, command, "list", "Show the available model packs", &PacksCommand::list);

    CLI::App& import = add(packs, command, "import", "Install a pack from its files as published",
                           &PacksCommand::import);
    import.add_option("folder", command->folder, "Folder with the published files")->required();
    import.add_option("--pack", command->pack, "Which pack it is")->capture_default_str();
    add_quiet(import, *command);

    CLI::App& download = add(packs, command, "download",
                             "Download a pack and install it; an interrupted download continues",
                             &PacksCommand::download);
    download.add_option("pack", command->pack, "Which pack")->capture_default_str();
    download.add_option("--mirror", command->mirror,
                        "Address (http, https or file) of a copy of what is published");
    add_quiet(download, *command);

    CLI::App& verify = add(packs, command, "verify", "Compare a pack's files with their checksums",
                           &PacksCommand::verify);
    verify.add_option("pack", command->pack, "Name or folder")->required();
    add_quiet(verify, *command);

    CLI::App& remove =
        add(packs, command, "remove", "Remove one of your own packs", &PacksCommand::remove);
    remove.add_option("pack", command->pack, "Name")->required();
}

}  // namespace ditto::cli
