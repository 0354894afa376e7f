#pragma once

#include "core/progress.h"

namespace ditto::cli {

/// A token that ctrl-C (SIGINT), SIGTERM or a closed terminal (SIGHUP) raises, so that work ends
/// cleanly; a second signal ends the program at once.
CancelToken cancel_on_interrupt();

}  // namespace ditto::cli
