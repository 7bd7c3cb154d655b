#include "app/cli/cli.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/exhibits.hpp"

using namespace lucid;
using Json = nlohmann::json;

namespace {

struct Answer {
  int status;
  std::string out, err;
};

Answer ask(std::vector<std::string> words) {
  std::vector<const char*> argv{"lucidarium-cli"};
  for (const auto& word : words) argv.push_back(word.c_str());
  std::ostringstream out, err;
  const int status = cli::run(static_cast<int>(argv.size()), argv.data(), out, err, false, {});
  return {status, out.str(), err.str()};
}

}  // namespace

class CliTest : public QObject {
  Q_OBJECT

  void rows() {
    QTest::addColumn<QString>("id");
    for (const auto* e : exhibits()) QTest::newRow(e->id.c_str()) << QString::fromStdString(e->id);
  }

 private Q_SLOTS:
  void list_names_every_exhibit() {
    const Json json = Json::parse(ask({"list", "--json"}).out);
    QCOMPARE(json["exhibits"].size(), exhibits().size());
    for (const auto& row : json["exhibits"])
      for (const char* key : {"id", "title", "question", "room"}) QVERIFY(row[key].is_string());
  }

  void describe_holds_the_promised_fields_data() { rows(); }
  void describe_holds_the_promised_fields() {
    QFETCH(QString, id);
    const Json json = Json::parse(ask({"describe", id.toStdString(), "--json"}).out);
    for (const auto& p : json["parameters"])
      for (const char* key : {"id", "label", "unit", "type", "minimum", "maximum", "step", "default", "scale",
                              "choices", "group", "relevant_when", "restarts", "help"})
        QVERIFY2(p.contains(key), key);
    for (const auto& r : json["readouts"])
      for (const char* key : {"id", "label", "unit", "needs_steps", "timed", "help", "published"})
        QVERIFY2(r.contains(key), key);
    QVERIFY(json["default_steps"].is_number());
    QVERIFY(json["presets"].size() >= 4);
  }

  void reproducible_runs_print_the_same_bytes_data() { rows(); }
  void reproducible_runs_print_the_same_bytes() {
    QFETCH(QString, id);
    const std::vector<std::string> words{"run", id.toStdString(), "--steps", "3", "--seed",
                                         "2",   "--reproducible", "--json"};
    const Answer once = ask(words);
    QCOMPARE(once.status, 0);
    QCOMPARE(ask(words).out, once.out);
    auto one_thread = words;
    one_thread.insert(one_thread.end(), {"--threads", "1"});
    QCOMPARE(ask(one_thread).out, once.out);
    const Json json = Json::parse(once.out);
    QVERIFY(json["elapsed_ms"].is_null());
    QCOMPARE(json["steps"], 3);
  }

  void csv_has_a_header_and_rows_of_the_same_width_data() { rows(); }
  void csv_has_a_header_and_rows_of_the_same_width() {
    QFETCH(QString, id);
    const Answer answer = ask({"run", id.toStdString(), "--steps", "2", "--csv"});
    QCOMPARE(answer.status, 0);
    std::istringstream lines(answer.out);
    std::size_t width = 0;
    for (std::string line; std::getline(lines, line);) {
      const auto commas = static_cast<std::size_t>(std::count(line.begin(), line.end(), ','));
      if (line.empty())
        width = 0;
      else if (width == 0)
        width = commas + 1;
      else
        QCOMPARE(commas + 1, width);
    }
  }

  void wrong_commands_get_one_sentence_and_status_2_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << "subcommand";
    QTest::newRow("unknown command") << QStringList{"fly"} << "fly";
    QTest::newRow("unknown exhibit") << QStringList{"run", "wireles-charging"} << "wireless-charging";
    QTest::newRow("unknown parameter")
        << QStringList{"run", "wireless-charging", "--set", "gpa=1"} << "\"gap\"";
    QTest::newRow("out of range") << QStringList{"run", "wireless-charging", "--set", "gap=-5"} << "gap = -5";
    QTest::newRow("no number") << QStringList{"run", "wireless-charging", "--set", "gap=x"} << "gap = \"x\"";
    QTest::newRow("no value") << QStringList{"run", "wireless-charging", "--set", "gap"} << "ID=VALUE";
    QTest::newRow("unknown preset") << QStringList{"run", "wireless-charging", "--preset", "qi-pda"}
                                    << "qi-pad";
    QTest::newRow("unknown action") << QStringList{"run", "wireless-charging", "--do", "fly"} << "fly";
    QTest::newRow("json and csv") << QStringList{"run", "wireless-charging", "--json", "--csv"} << "--csv";
    QTest::newRow("steps") << QStringList{"run", "wireless-charging", "--steps", "-1"} << "-1";
    QTest::newRow("missing file") << QStringList{"run", "wireless-charging", "--set",
                                                 "coil_file=/nowhere.csv"}
                                  << "/nowhere.csv";
  }
  void wrong_commands_get_one_sentence_and_status_2() {
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    if (exhibits().empty()) QSKIP("no exhibit is built");
    std::vector<std::string> plain;
    for (const auto& word : words) plain.push_back(word.toStdString());
    const Answer answer = ask(plain);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.out, std::string());
    QCOMPARE(std::count(answer.err.begin(), answer.err.end(), '\n'), 1);
    QVERIFY2(QString::fromStdString(answer.err).contains(says), answer.err.c_str());
  }
};

QTEST_APPLESS_MAIN(CliTest)
#include "cli_test.moc"
