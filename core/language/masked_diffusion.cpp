#include "core/language/masked_diffusion.hpp"

#include <algorithm>
#include <limits>

#include "core/language/sampling.hpp"

namespace lucid::language {

std::vector<Guess> guesses(Reader& reader, std::span<const int> page, const Uncovering& how, Random& random) {
  reader.roll_back(0);
  const auto logits = reader.pass(page);
  const auto vocabulary = static_cast<std::size_t>(reader.model().shape().vocabulary);
  std::vector<Guess> result;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page[i] != how.mask) continue;
    const auto row = logits.subspan(i * vocabulary, vocabulary);
    std::vector<float> allowed(row.begin(), row.end());
    allowed[static_cast<std::size_t>(how.mask)] = -std::numeric_limits<float>::infinity();
    for (int token : how.forbidden)
      allowed[static_cast<std::size_t>(token)] = -std::numeric_limits<float>::infinity();
    const int token = gumbel_max(allowed, how.temperature, random);
    result.push_back(
        {static_cast<int>(i), token, distribution(allowed, {})[static_cast<std::size_t>(token)]});
  }
  return result;
}

std::vector<int> front_loaded(int masked, int steps) {
  std::vector<int> counts(static_cast<std::size_t>(std::max(1, steps)), masked / std::max(1, steps));
  for (int i = 0; i < masked % std::max(1, steps); ++i) ++counts[static_cast<std::size_t>(i)];
  return counts;
}

std::vector<int> uncover_surest(std::span<const Guess> all, int count, std::vector<int>& page) {
  std::vector<Guess> order(all.begin(), all.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const Guess& a, const Guess& b) { return a.confidence > b.confidence; });
  order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(0, count))));
  std::vector<int> places;
  for (const Guess& guess : order) {
    page[static_cast<std::size_t>(guess.place)] = guess.token;
    places.push_back(guess.place);
  }
  return places;
}

int uncover(Reader& reader, std::vector<int>& page, const Uncovering& how, Random& random) {
  const auto masked = static_cast<int>(std::count(page.begin(), page.end(), how.mask));
  int passes = 0;
  for (int count : front_loaded(masked, how.steps)) {
    if (count == 0) continue;
    uncover_surest(guesses(reader, page, how, random), count, page);
    ++passes;
  }
  return passes;
}

}  // namespace lucid::language
