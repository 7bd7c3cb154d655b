#include "core/exhibits/masked_diffusion/pupil.hpp"

#include <algorithm>
#include <cmath>

#include "core/language/inference.hpp"

namespace lucid::masked_diffusion {

using language::Objective;

namespace {

constexpr int sentence_length = 9;

int first_name() { return language::fact_vocabulary().size() - 2 * language::fact_pair_count; }

/// The likeliest word at one place; the marks of the vocabulary are no words.
int likeliest(std::span<const float> logits) {
  const auto words = logits.subspan(language::special::count);
  return language::special::count + static_cast<int>(std::ranges::max_element(words) - words.begin());
}

/// ln softmax at `token`.
double log_probability(std::span<const float> logits, int token) {
  const float most = *std::ranges::max_element(logits);
  double sum = 0;
  for (const float logit : logits) sum += std::exp(static_cast<double>(logit - most));
  return static_cast<double>(logits[static_cast<std::size_t>(token)] - most) - std::log(sum);
}

std::span<const language::Pair> told_one_way(const language::Facts& facts) {
  return std::span(facts.pairs).last(language::one_way_pair_count);
}

}  // namespace

language::TransformerShape reversal_shape(language::Direction direction, language::Positions positions) {
  return {.vocabulary = language::fact_vocabulary().size(),
          .width = 64,
          .layers = 2,
          .heads = 4,
          .hidden = 164,
          .context = 16,
          .direction = direction,
          .positions = positions};
}

language::TrainingPlan reversal_plan(const ReversalSettings& settings, Objective objective,
                                     std::uint64_t seed) {
  return {.shape = reversal_shape(objective == Objective::next_token ? language::Direction::causal
                                                                     : language::Direction::bidirectional,
                                  settings.positions),
          .objective = objective,
          .batch = 64,
          .length = sentence_length,
          .steps = settings.rounds,
          .warmup = std::max(1, settings.rounds / 20),
          .rate = 4e-3,
          .seed = seed};
}

Pupil::Pupil(const ReversalSettings& settings, Objective objective,
             std::shared_ptr<const language::Facts> facts, std::uint64_t seed)
    : reads_both_ways_(objective == Objective::masked_diffusion),
      facts_(std::move(facts)),
      trainer_(reversal_plan(settings, objective, seed),
               {[told = facts_](Random& random) { return language::fact_text(*told, random); },
                language::special::pad, language::special::mask}) {}

double Pupil::asked(language::Asking asking, bool answer_hidden) {
  language::Reader reader(std::make_shared<language::PackedTransformer>(trainer_.model()));
  const auto vocabulary = static_cast<std::size_t>(reader.model().shape().vocabulary);
  int right = 0;
  for (const language::Form form : language::fact_forms) {
    const std::size_t place =
        answer_hidden ? language::fact_answer_position : language::fact_asked_position(form);
    for (const language::Pair& pair : told_one_way(*facts_)) {
      auto sentence = language::fact_sentence(pair, asking, form);
      const int hidden = sentence[place];
      std::size_t read = place;  // what comes before the answer foretells it
      if (reads_both_ways_) {
        sentence[place] = language::special::mask;
        read = sentence.size();
      }
      reader.roll_back(0);
      const auto logits = reader.pass(std::span(sentence).first(read));
      const std::size_t row = reads_both_ways_ ? place : place - 1;
      right += likeliest(logits.subspan(row * vocabulary, vocabulary)) == hidden;
    }
  }
  return right / static_cast<double>(std::size(language::fact_forms) * language::one_way_pair_count);
}

void Pupil::examine(int piece, Answers& answers) {
  const std::size_t answer = language::fact_answer_position;
  if (piece == 0) {
    answers.forward = asked(language::Asking::forward, true);
  } else if (piece == 1) {
    answers.backward = asked(language::Asking::backward, true);
    joint_.assign(language::one_way_pair_count, {});
  } else if (reads_both_ways_) {
    answers.hole = asked(language::Asking::forward, false);
  } else {
    // A third of the names: one pass over "X ’s mother is" gives the probability of every mother after it.
    language::Reader reader(std::make_shared<language::PackedTransformer>(trainer_.model()));
    const auto vocabulary = static_cast<std::size_t>(reader.model().shape().vocabulary);
    const int third = 2 * language::fact_pair_count / 3;
    for (int i = (piece - 2) * third; i < (piece - 1) * third; ++i) {
      const auto sentence = language::fact_sentence({first_name() + i, first_name(), true},
                                                    language::Asking::forward, language::Form::possessive);
      reader.roll_back(0);
      const auto logits = reader.pass(std::span(sentence).first(answer));
      double before = 0;
      for (std::size_t k = 0; k + 1 < answer; ++k)
        before += log_probability(logits.subspan(k * vocabulary, vocabulary), sentence[k + 1]);
      const auto row = logits.subspan((answer - 1) * vocabulary, vocabulary);
      for (std::size_t q = 0; q < joint_.size(); ++q)
        joint_[q].push_back(before + log_probability(row, told_one_way(*facts_)[q].mother));
    }
    if (piece + 1 < exam_pieces(false)) return;
    int right = 0;
    for (std::size_t q = 0; q < joint_.size(); ++q) {
      const auto best = std::ranges::max_element(joint_[q]) - joint_[q].begin();
      right += first_name() + static_cast<int>(best) == told_one_way(*facts_)[q].child;
    }
    answers.bayes = right / static_cast<double>(language::one_way_pair_count);
    joint_.clear();
  }
}

}  // namespace lucid::masked_diffusion
