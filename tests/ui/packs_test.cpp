// The models: the shelf without a window, and what shows it, by real events.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "packs/model_list.h"
#include "packs/model_manager.h"
#include "packs/pack_shelf.h"
#include "screenshots.h"
#include "slow_server.h"

namespace ditto::ui {

namespace fs = std::filesystem;

constexpr const char* kPublishedFile = "ditto_pytorch/models/motion.safetensors";
constexpr std::size_t kNumbers = 1 << 20;

/// Weights of one tensor of 4 MB.
std::string weights() {
    std::string header = R"({"w":{"dtype":"F32","shape":[)" + std::to_string(kNumbers) +
                         R"(],"data_offsets":[0,)" + std::to_string(4 * kNumbers) + "]}}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    const std::uint64_t size = header.size();
    std::string file(reinterpret_cast<const char*>(&size), sizeof size);
    return file + header + std::string(4 * kNumbers, '\1');
}

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

class PacksTest : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<PackShelf> shelf_;

    fs::path file(const char* name) const {
        return folder_->filePath(QString::fromLatin1(name)).toStdString();
    }
    fs::path installed_file() const {
        return file("data/ditto-studio/packs/ditto/motion.safetensors");
    }
    /// A manifest of a pack that is published at an address.
    void publish(const std::string& source) {
        write(file("shelf/ditto.json"),
              R"({"format": 1, "id": "ditto", "version": "0.4", "name": "Ditto",
                  "licence": "Apache-2.0", "renderer": "neural", "source": ")" +
                  source +
                  R"(", "networks": {"motion": {"file": "motion.safetensors",
                  "format": "safetensors", "published": [")" +
                  kPublishedFile + R"("]}}})");
    }
    void open_shelf() {
        shelf_ = std::make_unique<PackShelf>();
        QTRY_VERIFY(!shelf_->activity());
    }
    void get_pack() {
        shelf_->import("ditto", file("server"));
        QTRY_VERIFY(!shelf_->activity());
        QVERIFY(shelf_->find("ditto")->usable());
    }
    /// What is said of a pack.
    QString note(const char* id) const {
        const PackNote* note = shelf_->note(id);
        return note ? note->sentence : QString();
    }
    template <typename Widget>
    static Widget* find(const QWidget& in, const QString& name) {
        for (auto* each : in.findChildren<Widget*>())
            if (each->accessibleName() == name && each->isVisible()) return each;
        return nullptr;
    }
    static void click(const QWidget& in, const char* name) {
        const QString what = QString::fromUtf8(name);
        QTRY_VERIFY2(find<QPushButton>(in, what), name);
        QTest::mouseClick(find<QPushButton>(in, what), Qt::LeftButton);
    }

  private Q_SLOTS:
    void initTestCase() { apply_theme(*qApp, ThemeKind::Dark); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", folder_->filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("DITTO_PACKS", folder_->filePath(QStringLiteral("shelf")).toLocal8Bit());
        fs::create_directories(file("shelf"));
        fs::create_directory_symlink(DITTO_STARTER_DIR, file("shelf/starter"));
        write(file("server") / kPublishedFile, weights());
        publish("file://" + file("server").string());
        document_ = std::make_unique<Document>(file("drafts"));
        open_shelf();
    }
    void cleanup() {
        shelf_.reset();
        document_.reset();
    }

    void shows_what_there_is_and_what_can_be_had() {
        const PackEntry* starter = shelf_->find("starter");
        QVERIFY(starter && starter->usable() && !starter->removable);
        QVERIFY(starter->bytes > 0);
        QCOMPARE(starter->title, QStringLiteral("Starter"));
        QCOMPARE(starter->licence, QStringLiteral("Apache-2.0"));
        const PackEntry* ditto = shelf_->find("ditto");
        QVERIFY(ditto && !ditto->installed());
        QCOMPARE(ditto->title, QStringLiteral("Ditto"));
    }

    void downloads_verifies_and_tells_damage() {
        QSignalSpy installed(shelf_.get(), &PackShelf::installed);
        shelf_->download("ditto");
        QTRY_COMPARE(installed.count(), 1);
        QVERIFY(shelf_->find("ditto")->usable());
        shelf_->verify("ditto");
        QTRY_VERIFY(!shelf_->activity());
        QVERIFY(note("ditto").startsWith(QStringLiteral("All 1 files")));
        std::fstream(installed_file(), std::ios::in | std::ios::out).seekp(-1, std::ios::end)
            << 'x';
        shelf_->verify("ditto");
        QTRY_VERIFY(!shelf_->activity());
        QVERIFY(shelf_->note("ditto")->wrong);
        QVERIFY(note("ditto").contains(QStringLiteral("motion.safetensors")));
        shelf_->remove("ditto");
        QTRY_VERIFY(!shelf_->activity());
        QVERIFY(!shelf_->find("ditto")->installed());
    }

    void a_paused_download_goes_on_where_it_stopped() {
        SlowServer server(weights());
        publish(server.address());
        server.hold_after(1 << 20);
        shelf_->download("ditto");
        QTRY_VERIFY(shelf_->activity()->done > 0);
        QCOMPARE(shelf_->activity()->total, static_cast<std::int64_t>(weights().size()));
        shelf_->stop();
        QTRY_VERIFY(!shelf_->activity());
        QVERIFY(shelf_->find("ditto")->begun);
        QVERIFY(note("ditto").isEmpty());
        server.hold_after(-1);
        shelf_->download("ditto");
        QTRY_VERIFY(!shelf_->activity());
        QVERIFY2(shelf_->find("ditto")->usable(), qPrintable(note("ditto")));
        QVERIFY(server.last_first_byte() > 0);
    }

    void what_cannot_be_had_is_told_at_the_model() {
        fs::remove_all(file("server"));
        ModelManager manager(*document_, *shelf_);
        manager.show();
        click(manager, "Download: Ditto");
        QTRY_VERIFY(!shelf_->activity() && shelf_->note("ditto"));
        QVERIFY(shelf_->note("ditto")->wrong);
        bool shown = false;
        for (auto* label : manager.findChildren<QLabel*>())
            shown |= label->isVisible() && label->text() == note("ditto");
        QVERIFY(shown);
        take_pictures(manager, "models-problem");
    }

    void importing_a_folder_without_the_files_says_what_is_missing() {
        fs::create_directories(file("wrong/ditto_pytorch"));
        ModelManager manager(*document_, *shelf_);
        manager.import(file("wrong"));
        QVERIFY(manager.isVisible());
        QTRY_VERIFY(!shelf_->activity() && shelf_->note("ditto"));
        QVERIFY(note("ditto").contains(QStringLiteral("motion.safetensors")));
    }

    void the_manager_asks_before_it_removes() {
        get_pack();
        ModelManager manager(*document_, *shelf_);
        manager.show();
        take_pictures(manager, "models");
        click(manager, "Remove…: Ditto");
        click(manager, "Keep: Ditto");
        click(manager, "Remove…: Ditto");
        QVERIFY(fs::exists(installed_file()));
        QTRY_VERIFY(find<QPushButton>(manager, QStringLiteral("Remove: Ditto")));
        take_pictures(manager, "models-remove");
        click(manager, "Remove: Ditto");
        QTRY_VERIFY(!fs::exists(installed_file()));
        QTRY_VERIFY(find<QPushButton>(manager, QStringLiteral("Download: Ditto")));
    }

    void choosing_a_card_is_one_step() {
        get_pack();
        ModelList list(*document_, *shelf_);
        list.resize(224, 160);
        list.show();
        QTRY_VERIFY(find<PackCard>(list, QStringLiteral("Ditto v0.4")));
        QVERIFY(find<PackCard>(list, QStringLiteral("Starter"))->isChecked());
        QTest::mouseClick(find<PackCard>(list, QStringLiteral("Ditto v0.4")), Qt::LeftButton);
        QCOMPARE(document_->project().settings.pack, std::string("ditto"));
        QCOMPARE(document_->history().done(), 1u);
        QVERIFY(find<PackCard>(list, QStringLiteral("Ditto v0.4"))->isChecked());
        document_->undo();
        QVERIFY(find<PackCard>(list, QStringLiteral("Starter"))->isChecked());
        QVERIFY(!find<PackCard>(list, QStringLiteral("Ditto v0.4"))->isChecked());
        QTest::keyClick(find<PackCard>(list, QStringLiteral("Ditto v0.4")), Qt::Key_Space);
        QCOMPARE(document_->project().settings.pack, std::string("ditto"));
    }

    void a_model_that_is_not_here_leads_to_the_manager() {
        ModelList list(*document_, *shelf_);
        list.resize(224, 160);
        list.show();
        QSignalSpy manage(&list, &ModelList::manage);
        QTRY_VERIFY(find<PackCard>(list, QStringLiteral("Ditto v0.4")));
        take_pictures(list, "model-list");
        QTest::mouseClick(find<PackCard>(list, QStringLiteral("Ditto v0.4")), Qt::LeftButton);
        QCOMPARE(manage.count(), 1);
        QCOMPARE(document_->history().done(), 0u);
        QVERIFY(!find<PackCard>(list, QStringLiteral("Ditto v0.4"))->isChecked());
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::PacksTest)
#include "packs_test.moc"
