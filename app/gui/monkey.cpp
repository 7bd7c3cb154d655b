// Random hands on every exhibit: --monkey. A crash or a Qt warning fails it, and it says what it did last.
#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QTimer>
#include <QTouchEvent>
#include <QWheelEvent>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <deque>

#include "app/gui/exhibit_screen.hpp"
#include "app/gui/gallery/gallery.hpp"
#include "app/gui/headless.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/widgets/style.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"
#include "core/random.hpp"

namespace lucid {
namespace {

std::atomic<int> warnings{0};
// Plain memory, so that a crash can still print it.
char last_deeds[8][160];
int last_index = 0;

void note(const QString& deed) {
  const QByteArray text = deed.toUtf8().left(150);
  std::memset(last_deeds[last_index], 0, sizeof last_deeds[0]);
  std::memcpy(last_deeds[last_index], text.constData(), static_cast<std::size_t>(text.size()));
  last_index = (last_index + 1) % 8;
}

void print_last_deeds() {
  std::fputs("lucidarium: the last deeds were:\n", stderr);
  for (int i = 0; i < 8; ++i)
    if (last_deeds[(last_index + i) % 8][0]) std::fprintf(stderr, "  %s\n", last_deeds[(last_index + i) % 8]);
}

extern "C" void crashed(int signal) {
  print_last_deeds();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void listen(QtMsgType type, const QMessageLogContext&, const QString& message) {
  std::fprintf(stderr, "Qt: %s\n", qPrintable(message));
  if (type == QtDebugMsg || type == QtInfoMsg) return;
  // What the platform says about the machine is no fault of ours.
  static const QStringList harmless = {QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("does not support"),
                                       QStringLiteral("propagateSizeHints")};
  for (const QString& word : harmless)
    if (message.contains(word)) return;
  ++warnings;
}

class Monkey {
 public:
  Monkey(Window& window, std::uint64_t seed) : window_(window), random_(seed) {
    touch_ = new QPointingDevice(QStringLiteral("fingers"), 77, QInputDevice::DeviceType::TouchScreen,
                                 QPointingDevice::PointerType::Finger, QInputDevice::Capability::Position, 4,
                                 0, {}, QPointingDeviceUniqueId(), &window);
  }

  void act() {
    close_what_lies_over();
    if (!window_.in_exhibit()) {
      const auto& all = exhibits();
      if (all.empty() || random_.below(3) == 0) return hands(&window_.gallery());
      const auto& exhibit = *all[random_.below(all.size())];
      note(QStringLiteral("open ") + QString::fromStdString(exhibit.id));
      return window_.open_exhibit(QString::fromStdString(exhibit.id));
    }
    Session& session = *window_.screen().visit()->session;
    switch (random_.below(24)) {
      case 0:
      case 1:
      case 2: return set_something(session);
      case 3: return apply_preset(session);
      case 4: return do_deed(session);
      case 5: note(QStringLiteral("undo or redo")); return random_.below(2) ? session.undo() : session.redo();
      case 6: return time(session);
      case 7:
        if (StoryPanel* story = window_.screen().story()) {
          note(QStringLiteral("story step"));
          window_.screen().go_to_step(
              static_cast<int>(random_.below(static_cast<std::uint64_t>(std::max(1, story->steps())))), true);
        }
        return;
      case 8: return switches(session);
      case 9:
      case 10: return fingers();
      case 11: return wheel(&window_.screen().stage());
      case 12: return press_key(&window_.screen().stage());
      case 13: return press_key(QApplication::focusWidget() ? QApplication::focusWidget() : &window_);
      case 14:
        if (random_.below(8) == 0) {
          note(QStringLiteral("back to the gallery"));
          window_.open_gallery();
        }
        return;
      default: return hands(random_.below(2) ? static_cast<QWidget*>(&window_.screen().stage()) : &window_);
    }
  }

 private:
  void close_what_lies_over() {
    if (auto* popup = QApplication::activePopupWidget()) popup->close();
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (auto* dialog = qobject_cast<QDialog*>(widget);
          dialog && dialog->isVisible() && random_.below(3) == 0)
        dialog->close();
  }

  Value random_value(const Parameter& parameter) {
    const auto number = [&] {
      const double low = std::max(parameter.minimum, -1e6), high = std::min(parameter.maximum, 1e6);
      if (parameter.scale == Scale::log && low > 0) return low * std::pow(high / low, random_.uniform());
      switch (random_.below(6)) {
        case 0: return low;
        case 1: return high;
        default: return random_.uniform(low, high);
      }
    };
    switch (parameter.kind) {
      case Kind::real: return number();
      case Kind::integer: return static_cast<std::int64_t>(number());
      case Kind::flag: return random_.below(2) == 0;
      case Kind::choice: return parameter.choices[random_.below(parameter.choices.size())].id;
      case Kind::list: {
        List list = std::get<List>(parameter.initial);
        for (auto& entry : list.numbers) entry = number();
        return list;
      }
      case Kind::text: return random_.below(4) ? parameter.initial : Value(std::string("x1 + ? né 学"));
      case Kind::file:
        return random_.below(2)
                   ? Value(File{})
                   : Value(File{"noise.csv", std::make_shared<const std::string>("1,2\n3,x\n\xff")});
      default: return parameter.initial;
    }
  }

  void set_something(Session& session) {
    const auto& parameters = session.exhibit().parameters;
    if (parameters.empty()) return;
    const Parameter& parameter = parameters[random_.below(parameters.size())];
    const Value value = random_value(parameter);
    note(QStringLiteral("set %1=%2")
             .arg(QString::fromStdString(parameter.id), QString::fromStdString(print_value(value))));
    session.set(parameter, value);
  }

  void apply_preset(Session& session) {
    const auto& presets = session.exhibit().presets;
    if (presets.empty()) return;
    const auto& preset = presets[random_.below(presets.size())];
    note(QStringLiteral("preset ") + QString::fromStdString(preset.id));
    session.apply(preset);
  }

  void do_deed(Session& session) {
    const auto& actions = session.exhibit().actions;
    if (actions.empty()) return;
    const auto& action = actions[random_.below(actions.size())];
    Deed deed{action.id, {}};
    for (const auto& argument : action.arguments) deed.arguments.push_back(random_value(argument));
    note(QStringLiteral("do ") + QString::fromStdString(action.id));
    session.act(std::move(deed));
  }

  void time(Session& session) {
    switch (random_.below(8)) {
      case 6: note(QStringLiteral("mark")); return void(session.toggle_mark());
      case 7: note(QStringLiteral("step back")); return session.step_back();
      case 0: note(QStringLiteral("play")); return session.play(true);
      case 1: note(QStringLiteral("pause")); return session.play(false);
      case 2: note(QStringLiteral("step")); return session.step_once();
      case 3: note(QStringLiteral("restart")); return session.restart(random_.below(100));
      case 4: {
        const auto horizon = std::max<std::int64_t>(1, session.latest()->horizon);
        note(QStringLiteral("seek"));
        return session.seek(static_cast<std::int64_t>(random_.below(static_cast<std::uint64_t>(horizon))));
      }
      default: note(QStringLiteral("cancel")); return session.cancel();
    }
  }

  void switches(Session& session) {
    Look& look = window_.look();
    switch (random_.below(8)) {
      case 0: note(QStringLiteral("theme")); return look.set_theme(static_cast<Theme>(random_.below(3)));
      case 1:
        note(QStringLiteral("text size"));
        return look.set_text_scale(static_cast<TextScale>(random_.below(4)));
      case 2: note(QStringLiteral("motion")); return look.set_reduce_motion(random_.below(2) == 0);
      case 3:
        note(QStringLiteral("size"));
        return window_.resize(720 + static_cast<int>(random_.below(1300)),
                              520 + static_cast<int>(random_.below(600)));
      case 4:
        note(QStringLiteral("hold or drop"));
        return random_.below(2) ? session.hold() : session.drop_held();
      case 5:
        note(QStringLiteral("fold"));
        return window_.screen().fold(random_.below(2) ? QStringLiteral("story") : QStringLiteral("bench"),
                                     random_.below(2) == 0);
      case 6:
        note(QStringLiteral("language"));
        return window_.set_language(random_.below(2) ? QStringLiteral("en") : QStringLiteral("de"));
      default: note(QStringLiteral("present")); return window_.present(random_.below(3) == 0);
    }
  }

  QPointF place_in(const QWidget* widget) {
    return {random_.uniform(0, std::max(1, widget->width() - 1)),
            random_.uniform(0, std::max(1, widget->height() - 1))};
  }

  /// To the widget that a real pointer would reach.
  void send(QWidget* root, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
    QWidget* target = root->childAt(at.toPoint());
    if (!target) target = root;
    if (held_) target = held_;
    if (type == QEvent::MouseButtonPress) held_ = target;
    const QPointF global = root->mapToGlobal(at);
    QMouseEvent event(type, target->mapFromGlobal(global), global, button, buttons, Qt::NoModifier);
    QPointer<QWidget> alive(target);
    QApplication::sendEvent(target, &event);
    if (type == QEvent::MouseButtonRelease) held_ = nullptr;
  }

  void hands(QWidget* root) {
    QPointer<QWidget> alive(root);
    const QPointF from = place_in(root), to = place_in(root);
    const bool click = random_.below(2) == 0;
    note(QStringLiteral("%1 at %2, %3 in %4")
             .arg(click ? QStringLiteral("click") : QStringLiteral("drag"))
             .arg(from.x())
             .arg(from.y())
             .arg(QString::fromLatin1(root->metaObject()->className())));
    send(root, QEvent::MouseMove, from, Qt::NoButton, Qt::NoButton);
    send(root, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; !click && i <= 6 && alive; ++i)
      send(root, QEvent::MouseMove, from + (to - from) * i / 6.0, Qt::NoButton, Qt::LeftButton);
    if (alive) send(root, QEvent::MouseButtonRelease, click ? from : to, Qt::LeftButton, Qt::NoButton);
    held_ = nullptr;
  }

  void wheel(QWidget* widget) {
    const QPointF at = place_in(widget);
    note(QStringLiteral("wheel"));
    QWheelEvent event(at, widget->mapToGlobal(at), {}, QPoint(0, random_.below(2) ? 120 : -240), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
  }

  void press_key(QWidget* widget) {
    static const int keys[] = {
        Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,
        Qt::Key_Space, Qt::Key_Period,  Qt::Key_R,      Qt::Key_Escape, Qt::Key_Return, Qt::Key_PageDown,
        Qt::Key_1,     Qt::Key_2,       Qt::Key_Plus,   Qt::Key_Minus,  Qt::Key_A,      Qt::Key_Backspace,
        Qt::Key_Home,  Qt::Key_End,     Qt::Key_PageUp, Qt::Key_Delete};
    const int key = keys[random_.below(std::size(keys))];
    const Qt::KeyboardModifiers modifiers = random_.below(5) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    note(QStringLiteral("key %1").arg(key, 0, 16));
    const QString text = key >= Qt::Key_Space && key <= Qt::Key_Z ? QString(QChar(key)) : QString();
    QPointer<QWidget> alive(widget);
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    if (!alive) return;
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &release);
  }

  void fingers() {
    StageView& stage = window_.screen().stage();
    const int count = random_.below(2) ? 1 : 2;
    note(QStringLiteral("%1 fingers").arg(count));
    QPointF at[2] = {place_in(&stage), place_in(&stage)};
    const QPointF way[2] = {place_in(&stage) - at[0], place_in(&stage) - at[1]};
    for (int i = 0; i <= 6; ++i) {
      QList<QEventPoint> points;
      const auto state = i == 0   ? QEventPoint::Pressed
                         : i == 6 ? QEventPoint::Released
                                  : QEventPoint::Updated;
      for (int finger = 0; finger < count; ++finger) {
        const QPointF now = at[finger] + way[finger] * i / 6.0;
        points << QEventPoint(finger, state, now, stage.mapToGlobal(now));
      }
      const auto type = i == 0 ? QEvent::TouchBegin : i == 6 ? QEvent::TouchEnd : QEvent::TouchUpdate;
      QTouchEvent event(type, touch_, Qt::NoModifier, points);
      QApplication::sendEvent(&stage, &event);
    }
  }

  Window& window_;
  Random random_;
  QPointingDevice* touch_;
  QPointer<QWidget> held_;
};

/// When work was done, and on what: so that whoever kills the program knows what it may have lost.
void tell_change(const Window& window, QString& seen) {
  const QString now = window.state_in_short();
  if (now == seen) return;
  seen = now;
  if (now.isEmpty()) return;
  std::printf("%lld %s\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()),
              qPrintable(now.section(QLatin1Char('/'), 0, 0)));
  std::fflush(stdout);
}

}  // namespace

int run_monkey(const Options& options) {
  qInstallMessageHandler(listen);
  for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL}) std::signal(signal, crashed);
  Preferences preferences(options.keeps);
  Look look;
  dress_application(look);
  auto window = std::make_unique<Window>(look, preferences, opengl_is_usable());
  window->set_dialogs(false);
  window->resize(options.width, options.height);
  window->show();
  Monkey monkey(*window, options.seed.value_or(1));
  // An open menu has an event loop of its own: it is closed from inside.
  QTimer closer;
  QObject::connect(&closer, &QTimer::timeout, [] {
    auto* popup = QApplication::activePopupWidget();
    // Now and then what stands in it is chosen first.
    static int menus = 0;
    if (auto* menu = qobject_cast<QMenu*>(popup); menu && ++menus % 3 == 0) {
      const auto actions = menu->actions();
      QAction* action = actions.isEmpty() ? nullptr : actions[menus % actions.size()];
      if (action && action->isEnabled() && !action->isSeparator()) {
        note(QStringLiteral("menu: ") + action->text());
        menu->setActiveAction(action);
        action->trigger();
      }
    }
    if (popup) popup->close();
  });
  closer.start(40);
  QElapsedTimer timer;
  timer.start();
  std::int64_t deeds = 0;
  QString seen;
  try {
    while (static_cast<double>(timer.elapsed()) < options.monkey_seconds * 1000) {
      monkey.act();
      ++deeds;
      QApplication::processEvents(QEventLoop::AllEvents, 10);
      QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
      if (options.keeps) tell_change(*window, seen);
      if (warnings > 0) break;
    }
    window.reset();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "lucidarium: %s\n", error.what());
    print_last_deeds();
    return 1;
  }
  if (warnings > 0) {
    print_last_deeds();
    return 1;
  }
  std::printf("%lld deeds in %.0f s, no crash, no warning\n", static_cast<long long>(deeds),
              options.monkey_seconds);
  return 0;
}

}  // namespace lucid
