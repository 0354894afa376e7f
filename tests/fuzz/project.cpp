#include "fuzz/input_file.h"
#include "fuzz/outcome.h"
#include "fuzz/target.h"
#include "fuzz/timeline_seeds.h"
#include "project/project_file.h"

namespace ditto::fuzz {

int fuzz_one(std::span<const std::byte> input) {
    static const InputFile file("film.ditto");
    file.put(input);
    return outcome_of(file.path(), [] {
        const Project project = read_project(file.path()).project;
        check_timeline(project.timeline);
        const std::string text = project_text(project, file.path());
        file.put(std::as_bytes(std::span(text)));
        if (!(read_project(file.path()).project == project))
            throw std::logic_error("what was saved reads otherwise");
    });
}

std::vector<std::string> seeds() {
    Project project;
    project.settings.portrait.path = "/media/portrait.png";
    project.settings.audio = {"/media/speech.wav", std::string(64, 'a')};
    project.settings.glasses = true;
    project.timeline = timeline_from_json(nlohmann::json::parse(kTimeline), "seed");
    std::ifstream old(DITTO_TEST_DATA "/version-1.ditto", std::ios::binary);
    return {project_text(project, "/media/film.ditto"), {std::istreambuf_iterator<char>(old), {}}};
}

std::vector<std::string> keywords() {
    auto words = timeline_keywords();
    words.insert(words.end(),
                 {"\"settings\":", "\"portrait\":", "\"path\":", "\"sha256\":", "\"pack\":",
                  "\"face\":", "\"sampling\":", "\"seed\":", "\"export\":", "\"crf\":",
                  "\"glasses\":", "\"timeline\":", "\"..\"", "\"/\"", "\"version\": 1,"});
    return words;
}

}  // namespace ditto::fuzz
