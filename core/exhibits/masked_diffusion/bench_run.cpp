// The exact bench: enumerated, and written by the sampler itself.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/exhibits/masked_diffusion/forward_process.hpp"
#include "core/exhibits/masked_diffusion/runs.hpp"

namespace lucid::masked_diffusion {

namespace special = language::special;

namespace {

constexpr std::uint64_t stream_of_strings = 5, stream_of_true_texts = 6;

/// Bits a word that a text costs the twin.
double twin_bits(const Speaker& speaker, std::span<const int> text) {
  const std::vector<double> losses = twin_losses(speaker, text);
  return std::accumulate(losses.begin(), losses.end(), 0.0) / asked_words(text) / std::log(2.0);
}
/// Laws that are nearer than this differ by rounding alone.
constexpr double rounding = 1e-14;
double without_rounding(double distance) { return std::abs(distance) < rounding ? 0.0 : distance; }

constexpr int step_axis[] = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64};

}  // namespace

struct ExactFigures::Made {
  Knobs knobs;
  Law law;
  std::vector<std::pair<int, double>> by_steps;
  std::shared_ptr<const SeriesData> by_steps_series, law_series, truth_series;
};

void ExactFigures::fill(const Knobs& k, Snapshot& snapshot, BenchScene& scene) const {
  const Writing writing = exact_writing_of(k);
  const auto same = [&] {
    const Writing was = exact_writing_of(made_->knobs);
    return was.order == writing.order && was.schedule == writing.schedule && was.steps == writing.steps &&
           was.temperature == writing.temperature && was.block_length == writing.block_length &&
           was.threshold == writing.threshold && was.remasking == writing.remasking &&
           made_->knobs.predictor == k.predictor;
  };
  if (!made_ || !same()) {
    auto made = std::make_shared<Made>();
    made->knobs = k;
    const Predictions& predictions = predictions_of(k.predictor);
    made->law = output_law(predictions, writing);
    auto by_steps = std::make_shared<SeriesData>();
    std::vector<double> distances;
    for (const int steps : step_axis) {
      Writing other = writing;
      other.steps = steps;
      made->by_steps.emplace_back(
          steps, without_rounding(total_variation(tiny_law(), output_law(predictions, other))));
      by_steps->x.push_back(steps);
      distances.push_back(made->by_steps.back().second);
    }
    by_steps->curves = {curve("distance", QT_TRANSLATE_NOOP("core", "Exact"), std::move(distances))};
    by_steps->now = k.steps;
    made->by_steps_series = std::move(by_steps);
    auto law = std::make_shared<SeriesData>(), truth = std::make_shared<SeriesData>();
    for (int s = 0; s < strings; ++s) law->x.push_back(s + 1), truth->x.push_back(s + 1);
    law->curves = {curve("sampler", QT_TRANSLATE_NOOP("core", "What the sampler writes"),
                         {made->law.begin(), made->law.end()})};
    truth->curves = {
        curve("truth", QT_TRANSLATE_NOOP("core", "The language"), {tiny_law().begin(), tiny_law().end()})};
    made->law_series = std::move(law);
    made->truth_series = std::move(truth);
    made_ = std::move(made);
  }
  scene.truth = tiny_law();
  scene.law = made_->law;
  scene.distance_by_steps = made_->by_steps;
  scene.distance = without_rounding(total_variation(tiny_law(), made_->law));
  scene.kl = without_rounding(kl_divergence(tiny_law(), made_->law));
  scene.entropy = entropy(made_->law);
  scene.true_entropy = entropy(tiny_law());
  snapshot.read("total_variation", scene.distance);
  snapshot.read("kl_divergence", scene.kl);
  snapshot.read("sampler_entropy", scene.entropy);
  snapshot.read("true_entropy", scene.true_entropy);
  double bound = 0;
  for (int s = 0; s < strings; ++s)
    bound += tiny_law()[static_cast<std::size_t>(s)] * nelbo(predictions_of(k.predictor), string_of(s));
  snapshot.read("nelbo_bits_per_token", bound / places / std::log(2.0));
  snapshot.draw("total_variation_by_steps", made_->by_steps_series);
  snapshot.draw("sampler_law", made_->law_series);
  snapshot.draw("true_law", made_->truth_series);
}

void BenchRun::begin(std::uint64_t seed) {
  random_ = Random(seed).stream(stream_of_strings);
  writing_.reset();
  scene_ = {};
}

void BenchRun::reset(const Knobs& knobs, std::uint64_t seed) {
  *this = BenchRun();
  knobs_ = knobs;
  auto who = speaker(knobs.language, knobs.predictor);
  page_ = page_for(*who, knobs.prompt, knobs.length);
  speaker_ = std::move(who);
  begin(seed);
}

void BenchRun::change(const Knobs& knobs, std::uint64_t seed) {
  const bool other = !(writing_of(knobs) == writing_of(knobs_));
  knobs_ = knobs;
  if (other && speaker_) begin(seed);
}

bool BenchRun::finished() const {
  return !speaker_ || (speaker_->corpus ? scene_.texts >= knobs_.samples : scene_.draws >= strings_in_all);
}

void BenchRun::step() {
  if (finished()) return;
  PageReader& reader = reader_.get([&] { return PageReader(speaker_); });
  WritingSettings settings = writing_of(knobs_);
  if (!speaker_->corpus) {
    settings.guidance = 0;  // there is no prompt
    for (int i = 0; i < strings_a_step; ++i) {
      PageWriting writing(page_, settings, random_.stream(static_cast<std::uint64_t>(scene_.draws)));
      while (!writing.finished()) writing.step(reader);
      int number = 0;
      for (const int token : writing.tokens()) number = letters * number + token - special::count;
      ++scene_.drawn[static_cast<std::size_t>(number)];
      ++scene_.draws;
    }
    return;
  }
  if (!writing_) writing_.emplace(page_, settings, random_.stream(static_cast<std::uint64_t>(scene_.texts)));
  writing_->step(reader);
  if (!writing_->finished()) return;
  const auto text = writing_->tokens();
  double nats = 0;
  for (const double log_p : speaker_->corpus->log_probabilities(text)) nats -= log_p;
  if (std::isfinite(nats)) {
    scene_.text_bits.add(nats / asked_words(text) / std::log(2.0));
    ++scene_.in_language;
  }
  scene_.twin_bits.add(twin_bits(*speaker_, text));
  Random chance = random_.stream(stream_of_true_texts).stream(static_cast<std::uint64_t>(scene_.texts));
  scene_.twin_bits_of_true.add(twin_bits(*speaker_, speaker_->corpus->document(chance)));
  scene_.last_text = speaker_->tokenizer->decode(text);
  ++scene_.texts;
  writing_.reset();
}

void BenchRun::fill(Snapshot& snapshot, MaskedDiffusionScene& scene) const {
  if (!speaker_) return;
  BenchScene& bench = scene.bench;
  bench.drawn = scene_.drawn;
  bench.draws = scene_.draws;
  bench.text_bits = scene_.text_bits;
  bench.texts = scene_.texts;
  bench.in_language = scene_.in_language;
  bench.twin_bits = scene_.twin_bits;
  bench.twin_bits_of_true = scene_.twin_bits_of_true;
  bench.last_text = scene_.last_text;
  if (speaker_->corpus) {
    bench.floor_bits = speaker_->corpus->entropy_per_token() / std::log(2.0);
    snapshot.read("grammar_bits_per_token", bench.floor_bits);
    if (bench.text_bits.count > 0) snapshot.read("text_bits_per_token", bench.text_bits.mean);
    if (bench.texts > 0) snapshot.read("in_language", static_cast<double>(bench.in_language) / bench.texts);
  } else if (bench.draws > 0) {
    Law sampled{};
    for (std::size_t s = 0; s < strings; ++s) sampled[s] = static_cast<double>(bench.drawn[s]) / bench.draws;
    snapshot.read("distance_of_samples", total_variation(bench.law, sampled));
  }
}

}  // namespace lucid::masked_diffusion
