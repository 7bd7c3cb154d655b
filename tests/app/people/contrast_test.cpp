// Every word that is painted anywhere, in its colour, on the ground that really lies under it: 4.5 : 1 at
// least, 7 : 1 in the contrast theme, large words not excepted.
#include <QMenu>
#include <QTextBrowser>
#include <QToolTip>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/dialogs.hpp"
#include "app/gui/guide_sheet.hpp"
#include "app/gui/numbers_panel.hpp"
#include "app/gui/present/presenter.hpp"
#include "app/gui/story/guess_sheet.hpp"
#include "app/gui/take_away.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/widgets/notice.hpp"
#include "studio.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/text.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

/// The colour that most of this place has.
QColor ground_at(const QImage& picture, const QRectF& box) {
  QHash<QRgb, int> count;
  QRgb best = 0;
  int most = 0;
  const QRect place = box.toAlignedRect().adjusted(-1, -1, 1, 1) & picture.rect();
  for (int y = place.top(); y <= place.bottom(); ++y)
    for (int x = place.left(); x <= place.right(); ++x)
      if (const int now = ++count[picture.pixel(x, y)]; now > most) most = now, best = picture.pixel(x, y);
  return QColor(best);
}

double least_in(Theme theme) { return theme == Theme::contrast ? 7.0 : 4.5; }

QByteArray name_of(Theme theme) {
  return theme == Theme::paper ? "paper" : theme == Theme::night ? "night" : "contrast";
}

QByteArray role_near(const QColor& found, Theme theme) {
  for (int i = 0; i < role_count; ++i)
    if (colour(static_cast<Role>(i), theme).rgb() == found.rgb()) return "role " + QByteArray::number(i);
  return found.name().toUtf8();
}

/// What cannot be read well in this widget as it stands.
QStringList pale_words(QWidget& widget, Theme theme) {
  std::vector<PaintedText> words = words_on(widget);
  // Charts keep their picture: what is in it is asked of them.
  QList<Chart*> charts = widget.findChildren<Chart*>();
  if (auto* self = qobject_cast<Chart*>(&widget)) charts << self;
  for (Chart* chart : charts) {
    if (!chart->isVisible() || chart->findChild<QWidget*>(QStringLiteral("answer_veil"))) continue;
    const QPoint corner = chart == &widget ? QPoint() : chart->mapTo(&widget, QPoint());
    for (PaintedText word : words_in(*chart)) {
      word.box.translate(corner), word.seen.translate(corner);
      // What lies over the chart (a toast, a question) hides its words.
      QWidget* there = widget.childAt(word.box.center().toPoint());
      if (there && there != chart && !chart->isAncestorOf(there)) continue;
      words.push_back(std::move(word));
    }
  }
  const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
  QStringList pale;
  for (const PaintedText& word : words) {
    const QRectF visible = word.box & word.seen & QRectF(picture.rect());
    if (visible.width() < 4 || visible.height() < 4) continue;
    const QColor ground = ground_at(picture, visible);
    QColor ink = word.colour;
    ink.setAlphaF(1);
    const QColor seen = mixed(ground, ink, double(word.colour.alphaF()));
    const double ratio = contrast_ratio(seen, ground);
    if (ratio < least_in(theme) - 0.005)
      pale << QStringLiteral("“%1”: %2 on %3, %4 : 1 (%5, %6)")
                  .arg(word.text, QString::fromUtf8(role_near(seen, theme)),
                       QString::fromUtf8(role_near(ground, theme)))
                  .arg(ratio, 0, 'f', 2)
                  .arg(visible.center().x())
                  .arg(visible.center().y());
  }
  pale.removeDuplicates();
  return pale;
}

/// The same of the labels that a stage has placed into its picture.
QStringList pale_labels(StageView& stage, Theme theme) {
  const QImage picture = stage.grab().toImage().convertToFormat(QImage::Format_RGB32);
  QStringList pale;
  for (const Panel& panel : stage.list().panels)
    for (const PlacedText& text : overlay_of(panel, stage.list()).texts) {
      const QColor ground =
          text.halo > 0 ? colour(text.ground, theme) : ground_at(picture, text.box & picture.rect());
      for (const Run& run : text.runs) {
        if (run.text.trimmed().isEmpty() || run.shade.map != Map::none) continue;
        QColor ink = colour(run.shade, theme);
        const auto alpha = double(ink.alphaF());
        ink.setAlphaF(1);
        const double ratio = contrast_ratio(mixed(ground, ink, alpha), ground);
        if (ratio < least_in(theme) - 0.005)
          pale << QStringLiteral("label “%1”: %2 : 1 on %3")
                      .arg(run.text)
                      .arg(ratio, 0, 'f', 2)
                      .arg(QString::fromUtf8(role_near(ground, theme)));
      }
    }
  pale.removeDuplicates();
  return pale;
}

}  // namespace

class ContrastTest : public QObject {
  Q_OBJECT

  /// In all three themes.
  void can_be_read(Look& look, QWidget& widget, const QByteArray& place) {
    for (const Theme theme : all_themes) {
      look.set_theme(theme);
      QApplication::sendPostedEvents();
      QApplication::processEvents();
      const QStringList pale = pale_words(widget, theme);
      if (!pale.isEmpty())
        faults_ << QString::fromUtf8(place + ", " + name_of(theme) + ":\n  ") +
                       pale.join(QStringLiteral("\n  "));
    }
    look.set_theme(Theme::paper);
  }
  QStringList faults_;

 private Q_SLOTS:
  void init() { faults_.clear(); }

  void the_test_sees_what_is_pale() {
    Look look;
    QWidget window;
    window.resize(200, 60);
    class Painted : public QWidget {
     public:
      Painted(Look& look, QWidget* parent) : QWidget(parent), look_(look) {}
      Role words = Role::ink, ground = Role::sunken;
      void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), look_.colour(ground));
        painter.setPen(look_.colour(words));
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("words"));
      }

     private:
      Look& look_;
    } painted(look, &window);
    painted.setGeometry(0, 0, 200, 60);
    window.show();
    QVERIFY(pale_words(window, Theme::paper).isEmpty());
    for (const auto& [words, ground] :
         {std::pair{Role::edge, Role::sunken}, std::pair{Role::line, Role::paper},
          std::pair{Role::energy, Role::sunken}}) {
      painted.words = words, painted.ground = ground;
      QCOMPARE(pale_words(window, Theme::paper).size(), 1);
    }
  }

  void gallery() {
    Studio studio;
    can_be_read(studio.look, *studio.window, "gallery");
    studio.window->gallery().search().setText(QStringLiteral("charge"));
    studio.window->gallery().search().selectAll();
    can_be_read(studio.look, *studio.window, "gallery, searched");
    studio.window->gallery().search().setText(QStringLiteral("zzz"));
    can_be_read(studio.look, *studio.window, "gallery, nothing found");
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }

  void every_step_of_every_exhibit() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      const int steps = studio.window->screen().story()->steps();
      for (int step = 0; step < steps; ++step) {
        studio.window->screen().go_to_step(step, true);
        studio.settle();
        can_be_read(studio.look, *studio.window,
                    QByteArray::fromStdString(exhibit->id) + ", step " + QByteArray::number(step + 1));
      }
    }
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }

  void labels_of_every_stage() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      const int steps = studio.window->screen().story()->steps();
      for (int step = 0; step < steps; ++step) {
        studio.window->screen().go_to_step(step, true);
        studio.settle();
        for (const Theme theme : all_themes) {
          studio.look.set_theme(theme);
          studio.settle();
          const QStringList pale = pale_labels(studio.window->screen().stage(), theme);
          if (!pale.isEmpty())
            faults_ << QStringLiteral("%1, step %2, %3:\n  ")
                               .arg(QString::fromStdString(exhibit->id))
                               .arg(step + 1)
                               .arg(QString::fromUtf8(name_of(theme))) +
                           pale.join(QStringLiteral("\n  "));
        }
        studio.look.set_theme(Theme::paper);
      }
    }
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }

  void what_waits_is_locked_held_or_lit() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      const QByteArray id = QByteArray::fromStdString(exhibit->id);
      ExhibitScreen& screen = studio.window->screen();
      Session& session = *screen.visit()->session;
      // A comparison, then another setting, so that both runs stand side by side.
      session.hold();
      for (const Parameter& parameter : exhibit->parameters) {
        if (parameter.kind != Kind::real || !std::isfinite(parameter.minimum) ||
            !std::isfinite(parameter.maximum) || !parameter.relevant_when.empty())
          continue;
        session.set(parameter, parameter.minimum + 0.6 * (parameter.maximum - parameter.minimum));
        break;
      }
      studio.settle();
      can_be_read(studio.look, *studio.window, id + ", B held");
      // Lit quantities lie on the soft ground.
      for (const Readout& readout : exhibit->readouts) {
        screen.bench()->set_lit(QString::fromStdString(readout.id));
        screen.charts()->set_lit(QString::fromStdString(readout.id));
        screen.story()->set_lit(QString::fromStdString(readout.id));
        can_be_read(studio.look, *screen.bench(), id + ", lit " + readout.id.c_str());
        can_be_read(studio.look, *screen.charts(), id + ", lit " + readout.id.c_str());
        if (&readout - exhibit->readouts.data() > 5) break;
      }
      QStringList all;
      for (const Parameter& parameter : exhibit->parameters) all << QString::fromStdString(parameter.id);
      screen.bench()->set_locked(all, QStringLiteral("locked by the lesson"));
      screen.transport()->set_locked(QStringLiteral("waits for your guess"));
      can_be_read(studio.look, *studio.window, id + ", all locked");
      for (auto* chart : screen.charts()->findChildren<Chart*>())
        if (chart->isVisible()) {
          chart->set_crosshair(chart->plot().center().x());
          can_be_read(studio.look, *chart, id + ", crosshair of " + chart->declared().id.c_str());
        }
    }
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }

  void questions_open_and_answered() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StoryPanel& story = *studio.window->screen().story();
      for (int step = 0; step < story.steps(); ++step) {
        studio.window->screen().go_to_step(step, true);
        studio.settle();
        while (story.open_question() >= 0) {
          const int block = story.open_question();
          PredictionBox* box = story.box(block);
          const QByteArray place =
              QByteArray::fromStdString(exhibit->id) + ", question of step " + QByteArray::number(step + 1);
          box->choose(0);
          if (box->number()) box->number()->setText(QStringLiteral("12"));
          can_be_read(studio.look, story, place + ", open");
          // The look has changed: the box was made anew.
          box = story.box(block);
          if (box->ready())
            box->lock();
          else
            box->skip();
          studio.settle();
          can_be_read(studio.look, story, place + ", answered");
        }
      }
    }
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }

  void presenting() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      const QByteArray id = QByteArray::fromStdString(exhibit->id);
      StoryPanel& story = *studio.window->screen().story();
      for (int step = 0; step < story.steps(); ++step) {
        studio.window->screen().go_to_step(step, true);
        if (story.waits_for_guess()) break;
      }
      studio.settle();
      studio.window->present(true);
      Presenter& presenter = studio.window->presenter();
      presenter.follow();
      if (presenter.question()) presenter.question()->choose(0);
      presenter.tools().show();
      can_be_read(studio.look, *studio.window, id + ", presented");
      presenter.use(PresentTools::Tool::pen);
      presenter.use(PresentTools::Tool::bench);
      can_be_read(studio.look, *studio.window, id + ", presented, pen and controls");
      studio.window->present(false);
    }
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }

  void what_lies_over_the_window() {
    Studio studio;
    const Exhibit& exhibit = *exhibits().front();
    studio.open(exhibit);
    Look& look = studio.look;
    Window& window = *studio.window;
    window.say(QStringLiteral("Saved as lesson.lucid."));
    can_be_read(look, window, "toast");
    for (const Theme theme : all_themes) {
      look.set_theme(theme);
      KeysSheet keys(look, window.commands(), {QStringLiteral("Stage")}, nullptr);
      NumbersPanel numbers(
          look, {&exhibit}, [&] { return window.screen().visit()->session->snapshot(); }, nullptr);
      GuideSheet guide(look, QString::fromStdString(exhibit.id), false, nullptr);
      GuessSheet guesses(look, studio.preferences.guesses(), false, nullptr);
      for (QDialog* dialog : {static_cast<QDialog*>(&keys), static_cast<QDialog*>(&numbers),
                              static_cast<QDialog*>(&guide), static_cast<QDialog*>(&guesses)}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QApplication::processEvents();
        const auto look_through = [&](const QByteArray& state) {
          const QStringList pale = pale_words(*dialog, theme);
          if (!pale.isEmpty())
            faults_ << dialog->windowTitle() + QString::fromUtf8(state + ", " + name_of(theme) + ":\n  ") +
                           pale.join(QStringLiteral("\n  "));
        };
        look_through({});
        for (auto* text : dialog->findChildren<QTextBrowser*>()) text->selectAll();
        look_through(", selected");
      }
      numbers.show_readout(QString::fromStdString(exhibit.readouts.front().id));
      const QStringList pale = pale_words(numbers, theme);
      if (!pale.isEmpty()) faults_ << QStringLiteral("a figure: ") + pale.join(QStringLiteral("\n  "));
      for (QDialog* dialog : {static_cast<QDialog*>(&keys), static_cast<QDialog*>(&numbers),
                              static_cast<QDialog*>(&guide), static_cast<QDialog*>(&guesses)})
        dialog->close();
    }
    look.set_theme(Theme::paper);
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }

  void menus_and_tooltips() {
    Studio studio;
    studio.open(*exhibits().front());
    for (const Theme theme : all_themes) {
      studio.look.set_theme(theme);
      QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) return;
        for (QAction* action : menu->actions())
          if (!action->isSeparator()) {
            menu->setActiveAction(action);
            break;
          }
        const QStringList pale = pale_words(*menu, theme);
        if (!pale.isEmpty())
          faults_ << QString::fromUtf8("menu, " + name_of(theme) + ":\n  ") +
                         pale.join(QStringLiteral("\n  "));
        menu->close();
      });
      studio.window->take_away().open_menu(QPoint(300, 100));
      QToolTip::showText(QPoint(100, 100), QStringLiteral("Moves the phone up from the pad"));
      int tips = 0;
      for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (!widget->inherits("QTipLabel") || !widget->isVisible()) continue;
        ++tips;
        const QStringList pale = pale_words(*widget, theme);
        if (!pale.isEmpty())
          faults_ << QString::fromUtf8("tooltip, " + name_of(theme) + ":\n  ") +
                         pale.join(QStringLiteral("\n  "));
      }
      QVERIFY(tips > 0);
      QToolTip::hideText();
    }
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }

  void notices_and_controls_in_every_state() {
    Look look;
    dress_application(look);
    QWidget page;
    page.resize(900, 420);
    Notice empty(look, &page), loading(look, &page), failed(look, &page);
    empty.set_framed(true);
    empty.show_empty(QStringLiteral("Nothing is drawn yet."), QStringLiteral("Drag on the stage."),
                     QStringLiteral("Begin"));
    loading.show_loading(QStringLiteral("Winding the coils"), 0.4);
    failed.show_failed(QStringLiteral("There is no picture."), QStringLiteral("Another gap has one."),
                       QStringLiteral("Undo"));
    int x = 0;
    for (Notice* notice : {&empty, &loading, &failed}) {
      notice->setGeometry(x, 0, 300, 160);
      x += 300;
    }
    int y = 170;
    std::vector<std::unique_ptr<Button>> buttons;
    for (const auto shape :
         {Button::Shape::primary, Button::Shape::outlined, Button::Shape::plain, Button::Shape::link}) {
      for (int state = 0; state < 4; ++state) {
        auto button = std::make_unique<Button>(look, shape, QStringLiteral("Words"), &page);
        button->set_note(QStringLiteral("K"));
        if (state == 1) button->set_checkable(true), button->set_checked(true);
        if (state == 2) button->setEnabled(false);
        if (state == 3) button->set_locked(QStringLiteral("waits for your guess"));
        button->setGeometry(10 + 170 * state, y, 160, 40);
        buttons.push_back(std::move(button));
      }
      y += 44;
    }
    TextEntry entry(look, 40, &page);
    entry.set_words(QStringLiteral("Expression"), QStringLiteral("What is differentiated"));
    entry.set_text(QStringLiteral("a ? b"));
    entry.set_problem(QStringLiteral("There is a question mark in it."));
    entry.setGeometry(700, 170, 190, 90);
    entry.editor().selectAll();
    page.show();
    QApplication::processEvents();
    can_be_read(look, page, "notices and controls");
    QVERIFY2(faults_.isEmpty(), qPrintable(faults_.join(QLatin1Char('\n'))));
  }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
