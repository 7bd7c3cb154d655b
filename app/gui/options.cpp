#include "app/gui/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/lucid_file.hpp"
#include "core/exhibits.hpp"

namespace lucid {
namespace {

void read_size(const std::string& text, Options& options) {
  int width = 0, height = 0;
  char rest = 0;
  if (std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &rest) != 2 || width < 320 || height < 240 ||
      width > 7680 || height > 4320)
    throw Refusal(QT_TRANSLATE_NOOP("core", "--size is WIDTHxHEIGHT from 320x240 to 7680x4320, not \"%1\"."),
                  {text});
  options.width = width;
  options.height = height;
}

bool is_lesson(const std::string& word) {
  return word.size() > 6 && word.compare(word.size() - 6, 6, ".lucid") == 0;
}

}  // namespace

Options read_options(int count, const char* const* words) {
  Options options;
  CLI::App app("Thirteen instruments that really compute.", "lucidarium");
  std::string snapshot, tour, size, text_size, renderer = "software";
  std::int64_t steps = 0;
  int story = 0;
  std::uint64_t seed = 0;
  app.add_option("EXHIBIT", options.exhibit, "an exhibit's id, a lucidarium:// link, or a .lucid file");
  app.add_option("--set", options.set, "ID=VALUE: sets a parameter")->allow_extra_args(false);
  app.add_option("--do", options.act, "ACTION=ARGS: does a deed")->allow_extra_args(false);
  app.add_option("--preset", options.preset, "begins from a preset");
  app.add_option("--open", options.open, "opens a saved state");
  app.add_flag("--present", options.present, "begins in the presentation");
  auto* snapshot_option = app.add_option("--snapshot", snapshot, "draws one picture into FILE.png and ends");
  auto* tour_option = app.add_option("--tour", tour, "draws every exhibit into FOLDER, with index.html");
  auto* frames_option = app.add_option("--frames", options.frames, "draws N frames and prints their times");
  app.add_flag("--json", options.json, "prints the times as JSON");
  auto* monkey_option =
      app.add_option("--monkey", options.monkey_seconds, "SECONDS of random hands on every exhibit");
  app.add_flag(
      "--keep", options.keeps,
      "with --monkey: keeps preferences and unsaved work, as for a person, and says when it changed");
  app.add_option("--renderer", renderer, "software or opengl");
  auto* steps_option = app.add_option("--steps", steps, "how many steps the model takes before a picture");
  auto* story_option = app.add_option("--story", story, "the step of the story, from 1");
  auto* size_option = app.add_option("--size", size, "WIDTHxHEIGHT of the picture");
  app.add_option("--scale", options.scale, "pixels per point, 1 to 4");
  app.add_option("--theme", options.theme, "paper, night or contrast");
  app.add_option("--text-size", text_size, "normal, large, larger or largest");
  app.add_option("--lang", options.language, "language, as in en or de");
  auto* seed_option = app.add_option("--seed", seed, "seed of the run, or of the random hands");
  bool version = false;
  app.add_flag("--version", version, "prints the version");
  try {
    app.parse(count, words);
  } catch (const CLI::CallForHelp&) {
    options.mode = Options::Mode::help;
    options.words = app.help();
    return options;
  } catch (const CLI::ParseError& error) {
    std::string what = error.what();
    std::replace(what.begin(), what.end(), '\n', ' ');
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 (lucidarium --help lists what there is.)"), {what});
  }
  if (version) {
    options.mode = Options::Mode::version;
    options.words = "lucidarium " LUCIDARIUM_VERSION "\n";
    return options;
  }
  const auto modes = (*snapshot_option ? 1 : 0) + (*tour_option ? 1 : 0) + (*frames_option ? 1 : 0) +
                     (*monkey_option ? 1 : 0);
  if (modes > 1)
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "Only one of --snapshot, --tour, --frames and --monkey can be asked for."));
  if (*snapshot_option) options.mode = Options::Mode::snapshot, options.target = snapshot;
  if (*tour_option) options.mode = Options::Mode::tour, options.target = tour;
  if (*frames_option) {
    options.mode = Options::Mode::frames;
    if (options.frames < 1 || options.frames > 1'000'000)
      throw Refusal(QT_TRANSLATE_NOOP("core", "--frames is a whole number from 1 to 1000000."));
  }
  if (*monkey_option) {
    options.mode = Options::Mode::monkey;
    if (!(options.monkey_seconds > 0 && options.monkey_seconds <= 1e6))
      throw Refusal(QT_TRANSLATE_NOOP("core", "--monkey is a time in seconds, more than 0."));
  }
  if (renderer != "software" && renderer != "opengl")
    throw Refusal(QT_TRANSLATE_NOOP("core", "--renderer is software or opengl, not \"%1\"."), {renderer});
  options.opengl = renderer == "opengl";
  if (!options.theme.empty() && options.theme != "paper" && options.theme != "night" &&
      options.theme != "contrast")
    throw Refusal(QT_TRANSLATE_NOOP("core", "--theme is paper, night or contrast, not \"%1\"."),
                  {options.theme});
  if (!text_size.empty()) {
    static const char* const sizes[] = {"normal", "large", "larger", "largest"};
    const auto found = std::find(std::begin(sizes), std::end(sizes), text_size);
    if (found == std::end(sizes))
      throw Refusal(QT_TRANSLATE_NOOP("core", "--text-size is normal, large, larger or largest, not \"%1\"."),
                    {text_size});
    options.text_size = static_cast<int>(found - std::begin(sizes));
  }
  static const char* const languages[] = {"", "en", "de", "pseudo-double", "pseudo-long", "pseudo-rtl"};
  if (std::find(std::begin(languages), std::end(languages), options.language) == std::end(languages))
    throw Refusal(QT_TRANSLATE_NOOP("core", "--lang is en or de, not \"%1\"."), {options.language});
  if (!(options.scale >= 1 && options.scale <= 4))
    throw Refusal(QT_TRANSLATE_NOOP("core", "--scale is a number from 1 to 4."));
  if (*steps_option) {
    if (steps < 0 || steps > 1'000'000'000)
      throw Refusal(QT_TRANSLATE_NOOP("core", "--steps is a whole number from 0 to 1000000000."));
    options.steps = steps;
  }
  if (*story_option) {
    if (story < 1) throw Refusal(QT_TRANSLATE_NOOP("core", "--story counts the steps from 1."));
    options.story = story;
  }
  if (*seed_option) options.seed = seed;
  if (*size_option) read_size(size, options);

  if (is_lesson(options.exhibit) && options.open.empty()) std::swap(options.open, options.exhibit);
  if (is_link(options.exhibit)) {
    const Link link = read_link(options.exhibit);
    options.exhibit = link.exhibit;
    std::vector<std::string> set;
    for (const auto& edit : link.edits) set.push_back(edit.parameter + "=" + print_value(edit.value));
    options.set.insert(options.set.begin(), set.begin(), set.end());
    if (link.seed && !options.seed) options.seed = link.seed;
  }
  if (!options.exhibit.empty()) {
    const Exhibit& exhibit = find_exhibit(options.exhibit);
    edits_for(exhibit, options);
    deeds_for(exhibit, options);
  } else if (options.open.empty() && options.mode != Options::Mode::tour &&
             (!options.set.empty() || !options.act.empty() || !options.preset.empty())) {
    throw Refusal(QT_TRANSLATE_NOOP(
        "core", "--set, --do and --preset need an exhibit: lucidarium EXHIBIT --set ID=VALUE."));
  }
  return options;
}

std::vector<Edit> edits_for(const Exhibit& exhibit, const Options& options) {
  std::vector<Edit> edits;
  if (!options.preset.empty()) edits = edits_of(exhibit, exhibit.preset(options.preset));
  for (const auto& word : options.set) {
    const auto equals = word.find('=');
    if (equals == std::string::npos)
      throw Refusal(QT_TRANSLATE_NOOP("core", "--set takes ID=VALUE, not \"%1\"."), {word});
    edits.push_back(parse_edit(exhibit, word.substr(0, equals), word.substr(equals + 1)));
  }
  return edits;
}

std::vector<Deed> deeds_for(const Exhibit& exhibit, const Options& options) {
  std::vector<Deed> deeds;
  for (const auto& word : options.act) deeds.push_back(parse_deed(exhibit, word));
  return deeds;
}

}  // namespace lucid
