// Rounds and lanes on two real models.
#include <QtTest>
#include <cmath>

#include "core/exhibits/speculative_decoding/guess_tree.hpp"
#include "core/exhibits/speculative_decoding/lanes.hpp"
#include "core/exhibits/speculative_decoding/prompt.hpp"
#include "core/exhibits/speculative_decoding/rounds.hpp"
#include "core/exhibits/speculative_decoding/timing.hpp"
#include "tiny_models.hpp"

using namespace lucid;
using namespace lucid::speculative_decoding;

namespace {

const StoryModels& models() { return *tiny_models().models; }

std::vector<int> prompt() {
  return read_prompt(models().corpus(), "Once upon a time there was a kind boy named Finn.");
}

constexpr DraftKind drafts[] = {DraftKind::transformer,   DraftKind::bigram,     DraftKind::trigram,
                                DraftKind::prompt_lookup, DraftKind::early_exit, DraftKind::medusa};

/// The target's law after a text, by a reader that has read nothing before.
Law fresh_law(const std::vector<int>& text, const language::Choosing& choosing) {
  language::Reader reader(models().target());
  return law_of(reader.pass(text, {.logits_from = static_cast<int>(text.size()) - 1}), choosing);
}

double furthest(const Law& a, const Law& b) {
  double most = 0;
  for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(a[i] - b[i]));
  return most;
}

}  // namespace

class RoundsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void greedy_text_is_that_of_plain_decoding() {
    for (const DraftKind draft : drafts) {
      Lanes lanes(models().target(), make_guesser(draft, models()), prompt(), {Rule::lossless, 1, 5},
                  story_choosing(0, 1), 1000, Random(1));
      while (!lanes.finished()) QVERIFY(lanes.step({}));
      QVERIFY(lanes.speculative_text().size() >= 1000);
      QCOMPARE(lanes.speculative_text(), lanes.plain_text());
      QVERIFY2(lanes.target_passes() < static_cast<int>(lanes.plain_text().size()),
               std::to_string(static_cast<int>(draft)).c_str());
    }
  }

  void a_round_is_that_of_the_language_library() {
    const auto choosing = story_choosing(1, 0.9);
    std::vector<int> ours = prompt(), theirs = prompt();
    language::Reader reader(models().target()), target(models().target());
    const auto guesser = make_guesser(DraftKind::transformer, models());
    language::ModelDraft draft{language::Reader(models().draft())};
    Random mine(4), other(4);
    for (int i = 0; i < 12; ++i) {
      play_round(reader, *guesser, ours, {Rule::lossless, 1, 4}, choosing, mine);
      language::speculative_round(target, draft, theirs, 4, choosing, other);
      QCOMPARE(ours, theirs);
      QCOMPARE(reader.length(), target.length());
      if (ours.back() == choosing.end) break;
    }
  }

  void all_guesses_are_checked_in_one_pass_and_the_cache_goes_back() {
    const auto choosing = story_choosing(1, 1);
    for (const DraftKind draft : drafts) {
      std::vector<int> text = prompt();
      language::Reader reader(models().target());
      const auto guesser = make_guesser(draft, models());
      Random random(9);
      for (int i = 0; i < 8 && text.back() != choosing.end; ++i) {
        const std::vector<int> before = text;
        const int unread = static_cast<int>(text.size()) - reader.length();
        const PlayedRound round =
            play_round(reader, *guesser, text, {Rule::lossless, 1, 4}, choosing, random);
        QCOMPARE(round.checked, unread + static_cast<int>(round.guesses.size()));
        QCOMPARE(round.cached, static_cast<int>(before.size() + round.guesses.size()));
        QCOMPARE(round.kept, static_cast<int>(text.size()) - 1);
        QCOMPARE(reader.length(), round.kept);
        // Every law of the one pass is the one that a fresh reader finds.
        std::vector<int> read = before;
        for (const Verdict& guess : round.guesses) {
          QCOMPARE(furthest(guess.target, fresh_law(read, choosing)), 0.0);
          read.push_back(guess.token);
        }
        QCOMPARE(furthest(round.last, fresh_law(read, choosing)), 0.0);
      }
    }
  }

  void every_rule_judges_as_it_says() {
    const auto choosing = story_choosing(1, 1);
    for (const Rule rule : {Rule::lossless, Rule::resample_target, Rule::keep_tail, Rule::hot_draft,
                            Rule::lenient, Rule::typical}) {
      std::vector<int> text = prompt();
      language::Reader reader(models().target());
      const auto guesser = make_guesser(DraftKind::bigram, models());
      Random random(5);
      int after_rejection = 0, judged = 0;
      for (int i = 0; i < 12 && text.size() < 120; ++i) {
        const std::size_t before = text.size();
        const PlayedRound round = play_round(reader, *guesser, text, {rule, 0.5, 6}, choosing, random);
        bool rejected = false;
        for (const Verdict& guess : round.guesses) {
          after_rejection += rejected && guess.judged;
          if (!guess.judged) continue;
          ++judged;
          const Decision d = open_decision(rule, 0.5, guess.target, guess.draft);
          QCOMPARE(guess.accept, d.accept[static_cast<std::size_t>(guess.token)]);
          QCOMPARE(guess.taken, guess.uniform < guess.accept);
          if (!guess.taken) QVERIFY(d.replacement[static_cast<std::size_t>(guess.instead)] > 0);
          rejected = rejected || !guess.taken;
        }
        QVERIFY(round.written.size() >= 1 && text.size() == before + round.written.size());
        // What remains in the cache is what stands in the text.
        QCOMPARE(furthest(fresh_law(text, choosing),
                          law_of(
                              [&] {
                                language::Reader copy = reader;
                                const auto rest =
                                    std::span(text).subspan(static_cast<std::size_t>(copy.length()));
                                const auto row =
                                    copy.pass(rest, {.logits_from = static_cast<int>(rest.size()) - 1});
                                return std::vector<float>(row.begin(), row.end());
                              }(),
                              choosing)),
                 0.0);
        if (text.back() == choosing.end) break;
      }
      QVERIFY(judged > 0);
      QCOMPARE(after_rejection > 0, rule == Rule::keep_tail);
    }
  }

  void a_stopped_round_leaves_no_trace() {
    Lanes lanes(models().target(), make_guesser(DraftKind::transformer, models()), prompt(),
                {Rule::lossless, 1, 4}, story_choosing(1, 1), 200, Random(3));
    Lanes twin(lanes);
    std::stop_source stopped;
    stopped.request_stop();
    for (int i = 0; i < 20; ++i) {
      QVERIFY(!lanes.step(stopped.get_token()));
      QVERIFY(lanes.step({}));
      QVERIFY(twin.step({}));
      QCOMPARE(lanes.speculative_text(), twin.speculative_text());
      QCOMPARE(lanes.plain_text(), twin.plain_text());
    }
  }

  void the_enlarged_target_writes_the_same() {
    const auto choosing = story_choosing(0, 1);
    std::vector<std::vector<int>> texts;
    for (const auto& target : {models().target(), models().enlarged_target()}) {
      Lanes lanes(target, make_guesser(DraftKind::transformer, models()), prompt(), {Rule::lossless, 1, 3},
                  choosing, 60, Random(3));
      while (!lanes.finished()) lanes.step({});
      texts.push_back(lanes.speculative_text());
    }
    QCOMPARE(texts[0], texts[1]);
    QVERIFY(models().enlarged_target()->bytes() > 5 * models().target()->bytes());
  }

  void medusa_guesses_from_the_last_pass() {
    const auto choosing = story_choosing(1, 1);
    std::vector<int> text = prompt();
    language::Reader reader(models().target());
    const auto told = make_guesser(DraftKind::medusa, models());
    Random random(6);
    for (int round = 0; round < 12; ++round) {
      const PlayedRound played = play_round(reader, *told, text, {Rule::lossless, 1, 8}, choosing, random);
      // As many guesses as heads; and what was told is what a reading of its own would find.
      QVERIFY(played.guesses.size() <= 3);
      if (text.back() == choosing.end || text.size() > 120) break;
      const auto own = make_guesser(DraftKind::medusa, models());
      std::vector<int> guesses;
      for (int head = 0; head < 3; ++head) {
        const Law heard = told->next(text, guesses, choosing), found = own->next(text, guesses, choosing);
        QCOMPARE(heard.size(), found.size());
        QVERIFY(furthest(heard, found) < 1e-6);
        guesses.push_back(7);
      }
      QVERIFY(told->next(text, guesses, choosing).empty());
    }
  }

  void the_text_is_its_own_guesser() {
    const auto guesser = make_guesser(DraftKind::prompt_lookup, models());
    const auto choosing = story_choosing(1, 1);
    const auto& words = models().corpus().vocabulary();
    std::vector<int> text;
    for (const char* word : {"the", "red", "ball", "and", "the", "red"}) text.push_back(words.at(word));
    const Law law = guesser->next(text, {}, choosing);
    QCOMPARE(law[static_cast<std::size_t>(words.at("ball"))], 1.0);
    const std::vector<int> guesses{words.at("ball")};
    QCOMPARE(guesser->next(text, guesses, choosing)[static_cast<std::size_t>(words.at("and"))], 1.0);
    const std::vector<int> nothing{words.at("the"), words.at("red"), words.at("ball")};
    QVERIFY(guesser->next(nothing, {}, choosing).empty());
  }

  void counts_by_hand() {
    Ngrams counts(4);
    counts.count(std::vector<int>{0, 1, 2, 1, 2, 3});
    // After 1 came 2 twice; all followers: 1 twice, 2 twice, 3 once. Witten and Bell by hand.
    const auto alone = [](double count) { return (count + 3 * 0.25) / (5 + 3); };
    const Law two = counts.next(std::vector<int>{1}, 2);
    QVERIFY(std::abs(two[2] - (2 + 1 * alone(2)) / 3) < 1e-15);
    QVERIFY(std::abs(two[0] - alone(0) / 3) < 1e-15);
    const Law three = counts.next(std::vector<int>{2, 1}, 3);
    QVERIFY(std::abs(three[2] - (1 + two[2]) / 2) < 1e-15);
    // Never seen: as the shorter one says.
    QCOMPARE(counts.next(std::vector<int>{3}, 2), counts.next(std::vector<int>{}, 1));
    for (const Law& law : {two, three}) QVERIFY(std::abs(law[0] + law[1] + law[2] + law[3] - 1) < 1e-14);
  }

  void a_tree_is_one_pass_that_sees_its_ancestors() {
    const auto choosing = story_choosing(1, 1);
    for (const int nodes : {1, 7, 32}) {
      language::Reader reader(models().target());
      const auto guesser = make_guesser(DraftKind::transformer, models());
      const std::vector<int> text = prompt();
      const CheckedTree checked = check_tree(reader, *guesser, text, nodes, choosing, Random(7));
      QCOMPARE(static_cast<int>(checked.tree.size()), nodes);
      double expected = 1;
      for (std::size_t i = 0; i < checked.tree.size(); ++i) {
        std::vector<int> path;
        for (int up = checked.tree[i].parent; up >= 0; up = checked.tree[static_cast<std::size_t>(up)].parent)
          path.push_back(checked.tree[static_cast<std::size_t>(up)].token);
        std::vector<int> read = text;
        read.insert(read.end(), path.rbegin(), path.rend());
        const double step = fresh_law(read, choosing)[static_cast<std::size_t>(checked.tree[i].token)];
        QVERIFY(std::abs(checked.target[i] - step) < 1e-6);
        const int parent = checked.tree[i].parent;
        QVERIFY(std::abs(checked.reach[i] -
                         step * (parent < 0 ? 1 : checked.reach[static_cast<std::size_t>(parent)])) < 1e-6);
        expected += checked.reach[i];
      }
      QVERIFY(std::abs(checked.expected - expected) < 1e-12);
      QVERIFY(checked.chain_expected <= checked.expected);
      QCOMPARE(checked.cached, static_cast<int>(text.size()) + nodes);
      QCOMPARE(checked.kept, static_cast<int>(text.size() + checked.accepted.size()));
      // The cache holds the accepted path.
      std::vector<int> read = text;
      for (const int node : checked.accepted)
        read.push_back(checked.tree[static_cast<std::size_t>(node)].token);
      if (checked.next < 0) continue;
      read.push_back(checked.next);
      const auto row = reader.pass(std::span(read).last(1));
      QVERIFY(furthest(law_of(row, choosing), fresh_law(read, choosing)) < 1e-6);
    }
  }

  void the_tree_writes_by_the_targets_law() {
    // The first word of many walks, by chi-square.
    const auto choosing = story_choosing(1, 0.8);
    const std::vector<int> text = prompt();
    const Law target = fresh_law(text, choosing);
    language::Reader reader(models().target());
    const auto guesser = make_guesser(DraftKind::transformer, models());
    std::vector<std::uint32_t> counts(target.size(), 0);
    Random seeds(11);
    for (int i = 0; i < 400; ++i) {
      reader.roll_back(0);
      const CheckedTree checked = check_tree(reader, *guesser, text, 4, choosing, Random(seeds.bits()));
      const int first = checked.accepted.empty()
                            ? checked.next
                            : checked.tree[static_cast<std::size_t>(checked.accepted.front())].token;
      ++counts[static_cast<std::size_t>(first)];
    }
    QVERIFY(chi_square(counts, target).p > 1e-3);
  }

  void timing_times_something() {
    PassTiming timing(models().target(), make_guesser(DraftKind::transformer, models()), prompt(),
                      story_choosing(1, 1));
    int pieces = 1;
    while (timing.measure_on()) ++pieces;
    QCOMPARE(pieces, 30);
    QVERIFY(timing.times().done);
    QCOMPARE(timing.times().tokens.back(), 32);
    for (const double seconds : timing.times().seconds) QVERIFY(seconds > 0 && std::isfinite(seconds));
    QVERIFY(timing.times().guess_seconds > 0);
  }
};

QTEST_APPLESS_MAIN(RoundsTest)
#include "rounds_test.moc"
