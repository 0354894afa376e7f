#pragma once

#include <QFrame>
#include <QString>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ditto::ui {

/// One sentence for the user, and what can be done about it.
struct Notice {
    enum class Kind { Note, Care, Wrong };
    struct Choice {
        QString text;
        std::function<void()> run;
    };

    QString id;  ///< a notice takes the place of the one with the same id; empty: of none
    Kind kind = Kind::Note;
    QString sentence;
    std::vector<Choice> choices;
};

/// Notices above the picture, one at a time, never in the way. Notes without choices leave by
/// themselves, all others stay until they are answered or closed.
class NoticeBar : public QFrame {
    Q_OBJECT
  public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(Notice notice);
    /// Says something else in a notice that is still there.
    void change(const QString& id, const QString& sentence);
    /// Takes a notice back whose cause is gone.
    void withdraw(const QString& id);
    /// The sentence that is shown; empty: none.
    QString sentence() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void show_first();
    void add_choices(const Notice& notice);
    void close_first();

    QLabel* mark_;
    QLabel* sentence_;
    QLabel* more_;
    QHBoxLayout* choices_;
    QToolButton* close_;
    std::vector<Notice> notices_;  ///< the first is shown
};

}  // namespace ditto::ui
