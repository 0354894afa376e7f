#include <cstdio>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "checks.h"
#include "commands.h"
#include "pack/find_pack.h"
#include "portrait/advice.h"
#include "portrait/portrait_analyzer.h"
#include "portrait/portrait_picture.h"
#include "render_options.h"

namespace ditto::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kThreads = 2;  // the networks are small: loading them takes most of the time

struct InspectCommand {
    std::filesystem::path portrait;
    std::string pack = "starter";
    int face = 0;
    bool json = false;

    void run() const {
        PortraitAnalyzer analyzer(find_pack(pack), kThreads);
        const PortraitPicture picture = read_portrait(portrait, 0, analyzer);
        print_warnings(warnings_of(picture, portrait));
        const std::size_t faces = analyzer.find_faces(picture.image).size();
        const Portrait found = analyzer.analyze(picture.image, face, portrait.string());
        std::vector<Advice> list = advise(found);
        if (picture.cut_short) list.insert(list.begin(), incomplete_picture());
        if (json) {
            std::puts(report_json(found, faces, list).c_str());
        } else {
            print(found, faces, list);
        }
    }

  private:
    std::string report_json(const Portrait& found, std::size_t faces,
                            const std::vector<Advice>& list) const;
    void print(const Portrait& found, std::size_t faces, const std::vector<Advice>& list) const;
};

std::string InspectCommand::report_json(const Portrait& found, std::size_t faces,
                                        const std::vector<Advice>& list) const {
    const FaceMetrics metrics = measure_face(found.face);
    const Box& box = found.face_box;
    Json advice = Json::array();
    for (const Advice& item : list) {
        advice.push_back({{"code", item.code},
                          {"severity", item.severity == Severity::Warning ? "warning" : "note"},
                          {"sentence", item.sentence},
                          {"value", item.value}});
    }
    const Json report{
        {"width", found.image.width},
        {"height", found.image.height},
        {"faces", faces},
        {"face", face},
        {"box", {{"x", box.x}, {"y", box.y}, {"width", box.width}, {"height", box.height}}},
        {"pose", {{"yaw", found.pose.yaw}, {"pitch", found.pose.pitch}, {"roll", found.pose.roll}}},
        {"measurements",
         {{"lip_gap", metrics.lip_gap},
          {"mouth_width", metrics.mouth_width},
          {"corner_height", metrics.corner_height},
          {"eye_open_right", metrics.eye_open_right},
          {"eye_open_left", metrics.eye_open_left},
          {"brow_height", metrics.brow_height},
          {"gaze_x", metrics.gaze_x},
          {"gaze_y", metrics.gaze_y}}},
        {"advice", advice}};
    return report.dump(2);
}

void InspectCommand::print(const Portrait& found, std::size_t faces,
                           const std::vector<Advice>& list) const {
    const FaceMetrics m = measure_face(found.face);
    const Box& box = found.face_box;
    std::printf("%s: %d x %d, %zu %s\n", portrait.c_str(), found.image.width, found.image.height,
                faces, faces == 1 ? "face" : "faces");
    std::printf("face %d: %.0f x %.0f at %.0f, %.0f\n", face, box.width, box.height, box.x, box.y);
    std::printf("pose: yaw %.1f, pitch %.1f, roll %.1f degrees\n", m.pose.yaw, m.pose.pitch,
                m.pose.roll);
    std::printf("mouth: gap %.3f, width %.3f, corners %.3f\n", m.lip_gap, m.mouth_width,
                m.corner_height);
    std::printf("eyes: right %.2f, left %.2f, gaze %.2f, %.2f; brows %.3f\n", m.eye_open_right,
                m.eye_open_left, m.gaze_x, m.gaze_y, m.brow_height);
    for (const Advice& item : list) std::printf("advice: %s\n", item.sentence.c_str());
}

}  // namespace

void add_inspect(CLI::App& app) {
    const auto command = std::make_shared<InspectCommand>();
    CLI::App& inspect =
        *app.add_subcommand("inspect", "Say what is seen in a portrait and what could be better");
    inspect
        .add_option("portrait", command->portrait,
                    "Picture (or video: its first frame) of the person")
        ->required();
    inspect.add_option("--face", command->face, "Which face, largest first, from 0")
        ->check(between(0, 1000))
        ->capture_default_str();
    inspect.add_option("--pack", command->pack, "Model pack: starter, or a folder")
        ->capture_default_str();
    inspect.add_flag("--json", command->json, "Print a report as JSON");
    inspect.callback([command] { command->run(); });
}

}  // namespace ditto::cli
