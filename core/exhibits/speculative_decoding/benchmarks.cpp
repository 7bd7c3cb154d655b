// What `bench` measures for this exhibit.
#include "core/exhibits/speculative_decoding/declaration.hpp"
#include "core/exhibits/speculative_decoding/knobs.hpp"
#include "core/exhibits/speculative_decoding/lanes.hpp"
#include "core/exhibits/speculative_decoding/prompt.hpp"

namespace lucid::speculative_decoding {

namespace {

/// Plain and speculative seconds over 64 words at temperature 0.
std::pair<double, double> both_lanes(const StoryModels& models, bool enlarged) {
  Lanes lanes(enlarged ? models.enlarged_target() : models.target(),
              make_guesser(DraftKind::transformer, models), read_prompt(models.corpus(), Knobs{}.prompt),
              {Rule::lossless, 1, 4}, story_choosing(0, 1), 64, Random(1));
  while (!lanes.finished()) lanes.step({});
  return {lanes.plain_seconds() / lanes.scene().written, lanes.speculative_seconds() / lanes.scene().written};
}

}  // namespace

std::vector<BenchmarkRow> benchmarks() {
  std::vector<BenchmarkRow> rows;
  const auto& models = shipped_models().models;
  if (!models) return rows;
  const auto [plain, guessed] = both_lanes(*models, false);
  rows.push_back({"plain", QT_TRANSLATE_NOOP("core", "Plain decoding, story target"), 1 / plain, "tokens/s"});
  rows.push_back({"speculative", QT_TRANSLATE_NOOP("core", "Speculative decoding, story target, γ = 4"),
                  1 / guessed, "tokens/s"});
  const auto [slow, quicker] = both_lanes(*models, true);
  rows.push_back(
      {"plain_enlarged", QT_TRANSLATE_NOOP("core", "Plain decoding, enlarged target"), 1 / slow, "tokens/s"});
  rows.push_back({"speculative_enlarged",
                  QT_TRANSLATE_NOOP("core", "Speculative decoding, enlarged target, γ = 4"), 1 / quicker,
                  "tokens/s"});
  return rows;
}

}  // namespace lucid::speculative_decoding
