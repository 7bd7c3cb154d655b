#include "core/language/corpus.hpp"

#include <QtTest>
#include <cmath>
#include <set>

#include "core/language/arithmetic.hpp"
#include "core/language/brackets.hpp"
#include "core/language/facts.hpp"
#include "core/language/stories.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

std::vector<int> ids_of(const Corpus& corpus, const std::string& text, bool whole = true) {
  auto ids = corpus.tokenizer.encode(text).ids;
  ids.insert(ids.begin(), special::begin);
  if (whole) ids.push_back(special::end);
  return ids;
}

}  // namespace

class CorpusTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void the_expectation_is_the_mean_of_many_documents_data() {
    QTest::addColumn<QString>("id");
    for (const auto& id : corpus_ids()) QTest::newRow(id.c_str()) << QString::fromStdString(id);
  }
  void the_expectation_is_the_mean_of_many_documents() {
    QFETCH(QString, id);
    const Corpus& language = corpus(id.toStdString());
    auto stream = training_stream(language, 11);
    constexpr int count = 20'000;
    double nats = 0, squares = 0, tokens = 0, token_squares = 0;
    std::map<std::size_t, int> lengths;
    for (int i = 0; i < count; ++i) {
      const auto ids = stream.next();
      QCOMPARE(ids.front(), special::begin);
      QCOMPARE(ids.back(), special::end);
      const double n = -log_probability(language, ids), t = static_cast<double>(ids.size() - 1);
      QVERIFY(std::isfinite(n));
      ++lengths[ids.size()];
      nats += n, squares += n * n, tokens += t, token_squares += t * t;
    }
    nats /= count, tokens /= count;
    const double error = std::sqrt(std::max(squares / count - nats * nats, 1e-12) / count);
    const double token_error = std::sqrt(std::max(token_squares / count - tokens * tokens, 1e-12) / count);
    QVERIFY2(std::abs(nats - language.expectation().nats) < 4 * error,
             qPrintable(QString("%1 +- %2, exact %3").arg(nats).arg(error).arg(language.expectation().nats)));
    QVERIFY2(
        std::abs(tokens - language.expectation().tokens) < 4 * token_error,
        qPrintable(
            QString("%1 +- %2, exact %3").arg(tokens).arg(token_error).arg(language.expectation().tokens)));
    // The entropy of the frequencies is too small by (ways - 1) / 2 count on average (Miller 1955).
    double of_length = (static_cast<double>(lengths.size()) - 1) / (2 * count), length_squares = 0;
    for (const auto& [length, times] : lengths) {
      const double p = times / double{count};
      of_length -= p * std::log(p);
      length_squares += p * std::log(p) * std::log(p);
    }
    const double length_error = std::sqrt(std::max(length_squares - of_length * of_length, 1e-6) / count);
    QVERIFY2(std::abs(of_length - language.expectation().length_nats) < 4 * length_error,
             qPrintable(QString("%1 +- %2, exact %3")
                            .arg(of_length)
                            .arg(length_error)
                            .arg(language.expectation().length_nats)));
  }

  void what_can_follow_has_probability_one_data() { the_expectation_is_the_mean_of_many_documents_data(); }
  void what_can_follow_has_probability_one() {
    QFETCH(QString, id);
    const Corpus& language = corpus(id.toStdString());
    auto stream = training_stream(language, 5);
    for (int i = 0; i < 12; ++i) {
      auto ids = stream.next();
      const std::size_t length = 1 + static_cast<std::size_t>(i) * (ids.size() - 2) / 12;
      ids.resize(length + 1);
      double sum = 0;
      for (int next = 0; next < language.vocabulary().size(); ++next) {
        ids.back() = next;
        sum += std::exp(language.log_probabilities(ids).back());
      }
      QVERIFY(std::abs(sum - 1) < 1e-12);
    }
  }

  void the_same_seed_tells_the_same_and_the_held_out_stream_is_another() {
    for (const auto& id : corpus_ids()) {
      auto one = training_stream(corpus(id), 4), two = training_stream(corpus(id), 4);
      auto held = held_out_stream(corpus(id)), again = held_out_stream(corpus(id));
      bool differs = false;
      for (int i = 0; i < 50; ++i) {
        const auto text = one.next(), judged = held.next();
        QVERIFY(text == two.next() && judged == again.next());
        differs = differs || text != judged;
      }
      QVERIFY(differs);
      DocumentStream resumed(corpus(id), one.random());
      QCOMPARE(resumed.next(), one.next());
    }
  }

  void texts_outside_a_language_have_no_probability() {
    constexpr double never = -std::numeric_limits<double>::infinity();
    const Corpus& language = corpus("stories");
    const auto each = language.log_probabilities(ids_of(language, "Once there was a ball.", false));
    QVERIFY(std::isfinite(each[4]) && each[5] == never && each[6] == never);
    QCOMPARE(log_probability(language, std::vector<int>{special::end}), never);
    QVERIFY(language.log_probabilities({}).empty());
    // Every word of the vocabulary can come.
    std::set<int> used;
    auto stream = training_stream(language, 1);
    for (int i = 0; i < 20'000; ++i)
      for (const int token : stream.next()) used.insert(token);
    QCOMPARE(static_cast<int>(used.size()), language.vocabulary().size() - 3);  // not pad, mask, unknown
  }

  void the_floor_of_the_stories_is_what_the_recursion_finds() {
    const Expectation exact = story_expectation();
    QVERIFY2(
        std::abs(exact.nats - story_floor.nats) < 5e-7 &&
            std::abs(exact.tokens - story_floor.tokens) < 5e-7 &&
            std::abs(exact.length_nats - story_floor.length_nats) < 5e-7,
        qPrintable(QString::number(exact.nats, 'f', 7) + " nats, " + QString::number(exact.tokens, 'f', 7) +
                   " tokens, " + QString::number(exact.length_nats, 'f', 7) + " nats of the length"));
  }

  void closed_forms_are_met() {
    // A sum or difference: left side and sign of 200, then the right side of 100 or of left + 1.
    double nats = std::log(200.0);
    for (int left = 0; left < 100; ++left) nats += (std::log(100.0) + std::log(left + 1.0)) / 200;
    QVERIFY(std::abs(corpus("arithmetic").expectation().nats - nats) < 1e-12);
    QVERIFY(std::abs(corpus("arithmetic-steps").expectation().nats - nats) < 1e-12);
    QVERIFY(std::abs(corpus("facts").expectation().nats - std::log(500.0)) < 1e-12);
    QCOMPARE(corpus("facts").expectation().tokens, 8.0);
  }

  void sums_are_worked_out_in_columns() {
    QCOMPARE(solution({37, 48, true}, true), std::string("7+8=15,3+4+1=8=85"));
    QCOMPARE(solution({85, 48, false}, true), std::string("15-8=7,8-1-4=3=37"));
    QCOMPARE(solution({7, 8, true}, true), std::string("7+8=15=15"));
    QCOMPARE(solution({99, 99, true}, true), std::string("9+9=18,9+9+1=19=198"));
    const Corpus& steps = corpus("arithmetic-steps");
    for (int left = 0; left < arithmetic_limit; ++left)
      for (int right = 0; right < arithmetic_limit; ++right)
        for (const bool plus : {true, false}) {
          const Problem problem{left, right, plus};
          if (!plus && right > left) continue;
          const auto ids = ids_of(steps, question(problem, true) + solution(problem, true));
          QVERIFY(steps.check(ids).consistent && steps.check(ids).finished);
          QVERIFY(std::isfinite(log_probability(steps, ids)));
        }
  }

  void wrong_sums_are_found_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto add = [](const char* id, const char* text, const char* kind) {
      QTest::newRow(text) << id << text << kind;
    };
    add("arithmetic", "37+48=85", "");
    add("arithmetic", "37+48=84", "answer");
    add("arithmetic", "48-37=11", "");
    add("arithmetic", "37-48=11", "form");
    add("arithmetic", "37+48=", "form");
    add("arithmetic", "37+48=085", "form");
    add("arithmetic", "37+48=85=85", "form");
    add("arithmetic", "100+1=101", "form");
    add("arithmetic-steps", "37+48:7+8=15,3+4+1=8=85", "");
    add("arithmetic-steps", "37+48:7+8=14,3+4+1=8=85", "sum");
    add("arithmetic-steps", "37+48:7+8=15,3+4+0=7=85", "carry");
    add("arithmetic-steps", "37+48:7+9=16,3+4+1=8=86", "carry");
    add("arithmetic-steps", "37+48:7+8=15,3+4+1=8=75", "answer");
    add("arithmetic-steps", "37+48=85", "form");
    add("brackets", "if(a){b=[1,c,(d-3)];}", "");
    add("brackets", "if(a){b=[1,c,(d-3]);}", "kind");
    add("brackets", "x=1;}", "closed");
    add("brackets", "x=((1+2);", "open");
  }
  void wrong_sums_are_found() {
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const Corpus& language = corpus(id.toStdString());
    const Verdict verdict = language.check(ids_of(language, text.toStdString()));
    QCOMPARE(QString::fromStdString(verdict.kind), kind);
    QCOMPARE(verdict.consistent, kind.isEmpty());
    QCOMPARE(verdict.fault.empty(), kind.isEmpty());
    QVERIFY(!QString::fromStdString(in_english(verdict.fault)).contains('%'));
  }

  void beginnings_are_unfinished_not_wrong() {
    for (const auto& id : corpus_ids()) {
      const Corpus& language = corpus(id);
      if (!language.check) continue;
      auto stream = training_stream(language, 8);
      for (int i = 0; i < 300; ++i) {
        const auto ids = stream.next();
        QVERIFY(language.check(ids).consistent && language.check(ids).finished);
        for (std::size_t length = 1; length + 1 < ids.size(); ++length) {
          const Verdict verdict = language.check(std::span(ids).first(length));
          QVERIFY2(
              verdict.consistent && !verdict.finished,
              (language.tokenizer.decode(std::span(ids).first(length)) + ": " + in_english(verdict.fault))
                  .c_str());
        }
      }
    }
  }

  void brackets_nest_to_their_limit() {
    auto stream = training_stream(corpus("brackets"), 2);
    const auto& tokens = corpus("brackets").vocabulary().tokens;
    int deepest = 0;
    for (int i = 0; i < 20'000; ++i) {
      int depth = 0;
      for (const int token : stream.next()) {
        depth += QString("([{").contains(QString::fromStdString(tokens[token]));
        depth -= QString(")]}").contains(QString::fromStdString(tokens[token]));
        deepest = std::max(deepest, depth);
      }
    }
    QCOMPARE(deepest, deepest_brackets);
  }

  void facts_hold_some_directions_back() {
    const Facts facts = make_facts(1);
    QCOMPARE(facts.pairs.size(), std::size_t{fact_pair_count});
    std::set<int> names;
    for (const auto& pair : facts.pairs) names.insert({pair.child, pair.mother});
    QCOMPARE(names.size(), std::size_t{2 * fact_pair_count});
    const Corpus& language = corpus("facts");
    std::set<std::vector<int>> told;
    auto stream = training_stream(language, 1);
    for (int i = 0; i < 20'000; ++i) told.insert(stream.next());
    QCOMPARE(told.size(), std::size_t{2 * (2 * fact_pair_count - one_way_pair_count)});
    int held_back = 0;
    for (const auto& pair : facts.pairs)
      for (const auto direction : {Asking::forward, Asking::backward}) {
        for (const Form form : fact_forms) {
          const auto sentence = fact_sentence(pair, direction, form);
          QCOMPARE(told.count(sentence) == 1, is_told(pair, direction));
          QVERIFY(language.check(sentence).consistent);
          auto wrong = sentence;
          wrong[fact_answer_position] = wrong[fact_asked_position(form)];
          QCOMPARE(language.check(wrong).kind, std::string("wrong"));
          wrong[3] = wrong[fact_asked_position(form)];
          QCOMPARE(language.check(wrong).kind, std::string("form"));
        }
        held_back += !is_told(pair, direction);
      }
    QCOMPARE(held_back, one_way_pair_count);
    QVERIFY(make_facts(1).pairs[0].mother != make_facts(2).pairs[0].mother);
  }
};

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpus_test.moc"
