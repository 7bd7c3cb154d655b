// What can be carried off: every entry of every menu does what it says, and a copied command line computes
// the same figures in the other program.
#include <QClipboard>
#include <QImageReader>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/cli/cli.hpp"
#include "app/command_line.hpp"
#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/take_away.hpp"
#include "app/gui/transport.hpp"
#include "core/exhibits.hpp"
#include "core/random.hpp"
#include "studio.hpp"

using namespace lucid;
using Json = nlohmann::json;

namespace {

QString clipboard() { return QApplication::clipboard()->text(); }

/// The words as a POSIX shell parts them: blanks, '…' and \.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  bool any = false, quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quoted) {
      if (c == '\'')
        quoted = false;
      else
        word += c;
    } else if (c == '\'') {
      quoted = any = true;
    } else if (c == '\\' && i + 1 < line.size()) {
      word += line[++i];
      any = true;
    } else if (c == ' ') {
      if (any) words.push_back(word);
      word.clear();
      any = false;
    } else {
      word += c;
      any = true;
    }
  }
  if (any) words.push_back(word);
  return words;
}

Json run_line(const std::string& line) {
  std::vector<std::string> words = words_of(line);
  words.push_back("--json");
  words.push_back("--reproducible");
  std::vector<const char*> argv;
  for (const auto& word : words) argv.push_back(word.c_str());
  std::ostringstream out, err;
  cli::run(static_cast<int>(argv.size()), argv.data(), out, err, false, {});
  return Json::parse(out.str(), nullptr, false);
}

Value random_value(const Parameter& parameter, Random& random) {
  const auto number = [&] {
    const double low = std::max(parameter.minimum, -1e3), high = std::min(parameter.maximum, 1e3);
    if (parameter.scale == Scale::log && low > 0) return low * std::pow(high / low, random.uniform());
    return random.uniform(low, high);
  };
  switch (parameter.kind) {
    case Kind::real: return number();
    case Kind::integer: return static_cast<std::int64_t>(number());
    case Kind::flag: return random.below(2) == 0;
    case Kind::choice: return parameter.choices[random.below(parameter.choices.size())].id;
    default: return parameter.initial;
  }
}

QByteArray content(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TakingAwayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_shell_reads_the_words_back() {
    for (const std::string word : {"a b", "it's", "", "x'y'z", "(tanh(w1*x1 + b) - y)^2", "a=1.5,b=-2"})
      QCOMPARE(words_of("x " + shell_word(word)).at(1), word);
  }

  void a_copied_command_line_computes_the_same_data() {
    QTest::addColumn<QString>("id");
    for (const Exhibit* exhibit : exhibits())
      QTest::newRow(exhibit->id.c_str()) << QString::fromStdString(exhibit->id);
  }
  void a_copied_command_line_computes_the_same() {
    QFETCH(QString, id);
    const Exhibit& exhibit = find_exhibit(id.toStdString());
    static const std::vector<std::string> heavy = {"layers", "width", "depth", "hidden"};
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      Random random(seed);
      Session session(exhibit, State{exhibit.id, seed, {}, 0});
      for (const auto& [name, value] : exhibit.quick) session.set(name, value);
      const auto change = [&] {
        const Parameter& parameter = exhibit.parameters[random.below(exhibit.parameters.size())];
        if (std::find(heavy.begin(), heavy.end(), parameter.id) == heavy.end())
          session.set(parameter, random_value(parameter, random));
      };
      for (int i = 0; i < 6; ++i) change();
      const auto steps = random.below(8);
      for (std::uint64_t step = 0; step < steps; ++step) {
        session.step_once();
        QTRY_VERIFY_WITH_TIMEOUT(session.latest()->commands_done >= session.commands_given(), 60'000);
        session.follow();
        if (random.below(3) == 0) {
          const Parameter& parameter = exhibit.parameters[random.below(exhibit.parameters.size())];
          if (!parameter.restarts) session.set(parameter, random_value(parameter, random));
        }
        if (!exhibit.actions.empty() && random.below(4) == 0) {
          const Action& action = exhibit.actions[random.below(exhibit.actions.size())];
          Deed deed{action.id, {}};
          for (const auto& argument : action.arguments)
            deed.arguments.push_back(random_value(argument, random));
          session.act(deed);
        }
      }
      QTRY_VERIFY_WITH_TIMEOUT(!session.out_of_date() && !session.latest()->busy, 120'000);
      const auto snapshot = session.snapshot();
      const std::string line = command_line_of(exhibit, *snapshot->state);
      const Json json = run_line(line);
      QVERIFY2(json.is_object(), line.c_str());
      for (std::size_t i = 0; i < exhibit.readouts.size(); ++i) {
        const Readout& readout = exhibit.readouts[i];
        if (readout.timed) continue;
        const Json& got = json["readouts"][readout.id]["value"];
        const std::string where = line + ": " + readout.id;
        if (const auto* number = std::get_if<double>(&snapshot->readouts[i]))
          QVERIFY2(got.is_number() && got.get<double>() == *number, where.c_str());
        else if (const auto* words = std::get_if<std::string>(&snapshot->readouts[i]))
          QVERIFY2(got.is_string() && got.get<std::string>() == *words, where.c_str());
        else if (std::holds_alternative<std::monostate>(snapshot->readouts[i]))
          QVERIFY2(got.is_null(), where.c_str());
      }
    }
  }

  void everything_in_the_share_menu_goes_data() { a_copied_command_line_computes_the_same_data(); }
  void everything_in_the_share_menu_goes() {
    QFETCH(QString, id);
    Studio studio;
    QTemporaryDir folder;
    studio.window.open_exhibit(id);
    studio.session().play(false);  // what goes on is not the same a moment later
    studio.settle();
    TakeAway& take = studio.window.take_away();
    const auto open = [&] { take.open_menu(QPoint(100, 100)); };
    const QStringList entries = drive_menu(open);
    QVERIFY(entries.contains("Copy as command line"));

    QApplication::clipboard()->clear();
    drive_menu(open, "Copy picture");
    QVERIFY(!QApplication::clipboard()->image().isNull());
    drive_menu(open, "Copy data");
    QVERIFY(clipboard().startsWith("readout,value,unit"));
    drive_menu(open, "Copy link");
    QVERIFY(is_link(clipboard().toStdString()));
    QVERIFY(read_link(clipboard().toStdString()).exhibit == id.toStdString());
    drive_menu(open, "Copy as command line");
    QVERIFY(clipboard().startsWith("lucidarium-cli run " + id));

    for (const QString ending : {"png", "svg", "pdf"}) {
      answer_where(folder.path(), ending);
      drive_menu(open, "Save picture");
      const QByteArray bytes = content(folder.filePath(id + "." + ending));
      QVERIFY2(bytes.size() > 1000, qPrintable(ending));
      if (ending == "pdf") QVERIFY(bytes.startsWith("%PDF"));
      if (ending == "svg") QVERIFY(bytes.contains("<svg") && bytes.contains("<path"));
      if (ending == "png") QVERIFY(!QImage::fromData(bytes).isNull());
    }
    answer_where(folder.path());
    drive_menu(open, "Save data");
    QVERIFY(content(folder.filePath(id + ".csv")).contains("readout,value,unit\r\n"));
    const Exhibit& exhibit = find_exhibit(id.toStdString());
    for (const Export& which : exhibit.exports) {
      const QString label = QString::fromUtf8(which.label);
      const bool offered = std::any_of(entries.begin(), entries.end(), [&](const QString& entry) {
        return entry == "Take away: " + label + QString::fromUtf8("…");
      });
      QCOMPARE(offered, matters(exhibit, which.relevant_when, studio.session().settings()));
      if (!offered) continue;
      drive_menu(open, "Take away: " + label);
      const QString path = folder.filePath(id + "-" + QString::fromStdString(which.id) + "." +
                                           QString::fromStdString(which.ending));
      QCOMPARE(content(path), QByteArray::fromStdString(which.write(*studio.session().snapshot())));
    }
    answer_where({});
    studio.screen().stage().view().cameras["somewhere"] = FlatCamera{};
    drive_menu(open, "Reset the view");
    QVERIFY(studio.screen().stage().view().cameras.empty());
  }

  void charts_go_as_picture_drawing_and_table_data() { a_copied_command_line_computes_the_same_data(); }
  void charts_go_as_picture_drawing_and_table() {
    QFETCH(QString, id);
    Studio studio;
    QTemporaryDir folder;
    studio.window.open_exhibit(id);
    studio.session().step_once();
    studio.settle();
    studio.session().hold();
    studio.settle();
    for (Chart* chart : studio.screen().charts()->charts()) {
      if (chart->isHidden()) continue;
      const auto open = [&] { chart->open_menu(QPoint(50, 50)); };
      drive_menu(open, "Copy picture");
      QVERIFY(!QApplication::clipboard()->image().isNull());
      drive_menu(open, "Copy data");
      QCOMPARE(clipboard(), chart->csv());
      for (const QString ending : {"png", "svg", "csv"}) {
        answer_where(folder.path(), ending);
        drive_menu(open, "Save");
        const QByteArray bytes =
            content(folder.filePath(QString::fromStdString(chart->declared().id) + "." + ending));
        QVERIFY(bytes.size() > 50);
        if (ending == "csv") QCOMPARE(QString::fromUtf8(bytes), chart->csv());
      }
      // Every curve's unit stands in the heading, its own where it has one.
      const QString head = chart->csv().section(QStringLiteral("\r\n"), 0, 0);
      for (const auto& curve : chart->declared().curves)
        if (!curve.unit.empty() && head.contains(QString::fromUtf8(curve.label)))
          QVERIFY2(head.contains("[" + QString::fromStdString(curve.unit) + "]"), qPrintable(head));
    }
    answer_where({});
  }

  void readouts_go_as_value_table_and_picture_data() { a_copied_command_line_computes_the_same_data(); }
  void readouts_go_as_value_table_and_picture() {
    QFETCH(QString, id);
    Studio studio;
    QTemporaryDir folder;
    studio.window.open_exhibit(id);
    studio.settle();
    ReadoutTable& table = studio.screen().bench()->readouts();
    ReadoutRow* row = nullptr;
    for (ReadoutRow* candidate : table.rows())
      if (!row && !candidate->isHidden() && !candidate->now_text().isEmpty()) row = candidate;
    QVERIFY(row);
    const auto open = [&] { table.open_menu(*row, QPoint(20, 20)); };
    drive_menu(open, "Copy value");
    QCOMPARE(clipboard(), QString(row->now_text()).replace(thin_space, u' '));
    drive_menu(open, "Copy all as a table");
    QVERIFY(clipboard().contains(u'\t'));
    drive_menu(open, "Copy picture");
    QVERIFY(!QApplication::clipboard()->image().isNull());
    for (const QString ending : {"csv", "png", "svg"}) {
      answer_where(folder.path(), ending);
      drive_menu(open, "Save the table");
      QVERIFY(content(folder.filePath(id + "-readouts." + ending)).size() > 100);
    }
    answer_where({});
    // Only sources of rows that are shown, all of them, in order of appearance.
    QStringList wanted;
    for (const ReadoutRow* shown : table.rows())
      if (!shown->isHidden())
        for (const Published* published : shown->shown_published())
          if (const QString source = QString::fromUtf8(published->source); !wanted.contains(source))
            wanted << source;
    QCOMPARE(table.sources(), wanted);
  }

  void controls_offer_what_can_be_copied_data() { a_copied_command_line_computes_the_same_data(); }
  void controls_offer_what_can_be_copied() {
    QFETCH(QString, id);
    Studio studio;
    studio.window.open_exhibit(id);
    studio.settle();
    const Exhibit& exhibit = find_exhibit(id.toStdString());
    for (const Parameter& parameter : exhibit.parameters) {
      Knob* knob = studio.screen().bench()->knob(parameter.id);
      if (parameter.kind == Kind::file || parameter.kind == Kind::points || parameter.kind == Kind::grid)
        continue;
      const auto open = [&] { knob->open_menu(QPoint(20, 20)); };
      drive_menu(open, "Copy as an option");
      const auto words = words_of(clipboard().toStdString());
      QCOMPARE(words.at(0), std::string("--set"));
      const Value now = studio.session().setting(parameter.id);
      QVERIFY2(parse_edit(exhibit, parameter.id, words.at(1).substr(parameter.id.size() + 1)).value == now,
               parameter.id.c_str());
    }
    for (const Parameter& parameter : exhibit.parameters) {
      if (parameter.kind != Kind::real || parameter.restarts) continue;
      const double other = std::min(parameter.maximum, std::get<double>(parameter.initial) + 1);
      if (other == std::get<double>(parameter.initial)) continue;
      QVERIFY(!studio.session().set(parameter, other));
      studio.settle();
      Knob* knob = studio.screen().bench()->knob(parameter.id);
      drive_menu([&] { knob->open_menu(QPoint(20, 20)); }, "Back to the default");
      QVERIFY(studio.session().setting(parameter.id) == parameter.initial);
      break;
    }
  }

  void deeds_that_do_not_matter_now_have_no_button() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.window.open_exhibit(QString::fromStdString(exhibit->id));
      for (const Preset& preset : exhibit->presets) {
        QVERIFY(!studio.session().apply(preset));
        studio.screen().tick();
        for (const Action& action : exhibit->actions) {
          if (!action.arguments.empty()) continue;
          const bool matters_now = matters(*exhibit, action.relevant_when, studio.session().settings());
          for (Button* button : studio.screen().bench()->findChildren<Button*>())
            if (button->text() == QString::fromUtf8(action.label) && !matters_now)
              QVERIFY2(button->isHidden(), action.id.c_str());
        }
      }
    }
  }
};

QTEST_MAIN(TakingAwayTest)
#include "taking_away_test.moc"
