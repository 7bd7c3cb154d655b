// What comes out of runs, as plain data that a stage may see.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace lucid::masked_diffusion {

enum class LanguageKind : std::uint8_t { story, arithmetic, exact_27 };
enum class PredictorKind : std::uint8_t { exact, tempered, uniform };

/// How a word came to its place.
enum class Standing : std::uint8_t { given, masked, written, pinned };

/// One step of writing as it was.
struct StepRecord {
  int committed = 0, masked_again = 0, left = 0;
  double confidence = 0;  ///< mean, of those committed
};

/// A mean of independent draws with its spread.
struct Running {
  double count = 0, mean = 0, square = 0;  ///< square: sum of squared distances from the mean (Welford 1962)
  void add(double value);
  double deviation() const;   ///< of a single draw; NaN below two
  double half_width() const;  ///< 1.96 standard errors; NaN below two
};

/// Texts that were judged.
struct Tally {
  int judged = 0, consistent = 0;
  /// Wilson's 95 % interval (1927).
  struct Share {
    double share = 0, low = 0, high = 0;
  };
  std::optional<Share> share() const;
};

/// Shares of the fifty one-way pairs that are answered rightly, each asked in both forms of the sentence: the
/// likeliest of all words must be the name.
struct Answers {
  double forward = 0;   ///< "Balo ’s mother is _", as it was told
  double backward = 0;  ///< "Mira ’s child is _", never told of this pair
  double bayes =
      0;  ///< of the one that reads to the right: which of all names makes "_ ’s mother is Mira" likeliest?
  double hole = 0;  ///< of the one that reads both ways: the hole at the left of the sentence that was told
  bool operator==(const Answers&) const = default;
};

/// What all pupils answered after so many minibatches, by seed.
struct Exam {
  int round = 0;
  std::vector<Answers> autoregressive, diffusion;
};
/// Minibatches before the first examination, and from one to the next later on.
inline constexpr int first_exam = 20, exam_every = 200;
/// After this many of all `rounds`: early on more often, so that there is soon something to see.
inline constexpr bool exam_is_due(int round, int rounds) {
  return round == first_exam || round == 3 * first_exam || round % exam_every == 0 || round == rounds;
}

struct Interval {
  double mean = 0, low = 0, high = 0;
};
/// The mean over seeds with Student's 95 % interval, cut to 0 … 1; of one seed alone all three are its value.
Interval interval_95(const std::vector<double>& values);

}  // namespace lucid::masked_diffusion
