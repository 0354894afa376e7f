#include "shell/preferences.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QThread>
#include <algorithm>
#include <utility>

#include "document/compute_choice.h"
#include "shell/language.h"

namespace ditto::ui {
namespace preferences {
namespace {

constexpr char kTheme[] = "theme";
constexpr char kLanguage[] = "language";
constexpr char kScrubSound[] = "scrub-sound";
constexpr char kCache[] = "cache-megabytes";
constexpr char kThreads[] = "threads";
constexpr int kLeastCache = 128, kMostCache = 65'536, kUsualCache = 1024;
constexpr int kMostThreads = 256;

int number(const char* key, int usual, int least, int most) {
    return std::clamp(QSettings().value(QLatin1String(key), usual).toInt(), least, most);
}

void keep(const char* key, const QVariant& value) {
    QSettings().setValue(QLatin1String(key), value);
}

int cache_megabytes() {
    return number(kCache, kUsualCache, kLeastCache, kMostCache);
}

int threads() {
    return number(kThreads, 0, 0, kMostThreads);
}

}  // namespace

ThemeKind theme() {
    return theme_from_name(QSettings().value(QLatin1String(kTheme)).toString());
}

void set_theme(ThemeKind kind) {
    keep(kTheme, theme_name(kind));
    apply_theme(*qApp, kind);
}

QString language() {
    return QSettings().value(QLatin1String(kLanguage)).toString();
}

bool scrub_sound() {
    return QSettings().value(QLatin1String(kScrubSound), true).toBool();
}

SessionOptions session_options() {
    return {.threads = threads(), .cache_bytes = static_cast<std::size_t>(cache_megabytes()) << 20};
}

}  // namespace preferences

PreferencesDialog::PreferencesDialog(Player& player, std::function<void()> language_chosen,
                                     QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    add_theme(*form);
    add_language(*form, std::move(language_chosen));
    add_sound(*form, player);
    add_session(*form);
    add_device(*form);
    auto* note = new QLabel(tr("A change of cache or threads takes effect after restart."));
    note->setProperty("small", true);
    form->addRow(note);
}

void PreferencesDialog::add_theme(QFormLayout& form) {
    auto* choice = new QComboBox;
    choice->addItems({tr("Dark"), tr("Light"), tr("High contrast")});
    choice->setCurrentIndex(static_cast<int>(preferences::theme()));
    choice->setAccessibleName(tr("Theme"));
    connect(choice, &QComboBox::activated, this,
            [](int index) { preferences::set_theme(static_cast<ThemeKind>(index)); });
    form.addRow(tr("Theme"), choice);
}

void PreferencesDialog::add_language(QFormLayout& form, std::function<void()> chosen) {
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Language"));
    choice->addItem(tr("System default"), QString());
    for (const Language& each : languages()) choice->addItem(each.name, each.code);
    choice->setCurrentIndex(std::max(choice->findData(preferences::language()), 0));
    connect(choice, &QComboBox::activated, this, [choice, chosen = std::move(chosen)] {
        preferences::keep(preferences::kLanguage, choice->currentData());
        if (chosen) chosen();
    });
    form.addRow(tr("Language"), choice);
}

void PreferencesDialog::add_sound(QFormLayout& form, Player& player) {
    auto* scrub = new QCheckBox(tr("Play sound while scrubbing"));
    scrub->setChecked(preferences::scrub_sound());
    connect(scrub, &QCheckBox::toggled, this, [&player](bool on) {
        preferences::keep(preferences::kScrubSound, on);
        player.set_scrub_sound(on);
    });
    form.addRow(tr("Sound"), scrub);
}

void PreferencesDialog::add_session(QFormLayout& form) {
    using namespace preferences;
    auto* cache = new QSpinBox;
    cache->setRange(kLeastCache, kMostCache);
    cache->setSingleStep(kLeastCache);
    cache->setSuffix(tr(" MB"));
    cache->setValue(cache_megabytes());
    cache->setAccessibleName(tr("Preview cache"));
    cache->setToolTip(tr("How much memory rendered frames may use"));
    connect(cache, &QSpinBox::valueChanged, this, [](int value) { keep(kCache, value); });
    form.addRow(tr("Preview cache"), cache);

    auto* count = new QSpinBox;
    count->setRange(0, kMostThreads);
    count->setSpecialValueText(tr("All %1").arg(QThread::idealThreadCount()));
    count->setValue(threads());
    count->setAccessibleName(tr("Threads"));
    count->setToolTip(tr("How many processor threads are used for rendering"));
    connect(count, &QSpinBox::valueChanged, this, [](int value) { keep(kThreads, value); });
    form.addRow(tr("Threads"), count);
}

void PreferencesDialog::add_device(QFormLayout& form) {
    auto* choice = new QComboBox;
    choice->addItem(tr("Automatic"), static_cast<int>(Device::Auto));
    choice->addItem(tr("Processor"), static_cast<int>(Device::Cpu));
    choice->addItem(tr("Graphics card (CUDA)"), static_cast<int>(Device::Cuda));
    choice->setCurrentIndex(choice->findData(static_cast<int>(chosen_device())));
    choice->setAccessibleName(tr("Compute with"));
    choice->setToolTip(
        tr("Used for exports with downloaded models; the bundled model is just as fast on the "
           "processor"));
    connect(choice, &QComboBox::activated, this,
            [choice] { choose_device(static_cast<Device>(choice->currentData().toInt())); });
    form.addRow(tr("Compute with"), choice);
}

}  // namespace ditto::ui
