// Files and links that people keep: a run with the files it used, how it was looked at, and where the story
// stood. What is read here comes from outside: sizes, depth and types are checked before anything is
// believed.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/guesses.hpp"
#include "core/state.hpp"

// A .lucid file is one JSON object:
//   "lucidarium"  the format's number; "version" the program that wrote it
//   "exhibit", "seed", "step", "log"   the run: every entry has its "step" and {"set": id, "value": …} or
//                 {"do": id, "arguments": […]}
//   "held"        run B: seed, step and log
//   "marks"       steps that a person marked
//   "files"       what the log names by {"file": index}: name, hash and, up to 4 MiB, content in base64
//   "story_step"  from 0; "view" how the stage was looked at; "hidden", "locked" ids of parameters
//   "guesses"     what was predicted in this lesson, one object each, as guesses.hpp keeps them: "exhibit",
//                 "step" (from 1), "block", "name", "kind", "question", "guess", "answer", "outcome",
//                 "skipped", "when" (ISO 8601, UTC); and where there are any "votes", "x", "drawn",
//                 "computed", "choice" (from 0), "number", "figure", "across" and "upright" (axes: "from",
//                 "to", "log"). There is no such key in a lesson in which nothing was asked. Entries that
//                 cannot be read are told of and kept as they are.
// What is missing has its default; what is unknown is left out with a warning; what is damaged refuses the
// file, except among the guesses.

namespace lucid {

/// What a .lucid file holds.
struct Lesson {
  State state;
  std::optional<State> held = {};        ///< run B
  std::vector<std::int64_t> marks = {};  ///< steps that a person marked, ascending
  int story_step = 0;                    ///< from 0
  std::string view;                      ///< the view's own JSON object as text, or ""
  std::vector<std::string> hidden;       ///< parameters that are not shown
  std::vector<std::string> locked;       ///< parameters that cannot be changed
  std::vector<Guess> guesses = {};       ///< what was predicted in it
  std::string unread_guesses = {};  ///< entries among them that were not understood, as a JSON list, or ""
  bool operator==(const Lesson&) const = default;
};

/// A lesson that was read, and what in it this version did not understand.
struct ReadLesson {
  Lesson lesson;
  std::vector<Message> warnings;
};

/// Contents above this size are kept by name and hash only.
inline constexpr std::size_t largest_kept_file = 4u << 20;
/// Larger .lucid files are refused.
inline constexpr std::size_t largest_lesson = 64u << 20;
inline constexpr int lesson_format = 1;

std::string write_lesson(const Lesson& lesson);
/// How an exhibit is found by its id: the registry's `find_exhibit` if none is given.
using FindExhibit = std::function<const Exhibit&(std::string_view)>;

/// Throws Refusal with one sentence; `name` is how the sentence calls the file.
ReadLesson read_lesson(std::string_view text, const std::string& name, const FindExhibit& find = {});

/// Writes beside the file, waits until the disk has it, and renames: there is always a whole file under the
/// name, whatever happens meanwhile. Throws Refusal.
void save_file(const std::string& path, std::string_view content);
void save_lesson(const std::string& path, const Lesson& lesson);
ReadLesson open_lesson(const std::string& path);

/// "lucidarium://EXHIBIT?id=value&…" of what differs from the defaults; `seed` where it is not 1. Files do
/// not fit into a link and are left out.
std::string link_to(const Exhibit& exhibit, const Settings& settings, std::uint64_t seed);

struct Link {
  std::string exhibit;
  std::vector<Edit> edits;
  std::optional<std::uint64_t> seed;
};
bool is_link(std::string_view text);
/// Throws Refusal naming the exhibit, id or value that is wrong.
Link read_link(std::string_view text, const FindExhibit& find = {});

std::string base64(std::string_view bytes);
/// Nothing if the text is not base64.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace lucid
