#include "project/project_media.h"

#include "core/error.h"
#include "project/project_folder.h"

namespace ditto {
namespace {

using testing::ProjectFolder;

class ProjectMediaTest : public ProjectFolder {
  protected:
    MediaFile relinked(const MediaFile& lost) const {
        ProjectSettings settings;
        settings.portrait = lost;
        relink_media(settings, folder_);
        return settings.portrait;
    }
};

TEST_F(ProjectMediaTest, AreFoundThoughTheirFolderCannotBeReached) {
    MediaFile media = take_media(put("portrait.png", "ada"));
    media.path = file(std::string(300, 'n') + "/ada.png");
    EXPECT_EQ(relinked(media).path, file("portrait.png"));
    std::filesystem::remove(file("portrait.png"));
    EXPECT_EQ(relinked(media), media);
}

TEST_F(ProjectMediaTest, AreNotLookedForInAllThatIsThere) {
    constexpr std::uintmax_t kSize = (256u << 20) + 1;
    const MediaFile lost{file("ada.png"),
                         "da6ce8755151acd05195db67ebce3ee0fb5f4012e71e821cc5750f3304eaf41e"};
    put("sub/other.png", "");
    std::filesystem::resize_file(file("sub/other.png"), kSize);
    EXPECT_EQ(relinked(lost), lost);
    std::filesystem::rename(file("sub/other.png"), file("sub/ada.png"));
    EXPECT_EQ(relinked(lost).path, file("sub/ada.png"));
}

TEST_F(ProjectMediaTest, AreNotCollectedUnderNamesThatCannotBe) {
    const std::string longest = std::string(251, 'n') + ".png";
    ProjectSettings settings;
    settings.portrait = take_media(put("far/" + longest, "ada"));
    put("project/" + longest, "another");
    EXPECT_THROW(collect_media(settings, file("project")), Error);
}

}  // namespace
}  // namespace ditto
