#include "timeline/key_clipboard.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/error.h"
#include "timeline/timeline_file.h"

namespace ditto::ui {
namespace {

constexpr char kMimeType[] = "application/x-ditto-keys+json";
constexpr int kMostBytes = 64 << 20;

/// Keys of this very program, which need not be read.
class KeyData : public QMimeData {
  public:
    explicit KeyData(KeyClip clip) : clip_(std::move(clip)) {}
    const KeyClip& clip() const { return clip_; }

  private:
    KeyClip clip_;
};

}  // namespace

std::unique_ptr<QMimeData> keys_to_mime(const KeyClip& clip) {
    Timeline timeline;
    for (const auto& part : clip.parts) timeline.track(part.channel).values = Curve(part.keys);
    const QByteArray json = QByteArray::fromStdString(timeline_text(timeline));
    auto data = std::make_unique<KeyData>(clip);
    data->setData(QString::fromLatin1(kMimeType), json);
    data->setText(QString::fromUtf8(json));
    return data;
}

std::optional<KeyClip> keys_from_mime(const QMimeData& data) {
    if (const auto* own = dynamic_cast<const KeyData*>(&data)) return own->clip();
    const QByteArray json = data.data(QString::fromLatin1(kMimeType));
    if (json.isEmpty() || json.size() > kMostBytes) return std::nullopt;
    try {
        const Timeline timeline =
            timeline_from_json(nlohmann::json::parse(json.begin(), json.end()), "clipboard");
        KeyClip clip;
        for (const Track& track : timeline.tracks)
            if (!track.values.empty()) clip.parts.push_back({track.channel, track.values.keys()});
        if (clip.parts.empty()) return std::nullopt;
        return clip;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;  // another program's data under our name
    } catch (const Error&) {
        return std::nullopt;
    }
}

}  // namespace ditto::ui
