// `ditto packs`, with a small pack, a folder of its own and a server of its own.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "fixtures/http_server.h"
#include "fixtures/tiny_pack.h"
#include "run_program.h"

namespace ditto {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::run_ditto;

class PacksCommand : public testing::PackHomeTest {
  protected:
    PacksCommand()
        : server_([this](const testing::HttpRequest& request) {
              const fs::path file = published_ / request.path.substr(1);
              if (!fs::is_regular_file(file)) return testing::HttpAnswer{.status = 404};
              return testing::file_answer(request, testing::read_file(file), "\"1\"");
          }) {
        testing::write_tiny_manifest(manifests_, server_.url());
        testing::write_tiny_pack(published_);
    }

    static json output_of(const std::vector<std::string>& arguments) {
        const auto result = run_ditto(arguments);
        EXPECT_EQ(result.status, 0) << result.errors;
        return json::parse(result.output);
    }

    /// The entry `tiny` of `packs list`.
    static json listed() {
        for (const json& pack : output_of({"packs", "list", "--json"}))
            if (pack.at("name") == "tiny") return pack;
        return {};
    }

    static void expect_refused(const std::vector<std::string>& arguments,
                               const std::string& named) {
        const auto result = run_ditto(arguments);
        EXPECT_EQ(result.status, 3) << result.errors;
        EXPECT_NE(result.errors.find(named), std::string::npos) << result.errors;
        EXPECT_EQ(std::ranges::count(result.errors, '\n'), 1) << result.errors;
    }

    fs::path published_ = folder_ / "from";
    testing::HttpServer server_;
};

TEST_F(PacksCommand, ImportsListsVerifiesAndRemoves) {
    EXPECT_EQ(listed().at("installed"), false);
    const json imported =
        output_of({"packs", "import", published_, "--pack", "tiny", "--json", "-q"});
    EXPECT_EQ(imported.at("folder"), (packs_ / "tiny").string());
    EXPECT_EQ(listed().at("installed"), true);
    EXPECT_EQ(listed().at("problem"), "");
    EXPECT_EQ(output_of({"packs", "verify", "tiny", "--json", "-q"}).at("files_with_sum"), 3);

    std::ofstream(packs_ / "tiny/motion.pth", std::ios::app) << "more";
    expect_refused({"packs", "verify", "tiny", "-q"}, "motion.pth");
    EXPECT_EQ(run_ditto({"packs", "remove", "tiny"}).status, 0);
    EXPECT_FALSE(fs::exists(packs_ / "tiny"));
    EXPECT_EQ(listed().at("installed"), false);
    expect_refused({"packs", "remove", "tiny"}, "tiny");
}

TEST_F(PacksCommand, DownloadsFromTheSourceOrAMirror) {
    EXPECT_EQ(run_ditto({"packs", "download", "tiny", "-q"}).status, 0);
    EXPECT_EQ(listed().at("installed"), true);
    EXPECT_EQ(run_ditto({"packs", "remove", "tiny"}).status, 0);
    testing::write_tiny_manifest(manifests_, "http://127.0.0.1:9/gone");
    EXPECT_EQ(
        run_ditto({"packs", "download", "tiny", "-q", "--mirror", server_.url() + "/"}).status, 0);
    EXPECT_EQ(listed().at("installed"), true);
}

TEST_F(PacksCommand, DownloadsFromAFolderByItsAddress) {
    const std::string address = "file://" + published_.string();
    EXPECT_EQ(run_ditto({"packs", "download", "tiny", "-q", "--mirror", address}).status, 0);
    EXPECT_EQ(listed().at("installed"), true);
}

TEST_F(PacksCommand, SaysWhatIsWrongInOneSentence) {
    expect_refused({"packs", "import", folder_ / "nowhere", "--pack", "tiny", "-q"}, "nowhere");
    expect_refused({"packs", "import", published_, "--pack", "other", "-q"}, "other");
    fs::remove(published_ / "published/models/motion.pth");
    expect_refused({"packs", "import", published_, "--pack", "tiny", "-q"}, "motion.pth");
    expect_refused({"packs", "download", "tiny", "-q"}, "motion.pth");
    std::ofstream(manifests_ / "tiny.json") << "{\"format\": 1}";
    expect_refused({"packs", "import", published_, "--pack", "tiny", "-q"}, "tiny.json");
}

}  // namespace
}  // namespace ditto
