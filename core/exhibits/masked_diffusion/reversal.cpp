#include "core/exhibits/masked_diffusion/reversal.hpp"

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

Pupil::Pupil(const ReversalSettings& settings, Objective objective, std::uint64_t seed)
    : settings_(settings),
      objective_(objective),
      seed_(seed),
      facts_(std::make_shared<const language::Facts>(language::make_facts(seed))) {}

Pupil::Pupil(const Pupil& other)
    : settings_(other.settings_),
      objective_(other.objective_),
      seed_(other.seed_),
      facts_(other.facts_),
      kept_(other.trainer_ ? std::make_shared<const language::Trainer::State>(other.trainer_->state())
                           : other.kept_),
      joint_(other.joint_) {}

language::Trainer& Pupil::trainer() {
  if (trainer_) return *trainer_;
  language::Documents documents{
      [facts = facts_](Random& random) { return language::fact_text(*facts, random); },
      language::special::pad, language::special::mask};
  trainer_ =
      std::make_unique<language::Trainer>(reversal_plan(settings_, objective_, seed_), std::move(documents));
  if (kept_) trainer_->set_state(*kept_);
  kept_.reset();
  return *trainer_;
}

double Pupil::asked(language::Asking asking, bool answer_hidden) {
  language::Reader reader(std::make_shared<language::PackedTransformer>(trainer().model()));
  const auto vocabulary = static_cast<std::size_t>(reader.model().shape().vocabulary);
  int right = 0;
  for (const language::Form form : language::fact_forms) {
    const std::size_t place =
        answer_hidden ? language::fact_answer_position : language::fact_asked_position(form);
    for (const language::Pair& pair : told_one_way(*facts_)) {
      auto sentence = language::fact_sentence(pair, asking, form);
      const int hidden = sentence[place];
      std::size_t read = place;  // what comes before the answer foretells it
      if (reads_both_ways()) {
        sentence[place] = language::special::mask;
        read = sentence.size();
      }
      reader.roll_back(0);
      const auto logits = reader.pass(std::span(sentence).first(read));
      const std::size_t row = reads_both_ways() ? place : place - 1;
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
  } else if (reads_both_ways()) {
    answers.hole = asked(language::Asking::forward, false);
  } else {
    // A third of the names: one pass over "X ’s mother is" gives the probability of every mother after it.
    language::Reader reader(std::make_shared<language::PackedTransformer>(trainer().model()));
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
    if (piece + 1 < pieces()) return;
    int right = 0;
    for (std::size_t q = 0; q < joint_.size(); ++q) {
      const auto best = std::ranges::max_element(joint_[q]) - joint_[q].begin();
      right += first_name() + static_cast<int>(best) == told_one_way(*facts_)[q].child;
    }
    answers.bayes = right / static_cast<double>(language::one_way_pair_count);
    joint_.clear();
  }
}

Reversal::Reversal(const ReversalSettings& settings, std::uint64_t seed) : settings_(settings) {
  for (int i = 0; i < settings.seeds; ++i) {
    const std::uint64_t own = Random(seed).stream(static_cast<std::uint64_t>(i)).bits();
    pupils_.emplace_back(settings, Objective::next_token, own);
    pupils_.emplace_back(settings, Objective::masked_diffusion, own);
  }
}

void Reversal::step() {
  if (finished()) return;
  Pupil& pupil = pupils_[next_];
  const bool both = pupil.reads_both_ways();
  if (piece_ < 0) {
    sums_[both ? 1 : 0] += pupil.learn();
    if (++next_ < pupils_.size()) return;
    next_ = 0;
    losses_.round.push_back(round_ + 1);
    losses_.autoregressive.push_back(sums_[0] / settings_.seeds);
    losses_.diffusion.push_back(sums_[1] / settings_.seeds);
    sums_[0] = sums_[1] = 0;
    if ((round_ + 1) % exam_every == 0 || round_ + 1 == settings_.rounds) {
      piece_ = 0;
      exam_ = {};
    } else {
      ++round_;
    }
    return;
  }
  pupil.examine(piece_, now_);
  if (++piece_ < pupil.pieces()) return;
  (both ? exam_.diffusion : exam_.autoregressive).push_back(now_);
  now_ = {};
  piece_ = 0;
  if (++next_ < pupils_.size()) return;
  next_ = 0;
  piece_ = -1;
  exam_.round = ++round_;
  exams_.push_back(std::move(exam_));
}

std::size_t Reversal::bytes() const {
  const auto shape = reversal_shape(language::Direction::causal, settings_.positions);
  return pupils_.size() * static_cast<std::size_t>(shape.parameters()) * 4 * sizeof(float) +
         losses_.round.size() * 3 * sizeof(double);
}

}  // namespace lucid::masked_diffusion
