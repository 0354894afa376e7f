#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/progress.h"
#include "speech/speak.h"

namespace ditto::ui {

/// Makes sound files of speech on a thread of its own: from a text by a voice, or from samples.
class SpeechMaker : public QObject {
    Q_OBJECT
  public:
    explicit SpeechMaker(QObject* parent = nullptr);
    ~SpeechMaker() override;

    void speak(const QString& text, const std::string& voice, const Delivery& delivery,
               const std::filesystem::path& output);
    void write(std::vector<float> samples, int rate, const std::filesystem::path& output);
    void cancel();
    bool busy() const { return busy_; }

  Q_SIGNALS:
    void progress(double share);
    void made(const QString& file);
    void failed(const QString& sentence);
    void busy_changed(bool busy);

  private:
    using Work = std::function<void(const CancelToken&)>;
    void start(Work work, const std::filesystem::path& output);
    void end(const QString& file, const QString& error);

    QThreadPool pool_;
    CancelToken cancel_;
    bool busy_ = false;
};

/// A name for new speech beside a project.
std::filesystem::path unused_speech_file(const std::filesystem::path& folder);

}  // namespace ditto::ui
