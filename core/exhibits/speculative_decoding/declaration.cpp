// What the exhibit declares: knobs and presets.
#include "core/exhibits/speculative_decoding/declaration.hpp"

#include "core/exhibits/speculative_decoding/knobs.hpp"
#include "core/exhibits/speculative_decoding/model.hpp"
#include "core/exhibits/speculative_decoding/prompt.hpp"

namespace lucid::speculative_decoding {

namespace {

std::optional<Message> prompt_rule(const Value& value) {
  try {
    read_prompt(language::corpus("stories"), std::get<std::string>(value));
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
}

std::optional<Message> draft_rule(const Value& value) {
  const File& file = std::get<File>(value);
  if (file.empty()) return std::nullopt;
  try {
    own_draft(file, language::corpus("stories"));
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
}

void declare_parameters(Exhibit& exhibit) {
  Declare<Knobs> declare(exhibit);
  const char* const text = QT_TRANSLATE_NOOP("core", "Text");
  const char* const guessing = QT_TRANSLATE_NOOP("core", "Guessing");
  const char* const paper = QT_TRANSLATE_NOOP("core", "On paper");
  const std::vector<std::string> real{"race", "referee", "tree"};

  declare
      .choice("view", &Knobs::view, QT_TRANSLATE_NOOP("core", "View"),
              {{"race", QT_TRANSLATE_NOOP("core", "Two lanes")},
               {"formula", QT_TRANSLATE_NOOP("core", "The formula")},
               {"referee", QT_TRANSLATE_NOOP("core", "The referee")},
               {"tree", QT_TRANSLATE_NOOP("core", "The tree")}})
      .help(QT_TRANSLATE_NOOP("core", "What the stage shows."));
  declare.text("prompt", &Knobs::prompt, QT_TRANSLATE_NOOP("core", "Beginning"))
      .at_most(10'000)
      .group(text)
      .restarts()
      .when("view", real)
      .refuse(prompt_rule)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "The beginning of the story that both lanes go on with, in the words that the models know."));
  declare.integer("tokens", &Knobs::tokens, QT_TRANSLATE_NOOP("core", "Words to write"))
      .range(1, 400, 1)
      .group(text)
      .restarts()
      .when("view", {"race"})
      .help(
          QT_TRANSLATE_NOOP("core", "Words and marks that each lane writes; the last round may add a few."));
  declare
      .choice("target", &Knobs::target, QT_TRANSLATE_NOOP("core", "Large model"),
              {{"small", QT_TRANSLATE_NOOP("core", "As it was trained")},
               {"enlarged", QT_TRANSLATE_NOOP("core", "Enlarged, same answers")}})
      .group(text)
      .restarts()
      .when("view", {"race"})
      .help(QT_TRANSLATE_NOOP("core",
                              "Enlarged: every hidden unit stands there 24 times with a 24th of its say. It "
                              "answers the same and weighs "
                              "as much as its size says, so that fetching its weights takes most of the "
                              "time, as in really large models."));
  declare
      .choice("draft", &Knobs::draft, QT_TRANSLATE_NOOP("core", "Who guesses"),
              {{"transformer", QT_TRANSLATE_NOOP("core", "A small transformer")},
               {"bigram", QT_TRANSLATE_NOOP("core", "Counts of word pairs")},
               {"trigram", QT_TRANSLATE_NOOP("core", "Counts of word triples")},
               {"prompt-lookup", QT_TRANSLATE_NOOP("core", "The text so far")},
               {"early-exit", QT_TRANSLATE_NOOP("core", "The large model's first layers")},
               {"medusa", QT_TRANSLATE_NOOP("core", "Medusa's heads")},
               {"file", QT_TRANSLATE_NOOP("core", "A weight file of your own")}})
      .group(guessing)
      .restarts()
      .when("view", real)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Where the guesses come from. A good guesser is right more often; a cheap one costs "
          "less when it is wrong."));
  declare.file("draft_file", &Knobs::draft_file, QT_TRANSLATE_NOOP("core", "Weights of the guesser"))
      .group(guessing)
      .restarts()
      .when("view", real)
      .when("draft", {"file"})
      .refuse(draft_rule)
      .help(QT_TRANSLATE_NOOP("core",
                              "A safetensors file of a model that was trained on these stories: "
                              "“lucidarium-cli train” makes one."));
  declare.integer("gamma", &Knobs::gamma, QT_TRANSLATE_NOOP("core", "Guesses per round γ"))
      .range(1, 16, 1)
      .group(guessing)
      .restarts()
      .when("view", {"race", "formula", "referee"})
      .help(QT_TRANSLATE_NOOP("core", "How far ahead is guessed before the large model looks."));
  declare.real("temperature", &Knobs::temperature, QT_TRANSLATE_NOOP("core", "Temperature"))
      .range(0, 2, 0.05)
      .group(guessing)
      .restarts()
      .when("view", real)
      .help(QT_TRANSLATE_NOOP(
          "core", "0: always the likeliest word. Higher: rarer words come oftener. For both models alike."));
  declare.real("top_p", &Knobs::top_p, QT_TRANSLATE_NOOP("core", "Top-p"))
      .range(0.05, 1, 0.05)
      .fraction()
      .group(guessing)
      .restarts()
      .when("view", real)
      .help(QT_TRANSLATE_NOOP("core",
                              "Only the likeliest words that together reach this share are ever written. For "
                              "both models alike."));
  declare
      .choice("rule", &Knobs::rule, QT_TRANSLATE_NOOP("core", "Rule"),
              {{"lossless", QT_TRANSLATE_NOOP("core", "Honest")},
               {"resample-target", QT_TRANSLATE_NOOP("core", "Cheat: repair from the whole belief")},
               {"keep-tail", QT_TRANSLATE_NOOP("core", "Cheat: keep the tail")},
               {"hot-draft", QT_TRANSLATE_NOOP("core", "Cheat: guess hotter than told")},
               {"lenient", QT_TRANSLATE_NOOP("core", "Cheat: be lenient")},
               {"typical", QT_TRANSLATE_NOOP("core", "Cheat: take what is typical")}})
      .group(guessing)
      .restarts()
      .when("view", {"race", "referee"})
      .help(QT_TRANSLATE_NOOP(
          "core",
          "How guesses are judged and repaired. Only the honest rule writes as the large model would."));
  declare.real("lenience", &Knobs::lenience, QT_TRANSLATE_NOOP("core", "Lenience"))
      .range(0, 1, 0.05)
      .fraction()
      .group(guessing)
      .restarts()
      .when("view", {"race", "referee"})
      .when("rule", {"lenient"})
      .help(QT_TRANSLATE_NOOP("core",
                              "The guesser's belief is multiplied by this before it is compared. 100 % is "
                              "honest, 0 takes everything."));
  declare.integer("tree_nodes", &Knobs::tree_nodes, QT_TRANSLATE_NOOP("core", "Guesses in the tree"))
      .range(1, 32, 1)
      .group(guessing)
      .when("view", {"tree"})
      .help(QT_TRANSLATE_NOOP("core", "All of them are checked in one pass."));
  declare.real("alpha", &Knobs::alpha, QT_TRANSLATE_NOOP("core", "Acceptance α"))
      .range(0, 1, 0.01)
      .group(paper)
      .when("view", {"formula"})
      .help(QT_TRANSLATE_NOOP(
          "core", "How often a guess is taken, the same everywhere and independent of the others."));
  declare.real("cost_ratio", &Knobs::cost_ratio, QT_TRANSLATE_NOOP("core", "Cost of a guess c"))
      .range(0, 1, 0.01)
      .group(paper)
      .when("view", {"formula"})
      .help(QT_TRANSLATE_NOOP("core", "Time of one guess over the time of one pass of the large model."));
  declare
      .real("draft_flop_ratio", &Knobs::draft_flop_ratio,
            QT_TRANSLATE_NOOP("core", "Arithmetic of a guess ĉ"))
      .range(0, 1, 0.01)
      .group(paper)
      .when("view", {"formula"})
      .help(QT_TRANSLATE_NOOP("core", "Operations of one guess over those of one word of the large model."));
}

void declare_presets(Exhibit& exhibit) {
  exhibit.presets = {
      {"story",
       QT_TRANSLATE_NOOP("core", "A story, by two real models"),
       {{"view", "race"},
        {"prompt", "Once upon a time there was a kind boy named Finn. He loved his red ball."},
        {"draft", "transformer"},
        {"target", "small"},
        {"gamma", "4"},
        {"temperature", "1"},
        {"top_p", "1"},
        {"tokens", "64"},
        {"rule", "lossless"}}},
      {"bandwidth-bound",
       QT_TRANSLATE_NOOP("core", "The same story on an enlarged model"),
       {{"view", "race"},
        {"prompt", "Once upon a time there was a kind boy named Finn. He loved his red ball."},
        {"draft", "transformer"},
        {"target", "enlarged"},
        {"gamma", "4"},
        {"temperature", "0"},
        {"top_p", "1"},
        {"tokens", "64"},
        {"rule", "lossless"}}},
      {"t5-xxl-small",
       QT_TRANSLATE_NOOP("core", "T5-XXL translates, T5-small guesses (2023)"),
       {{"view", "formula"}, {"gamma", "7"}, {"alpha", "0.75"}, {"cost_ratio", "0.02"}}},
      {"t5-xxl-base",
       QT_TRANSLATE_NOOP("core", "T5-XXL translates, T5-base guesses (2023)"),
       {{"view", "formula"}, {"gamma", "7"}, {"alpha", "0.8"}, {"cost_ratio", "0.04"}}},
      {"t5-xxl-large",
       QT_TRANSLATE_NOOP("core", "T5-XXL translates, T5-large guesses (2023)"),
       {{"view", "formula"}, {"gamma", "7"}, {"alpha", "0.82"}, {"cost_ratio", "0.11"}}},
      {"chinchilla",
       QT_TRANSLATE_NOOP("core", "Chinchilla 70B with a guesser of 4B (2023)"),
       {{"view", "formula"}, {"gamma", "4"}, {"alpha", "0.72"}, {"cost_ratio", "0.13"}}},
      {"slower-not-faster",
       QT_TRANSLATE_NOOP("core", "Sixteen guesses by a dear guesser: slower"),
       {{"view", "race"},
        {"prompt", "Once upon a time there was a kind boy named Finn. He loved his red ball."},
        {"draft", "early-exit"},
        {"target", "small"},
        {"gamma", "16"},
        {"temperature", "1"},
        {"top_p", "1"},
        {"tokens", "64"},
        {"rule", "lossless"}}},
      {"cheat-resample",
       QT_TRANSLATE_NOOP("core", "The commonest mistake: repairing from p"),
       {{"view", "referee"},
        {"prompt", "Once upon a time there was a kind boy named Finn. He loved his red ball."},
        {"draft", "bigram"},
        {"target", "small"},
        {"gamma", "4"},
        {"temperature", "1"},
        {"top_p", "1"},
        {"tokens", "64"},
        {"rule", "resample-target"}}},
  };
}

}  // namespace

const Exhibit& exhibit() {
  static const Exhibit declared = [] {
    Exhibit exhibit;
    exhibit.id = "speculative-decoding";
    exhibit.title = QT_TRANSLATE_NOOP("core", "Speculative decoding");
    exhibit.question = QT_TRANSLATE_NOOP("core", "How can guessing make you faster and never wrong?");
    exhibit.room = Room::learn;
    declare_parameters(exhibit);
    declare_readouts(exhibit);
    declare_series(exhibit);
    declare_presets(exhibit);
    declare_exports(exhibit);
    exhibit.checks = checks();
    exhibit.default_steps = 400;
    exhibit.steps_per_second = 30;
    exhibit.step_name = QT_TRANSLATE_NOOP("core", "Round");
    exhibit.quick = {{"target", "small"}, {"tokens", "12"}, {"prompt", "Once upon a time"}};
    exhibit.make_model = [] { return make_model(shipped_models()); };
    exhibit.benchmarks = [] { return benchmarks(); };
    return exhibit;
  }();
  return declared;
}

}  // namespace lucid::speculative_decoding
