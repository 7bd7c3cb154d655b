// What `bench` measures for this exhibit.

#include "core/exhibits/masked_diffusion/declaration.hpp"
#include "core/exhibits/masked_diffusion/exact_law.hpp"
#include "core/exhibits/masked_diffusion/page.hpp"
#include "core/exhibits/masked_diffusion/reversal.hpp"
#include "core/stopwatch.hpp"

namespace lucid::masked_diffusion {

namespace {

template <class Work>
double seconds(Work&& work) {
  return shortest_seconds_of(3, work);
}

}  // namespace

std::vector<BenchmarkRow> benchmarks() {
  std::vector<BenchmarkRow> rows;
  rows.push_back({"exact_law", QT_TRANSLATE_NOOP("core", "Exact law of 27 strings, 64 steps, all enumerated"),
                  1e3 * seconds([] {
                    output_law(predictions_of(PredictorKind::exact),
                               {.order = Order::ancestral, .steps = 64});
                  }),
                  "ms"});
  try {
    const auto who = speaker(LanguageKind::story, PredictorKind::exact);
    PageReader reader(who);
    const auto page = page_for(*who, "", 64);
    constexpr int looks = 20;
    rows.push_back({"looks", QT_TRANSLATE_NOOP("core", "Looks at a page of 64 words"), looks / seconds([&] {
                                                                                         for (int i = 0;
                                                                                              i < looks; ++i)
                                                                                           reader.look(page);
                                                                                       }),
                    "looks/s"});
  } catch (const Refusal&) {
    // Without the weights there is nothing to look with; `check` says so.
  }
  Reversal reversal(std::make_shared<School>(ReversalSettings{.seeds = 1, .rounds = 1000}, 1));
  constexpr int rounds = 20;
  rows.push_back({"reversal_rounds", QT_TRANSLATE_NOOP("core", "Reversal, minibatches of one pair of models"),
                  rounds / seconds([&] {
                    for (int i = 0; i < 2 * rounds; ++i) reversal.step();
                  }),
                  "minibatches/s"});
  return rows;
}

}  // namespace lucid::masked_diffusion
