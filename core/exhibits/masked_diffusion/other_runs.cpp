// The forward process and the reversal experiment.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/exhibits/masked_diffusion/forward_process.hpp"
#include "core/exhibits/masked_diffusion/runs.hpp"

namespace lucid::masked_diffusion {

namespace special = language::special;

namespace {

constexpr std::uint64_t stream_of_levels = 6, stream_of_copies = 7, stream_of_pupils = 8;
constexpr double bits = 1 / 0.69314718055994530942;  // 1 / ln 2
const double nothing = std::numeric_limits<double>::quiet_NaN();

/// Keeps every second entry when there are too many for a chart.
template <class... Lists>
void thin(std::size_t most, std::vector<double>& first, Lists&... lists) {
  if (first.size() <= most) return;
  const auto halve = [](std::vector<double>& list) {
    for (std::size_t i = 0; 2 * i + 1 < list.size(); ++i) list[i] = list[2 * i + 1];
    list.resize(list.size() / 2);
  };
  halve(first);
  (halve(lists), ...);
}

}  // namespace

struct ForwardRun::Shown {
  double t = 0;
  std::vector<Tile> tiles;
  double loss = 0;
  int asked = 0;
};

void ForwardRun::reset(const Knobs& knobs, std::uint64_t seed) {
  *this = ForwardRun();
  auto who = speaker(knobs.language, knobs.predictor);
  if (who->corpus) {
    sentence_ = who->tokenizer->encode_or_refuse(knobs.prompt, static_cast<std::size_t>(who->context() - 2));
    if (std::ranges::count(sentence_, special::mask) > 0)
      throw Refusal(
          QT_TRANSLATE_NOOP("core", "Here the slider makes the holes: write the sentence without _."));
    if (sentence_.empty()) {
      auto stream = language::held_out_stream(*who->corpus);
      sentence_ = stream.next();
    } else {
      sentence_.insert(sentence_.begin(), special::begin);
      sentence_.push_back(special::end);
    }
    double sum = 0;
    for (const double loss : twin_losses(*who, sentence_)) sum += loss;
    twin_ = sum;
    exact_ = -language::log_probability(*who->corpus, sentence_);
    if (!std::isfinite(exact_)) exact_ = nothing;
  } else {
    // The likeliest string of the tiny language.
    const auto best = std::ranges::max_element(tiny_law()) - tiny_law().begin();
    for (const int letter : string_of(static_cast<int>(best))) sentence_.push_back(special::count + letter);
    twin_ = nothing;
    exact_ = -std::log(tiny_law()[static_cast<std::size_t>(best)]);
  }
  speaker_ = std::move(who);
  random_ = Random(seed).stream(stream_of_copies);
  Random levels = Random(seed).stream(stream_of_levels);
  for (std::size_t i = 0; i < sentence_.size(); ++i) levels_.push_back(levels.uniform());
}

void ForwardRun::step() {
  if (finished()) return;
  PageReader& reader = reader_.get([&] { return PageReader(speaker_); });
  Random random = random_.stream(static_cast<std::uint64_t>(count_form_.count));
  const MaskedCopy one = copy_at_time(reader, sentence_, random.uniform(least_time, 1), random);
  const int words = asked_words(sentence_);
  const MaskedCopy other = copy_with_count(
      reader, sentence_, 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(words))), random);
  time_form_.add(one.loss * one.weight);
  count_form_.add(other.loss * other.weight);
  draws_.push_back(count_form_.count);
  time_means_.push_back(time_form_.mean * bits / words);
  count_means_.push_back(count_form_.mean * bits / words);
}

void ForwardRun::fill(const Knobs& knobs, Snapshot& snapshot, ForwardScene& scene) const {
  if (!speaker_) return;
  const int words = asked_words(sentence_);
  if (!shown_ || shown_->t != knobs.mask_ratio) {
    auto shown = std::make_shared<Shown>();
    shown->t = knobs.mask_ratio;
    std::vector<int> page = sentence_;
    for (std::size_t i = sentence_.front() == special::begin ? 1 : 0; i < page.size(); ++i)
      if (levels_[i] < knobs.mask_ratio) page[i] = special::mask, ++shown->asked;
    const auto logits = reader_.get([&] { return PageReader(speaker_); }).look(page);
    const std::size_t vocabulary = logits.size() / page.size();
    for (std::size_t i = 0; i < page.size(); ++i) {
      const bool masked = page[i] == special::mask;
      Place place{.token = sentence_[i], .standing = masked ? Standing::masked : Standing::given};
      const auto row = logits.subspan(i * vocabulary, vocabulary);
      if (masked) place.thought = thought_of(row);
      Tile tile = tile_of(*speaker_, place);
      tile.word = word_of(*speaker_, sentence_[i]);
      if (masked) {
        double sum = 0;
        const double most = static_cast<double>(*std::ranges::max_element(row));
        for (const float logit : row) sum += std::exp(static_cast<double>(logit) - most);
        tile.confidence =
            std::exp(static_cast<double>(row[static_cast<std::size_t>(sentence_[i])]) - most) / sum;
        shown->loss -= std::log(tile.confidence);
      }
      shown->tiles.push_back(std::move(tile));
    }
    shown_ = std::move(shown);
  }
  scene.tiles = shown_->tiles;
  scene.t = knobs.mask_ratio;
  scene.loss = shown_->loss;
  scene.asked = shown_->asked;
  scene.words = words;
  scene.time_form = time_form_;
  scene.count_form = count_form_;
  scene.twin = twin_;
  scene.exact = exact_;
  if (speaker_->diffusion)
    snapshot.read("model_parameters", static_cast<double>(speaker_->diffusion->shape().parameters()));
  if (std::isfinite(twin_)) snapshot.read("nll_bits_autoregressive", twin_ * bits / words);
  if (count_form_.count > 0) {
    snapshot.read("nelbo_bits_per_token", count_form_.mean * bits / words);
    snapshot.read("nelbo_half_width", count_form_.half_width() * bits / words);
    snapshot.read("nelbo_half_width_time_form", time_form_.half_width() * bits / words);
    auto data = std::make_shared<SeriesData>();
    std::vector<double> x = draws_, time = time_means_, count = count_means_;
    while (x.size() > 1000) thin(1000, x, time, count);
    data->x = x;
    const std::size_t n = x.size();
    data->curves = {curve("time_form", QT_TRANSLATE_NOOP("core", "1/t form"), std::move(time)),
                    curve("count_form", QT_TRANSLATE_NOOP("core", "L/l form"), std::move(count)),
                    curve("twin", QT_TRANSLATE_NOOP("core", "Twin, exactly"),
                          std::vector<double>(n, twin_ * bits / words))};
    snapshot.draw("bits_by_draws", std::move(data));
  }
}

void ReversalRun::reset(const Knobs& knobs, std::uint64_t seed) {
  *this = ReversalRun();
  const std::uint64_t own = Random(seed).stream(stream_of_pupils).bits();
  reversal_.emplace(school_of({.positions = knobs.position_encoding, .seeds = knobs.seeds}, own));
  exams_ = std::make_shared<const std::vector<Exam>>();
  const auto& tokens = language::fact_vocabulary().tokens;
  const language::Pair& pair = reversal_->facts().pairs.back();
  const auto& child = tokens[static_cast<std::size_t>(pair.child)];
  const auto& mother = tokens[static_cast<std::size_t>(pair.mother)];
  told_ = child + "’s mother is " + mother + ". The mother of " + child + " is " + mother + ".";
  asked_ = mother + "’s child is … The child of " + mother + " is …";
}

void ReversalRun::step() {
  if (finished() || !reversal_) return;
  reversal_->step();
  if (reversal_->exams().size() > exams_->size())
    exams_ = std::make_shared<const std::vector<Exam>>(reversal_->exams());
}

void ReversalRun::fill(Snapshot& snapshot, ReversalScene& scene) const {
  if (!reversal_) return;
  const ReversalSettings& settings = reversal_->settings();
  scene.rotary = settings.positions == language::Positions::rotary;
  scene.seeds = settings.seeds;
  scene.round = reversal_->round();
  scene.rounds = settings.rounds;
  scene.exams = exams_;
  scene.told = told_;
  scene.asked = asked_;
  if (!reversal_->finished())
    snapshot.progress = {reversal_->share(),
                         {QT_TRANSLATE_NOOP("core", "Learning, %1 of %2"),
                          {std::to_string(scene.round), std::to_string(scene.rounds)}}};

  const auto mean = [](const std::vector<Answers>& all, double Answers::*member) {
    std::vector<double> values;
    for (const Answers& answers : all) values.push_back(answers.*member);
    return interval_95(values).mean;
  };
  if (!exams_->empty()) {
    const auto& last = exams_->back();
    snapshot.read("reversal_forward", mean(last.diffusion, &Answers::forward));
    snapshot.read("reversal_backward", mean(last.diffusion, &Answers::backward));
    snapshot.read("reversal_hole", mean(last.diffusion, &Answers::hole));
    snapshot.read("autoregressive_forward", mean(last.autoregressive, &Answers::forward));
    snapshot.read("autoregressive_backward", mean(last.autoregressive, &Answers::backward));
    snapshot.read("autoregressive_backward_bayes", mean(last.autoregressive, &Answers::bayes));
    auto data = std::make_shared<SeriesData>();
    std::vector<double> forward, backward, twin, bayes;
    for (const auto& exam : *exams_) {
      data->x.push_back(exam.round);
      forward.push_back(mean(exam.diffusion, &Answers::forward));
      backward.push_back(mean(exam.diffusion, &Answers::backward));
      twin.push_back(mean(exam.autoregressive, &Answers::backward));
      bayes.push_back(mean(exam.autoregressive, &Answers::bayes));
    }
    data->curves = {curve("forward", QT_TRANSLATE_NOOP("core", "As told"), std::move(forward)),
                    curve("backward", QT_TRANSLATE_NOOP("core", "Backwards"), std::move(backward)),
                    curve("twin_backward", QT_TRANSLATE_NOOP("core", "Twin backwards"), std::move(twin)),
                    curve("twin_bayes", QT_TRANSLATE_NOOP("core", "Twin by Bayes"), std::move(bayes))};
    snapshot.draw("answers_by_training_step", std::move(data));
  }
  const auto& losses = reversal_->losses();
  if (!losses.round.empty()) {
    auto data = std::make_shared<SeriesData>();
    std::vector<double> x = losses.round, one = losses.autoregressive, other = losses.diffusion;
    while (x.size() > 500) thin(500, x, one, other);
    data->x = std::move(x);
    data->curves = {curve("diffusion", QT_TRANSLATE_NOOP("core", "Diffusion"), std::move(other)),
                    curve("autoregressive", QT_TRANSLATE_NOOP("core", "Twin"), std::move(one))};
    snapshot.draw("loss_by_training_step", std::move(data));
  }
}

}  // namespace lucid::masked_diffusion
