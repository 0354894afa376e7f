#include "core/bounded_queue.h"

#include <gtest/gtest.h>

#include <numeric>
#include <thread>
#include <vector>

namespace ditto {
namespace {

TEST(BoundedQueue, PassesEveryValueInOrderThroughASmallQueue) {
    BoundedQueue<int> queue(3);
    std::jthread producer([&] {
        for (int i = 0; i < 1000; ++i) queue.push(i);
        queue.close();
    });
    std::vector<int> received;
    while (const auto value = queue.pop()) received.push_back(*value);
    std::vector<int> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(received, expected);
}

TEST(BoundedQueue, GivesWhatIsQueuedAfterClosing) {
    BoundedQueue<int> queue(2);
    EXPECT_TRUE(queue.push(7));
    queue.close();
    EXPECT_FALSE(queue.push(8));
    EXPECT_EQ(queue.pop(), 7);
    EXPECT_EQ(queue.pop(), std::nullopt);
}

TEST(BoundedQueue, ClosingFreesAWaitingProducer) {
    BoundedQueue<int> queue(1);
    queue.push(1);
    std::jthread producer([&] { EXPECT_FALSE(queue.push(2)); });
    queue.close();
}

}  // namespace
}  // namespace ditto
