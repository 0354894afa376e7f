// Numbers of the inspector: what the wheel and the keys do to them.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "inspector/film_section.h"
#include "inspector/value_row.h"
#include "shell/scrolled.h"

namespace ditto::ui {

class InspectorTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<QScrollArea> panel_;
    QSlider *first_ = nullptr, *second_ = nullptr;

    /// A number whose step has the same name as the other's.
    QSlider* add_row(QVBoxLayout& column, double AudioCut::*number) {
        auto* row = new ValueRow(
            *document_, {.label = QStringLiteral("Number"),
                         .edit = QStringLiteral("Change number"),
                         .tip = {},
                         .least = 0,
                         .most = 5,
                         .get = [=](const Project& p) { return p.settings.cut.*number; },
                         .set = [=](Project& p, double v) { p.settings.cut.*number = v; }});
        column.addWidget(row);
        return row->findChild<QSlider*>();
    }
    static void step(QSlider& slider) {
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
    }
    static void drag(QSlider& slider, int to) {
        slider.setSliderDown(true);
        slider.setSliderPosition(to);
        slider.setSliderDown(false);
    }
    /// As it comes from the mouse: from the control up to who takes it.
    static void wheel(QWidget& control, int notches) {
        const QPointF at = control.rect().center();
        QWheelEvent event(at, control.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&control, &event);
    }
    std::size_t done() const { return document_->history().done(); }

  private Q_SLOTS:
    void init() {
        document_ =
            std::make_unique<Document>(folder_.filePath(QStringLiteral("drafts")).toStdString());
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        first_ = add_row(*column, &AudioCut::start);
        second_ = add_row(*column, &AudioCut::delay);
        column->addWidget(new FilmSection(*document_));
        column->addSpacing(1000);
        panel_.reset(scrolled(content));
        panel_->resize(300, 200);
        panel_->show();
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
        panel_->setFocus();
    }
    void cleanup() {
        panel_.reset();
        document_.reset();
    }

    void the_wheel_scrolls_and_changes_only_what_is_in_use() {
        for (QWidget* control : panel_->findChildren<QWidget*>()) {
            if (control->focusPolicy() == Qt::NoFocus || control == panel_.get()) continue;
            QVERIFY2(control->focusPolicy() != Qt::WheelFocus, control->metaObject()->className());
            const int before = panel_->verticalScrollBar()->value();
            if (control->hasFocus()) control->clearFocus();
            wheel(*control, -1);
            QVERIFY2(panel_->verticalScrollBar()->value() > before,
                     control->metaObject()->className());
        }
        QCOMPARE(done(), 0u);
        first_->setFocus();
        wheel(*first_, 1);
        QCOMPARE(done(), 1u);
    }

    void steps_by_key_are_one_until_something_else_is_done() {
        step(*first_);
        step(*first_);
        QCOMPARE(done(), 1u);
        step(*second_);
        QCOMPARE(done(), 2u);
        step(*first_);
        QCOMPARE(done(), 3u);
        panel_->setFocus();
        first_->clearFocus();
        step(*first_);
        QCOMPARE(done(), 4u);
    }

    void a_step_by_key_leaves_a_drag_alone() {
        step(*first_);
        drag(*first_, 30);
        QCOMPARE(done(), 2u);
        step(*first_);
        QCOMPARE(done(), 3u);
        document_->undo();
        QCOMPARE(first_->value(), 30);
        step(*first_);
        document_->undo();
        QCOMPARE(first_->value(), 30);
    }
};

}  // namespace ditto::ui

QTEST_MAIN(ditto::ui::InspectorTest)
#include "inspector_test.moc"
