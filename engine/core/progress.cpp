#include "core/progress.h"

#include "core/error.h"

namespace ditto {

void CancelToken::check() const {
    if (cancelled()) throw Error(ErrorKind::Cancelled, "cancelled");
}

}  // namespace ditto
