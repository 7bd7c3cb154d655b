#include "app/gui/story/answer_runs.hpp"

#include <algorithm>

#include "app/gui/story/story_deeds.hpp"

namespace lucid {
namespace {

bool worked_out(const Session& session) {
  const auto published = session.latest();
  return !session.out_of_date() && !published->busy && published->snapshot->refined;
}

/// The answer is a run that plays, not a place of the settings.
bool plays(const StoryPrediction& prediction) {
  return std::ranges::any_of(prediction.then, [](const StoryDeed& deed) {
    return deed.kind == StoryDeed::Kind::play || deed.kind == StoryDeed::Kind::steps;
  });
}

}  // namespace

void AnswerRuns::pose() {
  asked_.clear();
  posed_ = live_.settings();
}

std::vector<Edit> AnswerRuns::ask(int block, const StoryPrediction& prediction) {
  std::vector<Edit> back;
  for (std::size_t i = 0; i < posed_.size(); ++i)
    if (posed_[i] != live_.settings()[i]) back.push_back({live_.exhibit().parameters[i].id, posed_[i]});
  asked_[block] = {live_.state(), back, settings_after(live_.exhibit(), posed_, prediction.then), nullptr};
  return back;
}

std::shared_ptr<const Snapshot> AnswerRuns::answer(int block, const StoryPrediction& prediction,
                                                   bool gliding) {
  if (gliding) return nullptr;
  if (plays(prediction)) return worked_out(live_) && !live_.playing() ? live_.snapshot() : nullptr;
  if (!asked_.contains(block)) ask(block, prediction);  // it was left before it was there
  Asked& asked = asked_[block];
  if (!asked.own && live_.settings() == asked.after && live_.seed() == asked.before.seed)
    return worked_out(live_) ? live_.snapshot() : nullptr;
  if (!asked.own) {
    asked.own = std::make_unique<Session>(live_.exhibit(), asked.before);
    StoryDeeds(*asked.own).carry_out(prediction.then, {}, false, false, asked.back);
  }
  asked.own->follow();
  return worked_out(*asked.own) ? asked.own->snapshot() : nullptr;
}

}  // namespace lucid
