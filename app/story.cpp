#include "app/story.hpp"

#include <algorithm>

#include "core/value.hpp"

namespace lucid {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    lines.push_back(line);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return lines;
}

/// Words parted by spaces; a part in double quotes may hold spaces.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  bool quoted = false, any = false;
  for (const char c : text) {
    if (c == '"') {
      quoted = !quoted;
      any = true;
    } else if (c == ' ' && !quoted) {
      if (any) words.push_back(std::move(word));
      word.clear();
      any = false;
    } else {
      word += c;
      any = true;
    }
  }
  if (any) words.push_back(std::move(word));
  return words;
}

std::pair<std::string, std::string> halves(std::string_view pair) {
  const auto equals = pair.find('=');
  return {std::string(trimmed(pair.substr(0, equals))),
          equals == std::string_view::npos ? std::string() : std::string(trimmed(pair.substr(equals + 1)))};
}

class Reader {
 public:
  explicit Reader(std::string_view text) : lines_(lines_of(text)) {}

  Story read() {
    while (at_ < lines_.size()) {
      const std::string_view line = lines_[at_];
      if (line.rfind("```step", 0) == 0) {
        end_step();
        story_.steps.emplace_back();
        step_from_ = at_;
        read_step_block();
      } else if (line.rfind("```predict", 0) == 0) {
        end_text();
        read_prediction();
      } else if (line.rfind("```prompt", 0) == 0) {
        end_text();
        read_prompt();
      } else if (line.rfind("## ", 0) == 0) {
        if (story_.steps.empty() || !story_.steps.back().title.empty()) {
          end_step();
          story_.steps.emplace_back();
          step_from_ = at_;
        }
        step().title = title_of(line.substr(3));
        ++at_;
      } else if (trimmed(line).empty()) {
        end_text();
        ++at_;
      } else if (trimmed(line).rfind("$$", 0) == 0) {
        end_text();
        read_formula();
      } else {
        if (paragraph_.empty())
          paragraph_from_ = at_;
        else
          paragraph_ += '\n';
        paragraph_ += line;
        ++at_;
      }
    }
    end_step();
    if (story_.steps.empty()) refuse("");
    return std::move(story_);
  }

 private:
  [[noreturn]] void refuse(std::string_view what) const {
    throw Refusal(QT_TRANSLATE_NOOP("core", "The story's line %1 is not understood: \"%2\"."),
                  {std::to_string(std::min(at_ + 1, lines_.size())), std::string(what)});
  }

  StoryStep& step() {
    if (story_.steps.empty()) refuse(lines_[std::min(at_, lines_.size() - 1)]);
    return story_.steps.back();
  }

  static std::string title_of(std::string_view heading) {
    const auto dot = heading.find("·");
    if (dot != std::string_view::npos &&
        trimmed(heading.substr(0, dot)).find_first_not_of("0123456789") == std::string_view::npos)
      heading.remove_prefix(dot + std::string_view("·").size());
    return std::string(trimmed(heading));
  }

  /// Calls `read` for each line up to the closing fence, so that what it refuses has the number of that line;
  /// what is missing from the whole has that of the opening one, where this begins and ends. Returns the
  /// number of the line after the closing fence.
  template <class Read>
  std::size_t each_fenced(const Read& read) {
    const std::size_t start = at_;
    std::size_t end = start + 1;
    while (end < lines_.size() && trimmed(lines_[end]) != "```") ++end;
    if (end == lines_.size()) refuse(lines_[start]);
    for (at_ = start + 1; at_ < end; ++at_)
      if (const std::string_view line = trimmed(lines_[at_]); !line.empty()) read(line);
    at_ = start;
    return end + 1;
  }

  void add_deeds(std::vector<StoryDeed>& deeds, std::string_view key, std::string_view value) {
    using Kind = StoryDeed::Kind;
    if (key == "preset") {
      deeds.push_back({Kind::preset, std::string(value), {}, {}});
    } else if (key == "set") {
      for (const auto& word : words_of(value)) {
        auto [id, text] = halves(word);
        if (word.find('=') == std::string::npos || id.empty()) refuse(word);
        deeds.push_back({Kind::set, id, text, {}});
      }
    } else if (key == "do") {
      auto [id, text] = halves(value);
      deeds.push_back({Kind::act, id, text, {}});
    } else if (key == "sweep") {
      const auto words = words_of(value);
      if (words.size() != 3) refuse(value);
      deeds.push_back({Kind::sweep, words[0], words[1], words[2]});
    } else if (key == "play") {
      deeds.push_back({value == "0" ? Kind::pause : Kind::play, {}, {}, {}});
    } else if (key == "pause") {
      deeds.push_back({Kind::pause, {}, {}, {}});
    } else if (key == "restart") {
      deeds.push_back({Kind::restart, {}, {}, {}});
    } else if (key == "steps") {
      if (value.empty() || value.size() > 9 ||
          value.find_first_not_of("0123456789") != std::string_view::npos)
        refuse(value);
      deeds.push_back({Kind::steps, {}, std::string(value), {}});
    } else {
      refuse(key);
    }
  }

  /// "a, b": each id by itself. A space instead of a comma would make one id of two, which hides nothing.
  void add_ids(std::vector<std::string>& ids, std::string_view list) const {
    while (!list.empty()) {
      const auto comma = list.find(',');
      const std::string_view id = trimmed(list.substr(0, comma));
      if (id.empty() || id.find_first_of(" \t") != std::string_view::npos)
        throw Refusal(
            QT_TRANSLATE_NOOP("core", "The story's line %1 needs one comma between two ids, not \"%2\"."),
            {std::to_string(std::min(at_ + 1, lines_.size())), std::string(id.empty() ? list : id)});
      ids.emplace_back(id);
      list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
    }
  }

  /// Two numbers, the smaller first.
  std::pair<double, double> span_of(std::string_view text) const {
    const auto words = words_of(text);
    std::pair<double, double> span;
    if (words.size() != 2 || !read_number(words[0], span.first) || !read_number(words[1], span.second) ||
        span.first >= span.second)
      refuse(text);
    return span;
  }

  /// "12 %" of the answer, or "3" in its unit.
  void read_tolerance(StoryPrediction& prediction, std::string_view text) const {
    std::string_view number = text;
    if (!number.empty() && number.back() == '%') {
      prediction.relative = true;
      number.remove_suffix(1);
    }
    double value = 0;
    if (!read_number(trimmed(number), value) || value <= 0) refuse(text);
    prediction.tolerance = prediction.relative ? value / 100 : value;
  }

  /// "coupling < 0", "activation = linear".
  StoryPrompt condition_of(std::string_view text) const {
    StoryPrompt prompt;
    const auto sign = text.find_first_of("<>=");
    if (sign == std::string_view::npos) refuse(text);
    prompt.id = trimmed(text.substr(0, sign));
    prompt.value = trimmed(text.substr(sign + 1));
    prompt.when = text[sign] == '<'   ? StoryPrompt::When::below
                  : text[sign] == '>' ? StoryPrompt::When::above
                                      : StoryPrompt::When::is;
    if (prompt.id.empty() || prompt.value.empty()) refuse(text);
    if (prompt.when != StoryPrompt::When::is && !read_number(prompt.value, prompt.bound)) refuse(text);
    return prompt;
  }

  void read_prompt() {
    StoryPrompt prompt;
    std::string words;
    const std::size_t after_fence = each_fenced([&](std::string_view line) {
      if (line.rfind("when:", 0) == 0) {
        prompt = condition_of(trimmed(line.substr(5)));
      } else {
        if (!words.empty()) words += ' ';
        words += line;
      }
    });
    prompt.text = words;
    if (prompt.id.empty() || words.empty()) refuse("prompt");
    at_ = after_fence;
    step().prompts.push_back(std::move(prompt));
  }

  void read_step_block() {
    const std::size_t after_fence = each_fenced([&](std::string_view line) {
      const auto colon = line.find(':');
      if (colon == std::string_view::npos) refuse(line);
      const std::string_view key = trimmed(line.substr(0, colon)), value = trimmed(line.substr(colon + 1));
      if (key == "look")
        add_ids(step().look, value);
      else if (key == "name")
        step().name = value;
      else if (key == "hint")
        step().hint = value;
      else
        add_deeds(step().prepare, key, value);
    });
    at_ = after_fence;
  }

  void read_prediction() {
    StoryPrediction prediction;
    const std::string_view kind = trimmed(lines_[at_].substr(std::string_view("```predict").size()));
    if (kind == "number")
      prediction.kind = StoryPrediction::Kind::number;
    else if (kind == "curve")
      prediction.kind = StoryPrediction::Kind::curve;
    else if (kind != "choice")
      refuse(lines_[at_]);
    const std::size_t after_fence = each_fenced([&](std::string_view line) {
      const auto starts = [&](std::string_view word) { return line.rfind(word, 0) == 0; };
      const auto after = [&](std::string_view word) { return trimmed(line.substr(word.size())); };
      if (starts("- ")) {
        std::string_view text = after("- ");
        const bool right = text.size() > 1 && text.substr(text.size() - 2) == " *";
        if (right) text = trimmed(text.substr(0, text.size() - 2));
        prediction.choices.push_back({std::string(text), right});
      } else if (starts("then:")) {
        const std::string_view deed = after("then:");
        const auto space = deed.find(' ');
        std::string_view key = deed.substr(0, space);
        if (!key.empty() && key.back() == ':') key.remove_suffix(1);
        add_deeds(prediction.then, key,
                  space == std::string_view::npos ? std::string_view{} : trimmed(deed.substr(space)));
      } else if (starts("answer:")) {
        prediction.answer = after("answer:");
      } else if (starts("curve:")) {
        prediction.curve = after("curve:");
      } else if (starts("over:")) {
        prediction.over = span_of(after("over:"));
      } else if (starts("range:")) {
        prediction.range = span_of(after("range:"));
      } else if (starts("tolerance:")) {
        read_tolerance(prediction, after("tolerance:"));
      } else if (starts("hide:")) {
        add_ids(prediction.hide, after("hide:"));
      } else if (starts("because:")) {
        prediction.because = after("because:");
      } else if (!prediction.because.empty()) {
        prediction.because += ' ';
        prediction.because += line;
      } else {
        if (!prediction.question.empty()) prediction.question += ' ';
        prediction.question += line;
      }
    });
    const auto right = std::count_if(prediction.choices.begin(), prediction.choices.end(),
                                     [](const StoryChoice& choice) { return choice.right; });
    if (prediction.question.empty() ||
        (prediction.kind == StoryPrediction::Kind::choice && (prediction.choices.size() < 2 || right != 1)) ||
        (prediction.kind == StoryPrediction::Kind::curve && prediction.answer.empty()))
      refuse(prediction.question.empty() ? "predict" : prediction.question);
    at_ = after_fence;
    step().blocks.push_back({StoryBlock::Kind::prediction, {}, std::move(prediction)});
  }

  void read_formula() {
    std::string tex(trimmed(lines_[at_]).substr(2));
    const std::size_t start = at_;
    while (tex.find("$$") == std::string::npos) {
      if (++at_ >= lines_.size()) {
        at_ = start;
        refuse(lines_[start]);
      }
      tex += '\n';
      tex += lines_[at_];
    }
    tex.resize(tex.find("$$"));
    step().blocks.push_back({StoryBlock::Kind::formula, std::string(trimmed(tex)), {}});
    ++at_;
  }

  void end_text() {
    // What stands before the first step is a note for translators and writers.
    if (story_.steps.empty()) paragraph_.clear();
    const std::string_view text = trimmed(paragraph_);
    if (!text.empty() && text != "---") {
      const bool bold = text.size() > 4 && text.rfind("**", 0) == 0 && text.substr(text.size() - 2) == "**" &&
                        text.find("**", 2) == text.size() - 2;
      if (bold) {
        step().blocks.push_back({StoryBlock::Kind::claim, std::string(text.substr(2, text.size() - 4)), {}});
      } else if (!step().title.empty() || !story_.steps.back().blocks.empty()) {
        step().blocks.push_back({StoryBlock::Kind::text, std::string(text), {}});
      } else {
        at_ = paragraph_from_;
        refuse(text);
      }
    }
    paragraph_.clear();
  }

  void end_step() {
    end_text();
    if (story_.steps.empty()) return;
    if (step().title.empty()) at_ = step_from_, refuse("step");
    if (step().name.empty()) step().name = step().title;
  }

  std::vector<std::string_view> lines_;
  std::size_t at_ = 0, paragraph_from_ = 0, step_from_ = 0;
  std::string paragraph_;
  Story story_;
};

std::string percent_decoded(std::string_view text) {
  const auto digit = [](char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
  };
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
      result += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

template <class Found>
void each_link(std::string_view markdown, const Found& found) {
  for (auto at = markdown.find("]("); at != std::string_view::npos; at = markdown.find("](", at + 2)) {
    const auto end = markdown.find(')', at);
    if (end == std::string_view::npos) break;
    found(markdown.substr(at + 2, end - at - 2));
  }
}

}  // namespace

std::string StoryStep::lit() const {
  std::string all;
  for (const std::string& id : look) all += (all.empty() ? "" : ",") + id;
  return all;
}

std::string StoryStep::claim() const {
  for (const auto& block : blocks)
    if (block.kind == StoryBlock::Kind::claim) return block.text;
  return {};
}

Story read_story(std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  if (trimmed(text).empty()) throw Refusal(QT_TRANSLATE_NOOP("core", "The story is empty."));
  return Reader(text).read();
}

StoryLink read_story_link(std::string_view target) {
  using Kind = StoryDeed::Kind;
  StoryLink link;
  const auto colon = target.find(':');
  const std::string_view kind = target.substr(0, colon);
  std::string_view rest = colon == std::string_view::npos ? std::string_view{} : target.substr(colon + 1);
  const std::string whole = percent_decoded(rest);
  if (kind == "set") {
    while (!rest.empty()) {
      const auto end = rest.find('&');
      auto [id, value] = halves(percent_decoded(rest.substr(0, end)));
      link.deeds.push_back({Kind::set, id, value, {}});
      rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
  } else if (kind == "preset") {
    link.deeds.push_back({Kind::preset, whole, {}, {}});
  } else if (kind == "do") {
    auto [id, value] = halves(whole);
    link.deeds.push_back({Kind::act, id, value, {}});
  } else if (kind == "play") {
    link.deeds.push_back({Kind::play, {}, {}, {}});
  } else if (kind == "pause") {
    link.deeds.push_back({Kind::pause, {}, {}, {}});
  } else if (kind == "restart") {
    link.deeds.push_back({Kind::restart, {}, {}, {}});
  } else if (kind == "steps") {
    link.deeds.push_back({Kind::steps, {}, whole, {}});
  } else if (kind == "show") {
    for (std::string_view ids = rest; !ids.empty();) {
      const auto comma = ids.find(',');
      link.show.emplace_back(trimmed(ids.substr(0, comma)));
      ids = comma == std::string_view::npos ? std::string_view{} : ids.substr(comma + 1);
    }
  } else {
    throw Refusal(QT_TRANSLATE_NOOP("core", "The story's link \"%1\" is not understood."),
                  {std::string(target)});
  }
  return link;
}

std::vector<StoryMark> marks_of(std::string_view markdown) {
  std::vector<StoryMark> marks;
  std::string text;
  bool code = false;
  const auto flush = [&] {
    if (!text.empty()) marks.push_back({StoryMark::Kind::text, std::move(text)});
    text.clear();
  };
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    const char c = markdown[i];
    if (c == '`') code = !code;
    if (c == '\\' && i + 1 < markdown.size() && (markdown[i + 1] == '$' || markdown[i + 1] == '{')) {
      text += markdown[++i];
    } else if (!code && c == '$') {
      const auto end = markdown.find('$', i + 1);
      if (end == std::string_view::npos) {
        text += c;
        continue;
      }
      flush();
      marks.push_back({StoryMark::Kind::formula, std::string(trimmed(markdown.substr(i + 1, end - i - 1)))});
      i = end;
    } else if (!code && c == '{') {
      const auto end = markdown.find('}', i + 1);
      const std::string_view id =
          end == std::string_view::npos ? std::string_view{} : markdown.substr(i + 1, end - i - 1);
      if (id.empty() ||
          id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.@/") != std::string_view::npos) {
        text += c;
        continue;
      }
      flush();
      marks.push_back({StoryMark::Kind::live, std::string(id)});
      i = end;
    } else {
      text += c;
    }
  }
  flush();
  return marks;
}

StoryNames names_in(const Story& story) {
  StoryNames names;
  const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
  const auto add_text = [&](const std::string& markdown) {
    for (const auto& mark : marks_of(markdown)) {
      if (mark.kind == StoryMark::Kind::live) names.live.push_back(mark.text);
      if (mark.kind == StoryMark::Kind::formula) names.formulas.push_back(mark.text);
    }
    each_link(markdown, [&](std::string_view target) {
      const StoryLink link = read_story_link(target);
      add(names.deeds, link.deeds);
      add(names.look, link.show);
    });
  };
  for (const auto& step : story.steps) {
    add(names.deeds, step.prepare);
    add(names.look, step.look);
    add_text(step.hint);
    for (const auto& prompt : step.prompts) {
      names.live.push_back(prompt.id);
      add_text(prompt.text);
    }
    for (const auto& block : step.blocks) {
      if (block.kind == StoryBlock::Kind::formula) {
        names.formulas.push_back(block.text);
      } else if (block.kind == StoryBlock::Kind::prediction) {
        add(names.deeds, block.prediction.then);
        add_text(block.prediction.question);
        add_text(block.prediction.because);
        for (const auto& choice : block.prediction.choices) add_text(choice.text);
        if (!block.prediction.answer.empty()) names.answers.push_back(block.prediction.answer);
        add(names.answers, block.prediction.hide);
      } else {
        add_text(block.text);
      }
    }
  }
  return names;
}

}  // namespace lucid
