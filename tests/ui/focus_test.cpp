// Whose a key is, and where the focus goes from what closes: Space plays, typed values count and
// give the keyboard back, and Undo takes them back.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSlider>

#include "packs/pack_card.h"
#include "preview/picture_view.h"
#include "shell/about_dialog.h"
#include "shell/tour.h"
#include "timeline/timeline_view.h"
#include "window_test_base.h"

namespace ditto::ui {

class FocusTest : public WindowTest {
    Q_OBJECT

  private:
    QWidget& picture() const { return *window_->findChild<PictureView*>(); }
    TimelineView& timeline() const { return *window_->findChild<TimelineView*>(); }
    Player& player() const { return window_->player(); }
    std::size_t done() const { return document_->history().done(); }

    /// The rooms, with something to play.
    void begin_film() {
        document_->edit(QStringLiteral("Change seed"), seed(1));
        const auto lengthen = [this] { player().set_frame_count(250); };
        connect(document_.get(), &Document::media_changed, this, lengthen);
        lengthen();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTRY_VERIFY(picture().hasFocus());
    }
    /// To whoever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* to = QApplication::focusWidget();
        QTest::keyClick(to ? to : window_.get(), key, modifiers);
    }
    /// Space began to play; it is stopped again.
    bool space_plays() {
        press(Qt::Key_Space);
        const bool playing = player().playing();
        player().pause();
        return playing;
    }
    void type(QWidget& field, const char* text) {
        field.setFocus(Qt::TabFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(&field)) line->selectAll();
        if (auto* box = qobject_cast<QAbstractSpinBox*>(&field)) box->selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(text));
    }
    QLineEdit& timecode() const { return *child<QLineEdit>("timecode"); }
    QDoubleSpinBox& mouth() const { return *named<QDoubleSpinBox>(*window_, "Mouth"); }
    float amplitude() const {
        const ControlRow row = document_->project().timeline.at(0);
        const bool directed = row.weight(Channel::MouthAmplitude) > 0;
        return directed ? row.get(Channel::MouthAmplitude) : 1.0f;
    }

  private Q_SLOTS:
    void initTestCase() { prepare_program(); }
    void init() {
        begin();
        begin_film();
    }
    void cleanup() { close_window(); }

    // Space

    void space_plays_wherever_the_focus_is() {
        int controls = 0;
        for (QWidget* control : window_->findChildren<QWidget*>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() ||
                !control->isEnabled() || control->focusProxy())
                continue;
            for (const auto reason : {Qt::TabFocusReason, Qt::MouseFocusReason}) {
                const Project before = document_->project();
                control->setFocus(reason);
                if (QApplication::focusWidget() != control) continue;
                ++controls;
                QVERIFY2(space_plays(), control->metaObject()->className());
                QVERIFY2(document_->project() == before, control->metaObject()->className());
                QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
            }
        }
        QVERIFY(controls > 40);
    }

    void space_plays_while_the_tour_stands() {
        window_->actions().find(QStringLiteral("help.tour"))->trigger();
        auto* tour = window_->findChild<Tour*>();
        const QString first = tour->accessibleDescription();
        QVERIFY(tour->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(space_plays());
        QCOMPARE(tour->accessibleDescription(), first);
        press(Qt::Key_Return);
        QVERIFY(tour->accessibleDescription() != first);
    }

    void space_in_a_text_is_typed() {
        window_->actions().find(QStringLiteral("help.commands"))->trigger();
        QVERIFY(!space_plays());
        QCOMPARE(child<QWidget>("command-palette")->findChild<QLineEdit*>()->text(),
                 QStringLiteral(" "));
    }

    void where_nothing_is_to_be_played_space_works_controls() {
        player().set_frame_count(0);
        QPushButton button(QStringLiteral("Press"), window_->centralWidget());
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        button.setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QCOMPARE(pressed.count(), 1);
    }

    void enter_works_what_has_the_focus() {
        QPushButton button(QStringLiteral("Press"), window_->centralWidget());
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        button.setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
        auto* sampler = named<QComboBox>(*window_, "Sampler");
        sampler->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    }

    // Typed values

    void a_typed_number_counts_and_gives_the_keyboard_back() {
        const std::size_t before = done();
        type(mouth(), "1.5");
        QCOMPARE(done(), before);
        press(Qt::Key_Return);
        QCOMPARE(amplitude(), 1.5f);
        QVERIFY(picture().hasFocus());
        press(Qt::Key_Right);
        QCOMPARE(player().frame(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(amplitude(), 1.0f);
        QCOMPARE(mouth().value(), 1.0);
    }

    void the_timeline_gets_the_keyboard_back_that_it_had() {
        timeline().setFocus();
        type(mouth(), "1.5");
        press(Qt::Key_Return);
        QVERIFY(timeline().hasFocus());
    }

    void undo_in_a_field_takes_back_what_was_typed_before_it_counts() {
        type(mouth(), "1.5");
        press(Qt::Key_Tab);
        QCOMPARE(amplitude(), 1.5f);
        mouth().setFocus(Qt::TabFocusReason);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(amplitude(), 1.0f);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(amplitude(), 1.5f);
        type(mouth(), "1.7");
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(amplitude(), 1.5f);
        QVERIFY(mouth().hasFocus());
    }

    void escape_leaves_a_field_as_it_was() {
        const std::size_t before = done();
        type(mouth(), "1.5");
        press(Qt::Key_Escape);
        QVERIFY(picture().hasFocus());
        QCOMPARE(mouth().value(), 1.0);
        type(timecode(), "5:00");
        press(Qt::Key_Escape);
        QCOMPARE(player().frame(), 0);
        QCOMPARE(timecode().text(), QStringLiteral("00:00:00:00"));
        auto* seed = named<QLineEdit>(*window_, "Seed");
        type(*seed, "77");
        press(Qt::Key_Escape);
        QCOMPARE(seed->text(), QStringLiteral("1"));
        QCOMPARE(done(), before);
        QVERIFY(space_plays());
    }

    void a_time_is_typed_and_left() {
        type(timecode(), "5:00");
        press(Qt::Key_Return);
        QCOMPARE(player().frame(), 125);
        QVERIFY(picture().hasFocus());
        press(Qt::Key_Left);
        QCOMPARE(player().frame(), 124);
        QCOMPARE(timecode().text(), QStringLiteral("00:00:04:24"));
    }

    void letters_in_a_field_of_numbers_are_commands() {
        mouth().setFocus(Qt::TabFocusReason);
        press(Qt::Key_L);
        QVERIFY(player().playing());
        press(Qt::Key_K);
        QVERIFY(!player().playing());
        type(timecode(), "5");
        press(Qt::Key_L);
        QVERIFY(player().playing());
        player().pause();
        QCOMPARE(timecode().text(), QStringLiteral("5"));
    }

    // Where the focus goes

    void the_focus_comes_back_from_what_closes() {
        const auto comes_back = [this](int line = __builtin_LINE()) {
            QTRY_VERIFY2(timeline().hasFocus(), QByteArray::number(line));
            QVERIFY(space_plays());
        };
        timeline().setFocus();
        window_->notices().tell({QStringLiteral("x"), Notice::Kind::Care,
                                 QStringLiteral("Careful."), {{QStringLiteral("Go On"), {}}}});
        auto* choice = named<QPushButton>(window_->notices(), "Go On");
        choice->setFocus(Qt::MouseFocusReason);
        choice->click();
        comes_back();

        window_->actions().find(QStringLiteral("help.commands"))->trigger();
        press(Qt::Key_Escape);
        comes_back();

        window_->actions().find(QStringLiteral("help.tour"))->trigger();
        press(Qt::Key_Escape);
        comes_back();

        named<QSlider>(*window_, "Steps")->setFocus(Qt::MouseFocusReason);
        window_->actions().find(QStringLiteral("help.about"))->trigger();
        auto* about = window_->findChild<AboutDialog*>();
        QTRY_VERIFY(about && about->isActiveWindow());
        about->reject();
        QTRY_VERIFY(!window_->findChild<AboutDialog*>());
        window_->activateWindow();
        comes_back();

        mouth().setFocus(Qt::TabFocusReason);
        child<QWidget>("inspector")->hide();
        comes_back();
        child<QWidget>("timeline")->hide();
        QTRY_VERIFY(picture().hasFocus());
    }

    void the_focus_is_seen_in_every_theme() {
        for (const ThemeKind theme : kThemes) {
            apply_theme(*qApp, theme);
            int controls = 0;
            for (QWidget* control : window_->findChildren<QWidget*>()) {
                if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() ||
                    !control->isEnabled() || control->focusProxy() ||
                    qobject_cast<QLineEdit*>(control) || !control->visibleRegion().contains(control->rect()))
                    continue;
                control->clearFocus();
                const QImage without = control->grab().toImage();
                control->setFocus(Qt::TabFocusReason);
                if (QApplication::focusWidget() != control) continue;
                ++controls;
                const QImage with = control->grab().toImage();
                int different = 0;
                for (int y = 0; y < with.height(); ++y)
                    for (int x = 0; x < with.width(); ++x)
                        different += with.pixel(x, y) != without.pixel(x, y);
                QVERIFY2(different >= 20,
                         qPrintable(QStringLiteral("%1 “%2” in %3").arg(
                             QString::fromLatin1(control->metaObject()->className()),
                             control->accessibleName() + control->property("text").toString(),
                             theme_name(theme))));
            }
            QVERIFY(controls > 15);
        }
        apply_theme(*qApp, ThemeKind::Dark);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::FocusTest)
#include "focus_test.moc"
