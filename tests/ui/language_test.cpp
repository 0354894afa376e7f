// The window in another language, and the engine's sentences in it.
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

#include "core/atomic_file.h"
#include "core/error.h"
#include "document/engine_text.h"
#include "export/export_queue.h"
#include "inspector/easing_icon.h"
#include "media/image_file.h"
#include "pack/find_pack.h"
#include "portrait/portrait_analyzer.h"
#include "project/journal_format.h"
#include "project/project_document.h"
#include "project/project_file.h"
#include "shell/language.h"
#include "shell/preferences.h"
#include "shell/shortcut_editor.h"
#include "shell/studio.h"
#include "shell/theme.h"
#include "shell/tour.h"
#include "timeline/lane_heads.h"

namespace ditto::ui {

class LanguageTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;

    /// What the engine says of something that goes wrong.
    template <typename Action>
    static std::string sentence(const Action& action) {
        try {
            action();
        } catch (const std::exception& error) {
            return error.what();
        }
        return {};
    }
    std::filesystem::path file(const char* name) const {
        return folder_.filePath(QString::fromLatin1(name)).toStdString();
    }
    /// A project with a step that was not saved, when its files were meddled with.
    template <typename Meddle>
    std::filesystem::path meddled_project(const Meddle& meddle) const {
        const std::filesystem::path path = file("meddled.ditto");
        std::filesystem::remove(path);
        std::filesystem::remove(journal_path(path));
        ProjectDocument::create({}, path).edit("Change seed", seed(1));
        meddle(path);
        return path;
    }
    std::filesystem::path replaced_project() const {
        return meddled_project([](const auto& path) {
            Project other;
            seed(2)(other);
            save_project(other, path);
        });
    }
    std::filesystem::path damaged_project() const {
        return meddled_project([](const auto& path) {
            std::ofstream(journal_path(path), std::ios::app) << "no step\nno step\n";
        });
    }
    static Change seed(std::uint64_t value) {
        return [=](Project& project) { project.settings.sampling.seed = value; };
    }
    static QStringList menus(MainWindow& window) {
        QStringList titles;
        for (const QAction* menu : window.menuBar()->actions()) titles += menu->text().remove(u'&');
        return titles;
    }
    static void choose(MainWindow& window, const char* code) {
        window.actions().find(QStringLiteral("edit.preferences"))->trigger();
        auto* dialog = window.findChild<PreferencesDialog*>();
        QVERIFY(dialog);
        for (auto* box : dialog->findChildren<QComboBox*>()) {
            const int index = box->findData(QString::fromLatin1(code));
            if (index < 0) continue;
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        }
    }

  private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName(QStringLiteral("ditto-language-test"));
        QStandardPaths::setTestModeEnabled(true);
    }
    void cleanup() {
        QSettings().clear();
        install_language(*qApp, QStringLiteral("en"));
    }

    void the_window_changes_while_it_is_open() {
        install_language(*qApp, QStringLiteral("en"));
        Studio studio(folder_.path().toStdString(), {});
        Document& document = studio.document();
        document.edit(QStringLiteral("Key"), [](Project& project) {
            project.timeline.track(Channel::HeadYaw).values = Curve::constant(4);
        });
        studio.window().player().set_frame_count(100);
        studio.window().selection().set_keys({{Channel::HeadYaw, 0}});
        QVERIFY(menus(studio.window()).contains(QStringLiteral("File")));
        choose(studio.window(), "de");
        QTRY_VERIFY(menus(studio.window()).contains(QStringLiteral("Datei")));
        QVERIFY(studio.window().isVisible());
        QVERIFY(!menus(studio.window()).contains(QStringLiteral("File")));
        QCOMPARE(document.history().done(), 1u);
        QCOMPARE(studio.window().selection().keys().size(), 1u);
        // Where it was chosen, in the new language.
        auto* dialog = studio.window().findChild<PreferencesDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Einstellungen"));
        choose(studio.window(), "ja");
        QTRY_VERIFY(!menus(studio.window()).contains(QStringLiteral("Datei")));
        choose(studio.window(), "en");
        QTRY_VERIFY(menus(studio.window()).contains(QStringLiteral("File")));
    }

    /// At the smallest size that is promised.
    void every_language_has_room_for_its_texts_data() {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "de", "es", "zh_CN", "ja"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void every_language_has_room_for_its_texts() {
        QFETCH(QString, code);
        apply_theme(*qApp, ThemeKind::Dark);
        install_language(*qApp, code);
        Studio studio(folder_.path().toStdString(), {});
        MainWindow& window = studio.window();
        window.resize(1280, 720);
        studio.document().edit(QStringLiteral("Key"), [](Project& project) {
            project.timeline.track(Channel::HeadYaw).values = Curve::constant(4);
        });
        auto* tour = window.findChild<Tour*>();
        tour->begin();
        for (int step = 0; step < 5; ++step) {
            QCoreApplication::processEvents();
            QVERIFY(window.rect().contains(tour->geometry()));
            for (const auto* label : tour->findChildren<QLabel*>())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()) &&
                             label->width() >= label->minimumSizeHint().width(),
                         qPrintable(label->text()));
            for (const auto* button : tour->findChildren<QPushButton*>())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            tour->findChildren<QPushButton*>().last()->click();
        }
        const auto* advice = window.findChild<QLabel*>(QStringLiteral("advice"));
        QVERIFY2(advice->height() >= advice->heightForWidth(advice->width()),
                 qPrintable(advice->text()));
        if (code != u"en") {
            ShortcutEditor editor(window.actions());
            const auto* keys = editor.findChild<QKeySequenceEdit*>()->findChild<QLineEdit*>();
            QVERIFY(keys->placeholderText() != QStringLiteral("Press shortcut"));
        }
        const auto* heads = window.findChild<LaneHeads*>();
        const auto* view = window.findChild<TimelineView*>();
        QCOMPARE(heads->mapTo(&window, QPoint(heads->width(), 0)).x(),
                 view->mapTo(&window, QPoint()).x());
    }

    void what_the_engine_says_is_translated_data() {
        QTest::addColumn<QString>("english");
        const std::string missing = sentence([] { read_image("/no/such.png"); });
        const std::string no_face = sentence([] {
            PortraitAnalyzer(DITTO_STARTER_DIR, 1).analyze(Image(96, 96, 3), 0, "wall.png");
        });
        const std::string no_pack = sentence([] { find_pack("no-such-pack"); });
        const std::string full = write_error("/film.mp4", ENOSPC).what();
        const std::string refused = write_error("/film.mp4", EACCES).what();
        const std::string replaced = ProjectDocument(replaced_project()).note();
        const std::string damaged = ProjectDocument(damaged_project()).note();
        for (const std::string& text :
             {missing, no_face, no_pack, full, refused, replaced, damaged})
            QTest::newRow(text.c_str()) << QString::fromStdString(text);
        for (const ExportFormatInfo& format : export_formats())
            QTest::newRow(format.name.data())
                << QString::fromUtf8(format.use.data(), std::ssize(format.use));
    }

    void what_the_engine_says_is_translated() {
        QFETCH(QString, english);
        QVERIFY(!english.isEmpty());
        install_language(*qApp, QStringLiteral("en"));
        QCOMPARE(engine_text(english.toStdString()).toLower(), english.toLower());
        for (const char* code : {"de", "es", "zh_CN", "ja"}) {
            install_language(*qApp, QString::fromLatin1(code));
            const QString text = engine_text(english.toStdString());
            QVERIFY2(text != english, code);
            QVERIFY2(!text.contains(QStringLiteral("%1")), qPrintable(text));
            for (const char* name : {"/no/such.png", "wall.png", "no-such-pack", "/film.mp4"})
                QCOMPARE(text.contains(QLatin1String(name)), english.contains(QLatin1String(name)));
        }
    }

    void a_sentence_begins_as_one() {
        install_language(*qApp, QStringLiteral("en"));
        const std::string full =
            "not enough memory; close other programs or make the video smaller";
        QVERIFY(engine_text(full).startsWith(QStringLiteral("Not enough memory")));
        QVERIFY(engine_text("me.png has no sound; choose a recording with speech")
                    .startsWith(QStringLiteral("me.png")));
        QCOMPARE(engine_text("file not found"), QStringLiteral("file not found"));
    }

    void a_note_on_a_project_is_translated() {
        install_language(*qApp, QStringLiteral("de"));
        Document document(file("drafts"));
        QSignalSpy noted(&document, &Document::noted);
        document.open(replaced_project());
        QVERIFY(document.finish_opening());
        QCOMPARE(noted.size(), 1);
        QVERIFY(!noted[0][0].toString().contains(QStringLiteral("by another program")));
    }

    void names_of_easings_and_formats_are_translated() {
        ExportSettings pictures;
        pictures.format = ExportFormat::Png;
        for (const char* code : {"de", "es", "zh_CN", "ja"}) {
            install_language(*qApp, QString::fromLatin1(code));
            QVERIFY2(easing_name(Easing::EaseIn) != QStringLiteral("Ease in"), code);
            QVERIFY2(!describe(pictures).contains(QStringLiteral("PNG pictures")), code);
        }
    }

    void what_is_not_known_stays() {
        install_language(*qApp, QStringLiteral("de"));
        const std::string odd = "the moon has no sound %1 (%2)";
        QCOMPARE(engine_text(odd), QString::fromStdString(odd));
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::LanguageTest)
#include "language_test.moc"
