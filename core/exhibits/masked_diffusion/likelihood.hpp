// How probable a sentence is to each of the two models: by sampling for the one that reads both ways, in one
// pass for its twin.
#pragma once

#include <vector>

#include "core/exhibits/masked_diffusion/speaker.hpp"
#include "core/random.hpp"

namespace lucid::masked_diffusion {

/// The loss of one masked copy of a sentence.
struct MaskedCopy {
  std::vector<int> page;
  int asked = 0;      ///< places masked
  double loss = 0;    ///< Σ -ln p of the words behind the masks, nats
  double weight = 0;  ///< 1/t, or L/l
};

/// Times below this are not drawn: 1/t has no finite variance without it.
inline constexpr double least_time = 1e-3;

/// Words of a sentence that are asked for: all but its begin.
int asked_words(std::span<const int> sentence);

/// Masks every word with probability t and weighs the loss by 1/t.
MaskedCopy copy_at_time(PageReader& reader, std::span<const int> sentence, double t, Random& random);
/// Masks exactly `l` words, whichever, and weighs by L/l.
MaskedCopy copy_with_count(PageReader& reader, std::span<const int> sentence, int l, Random& random);

/// -ln p of each word after the first, by the twin that reads to the right. Empty where there is no twin.
std::vector<double> twin_losses(const Speaker& speaker, std::span<const int> sentence);

/// Writes after `beginning` with the twin until the sentence ends or has `longest` tokens.
class TwinWriting {
 public:
  TwinWriting(std::shared_ptr<const Speaker> speaker, std::vector<int> beginning, int longest,
              double temperature, Random random);
  /// One word, one pass. The pass that reads the beginning writes the first.
  void step();
  bool finished() const;
  const std::vector<int>& text() const { return text_; }
  int given() const { return given_; }
  int passes() const { return passes_; }

 private:
  std::shared_ptr<const Speaker> speaker_;
  language::Reader reader_;
  std::vector<int> text_;
  int longest_ = 0, given_ = 0, passes_ = 0;
  double temperature_ = 1;
  Random random_;
};

/// What stands before the first hole: all that a model that reads to the right can be given.
std::vector<int> before_first_hole(std::span<const int> page);

}  // namespace lucid::masked_diffusion
