#include "core/exhibits/masked_diffusion/pupil.hpp"

#include <algorithm>

#include "core/language/inference.hpp"

namespace lucid::masked_diffusion {

using language::Objective;

namespace {

constexpr int sentence_length = 9;

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

void Pupil::examine(int piece, Answers& answers) {
  language::Reader reader(std::make_shared<language::PackedTransformer>(trainer_.model()));
  const Respondent respondent = [&](std::span<const int> tokens) {
    reader.roll_back(0);
    return reader.pass(tokens);
  };
  const auto asked = [&](language::Asking asking, bool answer_hidden) {
    return share_right(respondent, reads_both_ways_, *facts_, asking, answer_hidden);
  };
  if (piece == 0) {
    answers.forward = asked(language::Asking::forward, true);
  } else if (piece == 1) {
    answers.backward = asked(language::Asking::backward, true);
    joint_ = no_joint_probabilities();
  } else if (reads_both_ways_) {
    answers.hole = asked(language::Asking::forward, false);
  } else {
    constexpr int third = fact_names / 3;
    weigh_children(respondent, *facts_, (piece - 2) * third, (piece - 1) * third, joint_);
    if (piece + 1 < exam_pieces(false)) return;
    answers.bayes = share_by_bayes(*facts_, joint_);
    joint_.clear();
  }
}

}  // namespace lucid::masked_diffusion
