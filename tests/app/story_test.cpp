// The story format: what is read from it, and what is refused.
#include "app/story.hpp"

#include <QtTest>

using namespace lucid;

namespace {

constexpr const char* sample = R"(A note for translators.

```step
name: Coupling
preset: qi-pad
set: gap=5 label="two words"
look: readout.coupling, flow
```
## 3 · One number for where things are

Right now $k$ is {coupling}. [Lift it](set:gap=20&load=5), see the [flow](show:flow,coupling).
It costs \$5.

$$\eta = \frac{1}{2}$$

```predict choice
You lift it. The coupling…
- stays
- falls to {coupling} *
then: set gap=12
then: sweep gap 12 20
because: Near a coil
the field fades.
```

**Coupling depends on geometry alone.**

```step
do: poke=3
play:
```
## The second

| it says | it holds? |
| --- | --- |
| "No." | Yes: **almost**. |
)";

}  // namespace

class StoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_story_is_read_into_steps_and_blocks() {
    const Story story = read_story(sample);
    QCOMPARE(story.steps.size(), std::size_t{2});
    const StoryStep& first = story.steps[0];
    QCOMPARE(first.title, std::string("One number for where things are"));
    QCOMPARE(first.name, std::string("Coupling"));
    QCOMPARE(first.claim(), std::string("Coupling depends on geometry alone."));
    const std::vector<StoryDeed> prepare = {{StoryDeed::Kind::preset, "qi-pad", "", ""},
                                            {StoryDeed::Kind::set, "gap", "5", ""},
                                            {StoryDeed::Kind::set, "label", "two words", ""}};
    QVERIFY(first.prepare == prepare);
    QVERIFY((first.look == std::vector<std::string>{"readout.coupling", "flow"}));
    QCOMPARE(first.blocks.size(), std::size_t{4});
    QVERIFY(first.blocks[1].kind == StoryBlock::Kind::formula);
    QCOMPARE(first.blocks[1].text, std::string("\\eta = \\frac{1}{2}"));
    const StoryPrediction& prediction = first.blocks[2].prediction;
    QCOMPARE(prediction.choices.size(), std::size_t{2});
    QVERIFY(!prediction.choices[0].right && prediction.choices[1].right);
    QCOMPARE(prediction.then.size(), std::size_t{2});
    QCOMPARE(prediction.then[1].to, std::string("20"));
    QCOMPARE(prediction.because, std::string("Near a coil the field fades."));
    QCOMPARE(story.steps[1].name, std::string("The second"));
    QVERIFY(story.steps[1].blocks[0].kind == StoryBlock::Kind::text);
  }

  void marks_part_text_from_numbers_and_formulas() {
    const auto marks = marks_of("Now $k$ is {coupling}, not {this one} nor `{code}`, and costs \\$5.");
    QCOMPARE(marks.size(), std::size_t{5});
    QCOMPARE(marks[1].text, std::string("k"));
    QCOMPARE(marks[3].text, std::string("coupling"));
    QCOMPARE(marks[4].text, std::string(", not {this one} nor `{code}`, and costs $5."));
    QCOMPARE(marks_of("a lone $ sign").size(), std::size_t{1});
  }

  void all_names_are_found() {
    const StoryNames names = names_in(read_story(sample));
    QCOMPARE(names.live.size(), std::size_t{2});
    QCOMPARE(names.formulas.size(), std::size_t{2});
    QCOMPARE(names.deeds.size(), std::size_t{3 + 2 + 2 + 2});
    QCOMPARE(names.look.size(), std::size_t{4});
  }

  void links_are_read() {
    const StoryLink link = read_story_link("set:gap=12&words=a%26b");
    QCOMPARE(link.deeds.size(), std::size_t{2});
    QCOMPARE(link.deeds[1].value, std::string("a&b"));
    QVERIFY_EXCEPTION_THROWN(read_story_link("http://example.org"), Refusal);
  }

  void questions_say_how_far_how_high_and_what_they_hide() {
    const Story story = read_story(
        "```step\nhint: Pull it.\n```\n## A\n"
        "```predict curve\nDraw it.\nanswer: series\ncurve: second\nover: 0 40\nrange: -0.5 1e3\nhide: a, "
        "b\n```\n"
        "```predict number\nHow many?\nanswer: sum\ntolerance: 12 %\n```\n"
        "```predict number\nHow many?\nanswer: sum\ntolerance: 3\n```\n"
        "```prompt\nwhen: coupling < 0.5\nNow it\nturns.\n```\n"
        "```prompt\nwhen: kind = bar\nA bar.\n```\n");
    const StoryStep& step = story.steps.front();
    QCOMPARE(step.hint, std::string("Pull it."));
    const StoryPrediction& curve = step.blocks[0].prediction;
    QVERIFY(curve.over == std::pair(0.0, 40.0));
    QVERIFY(curve.range == std::pair(-0.5, 1000.0));
    QCOMPARE(curve.curve, std::string("second"));
    QVERIFY((curve.hide == std::vector<std::string>{"a", "b"}));
    QVERIFY(step.blocks[1].prediction.relative && step.blocks[1].prediction.tolerance == 0.12);
    QVERIFY(!step.blocks[2].prediction.relative && step.blocks[2].prediction.tolerance == 3.0);
    QCOMPARE(step.prompts.size(), std::size_t{2});
    QVERIFY(step.prompts[0].when == StoryPrompt::When::below && step.prompts[0].bound == 0.5);
    QCOMPARE(step.prompts[0].text, std::string("Now it turns."));
    QVERIFY(step.prompts[1].when == StoryPrompt::When::is && step.prompts[1].value == "bar");
  }

  void a_space_instead_of_a_comma_hides_nothing_in_silence() {
    for (const char* list : {"a b", "a, b c", "a,,b", "a\tb"}) {
      const std::string text = std::string("## A\n```predict choice\nWhich?\n- one *\n- two\nhide: ") + list +
                               "\nthen: set a=1\n```\n";
      try {
        read_story(text);
        QFAIL(list);
      } catch (const Refusal& refusal) {
        QVERIFY2(std::string(refusal.what()).find("comma") != std::string::npos, refusal.what());
      }
    }
    QVERIFY_EXCEPTION_THROWN(read_story("```step\nlook: a b\n```\n## A\nText.\n"), Refusal);
  }

  void a_fault_is_named_by_its_own_line() {
    const auto line_of = [](const char* text) {
      try {
        read_story(text);
      } catch (const Refusal& refusal) {
        return QString::fromStdString(refusal.message().arguments.at(0)).toInt();
      }
      return 0;
    };
    QCOMPARE(line_of("```step\nset: gap=5\nlook: a b\nname: A\n```\n## A\nText.\n"), 3);
    QCOMPARE(line_of("```step\nset: gap\nname: A\n\n```\n## A\nText.\n"), 2);
    QCOMPARE(line_of("## A\n\n```predict choice\nWhich?\n- a *\nrange: 2 1\n- b\n```\n"), 6);
    QCOMPARE(line_of("## A\n\n```prompt\nwhen: gap\nMore.\n```\n"), 4);
    // What is missing has the line where it should have been: that of the whole.
    QCOMPARE(line_of("## A\n\n```predict choice\nWhich?\n- a\n- b\n```\nText.\n"), 3);
    QCOMPARE(line_of("## A\n\n```prompt\nwhen: gap < 3\n```\n"), 3);
    QCOMPARE(line_of("## A\n\n```predict choice\nWhich?\n- a *\n- b\n"), 3);
    QCOMPARE(line_of("```step\nname: A\n```\n\nWords without a title.\nMore of them.\n\n## A\n"), 5);
    QCOMPARE(line_of("```step\nname: A\n```\n\n```step\nname: B\n```\n## B\nText.\n"), 1);
  }

  void broken_stories_are_refused_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "   \n",
                             "Only a note.",
                             "```step\nset: gap=1\n",
                             "```step\nset: gap\n```\n## A\n",
                             "```step\ncolour: red\n```\n## A\n",
                             "```step\n```\ntext without a title\n",
                             "## A\n```predict choice\nWhy?\n- a\n- b\n```\n",
                             "## A\n```predict choice\n- a *\n- b\n```\n",
                             "## A\n```predict dance\nWhy?\n```\n",
                             "## A\n$$x\n",
                             "## A\n```predict number\nWhy?\nthen: sweep gap 1\n```\n",
                             "## A\n```predict number\nWhy?\nthen: steps many\n```\n",
                             "## A\n```predict curve\nDraw it.\n```\n",
                             "## A\n```predict curve\nD.\nanswer: a\nover: 3\n```\n",
                             "## A\n```predict curve\nD.\nanswer: a\nrange: 3 1\n```\n",
                             "## A\n```predict number\nD.\ntolerance: some\n```\n",
                             "## A\n```prompt\nwhen: x\nWords.\n```\n",
                             "## A\n```prompt\nwhen: x > much\nWords.\n```\n",
                             "## A\n```prompt\nwhen: x > 1\n```\n"})
      QTest::newRow(text) << QByteArray(text);
  }
  void broken_stories_are_refused() {
    QFETCH(QByteArray, text);
    QVERIFY_EXCEPTION_THROWN(read_story(text.toStdString()), Refusal);
  }
};

QTEST_APPLESS_MAIN(StoryTest)
#include "story_test.moc"
