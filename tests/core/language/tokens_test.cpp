#include "core/language/tokens.hpp"

#include <QtTest>

#include "core/language/corpus.hpp"
#include "core/words.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

const Tokenizer& stories() { return corpus("stories").tokenizer; }

QString refusal_of(const std::string& text, std::size_t limit = 1000) {
  try {
    stories().encode_or_refuse(text, limit);
    return QString();
  } catch (const Refusal& refusal) {
    return QString::fromUtf8(refusal.what());
  }
}

}  // namespace

class TokensTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_story_survives_print() {
    auto stream = training_stream(corpus("stories"), 3);
    for (int i = 0; i < 2000; ++i) {
      auto ids = stream.next();
      const std::string text = stories().decode(ids);
      const auto [back, unknown] = stories().encode(text);
      ids.erase(ids.begin()), ids.pop_back();
      QVERIFY2(unknown.empty() && back == ids, text.c_str());
    }
  }
  void text_reads_like_print() {
    for (const char* text : {"Once there was a girl named Lily. She had a red ball.",
                             "“I like it,” said Tom. “Yes!” said his mother.",
                             "“Where is my ball?” asked Mia. Tom’s mother looked.", "“Come!” Tom came.",
                             "Suddenly it was gone! He was sad."})
      QCOMPARE(stories().decode(stories().encode(text).ids), std::string(text));
  }
  void capitals_spaces_and_plain_quotes_do_not_matter() {
    const auto ids = stories().encode("“I like it,” said Tom’s mother.").ids;
    QCOMPARE(stories().encode("\"i LIKE\tit  , \" said\n tom's mother .").ids, ids);
  }
  void a_hole_is_a_mask() {
    const auto ids = stories().encode("Lily had a _ ball.").ids;
    QCOMPARE(ids[3], special::mask);
    QCOMPARE(stories().decode(ids), std::string("Lily had a _ ball."));
    QCOMPARE(stories().encode("____").ids, std::vector<int>(4, special::mask));
  }
  void special_tokens_cannot_be_typed() {
    for (const char* text : {"<pad>", "<begin>", "<unknown>"})
      for (const int id : stories().encode(text).ids) QVERIFY(id == special::unknown || id >= special::count);
  }
  void unknown_words_are_named_with_the_nearest() {
    const auto [ids, unknown] = stories().encode("Lily had a red bal and an elephant.");
    QCOMPARE(unknown.size(), std::size_t{2});
    QCOMPARE(unknown[0], (UnknownWord{"bal", "ball", 4}));
    QCOMPARE(unknown[1].word, std::string("elephant"));
    QCOMPARE(ids[4], special::unknown);
    QCOMPARE(refusal_of("Lily had a red bal."),
             QString("This model does not know the word “bal”; did you mean “ball”?"));
    QCOMPARE(refusal_of("Once upon a tme"),
             QString("This model does not know the word “tme”; did you mean “time”?"));
    QVERIFY(
        refusal_of("Xylophones, zzzzzzzz!").startsWith("This model does not know these words: “Xylophones”"));
    QVERIFY(refusal_of("Łódź ist schön").contains("“Łódź”"));
  }
  void hostile_text_gets_one_sentence() {
    QVERIFY(refusal_of(std::string("a\0b", 3)).contains("control characters"));
    QVERIFY(refusal_of("\x1b[31m red").contains("control characters"));
    std::string long_text;
    for (int i = 0; i < 10'000; ++i) long_text += "ball ";
    QCOMPARE(refusal_of(long_text), QString("The text has 10000 words and marks; at most 1000 can be read."));
    QCOMPARE(refusal_of(""), QString());
    QCOMPARE(refusal_of("_ _ _"), QString());
    const QString bytes = refusal_of("\xff\xfe\xc3");
    QVERIFY(!bytes.isEmpty() && bytes.size() < 200);
    std::string many;
    for (int i = 0; i < 200; ++i) many += "q" + std::to_string(i) + std::string(300, 'q') + " ";
    QVERIFY(refusal_of(many).size() < 600);
  }
  void characters_stand_by_themselves() {
    const auto& tokenizer = corpus("arithmetic").tokenizer;
    const auto ids = tokenizer.encode_or_refuse("37 + 48=", 100);
    QCOMPARE(ids.size(), std::size_t{6});
    QCOMPARE(tokenizer.decode(ids), std::string("37+48="));
    QVERIFY_EXCEPTION_THROWN(tokenizer.encode_or_refuse("37×4=", 100), Refusal);
    QCOMPARE(tokenizer.encode("3_").ids.back(), special::mask);
  }
  void vocabularies_have_no_token_twice_and_fit() {
    for (const auto& id : corpus_ids()) QVERIFY(corpus(id).vocabulary().size() <= 512);
    QVERIFY(stories().vocabulary().size() > 350);
    QVERIFY_EXCEPTION_THROWN(Vocabulary({"a", "A"}), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(corpus("stoires"), Refusal);
  }
};

QTEST_APPLESS_MAIN(TokensTest)
#include "tokens_test.moc"
