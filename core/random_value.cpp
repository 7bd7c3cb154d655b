#include "core/random_value.hpp"

#include <algorithm>
#include <cmath>

namespace lucid {

namespace {

double random_number(const Parameter& p, Random& random) {
  const double low = std::max(p.minimum, -1e6), high = std::min(p.maximum, 1e6);
  const double dice = random.uniform();
  if (dice < 0.05) return low;
  if (dice < 0.1) return high;
  if (p.scale == Scale::log && low > 0)
    return std::clamp(low * std::pow(high / low, random.uniform()), low, high);
  return random.uniform(low, high);
}

Value from_presets(const Exhibit& exhibit, const Parameter& p, Random& random) {
  std::vector<Value> candidates{p.initial};
  for (const auto& preset : exhibit.presets)
    for (const auto& [id, text] : preset.set)
      if (id == p.id) candidates.push_back(parse_value(p, text));
  return candidates[random.below(candidates.size())];
}

}  // namespace

Value random_value(const Exhibit& exhibit, const Parameter& p, Random& random) {
  switch (p.kind) {
    case Kind::real: return random_number(p, random);
    case Kind::integer: return static_cast<std::int64_t>(std::floor(random_number(p, random)));
    case Kind::flag: return random.below(2) == 1;
    case Kind::choice: return p.choices[random.below(p.choices.size())].id;
    case Kind::list: {
      List list = std::get<List>(p.initial);
      for (auto& number : list.numbers)
        number =
            number == std::floor(number) ? std::floor(random_number(p, random)) : random_number(p, random);
      if (!why_not(p, list)) return list;
      break;
    }
    default: break;
  }
  return from_presets(exhibit, p, random);
}

}  // namespace lucid
