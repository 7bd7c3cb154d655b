// A window for one reader, and all the words that it paints with their places.
#pragma once

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTextEdit>
#include <QtTest>

#include "app/gui/charts/chart.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/gallery/gallery.hpp"
#include "app/gui/language.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/widgets/style.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"

namespace lucid::people {

struct Studio {
  explicit Studio(const QString& language = QStringLiteral("en"), TextScale scale = TextScale::normal,
                  QSize size = {1280, 720})
      : preferences(false) {
    look.set_reduce_motion(true);
    look.set_text_scale(scale);
    look.set_language(language, locale_of(language));
    dress_application(look);
    window = std::make_unique<Window>(look, preferences, false);
    window->set_dialogs(false);
    window->screen().set_still(true);
    window->gallery().thumbnails().set_at_once(true);
    window->resize(size);
    window->show();
    settle();
  }

  void open(const Exhibit& exhibit, int story_step = 0) {
    window->open_exhibit(QString::fromStdString(exhibit.id));
    window->screen().set_still(true);
    if (story_step > 0) window->screen().go_to_step(story_step, true);
    settle();
  }

  /// Until the model has answered and what follows from it is laid out.
  void settle() {
    for (int i = 0; i < 4; ++i) {
      if (window->in_exhibit()) {
        const Session& session = *window->screen().visit()->session;
        QTRY_VERIFY_WITH_TIMEOUT(!session.out_of_date(), 60'000);
        window->screen().tick();
      }
      QApplication::sendPostedEvents();
      QApplication::processEvents(QEventLoop::AllEvents, 30);
    }
  }

  Look look;
  Preferences preferences;
  std::unique_ptr<Window> window;
};

struct PaintedText {
  QString text;
  QRectF box;     ///< of its letters, pixels of the window
  QRectF seen;    ///< what may be seen at most where it is painted
  QColor colour;  ///< with the painter's opacity
};

/// Takes note of every text that is painted on it, and of the outlines of formulas and icons (text empty).
class WordCatcher : public QPaintDevice {
  class Engine : public QPaintEngine {
   public:
    Engine(std::vector<PaintedText>& texts, std::vector<PaintedText>& outlines)
        : QPaintEngine(AllFeatures), texts_(texts), outlines_(outlines) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath& path) override {
      if (painter()->brush().style() == Qt::NoBrush) return;
      const QRectF box = painter()->deviceTransform().mapRect(path.boundingRect());
      outlines_.push_back({QString(), box, seen_now(), painter()->brush().color()});
    }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawLines(const QLineF*, int) override {}
    void drawRects(const QRectF*, int) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
      if (item.text().trimmed().isEmpty()) return;
      const QTransform to_window = painter()->deviceTransform();
      QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
      // Blanks at the ends of a line are not seen.
      const QString text = item.text();
      qsizetype blanks = 0;
      while (text.at(blanks).isSpace()) ++blanks;
      const QFontMetricsF metrics(item.font());
      const double before = metrics.horizontalAdvance(text.first(blanks)),
                   width = metrics.horizontalAdvance(text.trimmed());
      if (item.renderFlags() & QTextItem::RightToLeft)
        box.setRect(box.right() - before - width, box.top(), width, box.height());
      else
        box.setRect(box.left() + before, box.top(), width, box.height());
      QColor colour = painter()->pen().color();
      colour.setAlphaF(static_cast<float>(double(colour.alphaF()) * painter()->opacity()));
      texts_.push_back({item.text(), to_window.mapRect(box), seen_now(), colour});
    }

   private:
    QRectF seen_now() const {
      QRectF seen = systemClip().isEmpty()
                        ? QRectF(QPointF(), QSizeF(paintDevice()->width(), paintDevice()->height()))
                        : QRectF(systemClip().boundingRect());
      if (painter()->hasClipping())
        seen &= painter()->deviceTransform().mapRect(painter()->clipBoundingRect());
      return seen;
    }
    std::vector<PaintedText>&texts_, &outlines_;
  };

 public:
  explicit WordCatcher(QSize size) : size_(size), engine_(texts_, outlines_) {}
  QPaintEngine* paintEngine() const override { return &engine_; }
  const std::vector<PaintedText>& texts() const { return texts_; }
  const std::vector<PaintedText>& outlines() const { return outlines_; }

 protected:
  int metric(PaintDeviceMetric what) const override {
    switch (what) {
      case PdmWidth: return size_.width();
      case PdmHeight: return size_.height();
      case PdmWidthMM: return size_.width() * 254 / 960;
      case PdmHeightMM: return size_.height() * 254 / 960;
      case PdmNumColors: return INT_MAX;
      case PdmDepth: return 32;
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY: return 96;
      case PdmDevicePixelRatio: return 1;
      case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
      default: return 0;
    }
  }

 private:
  QSize size_;
  std::vector<PaintedText> texts_, outlines_;
  mutable Engine engine_;
};

inline std::vector<PaintedText> words_on(QWidget& window) {
  WordCatcher catcher(window.size());
  window.render(&catcher);
  return catcher.texts();
}

/// The words of a chart, which keeps its picture and paints it whole.
inline std::vector<PaintedText> words_in(Chart& chart) {
  WordCatcher catcher(chart.size());
  QPainter painter(&catcher);
  chart.render(&painter, QRectF(QPointF(), QSizeF(chart.size())), chart.rect());
  painter.end();
  return catcher.texts();
}

}  // namespace lucid::people
