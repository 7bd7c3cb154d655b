// The command line of the window program: what is read, and what is refused in one sentence.
#include "app/gui/options.hpp"

#include <QtTest>

#include "core/exhibits.hpp"

using namespace lucid;

namespace {

Options read(std::vector<const char*> words) {
  words.insert(words.begin(), "lucidarium");
  return read_options(static_cast<int>(words.size()), words.data());
}

}  // namespace

class OptionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothing_is_the_gallery() {
    const Options options = read({});
    QVERIFY(options.mode == Options::Mode::window);
    QVERIFY(options.exhibit.empty() && !options.headless());
  }

  void pictures_take_size_theme_and_scale() {
    const Options options = read({"--snapshot", "a.png", "--size", "1920x1080", "--theme", "night", "--scale",
                                  "2", "--text-size", "largest", "--seed", "7", "--steps", "0"});
    QVERIFY(options.mode == Options::Mode::snapshot && options.headless());
    QCOMPARE(options.target, std::string("a.png"));
    QCOMPARE(options.width, 1920);
    QCOMPARE(options.height, 1080);
    QCOMPARE(options.scale, 2.0);
    QCOMPARE(options.text_size.value_or(0), 3);
    QCOMPARE(options.seed.value_or(0), std::uint64_t{7});
    QCOMPARE(options.steps.value_or(9), std::int64_t{0});
    QVERIFY(read({"--tour", "t"}).mode == Options::Mode::tour);
    QVERIFY(read({"--frames", "30", "--json"}).json);
    QCOMPARE(read({"--monkey", "2.5", "--seed", "1"}).monkey_seconds, 2.5);
    QVERIFY(read({"--help"}).mode == Options::Mode::help);
  }

  void settings_are_checked_before_anything_opens() {
    if (exhibits().empty()) QSKIP("no exhibit is registered");
    for (const Exhibit* exhibit : exhibits()) {
      const Options options = read({exhibit->id.c_str()});
      QCOMPARE(options.exhibit, exhibit->id);
      QVERIFY_EXCEPTION_THROWN(read({exhibit->id.c_str(), "--set", "no_such_knob=1"}), Refusal);
      QVERIFY_EXCEPTION_THROWN(read({exhibit->id.c_str(), "--set", "nothing"}), Refusal);
      QVERIFY_EXCEPTION_THROWN(read({exhibit->id.c_str(), "--preset", "none"}), Refusal);
      const std::string link = "lucidarium://" + exhibit->id + "?seed=5";
      QCOMPARE(read({link.c_str()}).seed.value_or(0), std::uint64_t{5});
      for (const auto& preset : exhibit->presets)
        QVERIFY(!edits_for(*exhibit, read({exhibit->id.c_str(), "--preset", preset.id.c_str()})).empty());
    }
  }

  void wrong_words_are_refused_data() {
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, QStringList words) { QTest::newRow(name) << words; };
    row("unknown option", {"--flub"});
    row("unknown exhibit", {"moon-phases"});
    row("setting without exhibit", {"--set", "gap=1"});
    row("size", {"--snapshot", "a.png", "--size", "12"});
    row("size too small", {"--snapshot", "a.png", "--size", "2x2"});
    row("size with more", {"--snapshot", "a.png", "--size", "800x600x2"});
    row("theme", {"--theme", "pink"});
    row("text size", {"--text-size", "huge"});
    row("scale", {"--snapshot", "a.png", "--scale", "0"});
    row("renderer", {"--snapshot", "a.png", "--renderer", "magic"});
    row("frames", {"--frames", "0"});
    row("monkey", {"--monkey", "-1"});
    row("steps", {"--snapshot", "a.png", "--steps", "-1"});
    row("seed", {"--seed", "x"});
    row("story", {"--story", "0"});
    row("two pictures", {"--snapshot", "a.png", "--tour", "t"});
    row("file missing", {"--snapshot"});
  }
  void wrong_words_are_refused() {
    QFETCH(QStringList, words);
    std::vector<QByteArray> bytes;
    for (const QString& word : words) bytes.push_back(word.toUtf8());
    std::vector<const char*> pointers;
    for (const auto& word : bytes) pointers.push_back(word.constData());
    try {
      read(pointers);
      QFAIL("it was accepted");
    } catch (const Refusal& refusal) {
      QVERIFY(!QByteArray(refusal.what()).contains('\n'));
    }
  }
};

QTEST_APPLESS_MAIN(OptionsTest)
#include "options_test.moc"
