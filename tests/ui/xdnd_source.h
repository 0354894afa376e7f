#pragma once

#include <poll.h>
#include <xcb/xcb.h>

#include <QWidget>
#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace ditto::ui {

/// A program on the X server that drags files over a window, as its protocol (XDND 5) has it, with
/// the timing of a test. It holds no mouse button and answers what it is asked in serve().
class XdndSource {
  public:
    /// `uris`: text/uri-list.
    explicit XdndSource(std::string uris)
        : server_(xcb_connect(nullptr, nullptr), &xcb_disconnect), uris_(std::move(uris)) {
        const xcb_screen_t* screen =
            xcb_setup_roots_iterator(xcb_get_setup(server_.get())).data;
        root_ = screen->root;
        window_ = xcb_generate_id(server_.get());
        xcb_create_window(server_.get(), XCB_COPY_FROM_PARENT, window_, root_, 0, 0, 1, 1, 0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, 0, nullptr);
        xcb_set_selection_owner(server_.get(), window_, atom("XdndSelection"), XCB_CURRENT_TIME);
        xcb_flush(server_.get());
    }

    void enter(const QWidget& target) {
        send(target, "XdndEnter", {5u << 24, atom("text/uri-list"), 0, 0});
    }
    /// Over the middle of the window.
    void move(const QWidget& target) {
        const QPoint at = target.mapToGlobal(target.rect().center());
        const auto place = static_cast<std::uint32_t>(at.x() << 16 | at.y());
        send(target, "XdndPosition", {0, place, XCB_CURRENT_TIME, atom("XdndActionCopy")});
    }
    void leave(const QWidget& target) { send(target, "XdndLeave", {0, 0, 0, 0}); }
    void drop(const QWidget& target) { send(target, "XdndDrop", {0, XCB_CURRENT_TIME, 0, 0}); }

    /// Gives the files to who asks, and hears what the window says; for a thread, over and over.
    void serve() {
        pollfd wait{xcb_get_file_descriptor(server_.get()), POLLIN, 0};
        poll(&wait, 1, 10);
        while (xcb_generic_event_t* event = xcb_poll_for_event(server_.get())) {
            const std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> owned(event,
                                                                                   &std::free);
            const int type = event->response_type & 0x7f;
            if (type == XCB_SELECTION_REQUEST)
                give(*reinterpret_cast<xcb_selection_request_event_t*>(event));
            if (type != XCB_CLIENT_MESSAGE) continue;
            const auto& told = *reinterpret_cast<xcb_client_message_event_t*>(event);
            if (told.type == atom("XdndStatus")) accepted_ = told.data.data32[1] & 1;
            if (told.type == atom("XdndStatus")) answered_ = true;
        }
    }
    bool answered() const { return answered_; }
    bool accepted() const { return accepted_; }

  private:
    xcb_atom_t atom(const char* name) {
        const auto length = static_cast<std::uint16_t>(std::strlen(name));
        xcb_intern_atom_reply_t* reply = xcb_intern_atom_reply(
            server_.get(), xcb_intern_atom(server_.get(), 0, length, name), nullptr);
        const xcb_atom_t result = reply ? reply->atom : XCB_NONE;
        std::free(reply);
        return result;
    }
    void send(const QWidget& target, const char* type, std::array<std::uint32_t, 4> rest) {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = static_cast<xcb_window_t>(target.winId());
        event.type = atom(type);
        event.data.data32[0] = window_;
        for (std::size_t i = 0; i < rest.size(); ++i) event.data.data32[i + 1] = rest[i];
        xcb_send_event(server_.get(), 0, event.window, XCB_EVENT_MASK_NO_EVENT,
                       reinterpret_cast<const char*>(&event));
        xcb_flush(server_.get());
    }
    void give(const xcb_selection_request_event_t& request) {
        xcb_change_property(server_.get(), XCB_PROP_MODE_REPLACE, request.requestor,
                            request.property, request.target, 8,
                            static_cast<std::uint32_t>(uris_.size()), uris_.data());
        xcb_selection_notify_event_t event{};
        event.response_type = XCB_SELECTION_NOTIFY;
        event.time = request.time;
        event.requestor = request.requestor;
        event.selection = request.selection;
        event.target = request.target;
        event.property = request.property;
        xcb_send_event(server_.get(), 0, request.requestor, XCB_EVENT_MASK_NO_EVENT,
                       reinterpret_cast<const char*>(&event));
        xcb_flush(server_.get());
    }

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> server_;
    std::string uris_;
    xcb_window_t root_ = 0, window_ = 0;
    std::atomic<bool> answered_ = false, accepted_ = false;
};

}  // namespace ditto::ui
