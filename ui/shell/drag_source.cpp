#include "shell/drag_source.h"

#ifdef DITTO_XCB

#include <xcb/xcb.h>

#include <QGuiApplication>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace ditto::ui {
namespace {

/// What the server answers, freed as its library wants it.
template <typename Reply>
std::unique_ptr<Reply, decltype(&std::free)> owned(Reply* reply) {
    return {reply, &std::free};
}

}  // namespace

/// Who drags owns this selection until the drag is over, and owns nothing once it is gone.
bool drag_source_is_gone() {
    const auto* native = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t* server = native ? native->connection() : nullptr;
    if (!server) return false;
    constexpr std::string_view kSelection = "XdndSelection";
    const auto name = owned(xcb_intern_atom_reply(
        server, xcb_intern_atom(server, 0, kSelection.size(), kSelection.data()), nullptr));
    if (!name) return false;
    const auto owner = owned(xcb_get_selection_owner_reply(
        server, xcb_get_selection_owner(server, name->atom), nullptr));
    return owner && owner->owner == XCB_NONE;
}

}  // namespace ditto::ui

#else

namespace ditto::ui {

bool drag_source_is_gone() {
    return false;
}

}  // namespace ditto::ui

#endif
