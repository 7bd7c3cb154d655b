// How long the first picture, frames, steps and answers take: --frames.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
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
    if (ms.empty()) return {{"count", 0}, {"p50", nullptr}, {"p95", nullptr}, {"p99", nullptr}};
    return {{"count", ms.size()}, {"p50", at(0.5)}, {"p95", at(0.95)}, {"p99", at(0.99)}};
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

/// Draws frames as the window does: a look at the session, then one painting of all that changed.
void draw_frames(ExhibitScreen& screen, int count, Times& frame, Times& list, Times& model, Times& answer) {
  QElapsedTimer timer;
  for (int i = 0; i < count; ++i) {
    move_hand(screen.stage(), i);
    timer.start();
    screen.tick();
    screen.stage().redraw();
    QApplication::sendPostedEvents();
    QApplication::processEvents(QEventLoop::AllEvents, 1);
    frame.ms.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    list.ms.push_back(screen.stage().list_ms());
    const double step = screen.visit()->session->latest()->step_ms;
    if (step > 0) model.ms.push_back(step);
    const double late = screen.stage().take_input_to_picture();
    if (std::isfinite(late)) answer.ms.push_back(late);
  }
}

/// MiB of this process that are in memory, or NaN where the system does not say.
double resident_memory() {
  QFile file(QStringLiteral("/proc/self/status"));
  if (!file.open(QIODevice::ReadOnly)) return std::nan("");
  for (const QByteArray& line : file.readAll().split('\n'))
    if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
  return std::nan("");
}

nlohmann::ordered_json number_or_null(double value) {
  return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json();
}

void print_row(const char* what, const Times& times) {
  std::printf("  %-17s p50 %.1f  p95 %.1f  p99 %.1f ms\n", what, times.at(0.5), times.at(0.95),
              times.at(0.99));
}

}  // namespace

int measure_frames(const Options& options, std::chrono::steady_clock::time_point begun) {
  Preferences preferences(false);
  Look look;
  set_theme_by_name(look, QString::fromStdString(options.theme));
  dress_application(look);
  Window window(look, preferences, opengl_is_usable());
  window.set_dialogs(false);
  window.resize(options.width, options.height);
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  double first_picture = std::nan("");
  try {
    for (const Exhibit* exhibit : exhibits()) {
      if (!options.exhibit.empty() && exhibit->id != options.exhibit) continue;
      auto session = std::make_unique<Session>(*exhibit);
      const auto edits = edits_for(*exhibit, options);
      if (!edits.empty()) session->set_all(edits);
      window.open_run(std::move(session), false);
      window.show();
      ExhibitScreen& screen = window.screen();
      screen.stop_timer();
      screen.visit()->session->play(true);
      screen.tick();
      QApplication::sendPostedEvents();
      QApplication::processEvents();
      if (!std::isfinite(first_picture))
        first_picture =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
      for (int i = 0; i < 20; ++i) QApplication::processEvents(QEventLoop::AllEvents, 20);
      Times frame, with_charts, list, model, answer;
      screen.fold(QStringLiteral("charts"), true);
      draw_frames(screen, options.frames, frame, list, model, answer);
      screen.fold(QStringLiteral("charts"), false);
      draw_frames(screen, options.frames, with_charts, list, model, answer);
      all.push_back({{"exhibit", exhibit->id},
                     {"opengl", screen.stage().uses_opengl()},
                     {"unit", "ms"},
                     {"frame", frame.json()},
                     {"frame_with_charts", with_charts.json()},
                     {"draw_list", list.json()},
                     {"model", model.json()},
                     {"input_to_picture", answer.json()}});
      if (options.json) continue;
      std::printf("%s (%s)\n", exhibit->id.c_str(), screen.stage().uses_opengl() ? "OpenGL" : "software");
      print_row("frame", frame);
      print_row("frame with charts", with_charts);
      print_row("draw list", list);
      print_row("model", model);
      print_row("input to picture", answer);
    }
  } catch (const Refusal& refusal) {
    std::fprintf(stderr, "lucidarium: %s\n", refusal.what());
    return 1;
  }
  const double memory = resident_memory();
  if (options.json)
    std::printf("%s\n", nlohmann::ordered_json{{"first_picture_ms", number_or_null(first_picture)},
                                               {"resident_mib", number_or_null(memory)},
                                               {"frames", all}}
                            .dump(1)
                            .c_str());
  else
    std::printf("first picture %.0f ms after the start, %.0f MiB in memory\n", first_picture, memory);
  return 0;
}

}  // namespace lucid
