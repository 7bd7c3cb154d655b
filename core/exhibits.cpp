#include "core/exhibits.hpp"

#include "core/exhibits/backpropagation/declaration.hpp"
#include "core/exhibits/masked_diffusion/declaration.hpp"
#include "core/exhibits/speculative_decoding/declaration.hpp"
#include "core/exhibits/wireless_charging/exhibit.hpp"

namespace lucid {

const std::vector<const Exhibit*>& exhibits() {
  static const std::vector<const Exhibit*> all = {
      &backpropagation::exhibit(),
      &speculative_decoding::exhibit(),
      &masked_diffusion::exhibit(),
      &wireless_charging(),
  };
  return all;
}

const Exhibit& find_exhibit(std::string_view id) {
  std::vector<std::string> ids;
  for (const auto* exhibit : exhibits()) {
    if (exhibit->id == id) return *exhibit;
    ids.push_back(exhibit->id);
  }
  const std::string near = nearest(id, ids);
  if (near.empty())
    throw Refusal(QT_TRANSLATE_NOOP("core", "There is no exhibit \"%1\"."), {std::string(id)});
  throw Refusal(QT_TRANSLATE_NOOP("core", "There is no exhibit \"%1\"; did you mean \"%2\"?"),
                {std::string(id), near});
}

const std::vector<WaitingExhibit>& waiting_exhibits() {
  static const std::vector<WaitingExhibit> all = {
      {"mamba", QT_TRANSLATE_NOOP("core", "Mamba"),
       QT_TRANSLATE_NOOP("core", "What would you remember if you could not look back?"), Room::learn},
      {"model-merging", QT_TRANSLATE_NOOP("core", "Model merging"),
       QT_TRANSLATE_NOOP("core", "Can two minds be averaged?"), Room::learn},
      {"test-time-compute", QT_TRANSLATE_NOOP("core", "Test-time compute"),
       QT_TRANSLATE_NOOP("core", "Is it better to be bigger, or to think longer?"), Room::learn},
      {"ring-attention", QT_TRANSLATE_NOOP("core", "Ring attention"),
       QT_TRANSLATE_NOOP("core", "How do you read a million words with no desk big enough?"), Room::learn},
      {"mixture-of-experts", QT_TRANSLATE_NOOP("core", "Mixture of experts"),
       QT_TRANSLATE_NOOP("core", "Why ask everyone when a few know?"), Room::learn},
      {"grpo", QT_TRANSLATE_NOOP("core", "GRPO"),
       QT_TRANSLATE_NOOP("core", "Can you learn from nothing but right and wrong?"), Room::learn},
      {"solar-cell", QT_TRANSLATE_NOOP("core", "Solar cell"),
       QT_TRANSLATE_NOOP("core", "Why can a solar cell never use all of the light?"), Room::hold},
      {"e-ink", QT_TRANSLATE_NOOP("core", "E-ink"),
       QT_TRANSLATE_NOOP("core", "How does a page stay written with the power off?"), Room::hold},
      {"touchscreen", QT_TRANSLATE_NOOP("core", "Touchscreen"),
       QT_TRANSLATE_NOOP("core", "How does glass know where you touch it?"), Room::hold},
  };
  return all;
}

}  // namespace lucid
