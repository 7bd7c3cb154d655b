#include "core/exhibits/masked_diffusion/reversal.hpp"

#include <algorithm>
#include <utility>

namespace lucid::masked_diffusion {

using language::Objective;

namespace {

std::uint64_t seed_of_pair(std::uint64_t seed, int pair) {
  return Random(seed).stream(static_cast<std::uint64_t>(pair)).bits();
}

/// A school that learns lives as long as a run of it. One that has finished is small and stays for whoever
/// comes back to its settings.
struct Schools {
  static constexpr std::size_t most_finished = 4;

  std::mutex mutex;
  std::vector<std::weak_ptr<School>> all;
  std::deque<std::shared_ptr<School>> finished;
};

Schools& schools() {
  static Schools known;
  return known;
}

}  // namespace

void Timetable::next() {
  if (piece >= 0 && !last_piece()) {
    ++piece;
    return;
  }
  if (!last_pupil()) {
    ++pupil;
    piece = std::min(piece, 0);
    return;
  }
  pupil = 0;
  if (piece < 0 && exam_is_due(round + 1, rounds)) {
    piece = 0;
  } else {
    piece = -1;
    ++round;
  }
}

School::School(const ReversalSettings& settings, std::uint64_t seed)
    : settings_(settings),
      seed_(seed),
      facts_(std::make_shared<const language::Facts>(language::make_facts(seed_of_pair(seed, 0)))),
      at_{.seeds = settings.seeds, .rounds = settings.rounds} {}

School::Lesson School::lesson(std::size_t number) {
  const std::lock_guard lock(mutex_);
  while (record_.size() <= number && !at_.finished()) compute_next();
  return record_.at(number);
}

void School::compute_next() {
  if (pupils_.empty()) {
    for (int i = 0; i < settings_.seeds; ++i) {
      const std::uint64_t own = seed_of_pair(seed_, i);
      const auto facts = i == 0 ? facts_ : std::make_shared<const language::Facts>(language::make_facts(own));
      pupils_.emplace_back(settings_, Objective::next_token, facts, own);
      pupils_.emplace_back(settings_, Objective::masked_diffusion, facts, own);
    }
  }
  Pupil& pupil = pupils_[static_cast<std::size_t>(at_.pupil)];
  Lesson lesson;
  if (at_.piece < 0) {
    lesson.loss = pupil.learn();
  } else {
    pupil.examine(at_.piece, now_);
    if (at_.last_piece()) lesson.answers = std::exchange(now_, {});
  }
  record_.push_back(lesson);
  at_.next();
  if (!at_.finished()) return;
  pupils_.clear();
  if (auto self = weak_from_this().lock()) {
    Schools& known = schools();
    const std::lock_guard lock(known.mutex);
    known.finished.push_back(std::move(self));
    if (known.finished.size() > Schools::most_finished) known.finished.pop_front();
  }
}

std::shared_ptr<School> school_of(const ReversalSettings& settings, std::uint64_t seed) {
  Schools& known = schools();
  const std::lock_guard lock(known.mutex);
  std::erase_if(known.all, [](const std::weak_ptr<School>& school) { return school.expired(); });
  for (const auto& weak : known.all) {
    auto school = weak.lock();
    if (school && school->seed() == seed && school->settings() == settings) return school;
  }
  auto school = std::make_shared<School>(settings, seed);
  known.all.push_back(school);
  return school;
}

Reversal::Reversal(std::shared_ptr<School> school)
    : school_(std::move(school)), at_{.seeds = settings().seeds, .rounds = settings().rounds} {}

void Reversal::step() {
  if (finished()) return;
  const School::Lesson lesson = school_->lesson(steps_++);
  const bool both = at_.reads_both_ways();
  if (at_.piece < 0) {
    sums_[both ? 1 : 0] += lesson.loss;
    if (at_.last_pupil()) {
      losses_.round.push_back(at_.round + 1);
      losses_.autoregressive.push_back(sums_[0] / at_.seeds);
      losses_.diffusion.push_back(sums_[1] / at_.seeds);
      sums_[0] = sums_[1] = 0;
    }
  } else if (at_.last_piece()) {
    (both ? exam_.diffusion : exam_.autoregressive).push_back(lesson.answers);
    if (at_.last_pupil()) {
      exam_.round = at_.round + 1;
      exams_.push_back(std::exchange(exam_, {}));
    }
  }
  at_.next();
}

std::size_t Reversal::bytes() const {
  return losses_.round.size() * 3 * sizeof(double) +
         exams_.size() * static_cast<std::size_t>(2 * at_.seeds) * sizeof(Answers);
}

}  // namespace lucid::masked_diffusion
