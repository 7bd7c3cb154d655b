// Saved states come back as they were; whatever else is opened gets one sentence and changes nothing.
#include "app/lucid_file.hpp"

#include <QTemporaryDir>
#include <QtTest>

#include "toy.hpp"

using namespace lucid;

namespace {

const Exhibit& find_toy(std::string_view id) {
  if (id == "toy") return toy::exhibit();
  throw Refusal("There is no exhibit \"%1\".", {std::string(id)});
}

Lesson rich_lesson() {
  Lesson lesson;
  lesson.state = {"toy", 18446744073709551615ull, {}, 120};
  const auto content = std::make_shared<const std::string>(std::string("x,y\r\n\0\xff\xfe 1,2", 15));
  lesson.state.log = {{0, Edit{"gap", 0.1 + 0.2}},
                      {0, Edit{"size", std::int64_t{7}}},
                      {0, Edit{"file", File{"coil \"1\".csv", content}}},
                      {3, Edit{"words", std::string("Ein Satz\nmit \"Zeichen\" und é")}},
                      {3, Edit{"sizes", List{{1.5, -0.0, 1e-17}, {"a", "b", "c"}}}},
                      {9, Edit{"points", PointList{{0.1, -3, 1}, {2, 3, 0}}}},
                      {9, Deed{"poke", {12.5}}},
                      {50, Edit{"kind", std::string("bar")}},
                      {60, Edit{"tuned", true}}};
  lesson.state.log[4].what = Edit{"sizes", List{{1.5, 2, 1e-17}, {"a", "b", "c"}}};
  lesson.story_step = 4;
  lesson.view = "{\"camera\":[1,2.5]}";
  lesson.hidden = {"words"};
  lesson.locked = {"gap", "size"};
  return lesson;
}

Guess made_guess() {
  Guess guess;
  guess.exhibit = "toy";
  guess.step = 3, guess.block = 2;
  guess.kind = "curve";
  guess.question = "How far, \"honestly\"?";
  guess.guess = "a curve", guess.answer = "ä → ∞", guess.outcome = "Farthest apart at 3.";
  guess.when = "2031-05-06T07:08:09.123Z";
  guess.x = {0, 1, 2}, guess.drawn = {0.5, -1e-300, 7}, guess.computed = {1, 2, 3};
  guess.number = 0.1 + 0.2, guess.figure = -4, guess.choice = 2;
  guess.across = GuessAxis{0, 40, false}, guess.upright = GuessAxis{1e-35, 1e5, true};
  return guess;
}

std::string refusal_of(const std::string& text) {
  try {
    read_lesson(text, "a.lucid", find_toy);
  } catch (const Refusal& refusal) {
    return refusal.what();
  }
  return "";
}

}  // namespace

class LucidFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_state_comes_back_exactly() {
    const Lesson lesson = rich_lesson();
    const ReadLesson read = read_lesson(write_lesson(lesson), "a.lucid", find_toy);
    QVERIFY(read.warnings.empty());
    QVERIFY(read.lesson.state == lesson.state);
    QVERIFY(read.lesson == lesson);
    QCOMPARE(hash_of(read.lesson.state), hash_of(lesson.state));
  }

  void predictions_go_with_it_and_none_leave_no_trace() {
    Lesson lesson = rich_lesson();
    QVERIFY(write_lesson(lesson).find("guesses") == std::string::npos);
    Guess skipped;
    skipped.exhibit = "toy", skipped.when = "2031-05-06T07:09:00.000Z", skipped.skipped = true;
    lesson.guesses = {made_guess(), skipped};
    const ReadLesson read = read_lesson(write_lesson(lesson), "a.lucid", find_toy);
    QVERIFY(read.warnings.empty());
    QVERIFY(read.lesson == lesson);
  }

  void damaged_predictions_warn_and_nothing_is_lost_data() {
    QTest::addColumn<QByteArray>("guesses");
    QTest::addColumn<int>("unread");
    QTest::newRow("strangers") << QByteArray(R"([1,null,"x",[],{},{"exhibit":3,"when":"t"}])") << 6;
    QTest::newRow("an object") << QByteArray(R"({"a":1})") << 1;
    QTest::newRow("a number") << QByteArray("7") << 1;
    QTest::newRow("from the future") << QByteArray(R"([{"what":"a vote","in":2050}])") << 1;
    QTest::newRow("wrong types")
        << QByteArray(
               R"([{"exhibit":"toy","when":"t","step":"x","votes":{},"x":[[]],"across":{"from":1,"to":1}}])")
        << 0;
  }
  void damaged_predictions_warn_and_nothing_is_lost() {
    QFETCH(QByteArray, guesses);
    QFETCH(int, unread);
    Lesson lesson = rich_lesson();
    lesson.guesses = {made_guess()};
    std::string text = write_lesson(lesson);
    const bool list = guesses.startsWith('[');
    const std::size_t at = text.find("\"guesses\":");
    QVERIFY(at != std::string::npos);
    if (list) {
      // Beside one that is whole.
      text.insert(text.find('[', at) + 1, guesses.mid(1, guesses.size() - 2).toStdString() + ",");
    } else {
      text = text.substr(0, at) + "\"guesses\":" + guesses.toStdString() + "}";
    }
    const ReadLesson read = read_lesson(text, "a.lucid", find_toy);
    QCOMPARE(read.warnings.size(), std::size_t{unread > 0 ? 1u : 0u});
    QVERIFY(read.lesson.state == lesson.state);
    QCOMPARE(read.lesson.locked, lesson.locked);
    if (unread > 0) {
      const std::string words = in_english(read.warnings.front());
      QVERIFY2(words.find("a.lucid") != std::string::npos, words.c_str());
      QVERIFY2(words.find(std::to_string(unread)) != std::string::npos, words.c_str());
    }
    if (list) QVERIFY(read.lesson.guesses.back() == made_guess());
    // What was not understood is still there when it is saved again.
    const ReadLesson again = read_lesson(write_lesson(read.lesson), "a.lucid", find_toy);
    QCOMPARE(write_lesson(again.lesson), write_lesson(read.lesson));
    QCOMPARE(again.warnings.size(), read.warnings.size());
  }

  void it_goes_through_a_file_and_leaves_nothing_half_written() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("a.lucid").toStdString();
    save_lesson(path, rich_lesson());
    save_lesson(path, rich_lesson());
    QVERIFY(open_lesson_is(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY_EXCEPTION_THROWN(save_lesson(folder.filePath("no/folder/a.lucid").toStdString(), rich_lesson()),
                             Refusal);
    QVERIFY_EXCEPTION_THROWN(save_lesson(folder.path().toStdString(), rich_lesson()), Refusal);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
  }

  void large_files_are_named_but_not_kept() {
    Lesson lesson;
    lesson.state = {"toy", 1, {}, 0};
    lesson.state.log = {
        {0, Edit{"file", File{"big.csv", std::make_shared<const std::string>(largest_kept_file + 1, 'x')}}}};
    const std::string text = write_lesson(lesson);
    QVERIFY(text.size() < 10'000);
    const auto read = read_lesson(text, "a.lucid", find_toy);
    QCOMPARE(read.warnings.size(), std::size_t{1});
    QVERIFY(read.lesson.state.log.empty());
  }

  void what_a_newer_version_added_is_left_out_with_a_warning() {
    const auto read = read_lesson(
        R"({"lucidarium":1,"exhibit":"toy","log":[{"step":0,"set":"colour","value":3},{"step":0,"set":"gap","value":3},
            {"step":1,"do":"sing","arguments":[]}],"extra":[]})",
        "a.lucid", find_toy);
    QCOMPARE(read.warnings.size(), std::size_t{2});
    QCOMPARE(read.lesson.state.log.size(), std::size_t{1});
    QCOMPARE(read.lesson.state.seed, std::uint64_t{1});
  }

  void hostile_files_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char* name, QByteArray text, const char* word) {
      QTest::newRow(name) << text << QByteArray(word);
    };
    const auto with = [](const char* log) {
      return QByteArray(R"({"lucidarium":1,"exhibit":"toy","seed":1,"step":0,"log":[)") + log + "]}";
    };
    row("empty", "", "empty");
    row("only a byte order mark", "\xEF\xBB\xBF", "empty");
    row("not JSON", "hello", "not a state");
    row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "not a state");
    row("truncated", QByteArray::fromStdString(write_lesson(rich_lesson())).left(300), "not a state");
    row("a list", "[1,2]", "not a state");
    row("another JSON", R"({"a":1})", "not a state");
    row("deep", QByteArray(100'000, '['), "not a state");
    row("deep inside", QByteArray(R"({"lucidarium":1,"view":)") + QByteArray(5'000'000, '[') + "}",
        "not a state");
    row("huge number", with(R"({"step":0,"set":"gap","value":1e999})"), "not a state");
    row("invalid UTF-8", "{\"lucidarium\":1,\"exhibit\":\"\xff\xff\"}", "not a state");
    row("newer format", R"({"lucidarium":99,"exhibit":"toy"})", "newer");
    row("format is text", R"({"lucidarium":"1","exhibit":"toy"})", "lucidarium");
    row("no exhibit", R"({"lucidarium":1})", "exhibit");
    row("unknown exhibit", R"({"lucidarium":1,"exhibit":"toi"})", "toi");
    row("negative seed", R"({"lucidarium":1,"exhibit":"toy","seed":-1})", "seed");
    row("seed is text", R"({"lucidarium":1,"exhibit":"toy","seed":"x"})", "seed");
    row("endless step", R"({"lucidarium":1,"exhibit":"toy","step":1e300})", "step");
    row("negative step", R"({"lucidarium":1,"exhibit":"toy","step":-3})", "step");
    row("out of range", with(R"({"step":0,"set":"gap","value":41})"), "40");
    row("integer out of range", with(R"({"step":0,"set":"size","value":99})"), "9");
    row("integer is real", with(R"({"step":0,"set":"size","value":1.5})"), "size");
    row("integer is huge", with(R"({"step":0,"set":"size","value":18446744073709551615})"), "size");
    row("real is text", with(R"({"step":0,"set":"gap","value":"3"})"), "gap");
    row("flag is number", with(R"({"step":0,"set":"tuned","value":1})"), "tuned");
    row("unknown choice", with(R"({"step":0,"set":"kind","value":"moon"})"), "moon");
    row("list is wrong", with(R"({"step":0,"set":"sizes","value":"1,x"})"), "");
    row("entry is a number", with("3"), "log");
    row("entry without step", with(R"({"set":"gap","value":3})"), "log");
    row("steps go back", with(R"({"step":5,"set":"gap","value":3},{"step":2,"set":"gap","value":3})"),
        "step");
    row("log is text", R"({"lucidarium":1,"exhibit":"toy","log":"x"})", "log");
    row("deed without arguments", with(R"({"step":0,"do":"poke"})"), "do");
    row("deed with too many", with(R"({"step":0,"do":"poke","arguments":[1,2]})"), "poke");
    row("deed out of range", with(R"({"step":0,"do":"poke","arguments":[101]})"), "100");
    row("file that is not there", with(R"({"step":0,"set":"file","value":{"file":0}})"), "file");
    row("file index negative", with(R"({"step":0,"set":"file","value":{"file":-1}})"), "file");
    row("file changed",
        R"({"lucidarium":1,"exhibit":"toy","files":[{"name":"c.csv","hash":"0000000000000000","content":"QUJD"}]})",
        "c.csv");
    row("file not base64",
        R"({"lucidarium":1,"exhibit":"toy","files":[{"name":"c.csv","hash":"0","content":"%%%"}]})", "c.csv");
    row("files is a number", R"({"lucidarium":1,"exhibit":"toy","files":4})", "files");
    row("view is a list", R"({"lucidarium":1,"exhibit":"toy","view":[]})", "view");
    row("hidden is a number", R"({"lucidarium":1,"exhibit":"toy","hidden":[1]})", "hidden");
    row("story step is negative", R"({"lucidarium":1,"exhibit":"toy","story_step":-1})", "story_step");
  }

  void hostile_files() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, word);
    const std::string sentence = refusal_of(text.toStdString());
    QVERIFY2(!sentence.empty(), "it was accepted");
    QVERIFY2(QByteArray::fromStdString(sentence).contains(word), sentence.c_str());
    QVERIFY2(sentence.back() == '.', sentence.c_str());
    QVERIFY(sentence.find('\n') == std::string::npos);
  }

  void every_cut_and_every_flipped_byte_is_survived() {
    const std::string whole = write_lesson(rich_lesson());
    for (std::size_t length = 0; length + 2 < whole.size(); length += 7)
      QVERIFY(!refusal_of(whole.substr(0, length)).empty());
    for (std::size_t i = 0; i < whole.size(); ++i) {
      std::string text = whole;
      text[i] = static_cast<char>(text[i] ^ 0x15);
      refusal_of(text);
    }
  }

  void files_that_cannot_be_read() {
    QTemporaryDir folder;
    QVERIFY_EXCEPTION_THROWN(open_lesson(folder.filePath("none.lucid").toStdString()), Refusal);
    QVERIFY_EXCEPTION_THROWN(open_lesson(folder.path().toStdString()), Refusal);
  }

  void links_come_back() {
    Settings settings = default_settings(toy::exhibit());
    settings[0] = 0.1 + 0.2;
    settings[3] = std::string("a&b=c 100% é?#");
    settings[5] = List{{1, 2.5}, {"a", "b"}};
    const std::string link = link_to(toy::exhibit(), settings, 9);
    QVERIFY(is_link(link));
    const Link read = read_link(link, find_toy);
    QCOMPARE(read.exhibit, std::string("toy"));
    QCOMPARE(read.seed.value_or(0), std::uint64_t{9});
    Settings again = default_settings(toy::exhibit());
    for (const auto& edit : read.edits)
      again[static_cast<std::size_t>(toy::exhibit().parameter_index(edit.parameter))] = edit.value;
    QVERIFY(again == settings);
    QCOMPARE(link_to(toy::exhibit(), default_settings(toy::exhibit()), 1), std::string("lucidarium://toy"));
    QVERIFY(read_link("lucidarium://toy/", find_toy).edits.empty());
  }

  void links_that_are_wrong_data() {
    QTest::addColumn<QByteArray>("link");
    for (const char* link :
         {"", "http://toy", "lucidarium://", "lucidarium://moon", "lucidarium://toy?gap=41",
          "lucidarium://toy?gap", "lucidarium://toy?gpa=1", "lucidarium://toy?gap=%4",
          "lucidarium://toy?words=%GG", "lucidarium://toy?seed=-1", "lucidarium://toy?seed=x",
          "lucidarium://toy?file=/etc/passwd"})
      QTest::newRow(link) << QByteArray(link);
  }
  void links_that_are_wrong() {
    QFETCH(QByteArray, link);
    QVERIFY_EXCEPTION_THROWN(read_link(link.toStdString(), find_toy), Refusal);
  }

  void base64_is_the_common_one() {
    // RFC 4648, section 10.
    const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                           {"f", "Zg=="},
                                                           {"fo", "Zm8="},
                                                           {"foo", "Zm9v"},
                                                           {"foob", "Zm9vYg=="},
                                                           {"fooba", "Zm9vYmE="},
                                                           {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, coded] : vectors) {
      QCOMPARE(base64(plain), std::string(coded));
      QCOMPARE(from_base64(coded).value_or("?"), std::string(plain));
    }
    for (const char* wrong : {"Z", "Zg=", "Zg==Zg==", "Z===", "Zm9 ", "=Zm9"}) QVERIFY(!from_base64(wrong));
  }

 private:
  static bool open_lesson_is(const std::string& path) {
    const File file = read_file(path);
    return read_lesson(*file.content, file.name, find_toy).lesson == rich_lesson();
  }
};

QTEST_APPLESS_MAIN(LucidFileTest)
#include "lucid_file_test.moc"
