#include "core/error.h"

namespace ditto {

int exit_status(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::BadInput:
            return 3;
        case ErrorKind::OutOfMemory:
            return 33;
        case ErrorKind::TryAgain:
            return 75;
        case ErrorKind::Cancelled:
            return 130;
        case ErrorKind::Internal:
            break;
    }
    return 70;
}

}  // namespace ditto
