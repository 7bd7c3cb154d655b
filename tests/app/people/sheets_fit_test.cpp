// The words of every sheet over the window, and of every step before a class, are there whole: keys, check
// the numbers, my predictions, guides; in English, German and the made-up languages.
#include <QDialog>
#include <QScrollBar>

#include "app/gui/numbers_panel.hpp"
#include "app/gui/story/guess_book.hpp"
#include "words_cut.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

/// The sheet that this key opens.
QDialog* opened_by(Studio& studio, const QKeySequence& key) {
  for (QAction* action : studio.window->commands())
    if (action->shortcuts().contains(key)) action->trigger();
  studio.settle();
  const auto sheets = studio.window->findChildren<QDialog*>();
  return sheets.isEmpty() ? nullptr : sheets.back();
}

/// What is cut anywhere in a sheet, which is scrolled half a screen at a time.
QStringList cut_in(QDialog& sheet) {
  QAbstractScrollArea* area = nullptr;
  for (auto* each : sheet.findChildren<QAbstractScrollArea*>())
    if (each->isVisible()) area = each;
  if (!area) return cut_words(sheet);
  QStringList cut;
  QScrollBar& bar = *area->verticalScrollBar();
  for (;;) {
    cut += cut_words(sheet);
    if (bar.value() >= bar.maximum()) break;
    bar.setValue(bar.value() + std::max(20, bar.pageStep() / 2));
    QApplication::processEvents();
  }
  if (area->horizontalScrollBar()->maximum() > 0) cut << QStringLiteral("it scrolls sideways");
  cut.removeDuplicates();
  return cut;
}

/// One guess of each kind, as a story of this program asks for them.
std::vector<Guess> some_guesses() {
  Guess choice{"wireless-charging",
               3,
               2,
               "Sideways",
               "choice",
               "You slide the phone two centimetres to the side. What becomes of the coupling?",
               "It falls to about a quarter",
               "It falls to about a quarter",
               "right"};
  Guess number{"backpropagation",
               4,
               1,
               "The race",
               "number",
               "How many times the cost of one evaluation does the whole gradient cost?",
               "12.5",
               "4.0007",
               "3.1 times too much"};
  Guess curve{"wireless-charging", 5,   3, "Two peaks", "curve", "Draw the power over the frequency.", "", "",
              "skipped",           true};
  for (Guess* guess : {&choice, &number, &curve}) guess->when = "2031-05-06T07:08:09.000Z";
  return {choice, number, curve};
}

}  // namespace

class SheetsFitTest : public QObject {
  Q_OBJECT

  static void languages_and_sizes() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    const auto row = [](const QString& language, int scale) {
      QTest::newRow(qPrintable(language + (scale ? " at largest" : " at normal"))) << language << scale;
    };
    for (const int scale : {0, 3})
      for (const QString language : {"en", "de", "pseudo-double"}) row(language, scale);
    for (const QString language : {"pseudo-long", "pseudo-rtl"}) row(language, 3);
  }

  /// The window of the row's reader.
  static std::unique_ptr<Studio> this_reader() {
    const auto language = *static_cast<QString*>(QTest::qData("language", qMetaTypeId<QString>()));
    const int scale = *static_cast<int*>(QTest::qData("scale", qMetaTypeId<int>()));
    return std::make_unique<Studio>(language, static_cast<TextScale>(scale));
  }

  /// Opens the sheet of this key over the exhibit, or over the gallery where there is none.
  static void look_at_sheet(const QKeySequence& key, const Exhibit* exhibit) {
    const auto made = this_reader();
    Studio& studio = *made;
    for (const Guess& guess : some_guesses()) studio.preferences.guesses().put(guess);
    if (exhibit) studio.open(*exhibit);
    QDialog* sheet = opened_by(studio, key);
    QVERIFY(sheet);
    none(cut_in(*sheet));
  }

  /// A failure's own sentence has room for the first few only.
  static void none(const QStringList& cut) {
    for (const QString& words : cut) qWarning("%s", qPrintable(words));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
  }

 private Q_SLOTS:
  void keys_data() { languages_and_sizes(); }
  void keys() {
    for (const Exhibit* exhibit : exhibits()) look_at_sheet(Qt::Key_F1, exhibit);
  }

  void my_predictions_data() { languages_and_sizes(); }
  void my_predictions() { look_at_sheet(Qt::CTRL | Qt::Key_G, nullptr); }

  void all_reference_cases_data() { languages_and_sizes(); }
  void all_reference_cases() {
    const auto made = this_reader();
    Studio& studio = *made;
    NumbersPanel panel(studio.look, exhibits(), {}, nullptr);
    panel.setAttribute(Qt::WA_DeleteOnClose, false);
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(!panel.running(), 120'000);
    none(cut_in(panel));
  }

  void where_each_figure_comes_from_data() { languages_and_sizes(); }
  void where_each_figure_comes_from() {
    const auto made = this_reader();
    Studio& studio = *made;
    QStringList cut;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      NumbersPanel panel(
          studio.look, {exhibit}, [&] { return studio.window->screen().told(); }, nullptr);
      panel.setAttribute(Qt::WA_DeleteOnClose, false);
      panel.cancel();
      panel.show();
      // The mark of a case that was not computed.
      static const QRegularExpression waits(QStringLiteral("shortened: [✓✗…\\s]+\\("));
      for (const Readout& readout : exhibit->readouts) {
        panel.show_readout(QString::fromStdString(readout.id));
        QApplication::processEvents();
        for (const QString& words : cut_in(panel))
          if (!words.contains(waits))
            cut << QString::fromStdString(exhibit->id + " " + readout.id + ": ") + words;
      }
    }
    none(cut);
  }

  void before_a_class_data() { languages_and_sizes(); }
  void before_a_class() {
    const auto made = this_reader();
    Studio& studio = *made;
    QStringList cut;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      studio.window->present(true);
      studio.settle();
      studio.window->resize(1280, 720);  // the screen of a test without one is smaller than any that is used
      ExhibitScreen& screen = studio.window->screen();
      for (int step = 0; step < screen.story()->steps(); ++step) {
        screen.go_to_step(step, true);
        studio.settle();
        QStringList here = cut_words(*studio.window);
        here += cut_labels(*studio.window, screen.stage(), false);
        for (const QString& words : here)
          cut << QString::fromStdString(exhibit->id + " %1: ").arg(step + 1) + words;
      }
      studio.window->present(false);
    }
    none(cut);
  }
};

QTEST_MAIN(SheetsFitTest)
#include "sheets_fit_test.moc"
