#include "packs/pack_shelf.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "core/error.h"
#include "document/engine_text.h"
#include "pack/find_pack.h"
#include "pack/import.h"
#include "pack/pack.h"
#include "pack/pack_library.h"

namespace ditto::ui {
namespace {

/// Usable ones first, each kind by name.
std::vector<PackEntry> read_packs() {
    std::vector<PackEntry> packs;
    for (const InstalledPack& each : installed_packs()) {
        packs.push_back({.id = each.name,
                         .title = QString::fromStdString(each.title),
                         .version = QString::fromStdString(each.version),
                         .licence = QString::fromStdString(each.licence),
                         .bytes = each.bytes,
                         .folder = each.folder,
                         .removable = each.removable,
                         .problem = QString::fromStdString(each.problem)});
    }
    for (const AvailablePack& each : available_packs()) {
        packs.push_back({.id = each.name,
                         .title = QString::fromStdString(each.title),
                         .version = QString::fromStdString(each.version),
                         .licence = QString::fromStdString(each.licence),
                         .begun = each.begun});
    }
    std::ranges::stable_partition(packs, &PackEntry::usable);
    return packs;
}

}  // namespace

PackShelf::PackShelf(QObject* parent) : QObject(parent) {
    look();
}

PackShelf::~PackShelf() {
    stop();
}

const PackEntry* PackShelf::find(const std::string& id) const {
    const auto found = std::ranges::find(packs_, id, &PackEntry::id);
    return found == packs_.end() ? nullptr : &*found;
}

const PackNote* PackShelf::note(const std::string& id) const {
    const auto found = notes_.find(id);
    return found == notes_.end() ? nullptr : &found->second;
}

void PackShelf::look() {
    begin(PackTask::Look, {}, [](const ProgressFn&, const CancelToken&) { return QString(); });
}

void PackShelf::download(const std::string& id) {
    begin(PackTask::Download, id, [id](const ProgressFn& progress, const CancelToken& cancel) {
        const auto manifest = PackManifest::read(find_manifest(id));
        download_pack(manifest, manifest.source(), {}, progress, cancel);
        return tr("Downloaded; all files match the published ones");
    });
}

void PackShelf::import(const std::string& id, const std::filesystem::path& folder) {
    begin(PackTask::Import, id, [=](const ProgressFn& progress, const CancelToken& cancel) {
        import_pack(PackManifest::read(find_manifest(id)), folder, progress, cancel);
        return tr("Imported from %1").arg(QString::fromStdString(folder.string()));
    });
}

void PackShelf::verify(const std::string& id) {
    begin(PackTask::Verify, id, [id](const ProgressFn& progress, const CancelToken& cancel) {
        const Pack pack = Pack::open(find_pack(id));
        pack.verify(progress, cancel);
        const auto names = pack.names();
        const auto summed = std::ranges::count_if(
            names, [&](const std::string& name) { return !pack.network(name).sha256.empty(); });
        return tr("All %1 files are present; the %2 with a checksum are intact")
            .arg(names.size())
            .arg(summed);
    });
}

void PackShelf::remove(const std::string& id) {
    begin(PackTask::Remove, id, [id](const ProgressFn&, const CancelToken&) {
        remove_pack(id);
        return QString();
    });
}

void PackShelf::stop() {
    cancel_.cancel();
}

void PackShelf::begin(PackTask task, const std::string& id, Work work) {
    if (activity_) return;
    if (thread_.joinable()) thread_.join();  // it has told its end
    activity_ = PackActivity{.task = task, .id = id};
    notes_.erase(id);
    cancel_ = {};
    done_ = total_ = 0;
    thread_ = std::jthread([this, work = std::move(work)] { run(work); });
    Q_EMIT activity_changed();
}

void PackShelf::run(const Work& work) {
    const auto progress = [this](const Progress& so_far) {
        const std::lock_guard lock(mutex_);
        done_ = so_far.done;
        total_ = so_far.total;
        if (std::exchange(told_, true)) return;
        QMetaObject::invokeMethod(this, &PackShelf::take_progress, Qt::QueuedConnection);
    };
    PackNote note;
    std::vector<PackEntry> packs;
    try {
        note.sentence = work(progress, cancel_);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled) note = {true, engine_text(error.what())};
    } catch (const std::exception& error) {
        note = {true, engine_text(error.what())};
    }
    try {
        packs = read_packs();
    } catch (const std::exception& error) {
        note = {true, engine_text(error.what())};
    }
    QMetaObject::invokeMethod(
        this, [this, packs, note] { end(packs, note); }, Qt::QueuedConnection);
}

void PackShelf::take_progress() {
    {
        const std::lock_guard lock(mutex_);
        told_ = false;
        if (!activity_) return;
        activity_->done = done_;
        activity_->total = total_;
    }
    Q_EMIT activity_changed();
}

void PackShelf::end(std::vector<PackEntry> packs, const PackNote& note) {
    const PackActivity ended = *std::exchange(activity_, std::nullopt);
    packs_ = std::move(packs);
    if (!note.sentence.isEmpty()) notes_[ended.id] = note;
    Q_EMIT packs_changed();
    Q_EMIT activity_changed();
    const bool brought = ended.task == PackTask::Download || ended.task == PackTask::Import;
    if (brought && !note.wrong && !note.sentence.isEmpty())
        Q_EMIT installed(QString::fromStdString(ended.id));
}

}  // namespace ditto::ui
