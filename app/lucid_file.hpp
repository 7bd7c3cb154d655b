// Files and links that people keep: a run with the files it used, how it was looked at, and where the story
// stood. What is read here comes from outside: sizes, depth and types are checked before anything is
// believed.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/state.hpp"

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
/// Takes away what writing left beside this file when the program was killed.
void remove_leftovers(const std::string& path);
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
