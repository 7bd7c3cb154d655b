#include "core/exhibits/masked_diffusion/examination.hpp"

#include <algorithm>
#include <cmath>

namespace lucid::masked_diffusion {

namespace {

int first_name() { return language::fact_vocabulary().size() - fact_names; }

std::size_t vocabulary() { return static_cast<std::size_t>(language::fact_vocabulary().size()); }

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

double share_right(const Respondent& respondent, bool reads_both_ways, const language::Facts& facts,
                   language::Asking asking, bool answer_hidden) {
  int right = 0;
  for (const language::Form form : language::fact_forms) {
    const std::size_t place =
        answer_hidden ? language::fact_answer_position : language::fact_asked_position(form);
    for (const language::Pair& pair : told_one_way(facts)) {
      auto sentence = language::fact_sentence(pair, asking, form);
      const int hidden = sentence[place];
      std::size_t read = place;  // what comes before the answer foretells it
      if (reads_both_ways) {
        sentence[place] = language::special::mask;
        read = sentence.size();
      }
      const auto logits = respondent(std::span(sentence).first(read));
      const std::size_t row = reads_both_ways ? place : place - 1;
      right += likeliest(logits.subspan(row * vocabulary(), vocabulary())) == hidden;
    }
  }
  return right / static_cast<double>(std::size(language::fact_forms) * language::one_way_pair_count);
}

JointProbabilities no_joint_probabilities() { return JointProbabilities(language::one_way_pair_count); }

void weigh_children(const Respondent& respondent, const language::Facts& facts, int begin, int end,
                    JointProbabilities& joint) {
  const std::size_t answer = language::fact_answer_position;
  for (int i = begin; i < end; ++i) {
    const auto sentence = language::fact_sentence({first_name() + i, first_name(), true},
                                                  language::Asking::forward, language::Form::possessive);
    const auto logits = respondent(std::span(sentence).first(answer));
    double before = 0;
    for (std::size_t k = 0; k + 1 < answer; ++k)
      before += log_probability(logits.subspan(k * vocabulary(), vocabulary()), sentence[k + 1]);
    const auto row = logits.subspan((answer - 1) * vocabulary(), vocabulary());
    for (std::size_t q = 0; q < joint.size(); ++q)
      joint[q].push_back(before + log_probability(row, told_one_way(facts)[q].mother));
  }
}

double share_by_bayes(const language::Facts& facts, const JointProbabilities& joint) {
  int right = 0;
  for (std::size_t q = 0; q < joint.size(); ++q) {
    const auto best = std::ranges::max_element(joint[q]) - joint[q].begin();
    right += first_name() + static_cast<int>(best) == told_one_way(facts)[q].child;
  }
  return right / static_cast<double>(language::one_way_pair_count);
}

}  // namespace lucid::masked_diffusion
