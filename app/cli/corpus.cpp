#include <cstdio>
#include <memory>

#include "checks.h"
#include "commands.h"
#include "interrupt.h"
#include "progress_bar.h"
#include "train/corpus.h"
#include "train/corpus_maker.h"

namespace ditto::cli {
namespace {

constexpr double kMostHours = 1000;

struct CorpusCommand {
    CorpusOptions options;

    void run() {
        const CancelToken cancel = cancel_on_interrupt();
        {
            ProgressBar bar(false);
            const auto note = [](const std::string& line) {
                std::fprintf(stderr, "%s\n", line.c_str());
            };
            make_corpus(options, note, bar.callback(), cancel);
        }
        const Corpus corpus = Corpus::open(options.folder);
        std::printf("%s: %zu takes, %.1f minutes, version %s, seed %llu\n",
                    options.folder.string().c_str(), corpus.size(), corpus.seconds() / 60,
                    corpus.version().c_str(), static_cast<unsigned long long>(corpus.seed()));
    }
};

}  // namespace

void add_corpus(CLI::App& app) {
    const auto command = std::make_shared<CorpusCommand>();
    CorpusOptions& options = command->options;
    CLI::App& corpus = *app.add_subcommand(
        "corpus", "Speak a training corpus with the synthesisers installed here");
    corpus
        .add_option("--out", options.folder, "Folder of the corpus; one that is begun is continued")
        ->required();
    corpus.add_option("--hours", options.hours, "Length")
        ->check(between(0.01, kMostHours))
        ->capture_default_str();
    corpus.add_option("--seed", options.seed, "Seed of texts, delivery and pauses")
        ->check(seed_range())
        ->capture_default_str();
    corpus.add_flag("--held-out", options.held_out,
                    "For validation: the voice and texts that training never hears");
    corpus.callback([command] { command->run(); });
}

}  // namespace ditto::cli
