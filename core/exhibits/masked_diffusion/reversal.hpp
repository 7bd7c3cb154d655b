// The reversal experiment, live: small models learn who is whose mother from a hundred pairs told both ways
// and fifty told one way only, and are asked the way that they were never told. One model reads to the right,
// its equal-sized sister both ways.
#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "core/exhibits/masked_diffusion/pupil.hpp"

namespace lucid::masked_diffusion {

/// Where the experiment stands: one minibatch or one piece of an examination a step, always in the same
/// order. Pupils are autoregressive and diffusion in turn, seed by seed.
struct Timetable {
  int seeds = 5, rounds = 2000;
  int round = 0;
  int pupil = 0;
  int piece = -1;  ///< of the pupil's examination; -1: learning

  bool finished() const { return round >= rounds; }
  bool reads_both_ways() const { return pupil % 2 == 1; }
  bool last_pupil() const { return pupil + 1 == 2 * seeds; }
  bool last_piece() const { return piece + 1 == exam_pieces(reads_both_ways()); }
  void next();
};

/// All pupils, and the record of what each step gave. A step is computed when it is first asked for; all runs
/// and keyframes of the same settings and seed read the same record, so that going back costs nothing.
class School : public std::enable_shared_from_this<School> {
 public:
  School(const ReversalSettings& settings, std::uint64_t seed);

  struct Lesson {
    double loss = 0;  ///< nats per word, of a minibatch
    Answers answers;  ///< at the last piece of an examination
    bool operator==(const Lesson&) const = default;
  };
  /// What step `number` gave, counted from 0. From any thread; at most one step is computed for a caller who
  /// asks for them in turn.
  Lesson lesson(std::size_t number);

  const ReversalSettings& settings() const { return settings_; }
  std::uint64_t seed() const { return seed_; }
  /// Of the first pupils.
  const language::Facts& facts() const { return *facts_; }

 private:
  void compute_next();

  const ReversalSettings settings_;
  const std::uint64_t seed_;
  std::shared_ptr<const language::Facts> facts_;
  std::mutex mutex_;  ///< of all that follows
  Timetable at_;
  std::deque<Pupil> pupils_;  ///< none before the first lesson and after the last
  Answers now_;
  std::vector<Lesson> record_;
};

/// The school of these settings that is at work or has finished lately, else a new one.
std::shared_ptr<School> school_of(const ReversalSettings& settings, std::uint64_t seed);

/// One run of the experiment. Small: what it is made from lies in the school's record.
class Reversal {
 public:
  explicit Reversal(std::shared_ptr<School> school);

  void step();
  bool finished() const { return at_.finished(); }
  double share() const { return static_cast<double>(at_.round) / at_.rounds; }
  int round() const { return at_.round; }
  const ReversalSettings& settings() const { return school_->settings(); }
  const language::Facts& facts() const { return school_->facts(); }

  const std::vector<Exam>& exams() const { return exams_; }  ///< those that are finished
  /// Mean losses over the pupils of a kind, by round.
  struct Trace {
    std::vector<double> round, autoregressive, diffusion;
  };
  const Trace& losses() const { return losses_; }
  std::size_t bytes() const;

 private:
  std::shared_ptr<School> school_;
  std::size_t steps_ = 0;
  Timetable at_;
  double sums_[2] = {0, 0};
  Exam exam_;
  std::vector<Exam> exams_;
  Trace losses_;
};

}  // namespace lucid::masked_diffusion
