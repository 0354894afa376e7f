#include "source/speech_maker.h"

#include <QCoreApplication>
#include <utility>

#include "core/error.h"
#include "core/file_status.h"
#include "document/engine_text.h"
#include "media/wav_file.h"

namespace ditto::ui {

namespace fs = std::filesystem;

SpeechMaker::SpeechMaker(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

SpeechMaker::~SpeechMaker() {
    cancel_.cancel();
    pool_.waitForDone();
}

void SpeechMaker::speak(const QString& text, const std::string& voice, const Delivery& delivery,
                        const fs::path& output) {
    start(
        [this, text = text.toStdString(), voice, delivery, output](const CancelToken& cancel) {
            const auto speaker = find_voice(voice);
            if (!speaker)
                throw Error(ErrorKind::BadInput,
                            "the voice " + voice + " is not installed any more; choose another");
            const ProgressFn tell = [this](const Progress& now) {
                const double share =
                    now.total > 0 ? static_cast<double>(now.done) / static_cast<double>(now.total)
                                  : 0;
                QMetaObject::invokeMethod(this, [this, share] { Q_EMIT progress(share); });
            };
            const Speech speech = ditto::speak(*speaker, text, delivery, tell, cancel);
            write_wav(output, speech.samples, speech.rate);
        },
        output);
}

void SpeechMaker::write(std::vector<float> samples, int rate, const fs::path& output) {
    start([samples = std::move(samples), rate,
           output](const CancelToken&) { write_wav(output, samples, rate); },
          output);
}

void SpeechMaker::cancel() {
    cancel_.cancel();
}

void SpeechMaker::start(Work work, const fs::path& output) {
    if (busy_) return;
    busy_ = true;
    cancel_ = {};
    Q_EMIT busy_changed(true);
    pool_.start([this, work = std::move(work), output, cancel = cancel_] {
        QString file, error;
        try {
            work(cancel);
            file = QString::fromStdString(output.string());
        } catch (const std::exception& problem) {
            error = engine_text(problem.what());
        }
        if (cancel.cancelled()) file = error = {};
        QMetaObject::invokeMethod(this, [this, file, error] { end(file, error); });
    });
}

void SpeechMaker::end(const QString& file, const QString& error) {
    busy_ = false;
    Q_EMIT busy_changed(false);
    if (!file.isEmpty()) Q_EMIT made(file);
    if (!error.isEmpty()) Q_EMIT failed(error);
}

fs::path unused_speech_file(const fs::path& folder) {
    for (int number = 1;; ++number) {
        fs::path path = folder / ("speech-" + std::to_string(number) + ".wav");
        if (!is_there(path)) return path;
    }
}

}  // namespace ditto::ui
