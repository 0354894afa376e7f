#include "timeline/scene_nodes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGRenderNode>
#include <QSGSimpleTextureNode>
#include <QSGVertexColorMaterial>
#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "timeline/display_painter.h"
#include "timeline/triangles.h"

namespace ditto::ui {
namespace {

/// The list on an image, which the software scene graph copies: it does not draw geometry. A moving
/// playhead so costs no painting of what is behind it.
class PaintedNode final : public ListNode, public QSGRenderNode {
  public:
    explicit PaintedNode(QQuickWindow& window) : window_(window) {}

    QSGNode* node() override { return this; }
    StateFlags changedStates() const override { return {}; }
    RenderingFlags flags() const override { return BoundedRectRendering; }
    QRectF rect() const override { return rect_; }

    void show(const DisplayList& list, const QFont& font) override {
        rect_ = bounds(list).toAlignedRect() & QRect(QPoint(), window_.size());
        const double scale = window_.effectiveDevicePixelRatio();
        const QSize size = (rect_.size() * scale).toSize();
        if (image_.size() != size) image_ = QImage(size, QImage::Format_ARGB32_Premultiplied);
        image_.setDevicePixelRatio(scale);
        if (!image_.isNull()) {
            image_.fill(Qt::transparent);
            paint(image_, rect_.topLeft(), list, font);
        }
        markDirty(QSGNode::DirtyMaterial | QSGNode::DirtyGeometry);
    }

    void render(const RenderState* state) override {
        auto* painter = static_cast<QPainter*>(window_.rendererInterface()->getResource(
            &window_, QSGRendererInterface::PainterResource));
        if (!painter || image_.isNull()) return;
        const QRegion* clip = state->clipRegion();
        if (clip && !clip->isEmpty()) painter->setClipRegion(*clip, Qt::ReplaceClip);
        painter->setTransform(matrix()->toTransform());
        painter->setOpacity(inheritedOpacity());
        painter->drawImage(rect_.topLeft(), image_);
    }

  private:
    QQuickWindow& window_;
    QRectF rect_;
    QImage image_;
};

/// One batch of triangles, and a texture for each text; those that stay are kept.
class GeometryNode final : public ListNode, public QSGNode {
  public:
    explicit GeometryNode(QQuickWindow& window)
        : window_(window), shapes_(new QSGGeometryNode), texts_(new QSGNode) {
        auto* geometry = new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0);
        geometry->setDrawingMode(QSGGeometry::DrawTriangles);
        geometry->setVertexDataPattern(QSGGeometry::StreamPattern);
        shapes_->setGeometry(geometry);
        shapes_->setMaterial(new QSGVertexColorMaterial);
        shapes_->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
        appendChildNode(shapes_);
        appendChildNode(texts_);
    }

    QSGNode* node() override { return this; }

    void show(const DisplayList& list, const QFont& font) override {
        const auto vertices = triangulated(list);
        shapes_->geometry()->allocate(static_cast<int>(vertices.size()));
        auto* out = shapes_->geometry()->vertexDataAsColoredPoint2D();
        for (const Vertex& v : vertices) (out++)->set(v.x, v.y, v.r, v.g, v.b, v.a);
        shapes_->markDirty(QSGNode::DirtyGeometry);
        show_labels(list, font);
    }

  private:
    struct Text {
        std::unique_ptr<QSGTexture> texture;
        bool used = false;
    };

    void show_labels(const DisplayList& list, const QFont& font) {
        while (QSGNode* child = texts_->firstChild()) {
            texts_->removeChildNode(child);
            delete child;
        }
        for (auto& [key, text] : textures_) text.used = false;
        const double scale = window_.effectiveDevicePixelRatio();
        for (const Label& label : list.labels) {
            Text& text = text_of(label, font, scale);
            if (!text.texture) continue;
            const QPointF corner((std::round(label.box.left() * scale)) / scale,
                                 (std::round(label.box.top() * scale)) / scale);
            auto* node = new QSGSimpleTextureNode;
            node->setTexture(text.texture.get());
            node->setRect(QRectF(corner, QSizeF(text.texture->textureSize()) / scale));
            texts_->appendChildNode(node);
        }
        std::erase_if(textures_, [](const auto& entry) { return !entry.second.used; });
    }

    Text& text_of(const Label& label, const QFont& font, double scale) {
        const QSizeF room = label.box.size();
        const double width = std::min(
            room.width(),
            std::ceil(QFontMetricsF(label_font(font, label.small)).horizontalAdvance(label.text)) +
                1);
        const QString key = QStringLiteral("%1 %2 %3 %4 ")
                                .arg(label.color.rgba())
                                .arg(width)
                                .arg(room.height())
                                .arg(scale) +
                            label.text;
        Text& text = textures_[key];
        text.used = true;
        const QSize size = (QSizeF(width, room.height()) * scale).toSize();
        if (text.texture || size.isEmpty()) return text;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Label here = label;
        here.box = {0, 0, width, room.height()};
        paint(painter, here, font);
        painter.end();
        text.texture.reset(window_.createTextureFromImage(image));
        return text;
    }

    QQuickWindow& window_;
    std::map<QString, Text> textures_;
    QSGGeometryNode* shapes_;
    QSGNode* texts_;
};

}  // namespace

ListNode* make_list_node(QQuickWindow& window) {
    if (window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        return new PaintedNode(window);
    return new GeometryNode(window);
}

}  // namespace ditto::ui
