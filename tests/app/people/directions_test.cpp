// Languages that run from right to left, and figures as the reader writes them: titles of charts are read in
// their order, mathematics inside a sentence keeps its own direction, sentences of the core have the reader's
// decimal sign.
#include <QTextLayout>
#include <map>

#include "../widgets/fixture.hpp"
#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/present/presenter.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/notice.hpp"
#include "studio.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/words.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

constexpr QChar isolate{0x2066}, end_of_isolate{0x2069};

/// The room that a text takes where it is painted, or nothing.
QRectF place_of(const std::vector<PaintedText>& words, const QString& text) {
  QRectF place;
  for (const PaintedText& word : words)
    if (text.contains(word.text.trimmed()) && word.box.height() > 0) place |= word.box;
  return place;
}

/// Where the letter at `index` stands in this text when it is set in a paragraph of this direction.
double x_of(const QString& text, qsizetype index, Qt::LayoutDirection direction) {
  QTextLayout layout(text);
  QTextOption option;
  option.setTextDirection(direction);
  layout.setTextOption(option);
  layout.beginLayout();
  QTextLine line = layout.createLine();
  line.setLineWidth(4000);
  layout.endLayout();
  return line.cursorToX(static_cast<int>(index));
}

}  // namespace

class DirectionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void titles_of_charts_are_read_in_their_order() {
    for (const QString language : {"en", "de", "pseudo-rtl"}) {
      Studio studio(language);
      const bool mirrored = language == QStringLiteral("pseudo-rtl");
      int looked_at = 0;
      for (const Exhibit* exhibit : exhibits()) {
        studio.open(*exhibit);
        for (auto* chart : studio.window->screen().charts()->findChildren<Chart*>()) {
          if (!chart->isVisible()) continue;
          std::vector<PaintedText> head;
          for (const PaintedText& word : words_in(*chart))
            if (word.box.bottom() < chart->plot().top() - 2) head.push_back(word);
          const QString quantity = say(chart->declared().label);
          const QRectF first = place_of(head, quantity);
          QVERIFY2(!first.isEmpty(), qPrintable(quantity));
          for (const PaintedText& word : head) {
            if (quantity.contains(word.text.trimmed())) continue;
            const bool after =
                mirrored ? word.box.right() < first.left() + 3 : word.box.left() > first.right() - 3;
            QVERIFY2(after, qPrintable(quantity + QStringLiteral(" / ") + word.text));
            ++looked_at;
          }
          // The title begins where one begins to read.
          if (mirrored)
            QVERIFY2(first.right() > chart->width() * 0.6, qPrintable(quantity));
          else
            QVERIFY2(first.left() < 8, qPrintable(quantity));
        }
      }
      QVERIFY(looked_at >= 2);
    }
  }

  void mathematics_keeps_its_direction_inside_a_sentence() {
    const QLocale hebrew(QLocale::Hebrew), german(QLocale::German);
    const QString before = QString::fromUtf8("אבג "), after = QString::fromUtf8(" דהו");
    for (const QString piece : {"w1 = 0.70", "8.00 mm", "k = M/L"}) {
      const QString bare = before + piece + after, kept = before + ltr_isolated(piece, hebrew) + after;
      const auto first = before.size(), last = before.size() + piece.size() - 1;
      // Isolated it runs from left to right, also what would be turned round: figure and unit.
      QVERIFY(x_of(kept, first + 2, Qt::RightToLeft) < x_of(kept, last + 1, Qt::RightToLeft));
      if (piece == QStringLiteral("8.00 mm"))
        QVERIFY(x_of(bare, first + 1, Qt::RightToLeft) > x_of(bare, last, Qt::RightToLeft));
      QCOMPARE(ltr_isolated(piece, german), piece);
    }
  }

  void values_with_names_and_units_are_isolated_where_it_matters() {
    using namespace lucid::fixture;
    const Snapshot shown = snapshot(default_settings(exhibit()));
    const QLocale hebrew(QLocale::Hebrew), english(QLocale::English);
    for (const QString id : {"gradients", "leaves", "gap", "turns", "coupling", "load_power", "efficiency"}) {
      const QString text = live_text(shown, id, hebrew);
      QVERIFY2(!text.isEmpty(), qPrintable(id));
      const auto opened = text.count(isolate), closed = text.count(end_of_isolate);
      QVERIFY2(opened > 0 && opened == closed, qPrintable(id));
      QVERIFY2(!live_text(shown, id, english).contains(isolate), qPrintable(id));
    }
    const QString named = live_text(shown, QStringLiteral("leaves"), hebrew);
    QVERIFY2(named.contains(isolate + QStringLiteral("w1 = 0.70")), qPrintable(named));
  }

  void a_word_that_is_read_is_said_in_the_readers_language() {
    for (const auto& [language, wanted] : {std::pair{"en", "none"}, std::pair{"de", "keine"}}) {
      Studio studio(language);
      studio.open(find_exhibit("wireless-charging"));
      QCOMPARE(
          live_text(*studio.window->screen().told(), QStringLiteral("drive_limit"), studio.look.locale()),
          QString::fromLatin1(wanted));
    }
  }

  void sentences_of_the_core_have_the_readers_figures() {
    struct Case {
      QString language, wanted, unwanted;
    };
    for (const auto& [language, wanted, unwanted] :
         {Case{"en", "99.5", "99,5"}, Case{"de", "99,5", "99.5"}, Case{"pseudo-rtl", "99.5", "99,5"}}) {
      Studio studio(language);
      for (const Exhibit* exhibit : exhibits()) {
        studio.open(*exhibit);
        Session& session = *studio.window->screen().visit()->session;
        int refused = 0;
        for (const Parameter& parameter : exhibit->parameters) {
          if (parameter.kind != Kind::real || !(parameter.maximum < 99.5)) continue;
          const auto why = session.set(parameter, 99.5);
          QVERIFY(why);
          // As the stage and the bench hand it to the person.
          Q_EMIT studio.window->screen().said(say(*why));
          const auto* toast = studio.window->findChild<Toast*>();
          QVERIFY(toast && toast->isVisible());
          const QString words = toast->value_words();
          QVERIFY2(words.contains(wanted) && !words.contains(unwanted), qPrintable(words));
          ++refused;
        }
        QVERIFY(refused > 0);
      }
    }
  }

  void names_of_files_are_no_figures() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const Message message{"%1 | %2 | %3 | %4 | %5",
                          {"coil-2.5.csv", "2.5.csv", "0.5", "0.1 … 40.5 mm", "≥ 1.5"}};
    QCOMPARE(say(message), QString::fromUtf8("coil-2.5.csv | 2.5.csv | 0,5 | 0,1 … 40,5 mm | ≥ 1,5"));
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(say(message), QString::fromUtf8("coil-2.5.csv | 2.5.csv | 0.5 | 0.1 … 40.5 mm | ≥ 1.5"));
    QLocale::setDefault(before);
  }

  void pieces_of_a_label_stand_in_the_order_of_their_words() {
    // Where the letters of each colour stand, from the left.
    const auto order = [](const std::vector<Run>& runs) {
      PlacedText text;
      text.runs = runs;
      text.size = TextSize::body;
      text.box = QRectF(10, 10, 380, 30);
      std::map<double, Role> from_left;
      for (const Run& wanted : runs) {
        PlacedText one = text;
        for (Run& run : one.runs)
          if (!(run.shade == wanted.shade)) run.shade.alpha = 0;
        QImage picture(400, 50, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setPen(Qt::NoPen);
        draw_text(painter, one, Theme::paper);
        painter.end();
        double sum = 0, count = 0;
        for (int y = 0; y < picture.height(); ++y)
          for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y).lightness() < 190) sum += x, ++count;
        from_left[sum / count] = wanted.shade.role;
      }
      std::vector<Role> roles;
      for (const auto& [at, role] : from_left) roles.push_back(role);
      return std::pair{roles, from_left.begin()->first};
    };
    const auto [plain, plain_left] =
        order({{QStringLiteral("loss "), Role::ink}, {QStringLiteral("0.307"), Role::energy}});
    QVERIFY(plain == (std::vector<Role>{Role::ink, Role::energy}) && plain_left < 60);
    const auto [words, words_left] =
        order({{QString::fromUtf8("אבג "), Role::ink}, {QStringLiteral("0.307"), Role::energy}});
    QVERIFY(words == (std::vector<Role>{Role::energy, Role::ink}) && words_left > 250);
    // An equation in a sentence from right to left is still read from left to right.
    const auto [equation, equation_left] = order({{QString::fromUtf8("אבג "), Role::ink},
                                                  {QStringLiteral("1.00"), Role::energy},
                                                  {QStringLiteral(" × 0.5 = "), Role::muted},
                                                  {QStringLiteral("0.5"), Role::negative},
                                                  {QString::fromUtf8(" דהו"), Role::memory}});
    QVERIFY(equation ==
            (std::vector<Role>{Role::memory, Role::energy, Role::muted, Role::negative, Role::ink}));
    QVERIFY(equation_left > 150);
  }

  void question_and_controls_of_a_presentation_are_mirrored() {
    for (const Exhibit* exhibit : exhibits()) {
      struct Places {
        QRect question, stage, bench;
        int width = 0;
      };
      const auto places = [&](const QString& language) {
        Studio studio(language);
        studio.open(*exhibit);
        ExhibitScreen& screen = studio.window->screen();
        Presenter& presenter = studio.window->presenter();
        for (int step = 0; step < screen.story()->steps() && screen.story()->open_question() < 0; ++step)
          screen.go_to_step(step, true);
        studio.window->present(true);
        presenter.follow();
        studio.settle();
        Places found;
        found.width = studio.window->width();
        found.stage = screen.stage().geometry();
        const QWidget* question = presenter.question();
        if (question) found.question = {question->mapTo(studio.window.get(), QPoint()), question->size()};
        // Pointing at the edge where reading ends brings the controls.
        const bool mirrored = studio.window->layoutDirection() == Qt::RightToLeft;
        const double middle = studio.window->height() / 2.0;
        presenter.point({mirrored ? 1.0 : found.width - 2.0, middle});
        if (presenter.bench_open()) found.bench = screen.bench()->geometry();
        presenter.point({mirrored ? found.width - 2.0 : 1.0, middle});
        if (presenter.bench_open()) found.bench = {};
        return found;
      };
      const Places plain = places(QStringLiteral("pseudo-long")),
                   mirrored = places(QStringLiteral("pseudo-rtl"));
      for (const Places* there : {&plain, &mirrored})
        QVERIFY(!there->question.isEmpty() && !there->bench.isEmpty() && !there->stage.isEmpty());
      const auto mirror = [&](const QRect& place) {
        return QRect(plain.width - place.right() - 1, place.top(), place.width(), place.height());
      };
      const auto alike = [](const QRect& a, const QRect& b) {
        return std::abs(a.left() - b.left()) <= 2 && std::abs(a.right() - b.right()) <= 2;
      };
      QVERIFY(plain.question.right() < plain.stage.left() + 2 && plain.bench.left() > plain.width / 3);
      QVERIFY(alike(mirrored.stage, mirror(plain.stage)));
      QVERIFY(alike(mirrored.bench, mirror(plain.bench)));
      // The lines of the question may be longer in one language: what counts is on which side it stands.
      QVERIFY(mirrored.question.left() > mirrored.stage.right() - 2);
    }
  }

  void a_presentation_is_mirrored() {
    for (const Exhibit* exhibit : exhibits()) {
      const auto sentence_side = [&](const QString& language) {
        Studio studio(language);
        studio.open(*exhibit);
        studio.window->present(true);
        studio.window->presenter().follow();
        studio.settle();
        QRectF sentence;
        PresentBar& bar = studio.window->presenter().bar();
        for (const PaintedText& word : words_on(bar))
          if (bar.sentence().contains(word.text.trimmed()) && word.text.size() > 3) sentence |= word.box;
        return sentence.center().x() / bar.width();
      };
      QVERIFY(sentence_side(QStringLiteral("en")) < 0.5);
      QVERIFY(sentence_side(QStringLiteral("pseudo-rtl")) > 0.5);
    }
  }
};

QTEST_MAIN(DirectionsTest)
#include "directions_test.moc"
