// A story as data: steps, what each prepares, its text in blocks, its predictions. The format is described in
// resources/README.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/words.hpp"

namespace lucid {

/// One thing that a step or a link does.
struct StoryDeed {
  enum class Kind { preset, set, act, sweep, play, pause, steps, restart } kind = Kind::set;
  std::string id;     ///< of the preset, parameter or action
  std::string value;  ///< the parameter's value, the deed's arguments, the number of steps; a sweep's start
  std::string to;     ///< a sweep's end
  bool operator==(const StoryDeed&) const = default;
};

struct StoryChoice {
  std::string text;  ///< Markdown
  bool right = false;
};

/// A question before its answer.
struct StoryPrediction {
  enum class Kind { choice, number, curve } kind = Kind::choice;
  std::string question;  ///< Markdown
  std::vector<StoryChoice> choices;
  std::string answer;  ///< readout that is the answer of a number, or series that is the answer of a curve
  std::string curve;   ///< which curve of the series; "": its first
  std::optional<std::pair<double, double>> over, range;  ///< of a curve: from where to where, and how high
  std::optional<double> tolerance;  ///< how near a number counts as right, in the readout's unit
  bool relative = false;            ///< … or as a share of the answer
  std::vector<std::string> hide;    ///< readouts and series that would tell as well
  std::vector<StoryDeed> then;
  std::string because;  ///< Markdown
};

/// Words that come when something happens.
struct StoryPrompt {
  enum class When { below, above, is } when = When::is;
  std::string id;     ///< readout or parameter
  double bound = 0;   ///< of below and above
  std::string value;  ///< of is: a choice, a flag
  std::string text;   ///< Markdown
};

/// A piece of a step, in order.
struct StoryBlock {
  enum class Kind { text, claim, formula, prediction } kind = Kind::text;
  std::string text;                 ///< Markdown; TeX for a formula
  StoryPrediction prediction = {};  ///< only of a prediction
};

struct StoryStep {
  std::string title;
  std::string name;  ///< short, for buttons and headers; the title where none is given
  std::vector<StoryDeed> prepare;
  std::vector<std::string> look;  ///< what lights up: ids
  std::vector<StoryBlock> blocks;
  std::vector<StoryPrompt> prompts;
  std::string hint;  ///< what to do here, for one who waits; "": found from the text

  std::string claim() const;
  /// All of `look`, parted by commas: what is pointed at together.
  std::string lit() const;
};

struct Story {
  std::vector<StoryStep> steps;
};

/// Throws Refusal naming the line that is not understood.
Story read_story(std::string_view text);

/// A link in a story: "set:gap=12&load=5", "preset:qi-pad", "do:poke=1", "show:coupling", "play:",
/// "steps:10".
struct StoryLink {
  std::vector<StoryDeed> deeds;
  std::vector<std::string> show;
};
/// Throws Refusal.
StoryLink read_story_link(std::string_view target);

/// A piece of Markdown between marks.
struct StoryMark {
  enum class Kind { text, live, formula } kind = Kind::text;
  std::string text;  ///< Markdown, an id, or TeX
};
/// "Now $k$ is {coupling}." as text, formula, text, live, text. Marks inside `code` stay text; `\$` and `\{`
/// are the signs themselves.
std::vector<StoryMark> marks_of(std::string_view markdown);

/// Every id and formula that a story names, so that a test can look whether they exist.
struct StoryNames {
  std::vector<StoryDeed> deeds;
  std::vector<std::string> live, look, formulas, answers;
};
StoryNames names_in(const Story& story);

}  // namespace lucid
