#include "app/gui/story/story_deeds.hpp"

#include <algorithm>
#include <cmath>

namespace lucid {

namespace {
constexpr double sweep_seconds = 3;
}  // namespace

std::optional<Message> StoryDeeds::carry_out(const std::vector<StoryDeed>& deeds, const std::string& label,
                                             bool glides, bool plays, std::vector<Edit> first) {
  using Kind = StoryDeed::Kind;
  const Exhibit& exhibit = session_.exhibit();
  std::vector<Edit> edits = std::move(first);
  std::vector<Deed> acts;
  std::vector<Sweep> sweeps;
  try {
    for (const auto& deed : deeds) {
      if (deed.kind == Kind::preset)
        for (auto& edit : edits_of(exhibit, exhibit.preset(deed.id))) edits.push_back(std::move(edit));
      if (deed.kind == Kind::set) edits.push_back(parse_edit(exhibit, deed.id, deed.value));
      if (deed.kind == Kind::act)
        acts.push_back(parse_deed(exhibit, deed.value.empty() ? deed.id : deed.id + "=" + deed.value));
      if (deed.kind == Kind::sweep) {
        const Edit from = parse_edit(exhibit, deed.id, deed.value),
                   to = parse_edit(exhibit, deed.id, deed.to);
        if (!glides) {
          edits.push_back(to);
        } else {
          const auto number = [](const Value& value) {
            const auto* real = std::get_if<double>(&value);
            return real ? *real : static_cast<double>(std::get<std::int64_t>(value));
          };
          sweeps.push_back({deed.id, number(from.value), number(to.value),
                            exhibit.parameter(deed.id).scale == Scale::log && number(from.value) > 0});
        }
      }
    }
  } catch (const Refusal& refusal) {
    return refusal.message();
  } catch (const std::bad_variant_access&) {
    return std::nullopt;
  }
  if (!deeds.empty() || !edits.empty()) arrive();
  sweeps_.insert(sweeps_.end(), sweeps.begin(), sweeps.end());
  const bool anew = std::any_of(deeds.begin(), deeds.end(),
                                [](const StoryDeed& deed) { return deed.kind == Kind::restart; });
  std::optional<Message> why;
  if (!edits.empty() || !acts.empty() || anew) why = session_.do_all(edits, acts, label, anew);
  for (const auto& deed : deeds) {
    if (deed.kind == Kind::steps) session_.seek(session_.snapshot()->step() + std::stoll(deed.value));
    if (deed.kind == Kind::play) session_.play(plays);
    if (deed.kind == Kind::pause) session_.play(false);
  }
  return why;
}

std::optional<Message> StoryDeeds::glide(qint64 now) {
  if (sweeps_.empty()) return std::nullopt;
  Sweep& sweep = sweeps_.front();
  if (sweep.begun < 0) {
    sweep.begun = now;
    begin(sweep);
  } else if (taken_over(sweep)) {
    stop();
    return std::nullopt;
  }
  const double share = std::min(1.0, static_cast<double>(now - sweep.begun) / (sweep_seconds * 1000));
  const double eased = share * share * (3 - 2 * share);
  const double value = share >= 1          ? sweep.to
                       : sweep.logarithmic ? sweep.from * std::pow(sweep.to / sweep.from, eased)
                                           : sweep.from + (sweep.to - sweep.from) * eased;
  auto why = move(sweep, value);
  if (share >= 1 || why) {
    session_.end_gesture();
    sweeps_.pop_front();
  }
  return why;
}

void StoryDeeds::begin(Sweep& sweep) {
  session_.begin_gesture();
  sweep.gesture = session_.gestures();
}

bool StoryDeeds::taken_over(const Sweep& sweep) const {
  return session_.gestures() != sweep.gesture || session_.setting(sweep.parameter) != sweep.last;
}

std::optional<Message> StoryDeeds::move(Sweep& sweep, double value) {
  const Parameter& parameter = session_.exhibit().parameter(sweep.parameter);
  auto why = parameter.kind == Kind::integer
                 ? session_.set(parameter, static_cast<std::int64_t>(std::llround(value)))
                 : session_.set(parameter, value);
  sweep.last = session_.setting(sweep.parameter);
  return why;
}

void StoryDeeds::arrive() {
  if (!sweeps_.empty() && sweeps_.front().begun >= 0 && taken_over(sweeps_.front())) stop();
  for (Sweep& sweep : sweeps_) {
    if (sweep.begun < 0) begin(sweep);
    move(sweep, sweep.to);
    session_.end_gesture();
  }
  sweeps_.clear();
}

void StoryDeeds::stop() {
  if (!sweeps_.empty() && sweeps_.front().begun >= 0 && session_.gestures() == sweeps_.front().gesture)
    session_.end_gesture();
  sweeps_.clear();
}

Settings settings_after(const Exhibit& exhibit, Settings settings, const std::vector<StoryDeed>& deeds) {
  using Kind = StoryDeed::Kind;
  const auto put = [&](const Edit& edit) {
    settings[static_cast<std::size_t>(exhibit.parameter_index(edit.parameter))] = edit.value;
  };
  for (const StoryDeed& deed : deeds) {
    try {
      if (deed.kind == Kind::preset)
        for (const Edit& edit : edits_of(exhibit, exhibit.preset(deed.id))) put(edit);
      if (deed.kind == Kind::set) put(parse_edit(exhibit, deed.id, deed.value));
      if (deed.kind == Kind::sweep) put(parse_edit(exhibit, deed.id, deed.to));
    } catch (const Refusal&) {
    }
  }
  return settings;
}

}  // namespace lucid
