#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <algorithm>
#include <string>
#include <utility>

namespace ditto::ui {

/// Serves one file under every name, and can stop in the middle of it.
class SlowServer {
  public:
    explicit SlowServer(std::string file) : file_(std::move(file)) {
        server_.listen(QHostAddress::LocalHost);
        QObject::connect(&server_, &QTcpServer::newConnection, [this] {
            QTcpSocket* socket = server_.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, [this, socket] { answer(*socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    std::string address() const {
        return "http://127.0.0.1:" + std::to_string(server_.serverPort());
    }
    /// Sends so many bytes of a body and no more; negative: all.
    void hold_after(qsizetype bytes) { most_ = bytes; }
    /// Where the last body began.
    qsizetype last_first_byte() const { return first_; }

  private:
    void answer(QTcpSocket& socket) {
        QByteArray request = socket.property("request").toByteArray() + socket.readAll();
        const bool whole = request.contains("\r\n\r\n");
        socket.setProperty("request", whole ? QByteArray() : request);
        if (!whole) return;
        const qsizetype range = request.toLower().indexOf("range: bytes=");
        const qsizetype first =
            range < 0
                ? 0
                : request.mid(range + 13, request.indexOf('-', range) - range - 13).toLongLong();
        const auto size = static_cast<qsizetype>(file_.size());
        QByteArray head = first > 0 ? "HTTP/1.1 206 Partial Content\r\n" : "HTTP/1.1 200 OK\r\n";
        if (first > 0) {
            head += "Content-Range: bytes " + QByteArray::number(first) + '-' +
                    QByteArray::number(size - 1) + '/' + QByteArray::number(size) + "\r\n";
        }
        head += "ETag: \"one\"\r\nContent-Length: " + QByteArray::number(size - first) + "\r\n\r\n";
        socket.write(head);
        if (request.startsWith("HEAD")) return;
        first_ = first;
        socket.write(file_.data() + first,
                     most_ < 0 ? size - first : std::min(most_, size - first));
    }

    QTcpServer server_;
    std::string file_;
    qsizetype most_ = -1, first_ = 0;
};

}  // namespace ditto::ui
