// Fingers, the right button, and files that are dropped: as the window system brings them.
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QTemporaryDir>
#include <QWindow>
#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "app/cli/cli.hpp"
#include "app/gui/widgets/notice.hpp"
#include "core/exhibits/backpropagation/scene.hpp"
#include "core/state.hpp"
#include "studio.hpp"
#include "tests/folders.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

/// Where on the stage this handle can be taken.
std::optional<QPoint> place_of(const StageView& stage, const QString& pick_id) {
  QPointF sum;
  int found = 0;
  for (int y = 2; y < stage.height(); y += 4)
    for (int x = 2; x < stage.width(); x += 4)
      if (const auto hit = pick(stage.list(), QPointF(x, y)); hit && hit->id == pick_id) {
        sum += QPointF(x, y);
        ++found;
      }
  if (found == 0) return {};
  const QPoint middle = (sum / found).toPoint();
  const auto hit = pick(stage.list(), middle);
  return hit && hit->id == pick_id ? std::optional<QPoint>(middle) : std::nullopt;
}

nlohmann::json command_line(std::vector<std::string> words) {
  std::vector<const char*> argv{"lucidarium-cli"};
  for (const auto& word : words) argv.push_back(word.c_str());
  std::ostringstream out, err;
  cli::run(static_cast<int>(argv.size()), argv.data(), out, err, false, {});
  return nlohmann::json::parse(out.str(), nullptr, false);
}

}  // namespace

class HandsTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QPointingDevice* fingers_ = nullptr;

  QString file(const QString& name, const QByteArray& bytes) {
    QFile made(folder_.filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size()) qFatal("no file");
    return made.fileName();
  }

  /// Drops a file as a file manager does; the sentence that the window says.
  QString drop(Studio& studio, const QString& path) {
    auto* toast = studio.window->findChild<Toast*>();
    toast->hide();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = studio.window->screen().stage().geometry().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(studio.window.get(), &enter);
    if (!enter.isAccepted()) return QStringLiteral("not taken");
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(studio.window.get(), &dropped);
    studio.settle();
    return toast->isHidden() ? QString() : toast->value_words();
  }

 private Q_SLOTS:
  void initTestCase() { fingers_ = QTest::createTouchDevice(); }

  void a_finger_drags_the_main_thing() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StageView& stage = studio.window->screen().stage();
      Session& session = *studio.window->screen().visit()->session;
      const auto things = stage.stage()->holdables(*session.snapshot());
      QVERIFY(!things.empty());
      std::optional<QPoint> from;
      for (const auto& thing : things)
        if (!from) from = place_of(stage, thing.pick);
      QVERIFY2(from, exhibit->id.c_str());
      const Settings before = session.settings();
      // A screen may be smaller than the window, and only what is on it can be touched.
      const QPoint middle = studio.window->windowHandle()->screen()->geometry().center();
      studio.window->move(middle - stage.mapTo(studio.window.get(), *from));
      QTest::touchEvent(&stage, fingers_).press(1, *from, &stage);
      for (int i = 1; i <= 6; ++i)
        QTest::touchEvent(&stage, fingers_).move(1, *from + QPoint(5 * i, -4 * i), &stage);
      QTest::touchEvent(&stage, fingers_).release(1, *from + QPoint(30, -24), &stage);
      studio.settle();
      QVERIFY2(session.settings() != before, exhibit->id.c_str());
      QVERIFY(stage.view().touch);
      // One drag is one step of undo.
      session.undo();
      QVERIFY(session.settings() == before);
    }
  }

  // Weights by hand: a connection of the playground is pulled with the mouse, and the net answers otherwise.
  void a_connection_is_pulled_in_the_window() {
    Studio studio;
    studio.open(find_exhibit("backpropagation"));
    StageView& stage = studio.window->screen().stage();
    Session& session = *studio.window->screen().visit()->session;
    session.apply(session.exhibit().preset("spiral"));
    studio.settle();
    const auto net = [&] {
      return std::dynamic_pointer_cast<const backpropagation::BackpropagationScene>(session.snapshot()->scene)
          ->playground.net;
    };
    // A place where one connection of the second layer can be taken.
    std::optional<Hit> taken;
    QPoint from;
    for (int y = 2; y < stage.height() && !taken; y += 2)
      for (int x = 2; x < stage.width() && !taken; x += 2)
        if (const auto hit = pick(stage.list(), QPointF(x, y)); hit && hit->id == QStringLiteral("weight:1"))
          taken = hit, from = QPoint(x, y);
    QVERIFY(taken);
    const auto index = static_cast<std::size_t>(taken->index);
    const std::vector<double> before = net()->weights[1];
    const State state = session.state();
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
      QMouseEvent event(type, at, stage.mapToGlobal(at), button, buttons, Qt::NoModifier);
      QApplication::sendEvent(&stage, &event);
      QTest::qWait(5);
    };
    send(QEvent::MouseMove, from, Qt::NoButton, Qt::NoButton);
    QCOMPARE(stage.cursor().shape() != Qt::ArrowCursor, true);
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; i <= 10; ++i)
      send(QEvent::MouseMove, from - QPoint(0, 8 * i), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, from - QPoint(0, 80), Qt::LeftButton, Qt::NoButton);
    studio.settle();
    std::vector<double> after = net()->weights[1];
    QVERIFY2(std::abs(after[index] - before[index] - 0.8) < 0.006,
             qPrintable(QStringLiteral("%1 to %2").arg(before[index]).arg(after[index])));
    after[index] = before[index];
    QVERIFY(after == before);  // no other one moved
    session.undo();
    studio.settle();
    QVERIFY(net()->weights[1] == before);
    QVERIFY(session.state() == state);
  }

  void two_fingers_zoom_and_turn() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StageView& stage = studio.window->screen().stage();
      Session& session = *studio.window->screen().visit()->session;
      const Settings before = session.settings();
      const QPoint middle = stage.rect().center() - QPoint(0, 60);
      const auto spread = [&](int half, QPoint shift) {
        return std::pair{middle + shift - QPoint(half, 0), middle + shift + QPoint(half, 0)};
      };
      const auto send = [&](int half, QPoint shift) {
        const auto [left, right] = spread(half, shift);
        QTest::touchEvent(&stage, fingers_).move(1, left, &stage).move(2, right, &stage);
      };
      const auto [left, right] = spread(40, {});
      QTest::touchEvent(&stage, fingers_).press(1, left, &stage).press(2, right, &stage);
      for (int half = 44; half <= 80; half += 4) send(half, {});
      const auto cameras = stage.view().cameras;
      bool movable = false;
      for (const auto& panel : stage.list().panels)
        movable |= (std::holds_alternative<OrbitCamera>(panel.camera) ||
                    std::holds_alternative<FlatCamera>(panel.camera)) &&
                   panel.rectangle.contains(middle);
      if (movable) QVERIFY2(!cameras.empty(), exhibit->id.c_str());
      for (int i = 1; i <= 8; ++i) send(80, QPoint(6 * i, 0));
      if (movable) QVERIFY(stage.view().cameras != cameras);
      QTest::touchEvent(&stage, fingers_).release(1, middle, &stage).release(2, middle, &stage);
      studio.settle();
      QVERIFY2(session.settings() == before, "looking changes nothing");
    }
  }

  void the_right_button_offers_what_can_be_taken_along() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StageView& stage = studio.window->screen().stage();
      QStringList offered;
      QTimer::singleShot(0, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
          for (QAction* action : menu->actions()) offered << action->text();
          menu->close();
        }
      });
      const QPoint at = stage.rect().center();
      QContextMenuEvent event(QContextMenuEvent::Mouse, at, stage.mapToGlobal(at));
      QApplication::sendEvent(&stage, &event);
      for (const QString wanted :
           {"Copy picture", "Copy data", "Save picture…", "Save data…", "Reset the view"})
        QVERIFY2(offered.contains(wanted), qPrintable(wanted));
    }
  }

  void a_dropped_file_gives_what_the_command_line_gives() {
    QByteArray points = "x,y,label\n", coil = "x,y,z\n";
    for (int i = 0; i < 60; ++i) {
      const double angle = 0.2 * i, r = 0.3 + 0.01 * i;
      points +=
          QStringLiteral("%1,%2,%3\n").arg(r * std::cos(angle)).arg(r * std::sin(angle)).arg(i % 2).toUtf8();
      coil += QStringLiteral("%1,%2,0\n")
                  .arg((12 + 0.15 * i) * std::cos(2 * angle))
                  .arg((12 + 0.15 * i) * std::sin(2 * angle))
                  .toUtf8();
    }
    const QString files[] = {
        file("points.csv", points), file("coil.csv", coil),
        QString::fromStdString(project_folder() + "/resources/weights/story-draft.safetensors")};
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      bool takes_files = false;
      for (const auto& parameter : exhibit->parameters) takes_files |= parameter.kind == Kind::file;
      if (!takes_files) continue;
      studio.open(*exhibit);
      Session& session = *studio.window->screen().visit()->session;
      session.set_defaults();
      studio.settle();
      bool taken = false;
      for (const QString& path : files) {
        const Settings before = session.settings();
        const QString said = drop(studio, path);
        if (session.settings() == before) continue;
        taken = true;
        QVERIFY2(said.contains(QFileInfo(path).fileName()), qPrintable(said));
        std::vector<std::string> words{
            "run", exhibit->id, "--json", "--steps", "0", "--seed", std::to_string(session.seed())};
        for (std::size_t i = 0; i < exhibit->parameters.size(); ++i) {
          if (session.settings()[i] == before[i]) continue;
          const bool is_file = exhibit->parameters[i].kind == Kind::file;
          words.insert(words.end(),
                       {"--set", exhibit->parameters[i].id + "=" +
                                     (is_file ? path.toStdString() : print_value(session.settings()[i]))});
        }
        const auto answer = command_line(words);
        QVERIFY(answer.is_object() && answer.contains("readouts"));
        const auto snapshot = session.snapshot();
        int compared = 0;
        for (std::size_t i = 0; i < exhibit->readouts.size(); ++i) {
          const auto* number = std::get_if<double>(&snapshot->readouts[i]);
          if (!number || exhibit->readouts[i].timed || !std::isfinite(*number)) continue;
          const auto& there = answer["readouts"][exhibit->readouts[i].id];
          const auto& value = there.is_object() ? there["value"] : there;
          if (!value.is_number()) continue;
          const double other = value.get<double>();
          QVERIFY2(std::abs(*number - other) <= 1e-12 * std::max(1e-12, std::abs(other)),
                   exhibit->readouts[i].id.c_str());
          ++compared;
        }
        QVERIFY2(compared >= 3, exhibit->id.c_str());
        break;
      }
      QVERIFY2(taken, exhibit->id.c_str());
    }
  }

  void what_is_no_file_for_it_gets_one_sentence_and_changes_nothing() {
    QByteArray noise;
    for (int i = 0; i < 4000; ++i) noise += static_cast<char>((i * 7919) % 251);
    QStringList junk = {file("empty.csv", {}),
                        file("noise.csv", noise),
                        file("words.csv", "these,are,words\nand,no,numbers\n"),
                        file("bad.lucid", "{\"lucidarium\":1"),
                        file("nan.csv", "x,y,z\n0,0,nan\n1,inf,2\n"),
                        folder_.path(),
                        folder_.filePath("nothing.csv")};
    const QString closed = file("closed.csv", "x,y,z\n0,0,0\n");
    QFile::setPermissions(closed, {});
#ifdef Q_OS_UNIX
    if (geteuid() != 0) junk << closed;  // nothing is closed to the superuser
#endif
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      Session& session = *studio.window->screen().visit()->session;
      const Settings before = session.settings();
      const auto revision = session.revision();
      for (const QString& path : junk) {
        const QString said = drop(studio, path);
        const QByteArray where = exhibit->id.c_str() + (": " + path + ": " + said).toUtf8();
        QVERIFY2(!said.isEmpty(), where);
        QVERIFY2(said.endsWith(QLatin1Char('.')) && said.size() < 240 && !said.contains(QLatin1Char('\n')),
                 where);
        QVERIFY2(said.contains(QFileInfo(path).fileName()), where);
        QVERIFY2(
            studio.window->in_exhibit() && session.settings() == before && session.revision() == revision,
            where);
      }
    }
  }
};

QTEST_MAIN(HandsTest)
#include "hands_test.moc"
