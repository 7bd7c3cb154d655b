// The exhibit's model: a step is one round; laws, samples, the tree and pass times are worked out between
// steps.
#include "core/exhibits/speculative_decoding/model.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>

#include "core/exhibits/speculative_decoding/formulas.hpp"
#include "core/exhibits/speculative_decoding/guess_tree.hpp"
#include "core/exhibits/speculative_decoding/lanes.hpp"
#include "core/exhibits/speculative_decoding/law_reading.hpp"
#include "core/exhibits/speculative_decoding/prompt.hpp"
#include "core/exhibits/speculative_decoding/timing.hpp"
#include "core/timekeeping.hpp"

namespace lucid::speculative_decoding {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// What is done changes no more and is shared by all copies of the model: caches are large.
template <class T>
std::shared_ptr<T> copy_of(const std::shared_ptr<T>& original, bool done) {
  return original && !done ? std::make_shared<T>(*original) : original;
}

std::shared_ptr<const SeriesData> series(std::vector<double> x, std::vector<CurveData> curves,
                                         std::optional<double> now = std::nullopt) {
  auto data = std::make_shared<SeriesData>();
  data->x = std::move(x);
  data->curves = std::move(curves);
  data->now = now;
  return data;
}

class SpeculativeModel final : public KnobModel<Knobs> {
 public:
  explicit SpeculativeModel(const ShippedModels& shipped)
      : models_(shipped.models), missing_(shipped.problem) {}

  void act(const Deed&) override {}

  void reset(std::uint64_t seed) override {
    random_ = Random(seed);
    ready_ = true;
    problem_ = missing_;
    prompt_.clear();
    lanes_ = nullptr, ahead_ = nullptr, timing_ = nullptr, reading_ = nullptr;
    exact_ = nullptr, tree_ = nullptr, samples_ = {};
    if (!models_) return;
    if (knobs.draft == DraftKind::medusa && !models_->heads()) {
      problem_ =
          Message{QT_TRANSLATE_NOOP(
                      "core", "No heads of Medusa have been trained for this model: choose another draft."),
                  {}};
      return;
    }
    if (knobs.draft == DraftKind::file && !read_own_draft()) {
      problem_ = Message{
          QT_TRANSLATE_NOOP("core", "Drop a weight file of your own here, or choose another guesser."), {}};
      return;
    }
    try {
      prompt_ = read_prompt(models_->corpus(), knobs.prompt);
    } catch (const Refusal& refusal) {
      problem_ = refusal.message();
    }
    // The first round at once, so that there is a picture from the first frame on.
    if (knobs.view == ViewKind::race && knobs.target == TargetKind::small && prepare_lanes()) look_ahead({});
  }

  bool step(std::stop_token stop) override {
    if (stop.stop_requested()) return false;
    if (!prepare_lanes()) return true;
    if (!lanes_->step(stop)) return false;
    ahead_ = nullptr;
    return true;
  }

  bool finished() const override { return prompt_.empty() || (lanes_ && lanes_->finished()); }

  double pace() const override { return 0.2; }

  bool refine(std::stop_token stop) override {
    if (prompt_.empty() || stop.stop_requested()) return false;
    // What the person looks at comes first; each part is the same whenever it comes.
    if (!tree_ && knobs.view == ViewKind::tree) return grow_tree(), true;
    if (knobs.view == ViewKind::referee && judge_on()) return true;
    if (!lanes_) return prepare_lanes(), true;
    if (!reading_) return begin_reading(), true;
    if (look_ahead(stop)) return true;
    if (!tree_) return grow_tree(), true;
    if (!timing_) timing_ = std::make_shared<PassTiming>(target(), guesser(), prompt_, choosing());
    if (timing_->measure_on()) return true;
    return judge_on();
  }

  std::unique_ptr<Model> clone() const override { return std::make_unique<SpeculativeModel>(*this); }

  SpeculativeModel(const SpeculativeModel& other)
      : KnobModel<Knobs>(other),
        models_(other.models_),
        missing_(other.missing_),
        ready_(other.ready_),
        random_(other.random_),
        problem_(other.problem_),
        prompt_(other.prompt_),
        own_draft_(other.own_draft_),
        own_content_(other.own_content_),
        lanes_(copy_of(other.lanes_, other.finished())),
        ahead_(copy_of(other.ahead_, other.sees_enough_ahead())),
        timing_(copy_of(other.timing_, other.timing_ && other.timing_->times().done)),
        reading_(copy_of(other.reading_, other.reading_ && other.reading_->found())),
        tree_(other.tree_),
        exact_(other.exact_),
        rank_(other.rank_),
        samples_(other.samples_) {}
  SpeculativeModel& operator=(const SpeculativeModel&) = delete;

  void fill(Snapshot& snapshot) const override {
    snapshot.problem = problem_;
    read_formulas(snapshot);
    auto scene = std::make_shared<SpeculativeScene>();
    scene->knobs = knobs;
    scene->prompt = prompt_;
    scene->sketch = sketch_of_rounds(knobs.alpha, 4, 8, Random(5));
    if (models_) scene->words = words();
    scene->lanes.wanted = knobs.tokens;
    scene->counted = timekeeping() == Timekeeping::counted;
    if (ahead_) scene->ahead = ahead_->scene();
    if (!lanes_ && !prompt_.empty() && knobs.target == TargetKind::enlarged)
      snapshot.progress = {0, Message{QT_TRANSLATE_NOOP("core", "The large model is being enlarged"), {}}};
    if (lanes_) {
      scene->lanes = lanes_->scene();
      read_lanes(snapshot);
      snapshot.position = {QT_TRANSLATE_NOOP("core", "word"), static_cast<double>(lanes_->scene().written),
                           "", static_cast<double>(std::max(knobs.tokens, lanes_->scene().written))};
    }
    if (timing_) {
      scene->passes = timing_->times();
      read_times(snapshot, scene->passes);
    }
    if (reading_) fill_referee(snapshot, scene->referee);
    scene->tree = tree_;
    snapshot.scene = std::move(scene);
  }

  std::size_t bytes() const override { return 1'000'000 + (lanes_ ? lanes_->bytes() : 0); }

 protected:
  void changed(const Parameter& parameter) override {
    if (ready_ && parameter.id == "tree_nodes") tree_ = nullptr;
  }

 private:
  language::Choosing choosing() const { return story_choosing(knobs.temperature, knobs.top_p); }
  Rules rules() const { return {knobs.rule, knobs.lenience, knobs.gamma}; }
  std::shared_ptr<const language::PackedTransformer> target() const {
    return knobs.target == TargetKind::enlarged ? models_->enlarged_target() : models_->target();
  }

  std::unique_ptr<Guesser> guesser() const { return make_guesser(knobs.draft, *models_, own_draft_); }

  /// False, and `problem_` may say why, where there is none.
  bool read_own_draft() {
    if (knobs.draft_file.empty()) return false;
    if (own_content_ == knobs.draft_file.content && own_draft_) return true;
    own_draft_ = own_draft(knobs.draft_file, models_->corpus());
    own_content_ = knobs.draft_file.content;
    return true;
  }

  bool prepare_lanes() {
    if (prompt_.empty()) return false;
    if (!lanes_)
      lanes_ = std::make_shared<Lanes>(target(), guesser(), prompt_, rules(), choosing(), knobs.tokens,
                                       random_.stream(1));
    return true;
  }

  /// At step 0: one more of the rounds that play will write. False where there are enough.
  bool look_ahead(const std::stop_token& stop) {
    if (!lanes_->scene().empty()) return false;
    if (!ahead_) ahead_ = std::make_shared<Lanes>(*lanes_);
    if (sees_enough_ahead()) return false;
    ahead_->step(stop);
    return true;
  }

  bool sees_enough_ahead() const {
    const std::size_t enough = knobs.target == TargetKind::enlarged ? 4 : 16;
    return ahead_ && (ahead_->finished() || ahead_->scene().rounds->size() >= enough);
  }

  void begin_reading() {
    reading_ = std::make_shared<LawReading>(*models_, guesser(), prompt_, choosing(), rules());
  }

  /// A piece of the referee's work; true while more is left.
  bool judge_on() {
    if (!reading_) return begin_reading(), true;
    if (reading_->read_on()) return true;
    if (exact_) return samples_.draw_on();
    exact_ = std::make_shared<const ExactLaws>(exact_laws(*reading_->found(), knobs.gamma));
    samples_ = RefereeSamples(reading_->found(), exact_, knobs.gamma, random_.stream(2));
    rank_words();
    return true;
  }

  void grow_tree() {
    language::Reader reader(models_->target());
    const auto guesser = this->guesser();
    tree_ = std::make_shared<const CheckedTree>(
        check_tree(reader, *guesser, prompt_, knobs.tree_nodes, choosing(), random_.stream(3)));
  }

  /// Words in the order of the target's belief: what laws are charted over.
  void rank_words() {
    auto rank = std::make_shared<std::vector<std::size_t>>(exact_->target.size());
    for (std::size_t i = 0; i < rank->size(); ++i) (*rank)[i] = i;
    std::ranges::stable_sort(
        *rank, [&](std::size_t a, std::size_t b) { return exact_->target[a] > exact_->target[b]; });
    rank_ = std::move(rank);
  }

  Part<WordList> words() const {
    static std::mutex mutex;
    static std::map<const language::Corpus*, Part<WordList>> known;
    const std::lock_guard lock(mutex);
    Part<WordList>& list = known[&models_->corpus()];
    if (!list) list = std::make_shared<const WordList>(models_->corpus().vocabulary().tokens);
    return list;
  }

  void read_formulas(Snapshot& snapshot) const {
    snapshot.read("tokens_per_pass_formula", tokens_per_pass(knobs.alpha, knobs.gamma));
    snapshot.read("speedup_formula", speedup(knobs.alpha, knobs.gamma, knobs.cost_ratio));
    if (const auto best = optimal_gamma(knobs.alpha, knobs.cost_ratio)) snapshot.read("optimal_gamma", *best);
    snapshot.read("arithmetic_overhead",
                  arithmetic_overhead(knobs.alpha, knobs.gamma, knobs.draft_flop_ratio));

    const double accepted = lanes_ ? acceptance_rate(lanes_->scene()) : nothing;
    std::vector<double> gammas, by_gamma, by_gamma_measured, alphas, by_alpha;
    for (int gamma = 1; gamma <= 16; ++gamma) {
      gammas.push_back(gamma);
      by_gamma.push_back(speedup(knobs.alpha, gamma, knobs.cost_ratio));
      by_gamma_measured.push_back(std::isfinite(accepted) ? speedup(accepted, gamma, knobs.cost_ratio)
                                                          : nothing);
    }
    snapshot.draw("speedup_by_gamma",
                  series(gammas,
                         {{"formula", Message{QT_TRANSLATE_NOOP("core", "α as set"), {}}, by_gamma},
                          {"at_acceptance_rate", Message{QT_TRANSLATE_NOOP("core", "α of this run"), {}},
                           by_gamma_measured}},
                         static_cast<double>(knobs.gamma)));
    for (int i = 0; i <= 50; ++i) {
      alphas.push_back(i / 50.0);
      by_alpha.push_back(tokens_per_pass(alphas.back(), knobs.gamma));
    }
    snapshot.draw(
        "tokens_by_alpha",
        series(alphas, {{"tokens", Message{QT_TRANSLATE_NOOP("core", "Words a pass"), {}}, by_alpha}},
               knobs.alpha));
  }

  void read_lanes(Snapshot& snapshot) const {
    const LaneScene& lanes = lanes_->scene();
    if (lanes_->target_passes() == 0) return;
    snapshot.read("acceptance_rate", acceptance_rate(lanes));
    snapshot.read("tokens_per_pass", static_cast<double>(lanes.written) / lanes_->target_passes());
    snapshot.read("target_passes", lanes_->target_passes());
    snapshot.read("draft_passes", lanes_->draft_passes());
    snapshot.read("speedup_measured", lanes_->plain_seconds() / lanes_->speculative_seconds());
    std::vector<double> places, shares;
    for (std::size_t i = 0; i < lanes.judged.size(); ++i) {
      places.push_back(static_cast<double>(i + 1));
      shares.push_back(lanes.judged[i] > 0 ? static_cast<double>(lanes.accepted[i]) / lanes.judged[i]
                                           : nothing);
    }
    snapshot.draw("acceptance_by_position",
                  series(places, {{"accepted", Message{QT_TRANSLATE_NOOP("core", "Accepted"), {}}, shares}}));
  }

  static void read_times(Snapshot& snapshot, const PassTimes& times) {
    if (!times.done) return;
    snapshot.read("measured_cost_ratio", times.guess_seconds / times.seconds.front());
    std::vector<double> tokens(times.tokens.begin(), times.tokens.end());
    snapshot.draw(
        "pass_time_by_tokens",
        series(tokens, {{"pass", Message{QT_TRANSLATE_NOOP("core", "One pass"), {}}, times.seconds}}));
  }

  void fill_referee(Snapshot& snapshot, RefereeScene& scene) const {
    scene.share = reading_->share();
    scene.first = std::make_shared<const Decision>(reading_->first());
    if (!exact_) {
      snapshot.progress = {0.5 * scene.share,
                           Message{QT_TRANSLATE_NOOP("core", "Reading what may follow the prompt"), {}}};
      return;
    }
    scene.exact = exact_;
    scene.samples = samples_.samples();
    scene.verdict = samples_.verdict();
    scene.counts = std::make_shared<const std::vector<std::uint32_t>>(samples_.first_counts());
    scene.history = std::make_shared<const std::vector<double>>(samples_.history());
    snapshot.read("total_variation", exact_->total_variation);
    if (exact_->samples_to_detect) snapshot.read("samples_to_detect", *exact_->samples_to_detect);
    if (scene.samples > 0) snapshot.read("chi_square_p", scene.verdict.p);
    if (scene.samples < RefereeSamples::in_all)
      snapshot.progress = {0.5 + 0.5 * scene.samples / RefereeSamples::in_all,
                           Message{QT_TRANSLATE_NOOP("core", "The referee counts: %1 of %2"),
                                   {std::to_string(scene.samples), std::to_string(RefereeSamples::in_all)}}};

    std::vector<double> places, target, written, counted;
    for (std::size_t i = 0; i < rank_->size(); ++i) {
      const std::size_t x = (*rank_)[i];
      places.push_back(static_cast<double>(i + 1));
      target.push_back(exact_->target[x]);
      written.push_back(exact_->written[x]);
      counted.push_back(scene.samples > 0 ? samples_.first_counts()[x] / static_cast<double>(scene.samples)
                                          : nothing);
    }
    snapshot.draw(
        "target_law",
        series(places, {{"target", Message{QT_TRANSLATE_NOOP("core", "The target alone"), {}}, target}}));
    snapshot.draw("output_law",
                  series(places, {{"written", Message{QT_TRANSLATE_NOOP("core", "exactly"), {}}, written},
                                  {"counted", Message{QT_TRANSLATE_NOOP("core", "counted"), {}}, counted}}));
  }

  std::shared_ptr<const StoryModels> models_;
  std::optional<Message> missing_;
  bool ready_ = false;
  Random random_;
  std::optional<Message> problem_;
  std::vector<int> prompt_;  ///< with its begin; empty: there is nothing to run
  std::shared_ptr<const language::PackedTransformer> own_draft_;  ///< of `own_content_`
  std::shared_ptr<const std::string> own_content_;
  std::shared_ptr<Lanes> lanes_, ahead_;
  std::shared_ptr<PassTiming> timing_;
  std::shared_ptr<LawReading> reading_;
  Part<CheckedTree> tree_;
  Part<ExactLaws> exact_;
  Part<std::vector<std::size_t>> rank_;
  RefereeSamples samples_;
};

}  // namespace

std::unique_ptr<Model> make_model(const ShippedModels& models) {
  return std::make_unique<SpeculativeModel>(models);
}

}  // namespace lucid::speculative_decoding
