#include "session/project_job.h"

#include <gtest/gtest.h>

#include <set>

namespace ditto {
namespace {

TEST(JobKey, TellsConstantsApartThatATrackLeavesFreeInPlaces) {
    RenderJob job;
    job.pack = DITTO_STARTER_DIR;
    Track& track = job.timeline.track(Channel::MouthAmplitude);
    track.values = Curve::constant(1.2f);
    track.influence = Curve({Key{.time = 0, .value = 1, .interpolation = Interpolation::Hold},
                             Key{.time = 2, .value = 0}});
    std::set<std::string> keys{job_key(job)};
    for (const float value : {0.2f, 3.0f}) {
        for (const float influence : {0.5f, 1.0f}) {
            job.controls.set(Channel::MouthAmplitude, value, influence);
            keys.insert(job_key(job));
        }
    }
    EXPECT_EQ(keys.size(), 5u);
    EXPECT_EQ(keys.count(job_key(job)), 1u);
}

}  // namespace
}  // namespace ditto
