#include "app/guesses.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/words.hpp"

namespace lucid {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_guesses = 100'000;
constexpr std::size_t most_points = 10'000;

Json numbers_to_json(const std::vector<double>& numbers) {
  Json list = Json::array();
  for (const double number : numbers) list.push_back(std::isfinite(number) ? Json(number) : Json());
  return list;
}

std::vector<double> numbers_from_json(const Json& entry, const char* key) {
  std::vector<double> numbers;
  if (!entry.contains(key) || !entry[key].is_array() || entry[key].size() > most_points) return numbers;
  for (const Json& number : entry[key])
    numbers.push_back(number.is_number() ? number.get<double>() : std::numeric_limits<double>::quiet_NaN());
  return numbers;
}

std::string text_from_json(const Json& entry, const char* key) {
  return entry.contains(key) && entry[key].is_string() ? entry[key].get<std::string>() : std::string();
}

int number_from_json(const Json& entry, const char* key) {
  return entry.contains(key) && entry[key].is_number_integer() ? entry[key].get<int>() : 0;
}

std::optional<double> figure_from_json(const Json& entry, const char* key) {
  return entry.contains(key) && entry[key].is_number() ? std::optional(entry[key].get<double>())
                                                       : std::nullopt;
}

std::optional<GuessAxis> axis_from_json(const Json& entry, const char* key) {
  if (!entry.contains(key) || !entry[key].is_object()) return {};
  const Json& json = entry[key];
  const auto from = figure_from_json(json, "from"), to = figure_from_json(json, "to");
  if (!from || !to || *from == *to) return {};
  const bool log = json.contains("log") && json["log"].is_boolean() && json["log"].get<bool>();
  if (log && !(*from > 0 && *to > 0)) return {};
  return GuessAxis{*from, *to, log};
}

Json axis_to_json(const GuessAxis& axis) { return {{"from", axis.from}, {"to", axis.to}, {"log", axis.log}}; }

std::string cell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

}  // namespace

bool same_asking(const Guess& a, const Guess& b) {
  return a.exhibit == b.exhibit && a.step == b.step && a.block == b.block && a.when == b.when;
}

void put_guess(std::vector<Guess>& guesses, const Guess& guess) {
  for (Guess& known : guesses)
    if (same_asking(known, guess)) {
      known = guess;
      return;
    }
  guesses.push_back(guess);
}

std::string guesses_as_json(const std::vector<Guess>& guesses) {
  Json list = Json::array();
  for (const Guess& guess : guesses) {
    Json entry{{"exhibit", guess.exhibit}, {"step", guess.step},     {"block", guess.block},
               {"name", guess.step_name},  {"kind", guess.kind},     {"question", guess.question},
               {"guess", guess.guess},     {"answer", guess.answer}, {"outcome", guess.outcome},
               {"skipped", guess.skipped}, {"when", guess.when}};
    if (!guess.votes.empty()) entry["votes"] = guess.votes;
    if (!guess.x.empty()) {
      entry["x"] = numbers_to_json(guess.x);
      entry["drawn"] = numbers_to_json(guess.drawn);
      entry["computed"] = numbers_to_json(guess.computed);
    }
    if (guess.choice >= 0) entry["choice"] = guess.choice;
    if (guess.number) entry["number"] = *guess.number;
    if (guess.figure) entry["figure"] = *guess.figure;
    if (guess.across) entry["across"] = axis_to_json(*guess.across);
    if (guess.upright) entry["upright"] = axis_to_json(*guess.upright);
    if (!guess.from.empty()) entry["from"] = guess.from;
    list.push_back(std::move(entry));
  }
  return list.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string guesses_as_csv(const std::vector<Guess>& guesses) {
  std::string csv = "when,exhibit,step,name,kind,question,guess,answer,outcome,skipped,votes,from\n";
  for (const Guess& guess : guesses) {
    std::string votes;
    for (const int count : guess.votes) votes += (votes.empty() ? "" : " ") + std::to_string(count);
    csv += cell(guess.when) + ',' + cell(guess.exhibit) + ',' + std::to_string(guess.step) + ',' +
           cell(guess.step_name) + ',' + cell(guess.kind) + ',' + cell(guess.question) + ',' +
           cell(guess.guess) + ',' + cell(guess.answer) + ',' + cell(guess.outcome) + ',' +
           (guess.skipped ? "yes" : "no") + ',' + cell(votes) + ',' + cell(guess.from) + '\n';
  }
  return csv;
}

std::vector<Guess> read_guesses(std::string_view json) {
  const Json list = Json::parse(json, nullptr, false);
  if (!list.is_array() || list.size() > most_guesses)
    throw Refusal(QT_TRANSLATE_NOOP("core", "The record of predictions cannot be read."));
  std::vector<Guess> guesses;
  for (const Json& entry : list) {
    if (!entry.is_object()) continue;
    Guess guess;
    guess.exhibit = text_from_json(entry, "exhibit");
    guess.when = text_from_json(entry, "when");
    if (guess.exhibit.empty() || guess.when.empty()) continue;
    guess.step = number_from_json(entry, "step");
    guess.block = number_from_json(entry, "block");
    guess.step_name = text_from_json(entry, "name");
    guess.kind = text_from_json(entry, "kind");
    guess.question = text_from_json(entry, "question");
    guess.guess = text_from_json(entry, "guess");
    guess.answer = text_from_json(entry, "answer");
    guess.outcome = text_from_json(entry, "outcome");
    guess.skipped =
        entry.contains("skipped") && entry["skipped"].is_boolean() && entry["skipped"].get<bool>();
    if (entry.contains("votes") && entry["votes"].is_array() && entry["votes"].size() < 100)
      for (const Json& count : entry["votes"])
        if (count.is_number_integer()) guess.votes.push_back(count.get<int>());
    guess.x = numbers_from_json(entry, "x");
    guess.drawn = numbers_from_json(entry, "drawn");
    guess.computed = numbers_from_json(entry, "computed");
    if (entry.contains("choice")) guess.choice = std::max(-1, number_from_json(entry, "choice"));
    guess.number = figure_from_json(entry, "number");
    guess.figure = figure_from_json(entry, "figure");
    guess.across = axis_from_json(entry, "across");
    guess.upright = axis_from_json(entry, "upright");
    guess.from = text_from_json(entry, "from");
    guesses.push_back(std::move(guess));
  }
  return guesses;
}

}  // namespace lucid
