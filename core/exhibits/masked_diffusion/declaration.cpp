// What the exhibit declares: knobs, deeds and presets.
#include "core/exhibits/masked_diffusion/declaration.hpp"

#include "core/declared.hpp"
#include "core/exhibits/masked_diffusion/knobs.hpp"
#include "core/exhibits/masked_diffusion/model.hpp"
#include "core/exhibits/masked_diffusion/speaker.hpp"

namespace lucid::masked_diffusion {

namespace {

constexpr const char* fill_prompt =
    "Once there was a _ girl named Mia . One _ morning , she saw a hungry _ at the _ .";
constexpr const char* race_prompt = "Once there was a brave boy named Ben .";

void declare_parameters(Exhibit& exhibit) {
  Declare<Knobs> declare(exhibit);
  const char* const page = QT_TRANSLATE_NOOP("core", "Page");
  const char* const order = QT_TRANSLATE_NOOP("core", "Order");
  const char* const choosing = QT_TRANSLATE_NOOP("core", "Choosing words");
  const char* const experiment = QT_TRANSLATE_NOOP("core", "Experiment");
  const std::vector<std::string> writes{"page", "race", "bench"};

  declare
      .choice("view", &Knobs::view, QT_TRANSLATE_NOOP("core", "View"),
              {{"page", QT_TRANSLATE_NOOP("core", "The page")},
               {"race", QT_TRANSLATE_NOOP("core", "The race")},
               {"reversal", QT_TRANSLATE_NOOP("core", "The reversal")},
               {"bench", QT_TRANSLATE_NOOP("core", "The exact bench")},
               {"forward", QT_TRANSLATE_NOOP("core", "The way down")}})
      .restarts()
      .help(QT_TRANSLATE_NOOP("core", "What the stage shows and what a step does."));
  declare
      .choice("language", &Knobs::language, QT_TRANSLATE_NOOP("core", "Language"),
              {{"story", QT_TRANSLATE_NOOP("core", "Short stories")},
               {"arithmetic", QT_TRANSLATE_NOOP("core", "Sums")},
               {"exact-27", QT_TRANSLATE_NOOP("core", "27 strings, known exactly")}})
      .group(page)
      .restarts()
      .when("view", {"page", "race", "bench", "forward"})
      .help(QT_TRANSLATE_NOOP(
          "core", "What is written. Of the 27 strings every probability is known, so nothing is estimated."));
  declare.text("prompt", &Knobs::prompt, QT_TRANSLATE_NOOP("core", "Prompt"))
      .group(page)
      .restarts()
      .when("view", {"page", "race", "bench", "forward"})
      .when("language", {"story", "arithmetic"})
      .refuse([](const Value& value) { return why_no_prompt(std::get<std::string>(value)); })
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Words that are given and never change; each _ is a hole, wherever it stands. In The "
          "way down: the sentence, or nothing for one that no model has seen."));
  declare.integer("length", &Knobs::length, QT_TRANSLATE_NOOP("core", "Length"))
      .range(3, 128, 1)
      .group(page)
      .restarts()
      .when("view", {"page", "race", "bench"})
      .when("language", {"story"})
      .help(QT_TRANSLATE_NOOP("core",
                              "Words and marks of the whole page; what the prompt leaves free is holes."));
  declare.integer("steps", &Knobs::steps, QT_TRANSLATE_NOOP("core", "Denoising steps"))
      .range(1, 128, 1)
      .group(order)
      .when("view", writes)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "In how many looks the page is uncovered. Few: many words are chosen without knowing of "
          "each other."));
  declare
      .choice("order", &Knobs::order, QT_TRANSLATE_NOOP("core", "Order"),
              {{"ancestral", QT_TRANSLATE_NOOP("core", "Each place by itself")},
               {"random", QT_TRANSLATE_NOOP("core", "Random places")},
               {"low-confidence", QT_TRANSLATE_NOOP("core", "Surest word first")},
               {"margin", QT_TRANSLATE_NOOP("core", "Clearest lead first")},
               {"entropy", QT_TRANSLATE_NOOP("core", "Least doubt first")},
               {"left-to-right", QT_TRANSLATE_NOOP("core", "Left to right")},
               {"block", QT_TRANSLATE_NOOP("core", "Blocks, surest first inside")},
               {"threshold", QT_TRANSLATE_NOOP("core", "All that are sure enough")}})
      .group(order)
      .when("view", writes)
      .help(QT_TRANSLATE_NOOP(
          "core", "Which places a step uncovers; the others stay masked and are looked at again."));
  declare
      .choice("schedule", &Knobs::schedule, QT_TRANSLATE_NOOP("core", "Schedule"),
              {{"front-loaded", QT_TRANSLATE_NOOP("core", "Remainder first")},
               {"floor", QT_TRANSLATE_NOOP("core", "Rounded down")}})
      .group(order)
      .when("view", writes)
      .when("order", {"random", "low-confidence", "margin", "entropy", "left-to-right", "block"})
      .help(QT_TRANSLATE_NOOP(
          "core",
          "How the places are dealt out where the steps do not divide them: as the released code "
          "does it, or as the paper has it."));
  declare.integer("block_length", &Knobs::block_length, QT_TRANSLATE_NOOP("core", "Block"))
      .range(1, 64, 1)
      .group(order)
      .when("view", writes)
      .when("order", {"block"})
      .help(QT_TRANSLATE_NOOP("core", "Holes in a block; a block is full before the next one begins."));
  declare.real("threshold", &Knobs::threshold, QT_TRANSLATE_NOOP("core", "Sure enough"))
      .range(0, 1, 0.01)
      .fraction()
      .group(order)
      .when("view", writes)
      .when("order", {"threshold"})
      .help(QT_TRANSLATE_NOOP("core",
                              "Every word above this probability is written at once, and one in any case."));
  declare.real("remasking", &Knobs::remasking, QT_TRANSLATE_NOOP("core", "Second thoughts"))
      .range(0, 0.9, 0.01)
      .fraction()
      .group(order)
      .when("view", writes)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Share of the written words that each step but the last masks again. At 0 a word that "
          "stands is never changed."));
  declare.real("temperature", &Knobs::temperature, QT_TRANSLATE_NOOP("core", "Temperature"))
      .range(0, 2, 0.05)
      .group(choosing)
      .when("view", writes)
      .help(QT_TRANSLATE_NOOP("core",
                              "0 takes the likeliest word, 1 draws as the model believes, more is bolder."));
  declare.real("guidance", &Knobs::guidance, QT_TRANSLATE_NOOP("core", "Guidance"))
      .range(0, 4, 0.1)
      .group(choosing)
      .when("view", writes)
      .when("language", {"story", "arithmetic"})
      .help(QT_TRANSLATE_NOOP(
          "core",
          "How much more the prompt counts: a second look with the prompt masked shows what it "
          "changes. 0: one look, the prompt as it is."));
  declare
      .choice("predictor", &Knobs::predictor, QT_TRANSLATE_NOOP("core", "Predictor"),
              {{"exact", QT_TRANSLATE_NOOP("core", "Knows the language")},
               {"tempered", QT_TRANSLATE_NOOP("core", "Less sure than it should be")},
               {"uniform", QT_TRANSLATE_NOOP("core", "Knows nothing")}})
      .group(choosing)
      .restarts()
      .when("view", {"page", "bench", "forward"})
      .when("language", {"exact-27"})
      .help(QT_TRANSLATE_NOOP("core", "What is thought of the masked places of the 27 strings."));
  declare.real("mask_ratio", &Knobs::mask_ratio, QT_TRANSLATE_NOOP("core", "Masked share"))
      .range(0.01, 1, 0.01)
      .fraction()
      .group(page)
      .when("view", {"forward"})
      .help(QT_TRANSLATE_NOOP("core", "With what probability t each word of the sentence is masked."));
  declare
      .choice("position_encoding", &Knobs::position_encoding, QT_TRANSLATE_NOOP("core", "Positions"),
              {{"rotary", QT_TRANSLATE_NOOP("core", "Rotary: how far apart")},
               {"absolute", QT_TRANSLATE_NOOP("core", "Absolute: which place")}})
      .group(experiment)
      .restarts()
      .when("view", {"reversal"})
      .help(QT_TRANSLATE_NOOP("core", "How a model knows where a word stands."));
  declare.integer("seeds", &Knobs::seeds, QT_TRANSLATE_NOOP("core", "Pairs of models"))
      .range(1, 5, 1)
      .group(experiment)
      .restarts()
      .when("view", {"reversal"})
      .help(QT_TRANSLATE_NOOP(
          "core", "Each with names, first weights and order of its own. One alone shows no spread."));
  declare.integer("samples", &Knobs::samples, QT_TRANSLATE_NOOP("core", "Texts to judge"))
      .range(1, 256, 1)
      .group(experiment)
      .when("view", writes)
      .when("language", {"story", "arithmetic"})
      .help(QT_TRANSLATE_NOOP("core", "How many texts of each model the checker reads."));
}

void declare_actions(Exhibit& exhibit) {
  const Parameter place =
      argument("place", Kind::integer, QT_TRANSLATE_NOOP("core", "Place, from 0"), 0, 255, std::int64_t{1});
  exhibit.actions = {
      {"set_word",
       QT_TRANSLATE_NOOP("core", "Write a word here"),
       QT_TRANSLATE_NOOP("core",
                         "Pins a word on a tile that was not given: it stays, and the others see it."),
       {place, argument("word", Kind::text, QT_TRANSLATE_NOOP("core", "Word"), 0, 0, std::string())},
       {{"view", {"page", "race"}}}},
      {"mask_again",
       QT_TRANSLATE_NOOP("core", "Mask this tile again"),
       QT_TRANSLATE_NOOP("core", "Takes away what was written or pinned on a tile."),
       {place},
       {{"view", {"page", "race"}}}},
  };
}

void declare_presets(Exhibit& exhibit) {
  exhibit.presets = {
      {"fill-the-holes",
       QT_TRANSLATE_NOOP("core", "Fill the holes"),
       {{"view", "page"},
        {"language", "story"},
        {"prompt", fill_prompt},
        {"length", "64"},
        {"steps", "64"},
        {"order", "low-confidence"},
        {"temperature", "0.5"}}},
      {"race",
       QT_TRANSLATE_NOOP("core", "The race with the twin"),
       {{"view", "race"},
        {"language", "story"},
        {"prompt", race_prompt},
        {"length", "72"},
        {"steps", "64"},
        {"order", "low-confidence"},
        {"temperature", "0.5"}}},
      {"race-at-random",
       QT_TRANSLATE_NOOP("core", "The same race, uncovering random places"),
       {{"view", "race"},
        {"language", "story"},
        {"prompt", race_prompt},
        {"length", "72"},
        {"steps", "64"},
        {"order", "random"},
        {"temperature", "0.5"}}},
      {"reversal",
       QT_TRANSLATE_NOOP("core", "A’s mother is B: the reversal curse"),
       {{"view", "reversal"}, {"position_encoding", "rotary"}, {"seeds", "5"}}},
      {"exact-bench",
       QT_TRANSLATE_NOOP("core", "27 strings, every probability known"),
       {{"view", "bench"},
        {"language", "exact-27"},
        {"length", "3"},
        {"steps", "3"},
        {"order", "low-confidence"},
        {"predictor", "exact"},
        {"temperature", "1"},
        {"remasking", "0"}}},
      {"too-few-steps",
       QT_TRANSLATE_NOOP("core", "Everything at once: too few steps"),
       {{"view", "bench"},
        {"language", "exact-27"},
        {"length", "3"},
        {"steps", "1"},
        {"order", "ancestral"},
        {"predictor", "exact"},
        {"temperature", "1"},
        {"remasking", "0"}}},
      {"way-down",
       QT_TRANSLATE_NOOP("core", "A sentence is masked"),
       {{"view", "forward"}, {"language", "story"}, {"prompt", ""}, {"mask_ratio", "0.5"}}},
  };
}

}  // namespace

const Exhibit& exhibit() {
  static const Exhibit made =
      declared({.id = "masked-diffusion",
                .title = QT_TRANSLATE_NOOP("core", "Masked diffusion"),
                .question = QT_TRANSLATE_NOOP("core", "Must a machine write from left to right?"),
                .room = Room::learn,
                .checks = checks(),
                .default_steps = 64,
                .steps_per_second = 20,
                .step_name = QT_TRANSLATE_NOOP("core", "Step"),
                .quick = {{"length", "12"}, {"steps", "4"}, {"samples", "2"}, {"seeds", "1"}},
                .make_model = make_model,
                .benchmarks = benchmarks},
               {declare_parameters, declare_actions, declare_readouts, declare_series, declare_presets,
                declare_exports});
  return made;
}

}  // namespace lucid::masked_diffusion
