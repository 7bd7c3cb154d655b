// How long frames, steps and answers take: --frames.
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/gui/exhibit_screen.hpp"
#include "app/gui/headless.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/widgets/style.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"

namespace lucid {
namespace {

struct Times {
  std::vector<double> ms;

  double at(double share) const {
    if (ms.empty()) return std::nan("");
    std::vector<double> sorted = ms;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1,
                           static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
  }
  nlohmann::ordered_json json() const {
    const auto number = [](double value) {
      return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json();
    };
    return {
        {"count", ms.size()}, {"p50", number(at(0.5))}, {"p95", number(at(0.95))}, {"p99", number(at(0.99))}};
  }
};

/// One hand's movement: presses a handle or the middle of the stage and draws a small circle.
void move_hand(StageView& stage, int frame) {
  const QPointF middle = QRectF(stage.rect()).center();
  QPointF start = middle;
  for (const Panel& panel : stage.list().panels)
    for (const Item& item : panel.items)
      if (const auto* handle = std::get_if<Handle>(&item))
        start = project(panel, handle->at, handle->space).at;
  static QPointF anchor;
  const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, stage.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&stage, &event);
  };
  const int phase = frame % 40;
  if (phase == 0) {
    anchor = start;
    send(QEvent::MouseButtonPress, anchor, Qt::LeftButton, Qt::LeftButton);
  } else if (phase < 39) {
    const double angle = phase * 2 * 3.14159265 / 38;
    send(QEvent::MouseMove, anchor + QPointF(30 * std::sin(angle), 20 * (std::cos(angle) - 1)), Qt::NoButton,
         Qt::LeftButton);
  } else {
    send(QEvent::MouseButtonRelease, anchor, Qt::LeftButton, Qt::NoButton);
  }
}

}  // namespace

int measure_frames(const Options& options) {
  Preferences preferences(false);
  Look look;
  set_theme_by_name(look, QString::fromStdString(options.theme));
  dress_application(look);
  Window window(look, preferences, opengl_is_usable());
  window.set_dialogs(false);
  window.resize(options.width, options.height);
  window.screen().set_still(false);
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  try {
    for (const Exhibit* exhibit : exhibits()) {
      if (!options.exhibit.empty() && exhibit->id != options.exhibit) continue;
      auto session = std::make_unique<Session>(*exhibit);
      const auto edits = edits_for(*exhibit, options);
      if (!edits.empty()) session->set_all(edits);
      window.open_run(std::move(session), false);
      window.show();
      ExhibitScreen& screen = window.screen();
      screen.visit()->session->play(true);
      for (int i = 0; i < 20; ++i) QApplication::processEvents(QEventLoop::AllEvents, 20);
      Times frame, model, answer;
      QElapsedTimer timer;
      for (int i = 0; i < options.frames; ++i) {
        move_hand(screen.stage(), i);
        timer.start();
        screen.tick();
        screen.stage().redraw();
        QApplication::sendPostedEvents();
        screen.stage().repaint();
        QApplication::processEvents(QEventLoop::AllEvents, 4);
        frame.ms.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        const double step = screen.visit()->session->latest()->step_ms;
        if (step > 0) model.ms.push_back(step);
        const double late = screen.stage().take_input_to_picture();
        if (std::isfinite(late)) answer.ms.push_back(late);
      }
      all.push_back({{"exhibit", exhibit->id},
                     {"opengl", screen.stage().uses_opengl()},
                     {"unit", "ms"},
                     {"frame", frame.json()},
                     {"model", model.json()},
                     {"input_to_picture", answer.json()}});
      if (!options.json)
        std::printf(
            "%s (%s)\n  frame             p50 %.1f  p95 %.1f  p99 %.1f ms\n"
            "  model             p50 %.1f  p95 %.1f  p99 %.1f ms\n"
            "  input to picture  p50 %.1f  p95 %.1f  p99 %.1f ms\n",
            exhibit->id.c_str(), screen.stage().uses_opengl() ? "OpenGL" : "software", frame.at(0.5),
            frame.at(0.95), frame.at(0.99), model.at(0.5), model.at(0.95), model.at(0.99), answer.at(0.5),
            answer.at(0.95), answer.at(0.99));
    }
  } catch (const Refusal& refusal) {
    std::fprintf(stderr, "lucidarium: %s\n", refusal.what());
    return 1;
  }
  if (options.json) std::printf("%s\n", nlohmann::ordered_json{{"frames", all}}.dump(1).c_str());
  return 0;
}

}  // namespace lucid
