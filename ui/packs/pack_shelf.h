#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/progress.h"

namespace ditto::ui {

/// A model pack that is installed or could be.
struct PackEntry {
    std::string id;
    QString title{}, version{}, licence{};
    std::int64_t bytes = 0;          ///< on the disk; 0 while it is not installed
    std::filesystem::path folder{};  ///< empty: it is not installed
    bool removable = false;          ///< it is the user's own
    bool begun = false;              ///< part of it has been downloaded
    QString problem{};               ///< why it cannot be used; empty when it can

    bool installed() const { return !folder.empty(); }
    bool usable() const { return installed() && problem.isEmpty(); }
};

enum class PackTask : std::uint8_t { Look, Download, Import, Verify, Remove };

/// What the shelf does now.
struct PackActivity {
    PackTask task = PackTask::Look;
    std::string id;                    ///< of the pack; empty when it looks what there is
    std::int64_t done = 0, total = 0;  ///< bytes; `total` is 0 while it is not known
};

/// What came of the last thing done with a pack.
struct PackNote {
    bool wrong = false;
    QString sentence;
};

/// The model packs there are, and what can be done with them: one thing at a time, on a thread of
/// its own. Lives on the window's thread.
class PackShelf : public QObject {
    Q_OBJECT
  public:
    /// Begins to look what there is.
    explicit PackShelf(QObject* parent = nullptr);
    /// Cancels what it does and waits for that; a download goes on from there next time.
    ~PackShelf() override;

    const std::vector<PackEntry>& packs() const { return packs_; }
    /// Null where there is none.
    const PackEntry* find(const std::string& id) const;
    const std::optional<PackActivity>& activity() const { return activity_; }
    /// Null where there is nothing to say.
    const PackNote* note(const std::string& id) const;

    // Nothing is done while something else is: see activity().

    void look();
    /// Goes on where an earlier download broke off.
    void download(const std::string& id);
    void import(const std::string& id, const std::filesystem::path& folder);
    void verify(const std::string& id);
    void remove(const std::string& id);
    /// Ends what is done; a download can go on later.
    void stop();

  Q_SIGNALS:
    void packs_changed();
    void activity_changed();  ///< activity(), note()
    void installed(const QString& id);

  private:
    /// Returns what to say when it went well.
    using Work = std::function<QString(const ProgressFn&, const CancelToken&)>;

    void begin(PackTask task, const std::string& id, Work work);
    void run(const Work& work);
    void take_progress();
    void end(std::vector<PackEntry> packs, const PackNote& note);

    std::vector<PackEntry> packs_;
    std::map<std::string, PackNote> notes_;
    std::optional<PackActivity> activity_;
    CancelToken cancel_;

    std::mutex mutex_;   // guards what follows, up to the thread
    bool told_ = false;  ///< a message is under way to the window's thread
    std::int64_t done_ = 0, total_ = 0;

    std::jthread thread_;  // last: it ends before anything else goes
};

}  // namespace ditto::ui
