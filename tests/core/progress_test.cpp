#include "core/progress.h"

#include <gtest/gtest.h>

#include <thread>

#include "core/error.h"

namespace ditto {
namespace {

TEST(CancelToken, CopiesShareTheFlag) {
    const CancelToken token;
    const CancelToken copy = token, other;
    EXPECT_FALSE(token.cancelled());
    EXPECT_NO_THROW(token.check());
    std::thread([copy] { copy.cancel(); }).join();
    EXPECT_TRUE(token.cancelled());
    EXPECT_FALSE(other.cancelled());
}

TEST(CancelToken, CheckThrowsCancelled) {
    const CancelToken token;
    token.cancel();
    try {
        token.check();
        FAIL() << "a raised flag ends the operation";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
}

TEST(ExitStatus, TellsTheKindsApart) {
    EXPECT_EQ(exit_status(ErrorKind::BadInput), 3);
    EXPECT_EQ(exit_status(ErrorKind::OutOfMemory), 33);
    EXPECT_EQ(exit_status(ErrorKind::TryAgain), 75);
    EXPECT_EQ(exit_status(ErrorKind::Cancelled), 130);
    EXPECT_EQ(exit_status(ErrorKind::Internal), 70);
}

}  // namespace
}  // namespace ditto
