// Files that a person takes away: the rounds as they were played, and the laws of the first word.
#include <sstream>

#include "core/exhibits/speculative_decoding/declaration.hpp"
#include "core/exhibits/speculative_decoding/scene.hpp"

namespace lucid::speculative_decoding {

namespace {

const SpeculativeScene& scene_of(const Snapshot& snapshot) {
  const auto* scene = dynamic_cast<const SpeculativeScene*>(snapshot.scene.get());
  if (!scene || !scene->words) throw Refusal(QT_TRANSLATE_NOOP("core", "There is nothing to take away yet."));
  return *scene;
}

std::string word(const SpeculativeScene& scene, int token) {
  if (token < 0) return "";
  std::string quoted = "\"";
  for (const char c : scene.words->at(static_cast<std::size_t>(token)))
    quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

std::string rounds_table(const Snapshot& snapshot) {
  const SpeculativeScene& scene = scene_of(snapshot);
  std::ostringstream out;
  out << "round,place,guess,target_probability,draft_probability,accept_probability,uniform,outcome,"
         "written\n";
  if (!scene.lanes.rounds) return out.str();
  int number = 0;
  for (const TimedRound& timed : *scene.lanes.rounds) {
    ++number;
    int place = 0;
    for (const Verdict& guess : timed.round->guesses) {
      out << number << ',' << ++place << ',' << word(scene, guess.token) << ',';
      if (!guess.judged) {
        out << ",,,,not judged,\n";
        continue;
      }
      out << print_number(guess.p) << ',' << print_number(guess.q) << ',' << print_number(guess.accept) << ','
          << print_number(guess.uniform) << ',' << (guess.taken ? "accepted" : "corrected") << ','
          << word(scene, guess.taken ? guess.token : guess.instead) << '\n';
    }
    if (timed.round->bonus >= 0)
      out << number << ',' << ++place << ",,,,,,bonus," << word(scene, timed.round->bonus) << '\n';
  }
  return out.str();
}

std::string law_table(const Snapshot& snapshot) {
  const SpeculativeScene& scene = scene_of(snapshot);
  std::ostringstream out;
  out << "word,target,written,counted\n";
  if (!scene.referee.exact) return out.str();
  const ExactLaws& exact = *scene.referee.exact;
  for (std::size_t x = 0; x < exact.target.size(); ++x)
    out << word(scene, static_cast<int>(x)) << ',' << print_number(exact.target[x]) << ','
        << print_number(exact.written[x]) << ',' << (*scene.referee.counts)[x] << '\n';
  return out.str();
}

}  // namespace

void declare_exports(Exhibit& exhibit) {
  exhibit.exports = {
      {"rounds_csv",
       QT_TRANSLATE_NOOP("core", "The rounds, CSV"),
       "csv",
       QT_TRANSLATE_NOOP("core",
                         "Every guess with both beliefs, the number that was drawn, and what became of it."),
       rounds_table,
       {{"view", {"race"}}}},
      {"law_csv",
       QT_TRANSLATE_NOOP("core", "The law of the first word, CSV"),
       "csv",
       QT_TRANSLATE_NOOP(
           "core",
           "Each word's probability by the large model and by the rule, and how often it was counted."),
       law_table,
       {{"view", {"referee"}}}},
  };
}

}  // namespace lucid::speculative_decoding
