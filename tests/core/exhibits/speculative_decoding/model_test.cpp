// The exhibit's model on two very small trained models.
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "core/exhibits/speculative_decoding/declaration.hpp"
#include "core/exhibits/speculative_decoding/model.hpp"
#include "core/exhibits/speculative_decoding/scene.hpp"
#include "core/language/recipes.hpp"
#include "core/language/weights.hpp"
#include "core/random_value.hpp"
#include "core/run.hpp"
#include "tiny_models.hpp"

using namespace lucid;
using namespace lucid::speculative_decoding;

namespace {

const Exhibit& tiny_exhibit() {
  static const Exhibit tiny = [] {
    Exhibit copy = exhibit();
    copy.make_model = [] { return make_model(tiny_models()); };
    return copy;
  }();
  return tiny;
}

Snapshot run_with(const std::vector<std::pair<std::string, std::string>>& set, std::int64_t steps,
                  std::uint64_t seed = 1) {
  RunRequest request;
  request.exhibit = &tiny_exhibit();
  request.seed = seed;
  request.steps = steps;
  for (const auto& [id, text] : set) request.edits.push_back(parse_edit(tiny_exhibit(), id, text));
  return run(request);
}

const SpeculativeScene& scene_of(const Snapshot& snapshot) {
  return dynamic_cast<const SpeculativeScene&>(*snapshot.scene);
}

std::string refused(const char* prompt) {
  try {
    parse_edit(tiny_exhibit(), "prompt", prompt);
    return "";
  } catch (const Refusal& refusal) {
    return refusal.what();
  }
}

/// All that is no clock's reading.
std::string print(const Snapshot& s) {
  std::string text;
  for (std::size_t i = 0; i < s.readouts.size(); ++i)
    if (const auto* number = std::get_if<double>(&s.readouts[i]); number && !s.exhibit->readouts[i].timed)
      text += s.exhibit->readouts[i].id + "=" + print_number(*number) + "\n";
  for (std::size_t i = 0; i < s.series.size(); ++i) {
    if (!s.series[i] || s.exhibit->series[i].timed) continue;
    for (const auto& curve : s.series[i]->curves)
      for (const double y : curve.values) text += print_number(y) + ",";
  }
  for (const TimedRound& round : *scene_of(s).lanes.rounds)
    for (const int token : round.round->written) text += std::to_string(token) + " ";
  return text;
}

}  // namespace

class ModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void without_steps_the_formulas_stand_and_nothing_else() {
    const Snapshot s = run_with({{"alpha", "0.8"}, {"gamma", "5"}, {"cost_ratio", "0.05"}}, 0);
    QVERIFY(std::abs(s.number("speedup_formula") - 3.68928 / 1.25) < 1e-12);
    QVERIFY(std::abs(s.number("tokens_per_pass_formula") - 3.68928) < 1e-12);
    QCOMPARE(s.number("optimal_gamma"), 8.0);
    for (const char* id : {"acceptance_rate", "tokens_per_pass", "speedup_measured", "target_passes",
                           "chi_square_p", "total_variation", "samples_to_detect"})
      QVERIFY2(std::isnan(s.number(id)), id);
    QVERIFY(std::isnan(run_with({{"cost_ratio", "0"}}, 0).number("optimal_gamma")));
  }

  void readouts_are_counted_from_the_rounds() {
    const Snapshot s = run_with({{"tokens", "60"}, {"gamma", "4"}}, 400);
    const LaneScene& lanes = scene_of(s).lanes;
    QVERIFY(s.finished);
    int judged = 0, accepted = 0, written = 0, guesses = 0;
    for (const TimedRound& timed : *lanes.rounds) {
      for (const Verdict& guess : timed.round->guesses) judged += guess.judged, accepted += guess.taken;
      guesses += static_cast<int>(timed.round->guesses.size());
      written += static_cast<int>(timed.round->written.size());
    }
    QVERIFY(written >= 60 && written == lanes.written);
    QCOMPARE(static_cast<int>(lanes.plain->size()), written);
    QCOMPARE(s.number("acceptance_rate"), static_cast<double>(accepted) / judged);
    QCOMPARE(s.number("target_passes"), static_cast<double>(lanes.rounds->size()));
    QCOMPARE(s.number("draft_passes"), static_cast<double>(guesses));
    QCOMPARE(s.number("tokens_per_pass"),
             static_cast<double>(written) / static_cast<double>(lanes.rounds->size()));
    QVERIFY(std::abs(s.number("speedup_measured") - lanes.plain->back().end / lanes.rounds->back().end) <
            1e-12);
    QVERIFY(s.number("measured_cost_ratio") > 0);
    QVERIFY(s.number("total_variation") < 1e-12);
    QVERIFY(s.number("chi_square_p") > 1e-3);
    QVERIFY(std::isnan(s.number("samples_to_detect")));
    for (const char* id : {"target_law", "output_law"}) {
      const auto& data = s.series[static_cast<std::size_t>(tiny_exhibit().series_index(id))];
      double sum = 0;
      for (const double share : data->curves.front().values) sum += share;
      QVERIFY(std::abs(sum - 1) < 1e-12);
    }
  }

  void a_cheat_is_named() {
    const Snapshot s = run_with({{"rule", "resample-target"}, {"draft", "bigram"}, {"tokens", "4"}}, 4);
    QVERIFY(s.number("total_variation") > 0.01);
    QVERIFY(s.number("chi_square_p") < 1e-3);
    QVERIFY(s.number("samples_to_detect") < 20'000);
  }

  void the_same_seed_gives_the_same_bits_and_another_gives_others() {
    const std::vector<std::pair<std::string, std::string>> set{{"tokens", "20"}, {"gamma", "3"}};
    const std::string once = print(run_with(set, 6));
    QCOMPARE(print(run_with(set, 6)), once);
    QVERIFY(print(run_with(set, 6, 2)) != once);
  }

  void a_clone_goes_on_alike() {
    Timeline t(tiny_exhibit(), State{"speculative-decoding", 1, {}, 0});
    for (int i = 0; i < 2; ++i) t.step({});
    for (int i = 0; i < 5; ++i) t.model().refine({});
    auto twin = t.model().clone();
    for (int i = 0; i < 3; ++i) t.step({}), twin->step({});
    while (t.model().refine({})) {
    }
    while (twin->refine({})) {
    }
    const Snapshot original = t.snapshot();
    Snapshot other = original;
    other.readouts.assign(tiny_exhibit().readouts.size(), {});
    other.series.assign(tiny_exhibit().series.size(), nullptr);
    twin->fill(other);
    QCOMPARE(print(other), print(original));
  }

  void settings_of_every_kind_stay_sound() {
    Random random(3);
    for (int i = 0; i < 12; ++i) {
      RunRequest request;
      request.exhibit = &tiny_exhibit();
      request.steps = 4;
      for (const auto& p : tiny_exhibit().parameters)
        if (p.id != "target" && random.uniform() < 0.7)
          request.edits.push_back({p.id, random_value(tiny_exhibit(), p, random)});
      const Snapshot s = run(request);
      for (std::size_t k = 0; k < s.readouts.size(); ++k)
        if (const auto* number = std::get_if<double>(&s.readouts[k]))
          QVERIFY2(std::isfinite(*number), s.exhibit->readouts[k].id.c_str());
    }
  }

  void a_beginning_that_is_not_understood_is_one_sentence() {
    QVERIFY(refused("Once upon a time there was a kind boy named Finn.").empty());
    QVERIFY(refused("").empty());
    const std::string unknown = refused("Once there was a kynd girl.");
    QVERIFY2(unknown.find("kynd") != std::string::npos && unknown.find("kind") != std::string::npos,
             unknown.c_str());
    QVERIFY(!refused("a _ b").empty());
    QVERIFY(!refused("a\x01 boy").empty());
    std::string long_one;
    for (int i = 0; i < 10'000; ++i) long_one += "a ";
    QVERIFY(!refused(long_one.c_str()).empty());
  }

  void a_guesser_of_ones_own() {
    QTemporaryDir folder;
    const auto weights = [&](const char* name, const char* corpus, language::Direction direction) {
      language::Recipe recipe = language::recipe("story-draft");
      recipe.corpus = corpus;
      recipe.plan.shape = {.vocabulary = language::corpus(corpus).vocabulary().size(),
                           .width = 16,
                           .layers = 1,
                           .heads = 2,
                           .hidden = 16,
                           .context = 64,
                           .direction = direction};
      const std::string path = folder.filePath(name).toStdString();
      const language::Trainer untrained(recipe.plan, language::documents_of(language::corpus(corpus)));
      language::write_weights(path, untrained.model(), language::card_of(recipe, 0, 0));
      return path;
    };
    using language::Direction;
    const std::string good = weights("good.safetensors", "stories", Direction::causal);
    const Snapshot s = run_with({{"draft", "file"}, {"draft_file", good}, {"tokens", "30"}}, 20);
    QVERIFY(!s.problem && s.number("draft_passes") > 0);
    // Untrained as it is, the text is the target's all the same.
    QVERIFY(s.number("total_variation") < 1e-12);
    QVERIFY(s.number("acceptance_rate") < 0.5);
    QVERIFY(run_with({{"draft", "file"}}, 2).problem);

    const auto why = [&](const std::string& path) {
      try {
        parse_edit(tiny_exhibit(), "draft_file", path);
        return std::string();
      } catch (const Refusal& refusal) {
        return std::string(refusal.what());
      }
    };
    QVERIFY(why(good).empty());
    QVERIFY(why(weights("other.safetensors", "brackets", Direction::causal)).find("brackets") !=
            std::string::npos);
    QVERIFY(why(weights("both.safetensors", "stories", Direction::bidirectional)).find("left to right") !=
            std::string::npos);
    QFile whole(QString::fromStdString(good));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (const int length : {0, 7, 200, static_cast<int>(bytes.size()) - 1}) {
      QFile part(folder.filePath("part.safetensors"));
      QVERIFY(part.open(QIODevice::WriteOnly | QIODevice::Truncate));
      part.write(bytes.left(length));
      part.close();
      const std::string said = why(part.fileName().toStdString());
      QVERIFY2(!said.empty() && said.find('\n') == std::string::npos, said.c_str());
    }
  }

  void an_empty_beginning_is_a_whole_story() {
    const Snapshot s = run_with({{"prompt", ""}, {"tokens", "10"}}, 10);
    QVERIFY(!s.problem);
    QVERIFY(s.number("target_passes") > 0);
  }

  void what_is_missing_is_said() {
    QVERIFY(!run_with({{"draft", "medusa"}, {"tokens", "8"}}, 3).problem);
    Exhibit headless = exhibit();
    headless.make_model = [] {
      const language::Corpus& corpus = language::corpus("stories");
      language::Transformer<float> untrained({.vocabulary = corpus.vocabulary().size(),
                                              .width = 16,
                                              .layers = 1,
                                              .heads = 2,
                                              .hidden = 16,
                                              .context = 160});
      untrained.initialise(1);
      return make_model(
          {std::make_shared<const StoryModels>(corpus, untrained, untrained, language::MedusaHeads(),
                                               [untrained] { return untrained; }),
           {}});
    };
    RunRequest without;
    without.exhibit = &headless;
    without.steps = 3;
    without.edits.push_back(parse_edit(headless, "draft", "medusa"));
    const Snapshot medusa = run(without);
    QVERIFY(medusa.problem && medusa.finished);
    QVERIFY(std::isfinite(medusa.number("speedup_formula")));
    Exhibit bare = exhibit();
    bare.make_model = [] { return make_model({nullptr, Message{QT_TRANSLATE_NOOP("core", "word"), {}}}); };
    RunRequest request;
    request.exhibit = &bare;
    request.steps = 2;
    QVERIFY(run(request).problem);
  }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "model_test.moc"
