#include "app/gui/plain_stage.hpp"

#include <stdexcept>

#include "app/gui/live_values.hpp"
#include "app/gui/say.hpp"

namespace lucid {
namespace {

class PlainStage : public Stage {
 public:
  void draw(const Snapshot& snapshot, const ViewState& view, DrawList& list) const override {
    Panel panel;
    panel.rectangle = QRectF(QPointF(), view.size);
    panel.camera = PixelCamera{};
    double y = 30;
    for (const QString& line : describe(snapshot, view).split(QLatin1Char('\n'))) {
      Label label;
      label.at = Vec3(20, y);
      label.space = Space::pixels;
      label.text = line;
      label.anchor = Qt::AlignLeft | Qt::AlignVCenter;
      panel.add(std::move(label));
      y += 22 * view.text_scale;
    }
    list.add(std::move(panel));
  }

  QString describe(const Snapshot& snapshot, const ViewState& view) const override {
    QStringList lines{say(snapshot.exhibit->title)};
    for (const auto& readout : snapshot.exhibit->readouts) {
      const QString id = QString::fromStdString(readout.id);
      lines << say(readout.label) + QStringLiteral(": ") + live_text(snapshot, id, view.locale);
    }
    return lines.join(QLatin1Char('\n'));
  }
};

}  // namespace

std::unique_ptr<Stage> stage_of(const Exhibit& exhibit) {
  try {
    return make_stage(exhibit.id);
  } catch (const std::logic_error&) {
    return std::make_unique<PlainStage>();
  }
}

}  // namespace lucid
