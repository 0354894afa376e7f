#include "shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QStyleFactory>
#include <utility>
#include <vector>

/// What is linked from a static library has to be asked for by name, outside of namespaces.
static void load_resources() {
    Q_INIT_RESOURCE(shell);
}

namespace ditto::ui {
namespace {

QPalette palette_of(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Dark, t.background);
    palette.setColor(QPalette::Window, t.panel);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, t.text);
        palette.setColor(QPalette::Disabled, role, t.quiet);
    }
    palette.setColor(QPalette::PlaceholderText, t.quiet);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::HighlightedText, t.on_accent);
    return palette;
}

/// The style sheet names tokens as @name.
QString style_sheet(const Tokens& t) {
    QFile file(QStringLiteral(":/shell/studio.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString text = QString::fromUtf8(file.readAll());
    const std::vector<std::pair<QString, QColor>> names{
        {QStringLiteral("@background"), t.background},
        {QStringLiteral("@panel"), t.panel},
        {QStringLiteral("@raised"), t.raised},
        {QStringLiteral("@line"), t.line},
        {QStringLiteral("@text"), t.text},
        {QStringLiteral("@quiet"), t.quiet},
        {QStringLiteral("@on-accent"), t.on_accent},
        {QStringLiteral("@accent"), t.accent},
        {QStringLiteral("@edge"), t.edge},
        {QStringLiteral("@good"), state_colors().good},
        {QStringLiteral("@care"), state_colors().care},
        {QStringLiteral("@wrong"), state_colors().wrong}};
    for (const auto& [name, color] : names) text.replace(name, color.name());
    // Pictures come in two colours.
    text.replace(QStringLiteral("@mark"),
                 t.on_accent.lightness() > 127 ? QStringLiteral("light") : QStringLiteral("dark"));
    return text;
}

}  // namespace

Tokens tokens(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::Light:
            return {
                QColor::fromRgb(0xECEEF1), QColor::fromRgb(0xF7F8FA), QColor::fromRgb(0xFFFFFF),
                QColor::fromRgb(0xD0D5DC), QColor::fromRgb(0x1B1E23), QColor::fromRgb(0x5A6270),
                QColor::fromRgb(0x2F5FD8), QColor::fromRgb(0xFFFFFF), QColor::fromRgb(0xC3C9D2)};
        case ThemeKind::HighContrast:
            return {
                QColor::fromRgb(0x000000), QColor::fromRgb(0x000000), QColor::fromRgb(0x1A1A1A),
                QColor::fromRgb(0xFFFFFF), QColor::fromRgb(0xFFFFFF), QColor::fromRgb(0xE0E0E0),
                QColor::fromRgb(0xFFD400), QColor::fromRgb(0x000000), QColor::fromRgb(0xFFFFFF)};
        case ThemeKind::Dark:
            break;
    }
    return {QColor::fromRgb(0x17191D), QColor::fromRgb(0x1F2227), QColor::fromRgb(0x2A2E35),
            QColor::fromRgb(0x33383F), QColor::fromRgb(0xE6E8EC), QColor::fromRgb(0x9AA0AA),
            QColor::fromRgb(0x5B8CFF), QColor::fromRgb(0xFFFFFF), QColor::fromRgb(0x2A2E35)};
}

void apply_theme(QApplication& application, ThemeKind kind) {
    load_resources();
    const Tokens t = tokens(kind);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette_of(t));
    QFont font = application.font();
    font.setFamilies(QStringList{QStringLiteral("Inter")} + font.families());
    font.setPixelSize(13);
    application.setFont(font);
    application.setStyleSheet(style_sheet(t));
}

ThemeKind theme_from_name(const QString& name) {
    for (const ThemeKind kind : kThemes)
        if (theme_name(kind) == name) return kind;
    return ThemeKind::Dark;
}

QString theme_name(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::Light:
            return QStringLiteral("light");
        case ThemeKind::HighContrast:
            return QStringLiteral("high-contrast");
        case ThemeKind::Dark:
            break;
    }
    return QStringLiteral("dark");
}

QColor channel_color(Channel channel) {
    switch (channel) {
        case Channel::GazeYaw:
        case Channel::GazePitch:
            return QColor::fromRgb(0x4FC3F7);
        case Channel::EyesOpen:
            return QColor::fromRgb(0x4DB6AC);
        case Channel::MouthAmplitude:
        case Channel::ExpressionAmplitude:
            return QColor::fromRgb(0xBA68C8);
        case Channel::EmotionAngry:
            return QColor::fromRgb(0xE5534B);
        case Channel::EmotionDisgust:
            return QColor::fromRgb(0x7CB342);
        case Channel::EmotionFear:
            return QColor::fromRgb(0x9575CD);
        case Channel::EmotionHappy:
            return QColor::fromRgb(0xFFD54F);
        case Channel::EmotionNeutral:
            return QColor::fromRgb(0x90A4AE);
        case Channel::EmotionSad:
            return QColor::fromRgb(0x5C9DED);
        case Channel::EmotionSurprise:
            return QColor::fromRgb(0xFF8A65);
        case Channel::EmotionContempt:
            return QColor::fromRgb(0xA1887F);
        default:
            return QColor::fromRgb(0xFFB74D);  // the head
    }
}

StateColors state_colors() {
    return {QColor::fromRgb(0x3FB950), QColor::fromRgb(0xD29922), QColor::fromRgb(0xE5534B),
            QColor::fromRgb(0x5B8CFF)};
}

}  // namespace ditto::ui
