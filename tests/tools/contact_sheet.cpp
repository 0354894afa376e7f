// Draws a sheet of visemes, turns, eyes and emotions of one portrait: for looking.
// usage: contact_sheet PACK PORTRAIT OUTPUT.png [mouth|eyes|turns|emotions]
#include <cstdio>
#include <exception>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

#include "media/image_file.h"
#include "motion/emotion_poses.h"
#include "motion/eyes.h"
#include "motion/motion_space.h"
#include "portrait/portrait_analyzer.h"
#include "portrait/view.h"
#include "render/mesh/mesh_renderer.h"

namespace {

using namespace ditto;
using Row = std::vector<float>;

Row shapes(std::initializer_list<std::pair<const char*, float>> weights) {
    Row row(arkit::kSize, 0.0f);
    for (const auto& [name, weight] : weights) {
        for (const char* side : {"", "Left", "Right"}) {
            if (const auto shape = arkit::from_name(std::string(name) + side))
                row[arkit::kHeadSize + *shape] = weight;
        }
    }
    return row;
}

Row head(float yaw, float pitch, float roll) {
    Row row(arkit::kSize, 0.0f);
    row[arkit::kYaw] = yaw, row[arkit::kPitch] = pitch, row[arkit::kRoll] = roll;
    return row;
}

Row look(float yaw, float pitch) {
    Row row(arkit::kSize, 0.0f);
    write_gaze(yaw, pitch, row);
    return row;
}

Row emotion(std::size_t i) {
    Row row(arkit::kSize, 0.0f);
    std::copy(emotion_pose(i).weights.begin(), emotion_pose(i).weights.end(),
              row.begin() + arkit::kHeadSize);
    return row;
}

struct Sheet {
    std::vector<Row> rows;
    float top, height;  ///< part of the face box shown
};

Sheet sheet(const std::string& name) {
    if (name == "eyes") {
        return {{shapes({}), shapes({{"eyeBlink", .5f}}), shapes({{"eyeBlink", 1}}),
                 shapes({{"eyeWide", 1}}), look(-15, 0), look(15, 0), look(0, 12), look(0, -15)},
                0.0f,
                0.55f};
    }
    if (name == "turns") {
        return {{head(0, 0, 0), head(-20, 0, 0), head(-10, 0, 0), head(10, 0, 0), head(20, 0, 0),
                 head(0, 12, 0), head(0, -12, 0), head(0, 0, 12)},
                -0.7f,
                2.2f};
    }
    if (name == "emotions") {
        return {{emotion(4), emotion(3), emotion(5), emotion(0), emotion(6), emotion(1), emotion(2),
                 emotion(7)},
                -0.15f,
                1.3f};
    }
    return {
        {shapes({}), shapes({{"jawOpen", .58f}, {"mouthLowerDown", .28f}, {"mouthUpperUp", .1f}}),
         shapes({{"jawOpen", .15f},
                 {"mouthStretch", .28f},
                 {"mouthSmile", .2f},
                 {"mouthLowerDown", .24f},
                 {"mouthUpperUp", .12f}}),
         shapes({{"jawOpen", .46f},
                 {"mouthFunnel", .35f},
                 {"mouthPucker", .15f},
                 {"mouthLowerDown", .18f}}),
         shapes({{"jawOpen", .13f}, {"mouthFunnel", .35f}, {"mouthPucker", .65f}}),
         shapes({{"jawOpen", .07f}, {"mouthUpperUp", .17f}, {"mouthRollLower", .48f}}),
         shapes({{"jawOpen", .1f},
                 {"mouthClose", .1f},
                 {"mouthPress", .35f},
                 {"mouthRollLower", .15f},
                 {"mouthRollUpper", .12f}}),
         shapes({{"jawOpen", .25f}, {"mouthLowerDown", .2f}, {"mouthUpperUp", .2f}})},
        0.45f,
        0.75f};
}

void draw(const std::string& pack, const std::string& file, const std::string& output,
          const std::string& name) {
    PortraitAnalyzer analyzer(pack, 2);
    Portrait portrait = analyzer.analyze(read_image(file, 1920), 0, file);
    const Box face = portrait.face_box;
    const mesh::MeshRenderer renderer(std::move(portrait), {});
    const Sheet what = sheet(name);
    cv::Rect part(static_cast<int>(face.x - 0.1f * face.width),
                  static_cast<int>(face.y + what.top * face.height),
                  static_cast<int>(1.2f * face.width), static_cast<int>(what.height * face.height));
    if (what.height > 2)
        part = cv::Rect(static_cast<int>(face.x - 0.6f * face.width), part.y,
                        static_cast<int>(2.2f * face.width), part.height);
    part &= cv::Rect(0, 0, renderer.width(), renderer.height());
    std::vector<cv::Mat> tiles;
    for (const Row& row : what.rows) {
        Image frame;
        renderer.render(row, frame);
        cv::Mat tile;
        cv::resize(view_of(frame)(part), tile, {480, 480 * part.height / part.width}, 0, 0,
                   cv::INTER_AREA);
        tiles.push_back(tile);
    }
    cv::Mat upper, lower, all;
    cv::hconcat(std::vector(tiles.begin(), tiles.begin() + 4), upper);
    cv::hconcat(std::vector(tiles.begin() + 4, tiles.end()), lower);
    cv::vconcat(upper, lower, all);
    Image image(all.cols, all.rows, 3);
    all.copyTo(view_of(image));
    write_png(output, image);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr,
                     "usage: contact_sheet PACK PORTRAIT OUTPUT.png [mouth|eyes|turns|emotions]\n");
        return 2;
    }
    try {
        draw(argv[1], argv[2], argv[3], argc > 4 ? argv[4] : "mouth");
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "contact_sheet: %s\n", error.what());
        return 1;
    }
}
