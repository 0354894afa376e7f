// What is selected, and what the inspector says of it.
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "document/selection_memory.h"
#include "document/timecode.h"
#include "hands.h"
#include "inspector/key_section.h"
#include "inspector/number_field.h"
#include "timeline/key_edits.h"

namespace ditto::ui {

class SelectionTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<Selection> selection_;
    std::unique_ptr<SelectionMemory> memory_;
    std::unique_ptr<KeySection> section_;

    static constexpr Channel kYaw = Channel::HeadYaw, kPitch = Channel::HeadPitch,
                             kGaze = Channel::GazePitch, kEyes = Channel::EyesOpen;

    void give_keys(Channel channel, std::vector<Key> keys) {
        document_->edit(QStringLiteral("Prepare"), [&](Project& project) {
            project.timeline.track(channel).values = Curve(std::move(keys));
        });
    }
    const Timeline& timeline() const { return document_->project().timeline; }
    std::vector<float> values(Channel channel) const {
        std::vector<float> result;
        for (const Key& key : timeline().find(channel)->values.keys()) result.push_back(key.value);
        return result;
    }
    KeySelection four() const { return {{kYaw, 1}, {kYaw, 2}, {kYaw, 3}, {kPitch, 2}}; }
    NumberField& value() const { return *named<NumberField>(*section_, "Value of the key"); }
    NumberField& influence() const { return *named<NumberField>(*section_, "Influence"); }
    QLineEdit& time() const { return *named<QLineEdit>(*section_, "Time of the key"); }
    bool says(const char* words) const {
        for (const QLabel* label : section_->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words))) return true;
        return false;
    }
    /// As it is typed: all of it replaced, and Enter.
    static void enter(QWidget& field, const char* text) {
        field.setFocus();
        auto* line = qobject_cast<QLineEdit*>(&field);
        if (!line) line = field.findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(text));
        QTest::keyClick(line, Qt::Key_Return);
    }

  private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    }
    void init() {
        document_ =
            std::make_unique<Document>(folder_.filePath(QStringLiteral("drafts")).toStdString());
        selection_ = std::make_unique<Selection>();
        section_ = std::make_unique<KeySection>(*document_, *selection_);
        memory_ = std::make_unique<SelectionMemory>(*document_, *selection_);
        section_->show();
        QVERIFY(QTest::qWaitForWindowActive(section_.get()));
        give_keys(kYaw,
                  {{.time = 1, .value = 4}, {.time = 2, .value = 4}, {.time = 3, .value = 9}});
        give_keys(kPitch, {{.time = 2, .value = 4}});
        give_keys(kEyes, {{.time = 2, .value = 0.5f}});
    }
    void cleanup() {
        memory_.reset();
        section_.reset();
        document_.reset();
    }

    // Undo.

    void undone_deletions_come_back_selected() {
        selection_->set_keys(four());
        document_->edit(QStringLiteral("Delete keys"),
                        [&](Project& project) { delete_keys(project.timeline, four()); });
        QVERIFY(selection_->keys().empty());
        document_->undo();
        QVERIFY(selection_->keys() == four());
        document_->redo();
        QVERIFY(selection_->keys().empty());
    }

    void undone_moves_take_the_selection_back() {
        selection_->set_keys(four());
        KeySelection moved = four();
        document_->preview([&](Project& project) { move_keys(project.timeline, moved, 4, 0); });
        selection_->set_keys(moved);
        document_->commit(QStringLiteral("Move keys"));
        QVERIFY(selection_->keys() == moved);
        document_->undo();
        QVERIFY(selection_->keys() == four());
        document_->redo();
        QVERIFY(selection_->keys() == moved);
    }

    void what_is_still_there_stays_selected() {
        document_->edit(QStringLiteral("Change"), [](Project& project) {
            project.timeline.track(kYaw).values.set({.time = 1, .value = 20});
        });
        selection_->set_keys({{kPitch, 2}, {kYaw, 1}});
        document_->undo();
        QVERIFY(selection_->keys() == (KeySelection{{kPitch, 2}, {kYaw, 1}}));
    }

    void a_key_that_undo_takes_away_is_not_selected_and_redo_selects_it() {
        document_->edit(QStringLiteral("Add key"), [](Project& project) {
            project.timeline.track(kYaw).values.set({.time = 7, .value = 2});
        });
        selection_->set_keys({{kYaw, 7}});
        document_->undo();
        QVERIFY(selection_->keys().empty());
        document_->redo();
        QVERIFY(selection_->keys() == (KeySelection{{kYaw, 7}}));
    }

    void the_history_of_a_branch_that_was_left_is_forgotten() {
        selection_->set_keys({{kYaw, 3}});
        document_->edit(QStringLiteral("Delete keys"), [](Project& project) {
            delete_keys(project.timeline, {{kYaw, 3}});
        });
        document_->undo();
        selection_->set_keys({});
        document_->edit(QStringLiteral("Delete keys"), [](Project& project) {
            delete_keys(project.timeline, {{kYaw, 3}});
        });
        document_->undo();
        QVERIFY(selection_->keys().empty());
    }

    // Several keys.

    void different_values_are_not_told_as_one() {
        selection_->set_keys({{kYaw, 1}, {kYaw, 2}});
        QVERIFY(!value().mixed());
        QCOMPARE(value().value(), 4.0);
        selection_->set_keys(four());
        QVERIFY(value().mixed());
        QCOMPARE(value().text(), QStringLiteral("—"));
        QVERIFY(time().text().isEmpty());
        QCOMPARE(time().placeholderText(), timecode(25) + QStringLiteral(" – ") + timecode(75));
    }

    void a_typed_value_is_given_to_all() {
        selection_->set_keys(four());
        enter(value(), "9");
        QVERIFY(values(kYaw) == (std::vector<float>{9, 9, 9}));
        QVERIFY(values(kPitch) == (std::vector<float>{9}));
        QVERIFY(!value().mixed());
        document_->undo();
        QVERIFY(values(kYaw) == (std::vector<float>{4, 4, 9}));
        QVERIFY(value().mixed());
        QCOMPARE(selection_->keys().size(), 4u);
    }

    void a_step_moves_different_values_by_as_much() {
        selection_->set_keys(four());
        value().stepBy(2);
        QVERIFY(values(kYaw) == (std::vector<float>{6, 6, 11}));
        QVERIFY(values(kPitch) == (std::vector<float>{6}));
    }

    void it_says_which_keys_a_value_is_given_to() {
        selection_->set_keys({{kEyes, 2}, {kYaw, 1}, {kYaw, 2}});
        QVERIFY(says("2 of 3 keys: Head yaw"));
        enter(value(), "12");
        QVERIFY(values(kYaw) == (std::vector<float>{12, 12, 9}));
        QVERIFY(values(kEyes) == (std::vector<float>{0.5f}));
    }

    void a_typed_time_is_where_the_first_goes() {
        selection_->set_keys(four());
        enter(time(), "5:00");
        QCOMPARE(selection_->keys().size(), 4u);
        QCOMPARE(timeline().find(kYaw)->values.keys().front().time, 5.0);
        QCOMPARE(timeline().find(kPitch)->values.keys().front().time, 6.0);
    }

    void influence_is_that_of_all_selected_keys() {
        document_->edit(QStringLiteral("Prepare"), [](Project& project) {
            project.timeline.track(kYaw).influence = Curve::constant(0.5f);
        });
        selection_->set_keys(four());
        QVERIFY(influence().mixed());
        QCOMPARE(influence().text(), QStringLiteral("—"));
        enter(influence(), "80");
        for (const Channel channel : {kYaw, kPitch})
            QVERIFY(std::abs(timeline().find(channel)->influence.at(2) - 0.8f) < 1e-5f);
        QVERIFY(!influence().mixed());
        QCOMPARE(timeline().find(kEyes)->influence.at(2), 1.0f);
    }

    void influence_keeps_where_it_begins() {
        document_->edit(QStringLiteral("Prepare"), [](Project& project) {
            project.timeline.track(kYaw).influence =
                Curve({{.time = 1, .value = 0}, {.time = 2, .value = 1}});
        });
        selection_->set_keys({{kYaw, 3}});
        QCOMPARE(influence().value(), 100.0);
        enter(influence(), "40");
        QCOMPARE(timeline().find(kYaw)->influence.at(0.5), 0.0f);
        QVERIFY(std::abs(timeline().find(kYaw)->influence.at(3) - 0.4f) < 1e-5f);
    }

    void four_selected_keys_are_never_no_keys() {
        selection_->set_keys(four());
        selection_->set_channel(kGaze);
        QVERIFY(!says("No keys"));
        QVERIFY(section_->title().startsWith(QStringLiteral("4")));
        selection_->set_keys({});
        QVERIFY(says("No keys"));
    }

    // Locks.

    void what_is_locked_is_not_selected_nor_changed_by_any_command() {
        selection_->set_keys(four());
        const Channel yaw[] = {kYaw};
        document_->locks().set_locked(yaw, true);
        QVERIFY(selection_->keys() == (KeySelection{{kPitch, 2}}));
        selection_->set_keys(four());
        QVERIFY(selection_->keys() == (KeySelection{{kPitch, 2}}));
        QSignalSpy noted(document_.get(), &Document::noted);
        const Curve before = timeline().find(kYaw)->values;
        document_->edit(QStringLiteral("Change all"), [](Project& project) {
            project.timeline.track(kYaw).values = Curve::constant(1);
            project.timeline.track(kPitch).values = Curve::constant(2);
        });
        QVERIFY(timeline().find(kYaw)->values == before);
        QCOMPARE(values(kPitch)[0], 2.0f);
        QCOMPARE(noted.count(), 1);
        QVERIFY(noted[0][0].toString().contains(QStringLiteral("Head yaw")));
        // Undo knows no locks, and a lock no undo.
        document_->undo();
        document_->locks().set_locked(yaw, false);
        document_->undo();
        QVERIFY(document_->history().can_redo());
    }

    void locks_are_remembered_with_the_project_and_not_in_it() {
        const Channel yaw[] = {kYaw};
        document_->locks().set_locked(yaw, true);
        const std::filesystem::path film =
            folder_.filePath(QStringLiteral("film.ditto")).toStdString();
        document_->save_as(film);
        QVERIFY(document_->finish_saving());
        document_->start_new();
        QVERIFY(document_->locks().locked().none());
        document_->open(film);
        QVERIFY(document_->finish_opening());
        QVERIFY(holds(document_->locks().locked(), kYaw));
        QCOMPARE(document_->locks().locked().count(), 1u);
        document_->locks().set_locked(yaw, false);
        QVERIFY(!document_->modified());
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::SelectionTest)
#include "selection_test.moc"
