// The page, the race, and how often what they write is consistent.
#include <algorithm>
#include <chrono>

#include "core/exhibits/masked_diffusion/runs.hpp"

namespace lucid::masked_diffusion {

namespace special = language::special;

namespace {

// Streams of chance: what is drawn for one purpose changes nothing of another.
constexpr std::uint64_t stream_of_page = 1, stream_of_twin = 2, stream_of_trials = 3, stream_of_rungs = 4;

/// How long a call of `refine` works before it gives the turn back. What is computed does not depend on it.
constexpr std::chrono::milliseconds turn{15};

}  // namespace

CurveData curve(const char* id, const char* label, std::vector<double> values) {
  return {id, {label, {}}, std::move(values)};
}

std::string word_of(const Speaker& speaker, int token) {
  switch (token) {
    case special::begin: return "⊢";
    case special::end: return "⊣";
    case special::mask: return "_";
    default: return speaker.tokenizer->vocabulary().tokens[static_cast<std::size_t>(token)];
  }
}

Tile tile_of(const Speaker& speaker, const Place& place) {
  Tile tile;
  tile.standing = place.standing;
  tile.step = place.step;
  tile.entropy = place.thought.entropy;
  const bool open = place.standing == Standing::masked;
  for (int i = 0; i < place.thought.count; ++i)
    tile.likeliest.emplace_back(word_of(speaker, place.thought.tokens[static_cast<std::size_t>(i)]),
                                place.thought.probabilities[static_cast<std::size_t>(i)]);
  tile.word = !open                    ? word_of(speaker, place.token)
              : tile.likeliest.empty() ? "_"
                                       : tile.likeliest.front().first;
  tile.confidence = !open ? place.confidence : tile.likeliest.empty() ? 0 : tile.likeliest.front().second;
  return tile;
}

void PageRun::reset(const Knobs& knobs, std::uint64_t seed) {
  *this = PageRun();
  knobs_ = knobs;
  seed_ = seed;
  auto who = speaker(knobs.language, knobs.predictor);
  page_ = page_for(*who, knobs.prompt, knobs.length);
  speaker_ = std::move(who);
  writing_ = PageWriting(page_, writing_of(knobs), Random(seed).stream(stream_of_page));
  writing_.look(reader());
  if (knobs.view == ViewKind::race && speaker_->twin)
    twin_.emplace(speaker_, before_first_hole(page_), static_cast<int>(page_.size()), knobs.temperature,
                  Random(seed).stream(stream_of_twin));
  begin_trials();
}

PageReader& PageRun::reader() {
  return reader_.get([&] { return PageReader(speaker_); });
}

void PageRun::begin_trials() {
  trials_.reset();
  rung_.reset();
  by_steps_.clear();
  if (speaker_ && speaker_->corpus)
    trials_.emplace(speaker_, page_, writing_of(knobs_), knobs_.samples,
                    Random(seed_).stream(stream_of_trials).bits());
}

void PageRun::change(const Knobs& knobs) {
  if (!speaker_) return;
  const bool other = !(writing_of(knobs) == writing_of(knobs_)) || knobs.samples != knobs_.samples;
  const bool temperature = knobs.temperature != knobs_.temperature;
  knobs_ = knobs;
  if (!other) return;
  before_deed_.clear();
  writing_.change(writing_of(knobs));
  writing_.look(reader());
  // The twin's words follow the temperature from here on: it goes on from what it has written.
  if (temperature && twin_ && twin_->passes() == 0)
    twin_.emplace(speaker_, before_first_hole(page_), static_cast<int>(page_.size()), knobs.temperature,
                  Random(seed_).stream(stream_of_twin));
  begin_trials();
}

void PageRun::step() {
  if (!speaker_) return;
  before_deed_.clear();
  writing_.step(reader());
  writing_.look(reader());
  if (twin_) twin_->step();
}

bool PageRun::finished() const { return !speaker_ || (writing_.finished() && (!twin_ || twin_->finished())); }

std::size_t PageRun::place_of(int number) const {
  const auto place = static_cast<std::size_t>(number);
  if (!speaker_ || place >= writing_.places().size())
    throw Refusal(QT_TRANSLATE_NOOP("core", "The page has no place %1."), {std::to_string(number)});
  if (writing_.places()[place].standing == Standing::given)
    throw Refusal(QT_TRANSLATE_NOOP("core", "This word was given; change it in the prompt."));
  return place;
}

void PageRun::set_word(int number, const std::string& word) {
  const std::size_t place = place_of(number);
  const auto tokens = speaker_->tokenizer->encode_or_refuse(word, 1);
  if (tokens.empty() || tokens.front() == special::mask)
    throw Refusal(QT_TRANSLATE_NOOP("core", "A tile takes one word."));
  before_deed_ = writing_.places();
  writing_.pin(place, tokens.front());
  writing_.look(reader());
}

void PageRun::mask_again(int number) {
  const std::size_t place = place_of(number);
  if (writing_.places()[place].standing == Standing::masked)
    throw Refusal(QT_TRANSLATE_NOOP("core", "This tile is masked already."));
  before_deed_ = writing_.places();
  writing_.mask(place);
  writing_.look(reader());
}

std::vector<int> PageRun::ladder() const {
  std::vector<int> steps;
  if (knobs_.view != ViewKind::race) return steps;
  for (int n = 1; n <= std::min(knobs_.length, 64); n *= 2) steps.push_back(n);
  return steps;
}

int PageRun::rung_texts() const { return std::max(1, knobs_.samples / 4); }

bool PageRun::refine(std::stop_token stop) {
  if (!trials_) return false;
  const auto rungs = ladder();
  const auto work_left = [&] { return !trials_->finished() || by_steps_.size() < rungs.size(); };
  const auto until = std::chrono::steady_clock::now() + turn;
  while (work_left() && !stop.stop_requested() && std::chrono::steady_clock::now() < until) {
    if (!trials_->finished()) {
      trials_->pass();
      continue;
    }
    if (rungs[by_steps_.size()] == knobs_.steps) {  // the trials themselves
      by_steps_.emplace_back(knobs_.steps, trials_->diffusion());
      continue;
    }
    if (!rung_) {
      WritingSettings settings = writing_of(knobs_);
      settings.steps = rungs[by_steps_.size()];
      rung_.emplace(speaker_, page_, settings, rung_texts(),
                    Random(seed_).stream(stream_of_rungs).stream(by_steps_.size()).bits());
    }
    if (rung_->diffusion().judged < rung_texts()) {
      rung_->pass();
    } else {
      by_steps_.emplace_back(rungs[by_steps_.size()], rung_->diffusion());
      rung_.reset();
    }
  }
  return work_left();
}

void PageRun::fill(Snapshot& snapshot, MaskedDiffusionScene& scene) const {
  if (!speaker_) return;
  PageScene& page = scene.page;
  for (const Place& place : writing_.places()) page.tiles.push_back(tile_of(*speaker_, place));
  for (const std::size_t place : writing_.next()) page.tiles[place].next = true;
  page.by_hand = !before_deed_.empty();
  for (std::size_t i = 0; i < before_deed_.size(); ++i) {
    Tile& tile = page.tiles[i];
    if (tile.standing != Standing::masked || before_deed_[i].standing != Standing::masked) continue;
    std::string was = tile_of(*speaker_, before_deed_[i]).word;
    if (was != tile.word) tile.was = std::move(was);
  }
  page.step = static_cast<int>(writing_.record().size());
  page.steps = knobs_.steps;
  page.steps_in_all = writing_.steps_in_all();
  page.masked = writing_.masked();
  page.passes = writing_.passes();
  page.record = writing_.record();
  if (speaker_->diffusion)
    snapshot.read("model_parameters", static_cast<double>(speaker_->diffusion->shape().parameters()));
  if (page.step > 0) snapshot.read("forward_passes", page.passes);
  if (const auto mean = writing_.mean_confidence()) snapshot.read("mean_confidence", *mean);

  if (!page.record.empty()) {
    auto data = std::make_shared<SeriesData>();
    std::vector<double> confidence;
    for (std::size_t i = 0; i < page.record.size(); ++i) {
      data->x.push_back(static_cast<double>(i + 1));
      confidence.push_back(page.record[i].committed > 0 ? page.record[i].confidence
                                                        : std::numeric_limits<double>::quiet_NaN());
    }
    data->curves = {curve("confidence", QT_TRANSLATE_NOOP("core", "Confidence"), std::move(confidence))};
    data->now = static_cast<double>(page.step);
    snapshot.draw("confidence_by_step", std::move(data));
  }

  RaceScene& race = scene.race;
  race.wanted = knobs_.samples;
  if (twin_) {
    for (std::size_t i = 0; i < twin_->text().size(); ++i) {
      const bool given = static_cast<int>(i) < twin_->given();
      race.twin.push_back({.word = word_of(*speaker_, twin_->text()[i]),
                           .standing = given ? Standing::given : Standing::written,
                           .step = given ? -1 : static_cast<int>(i) - twin_->given() + 1});
    }
    race.twin_passes = twin_->passes();
    race.twin_finished = twin_->finished();
  }
  if (!trials_) return;
  race.diffusion = trials_->diffusion();
  race.autoregressive = trials_->twin();
  if (trials_->finished()) {
    snapshot.read("consistency", trials_->diffusion().share()->share);
    snapshot.read("consistency_autoregressive", trials_->twin().share()->share);
  } else if (race.diffusion.judged + race.autoregressive.judged > 0) {
    snapshot.progress = {trials_->share(),
                         {QT_TRANSLATE_NOOP("core", "Judging texts, %1 of %2"),
                          {std::to_string(race.diffusion.judged + race.autoregressive.judged),
                           std::to_string(2 * knobs_.samples)}}};
  }
  if (!by_steps_.empty()) {
    auto data = std::make_shared<SeriesData>();
    std::vector<double> share, low, high, twin;
    for (const auto& [steps, tally] : by_steps_) {
      const auto s = *tally.share();
      data->x.push_back(steps);
      share.push_back(s.share), low.push_back(s.low), high.push_back(s.high);
      twin.push_back(trials_->twin().share()->share);
    }
    data->curves = {curve("diffusion", QT_TRANSLATE_NOOP("core", "Diffusion"), std::move(share)),
                    curve("low", QT_TRANSLATE_NOOP("core", "95 %, from"), std::move(low)),
                    curve("high", QT_TRANSLATE_NOOP("core", "95 %, to"), std::move(high)),
                    curve("twin", QT_TRANSLATE_NOOP("core", "Twin"), std::move(twin))};
    data->now = knobs_.steps;
    snapshot.draw("consistency_by_steps", std::move(data));
  }
}

std::size_t PageRun::bytes() const {
  return 4096 +
         writing_.places().size() *
             (sizeof(Place) + (speaker_ ? 4u * static_cast<std::size_t>(speaker_->vocabulary()) : 0)) +
         (trials_ ? std::size_t{1} << 21 : 0);
}

}  // namespace lucid::masked_diffusion
