#include "core/language/recipes.hpp"

#include "core/value.hpp"

namespace lucid::language {
namespace {

struct Line {
  const char* name;
  const char* corpus;
  Objective objective;
  int width, layers, heads, hidden, context;
  int batch, length, steps;
  double rate;
  const char* begins_from = "";
};

constexpr Objective next = Objective::next_token, diffusion = Objective::masked_diffusion;

// The shipped weights. A story has at most 135 tokens, a row several stories. Sizes and steps are such that
// each file takes at most about an hour on two cores. A masked-diffusion model begins from its twin's weights
// (as Gong et al. 2024, arXiv 2410.17891, adapt larger ones): from chance it learns each kind of word long
// before it learns to repeat the one that was told, and 16,000 steps were not enough for that.
constexpr Line lines[] = {
    // name              corpus               objective  width layers heads hidden context batch length steps
    // rate
    {"story-draft", "stories", next, 48, 2, 3, 80, 256, 8, 256, 5000, 1e-2},
    {"story-twin", "stories", next, 128, 4, 4, 384, 256, 8, 256, 2000, 5e-3},
    {"story-diffusion", "stories", diffusion, 128, 4, 4, 384, 256, 8, 256, 30000, 2e-3, "story-twin"},
    {"story-target", "stories", next, 192, 6, 6, 512, 256, 8, 256, 12000, 1.5e-3},
    {"arithmetic-twin", "arithmetic", next, 96, 3, 3, 256, 64, 32, 64, 4000, 2e-3},
    {"arithmetic-diffusion", "arithmetic", diffusion, 96, 3, 3, 256, 64, 32, 64, 24000, 2e-3,
     "arithmetic-twin"},
    {"tiny", "arithmetic", next, 32, 2, 2, 64, 64, 8, 64, 200, 1e-2},
};

}  // namespace

const std::vector<std::string>& recipe_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const Line& line : lines) all.emplace_back(line.name);
    return all;
  }();
  return names;
}

Recipe recipe(const std::string& name) {
  for (const Line& line : lines) {
    if (name != line.name) continue;
    Recipe result{line.name, line.corpus, {}, line.begins_from};
    TrainingPlan& plan = result.plan;
    plan.shape = {.vocabulary = corpus(line.corpus).vocabulary().size(),
                  .width = line.width,
                  .layers = line.layers,
                  .heads = line.heads,
                  .hidden = line.hidden,
                  .context = line.context,
                  .direction = line.objective == next ? Direction::causal : Direction::bidirectional};
    plan.objective = line.objective;
    plan.batch = line.batch;
    plan.length = line.length;
    plan.steps = line.steps;
    plan.warmup = line.steps / 20;
    plan.rate = line.rate;
    return result;
  }
  const std::string near = nearest(name, recipe_names());
  if (near.empty()) throw Refusal(QT_TRANSLATE_NOOP("core", "There are no weights \"%1\" to train."), {name});
  throw Refusal(QT_TRANSLATE_NOOP("core", "There are no weights \"%1\" to train; did you mean \"%2\"?"),
                {name, near});
}

double floor_of(const Recipe& recipe) {
  const Corpus& language = corpus(recipe.corpus);
  return recipe.plan.objective == next ? language.entropy_per_token()
                                       : language.entropy_per_token_given_length();
}

Documents documents_of(const Corpus& corpus) { return {corpus.document, special::pad, special::mask}; }

}  // namespace lucid::language
