#include "app/lucid_file.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <random>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include "core/exhibits.hpp"

namespace lucid {
namespace {

using Json = nlohmann::json;

constexpr int deepest = 24;
constexpr std::size_t most_entries = 1'000'000;
constexpr std::int64_t most_steps = 1'000'000'000'000;

std::string hex(std::uint64_t number) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
  return text;
}

class Files {
 public:
  std::size_t add(const File& file) {
    const std::string hash = hex(hash_bytes(*file.content));
    for (std::size_t i = 0; i < list_.size(); ++i)
      if (list_[i]["hash"] == hash && list_[i]["name"] == file.name) return i;
    Json entry{{"name", file.name}, {"hash", hash}, {"bytes", file.content->size()}};
    if (file.content->size() <= largest_kept_file) entry["content"] = base64(*file.content);
    list_.push_back(std::move(entry));
    return list_.size() - 1;
  }
  const Json& list() const { return list_; }

 private:
  Json list_ = Json::array();
};

Json to_json(const Value& value, Files& files) {
  if (const auto* number = std::get_if<double>(&value)) return *number;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* file = std::get_if<File>(&value))
    return file->empty() ? Json() : Json{{"file", files.add(*file)}};
  return print_value(value);
}

/// Where in a file something is wrong, for the sentence.
[[noreturn]] void damaged(const std::string& name, const std::string& where) {
  throw Refusal(
      QT_TRANSLATE_NOOP("core", "%1 is damaged: \"%2\" is not what it should be. Nothing was changed."),
      {name, where});
}

std::int64_t whole_number(const Json& json, const std::string& name, const std::string& where,
                          std::int64_t most) {
  if (json.is_number_unsigned() && json.get<std::uint64_t>() <= static_cast<std::uint64_t>(most))
    return static_cast<std::int64_t>(json.get<std::uint64_t>());
  damaged(name, where);
}

struct KeptFile {
  std::string name;
  std::shared_ptr<const std::string> content;  ///< null: it was too large to be kept
};

std::vector<KeptFile> read_files(const Json& lesson, const std::string& name) {
  std::vector<KeptFile> files;
  if (!lesson.contains("files")) return files;
  const Json& list = lesson["files"];
  if (!list.is_array() || list.size() > 1000) damaged(name, "files");
  for (const Json& entry : list) {
    if (!entry.is_object() || !entry.contains("name") || !entry["name"].is_string() ||
        !entry.contains("hash") || !entry["hash"].is_string())
      damaged(name, "files");
    KeptFile file{entry["name"].get<std::string>(), nullptr};
    if (entry.contains("content")) {
      if (!entry["content"].is_string()) damaged(name, "files");
      auto bytes = from_base64(entry["content"].get_ref<const std::string&>());
      if (!bytes || bytes->size() > largest_kept_file || hex(hash_bytes(*bytes)) != entry["hash"])
        throw Refusal(
            QT_TRANSLATE_NOOP("core",
                              "%1 is damaged: the file \"%2\" inside it has changed. Nothing was changed."),
            {name, file.name});
      file.content = std::make_shared<const std::string>(std::move(*bytes));
    }
    files.push_back(std::move(file));
  }
  return files;
}

struct Reading {
  const std::string& name;
  const std::vector<KeptFile>& files;
  std::vector<Message>& warnings;
};

/// The value, or nothing where its file was too large to be kept (with a warning). Throws Refusal.
std::optional<Value> from_json(const Parameter& parameter, const Json& json, const Reading& reading) {
  const std::string& name = reading.name;
  const auto checked = [&](Value value) {
    if (auto why = why_not(parameter, value))
      throw Refusal(QT_TRANSLATE_NOOP("core", "%1 cannot be opened: %2 Nothing was changed."),
                    {name, in_english(*why)});
    return value;
  };
  switch (parameter.kind) {
    case Kind::real:
      if (!json.is_number()) damaged(name, parameter.id);
      return checked(json.get<double>());
    case Kind::integer:
      if (!json.is_number_integer()) damaged(name, parameter.id);
      if (json.is_number_unsigned() && json.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
        damaged(name, parameter.id);
      return checked(json.get<std::int64_t>());
    case Kind::flag:
      if (!json.is_boolean()) damaged(name, parameter.id);
      return checked(json.get<bool>());
    case Kind::choice:
    case Kind::text:
      if (!json.is_string()) damaged(name, parameter.id);
      return checked(json.get<std::string>());
    case Kind::file: {
      if (json.is_null()) return Value(File{});
      if (!json.is_object() || !json.contains("file")) damaged(name, parameter.id);
      const auto index = whole_number(json["file"], name, parameter.id, INT32_MAX);
      if (static_cast<std::size_t>(index) >= reading.files.size()) damaged(name, parameter.id);
      const KeptFile& file = reading.files[static_cast<std::size_t>(index)];
      if (!file.content) {
        reading.warnings.push_back(
            {QT_TRANSLATE_NOOP("core", "\"%1\" was too large to be kept in %2: choose it again."),
             {file.name, name}});
        return std::nullopt;
      }
      return checked(File{file.name, file.content});
    }
    case Kind::list:
    case Kind::points:
    case Kind::grid:
      if (!json.is_string()) damaged(name, parameter.id);
      try {
        return checked(parse_value(parameter, json.get_ref<const std::string&>()));
      } catch (const Refusal& refusal) {
        throw Refusal(QT_TRANSLATE_NOOP("core", "%1 cannot be opened: %2 Nothing was changed."),
                      {name, refusal.what()});
      }
  }
  return std::nullopt;
}

void read_entry(const Exhibit& exhibit, const Json& entry, State& state, const Reading& reading) {
  if (!entry.is_object() || !entry.contains("step")) damaged(reading.name, "log");
  LogEntry result;
  result.step = whole_number(entry["step"], reading.name, "step", most_steps);
  if (!state.log.empty() && result.step < state.log.back().step) damaged(reading.name, "step");
  const auto unknown = [&](const std::string& id) {
    reading.warnings.push_back(
        {QT_TRANSLATE_NOOP("core", "\"%1\" in %2 is unknown to this version and was left out."),
         {id, reading.name}});
  };
  if (entry.contains("set")) {
    if (!entry["set"].is_string() || !entry.contains("value")) damaged(reading.name, "set");
    const auto id = entry["set"].get<std::string>();
    const int index = exhibit.parameter_index(id);
    if (index < 0) return unknown(id);
    auto value = from_json(exhibit.parameters[static_cast<std::size_t>(index)], entry["value"], reading);
    if (!value) return;
    result.what = Edit{exhibit.parameters[static_cast<std::size_t>(index)].id, std::move(*value)};
  } else if (entry.contains("do")) {
    if (!entry["do"].is_string() || !entry.contains("arguments") || !entry["arguments"].is_array())
      damaged(reading.name, "do");
    const auto id = entry["do"].get<std::string>();
    const Action* action = nullptr;
    for (const auto& known : exhibit.actions)
      if (known.id == id) action = &known;
    if (!action) return unknown(id);
    const Json& arguments = entry["arguments"];
    if (arguments.size() != action->arguments.size()) damaged(reading.name, id);
    Deed deed{action->id, {}};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      auto value = from_json(action->arguments[i], arguments[i], reading);
      if (!value) return;
      deed.arguments.push_back(std::move(*value));
    }
    result.what = std::move(deed);
  } else {
    damaged(reading.name, "log");
  }
  state.log.push_back(std::move(result));
}

std::vector<std::string> known_parameters(const Exhibit& exhibit, const Json& lesson, const char* key,
                                          const std::string& name) {
  std::vector<std::string> ids;
  if (!lesson.contains(key)) return ids;
  if (!lesson[key].is_array()) damaged(name, key);
  for (const Json& id : lesson[key]) {
    if (!id.is_string()) damaged(name, key);
    if (exhibit.parameter_index(id.get_ref<const std::string&>()) >= 0) ids.push_back(id.get<std::string>());
  }
  return ids;
}

Json parsed(std::string_view text, const std::string& name) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  if (text.empty()) throw Refusal(QT_TRANSLATE_NOOP("core", "%1 is empty."), {name});
  if (text.size() > largest_lesson)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 is too large to be a saved state."), {name});
  bool too_deep = false;
  // Depth is looked at before memory is taken for it.
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size() && !too_deep; ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '[' || c == '{') {
      too_deep = ++depth > deepest;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  Json json = too_deep ? Json(Json::value_t::discarded) : Json::parse(text, nullptr, false);
  if (json.is_discarded() || !json.is_object() || !json.contains("lucidarium"))
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 is not a state that Lucidarium saved, or it is incomplete."),
                  {name});
  return json;
}

}  // namespace

namespace {

Json log_to_json(const std::vector<LogEntry>& entries, Files& files) {
  Json log = Json::array();
  for (const auto& entry : entries) {
    Json line{{"step", entry.step}};
    if (const auto* edit = std::get_if<Edit>(&entry.what)) {
      line["set"] = edit->parameter;
      line["value"] = to_json(edit->value, files);
    } else {
      const auto& deed = std::get<Deed>(entry.what);
      line["do"] = deed.action;
      line["arguments"] = Json::array();
      for (const auto& value : deed.arguments) line["arguments"].push_back(to_json(value, files));
    }
    log.push_back(std::move(line));
  }
  return log;
}

/// Seed, step and log of a run.
State read_run(const Exhibit& exhibit, const Json& json, const Reading& reading) {
  const std::string& name = reading.name;
  State state;
  state.exhibit = exhibit.id;
  if (json.contains("seed")) {
    if (!json["seed"].is_number_unsigned()) damaged(name, "seed");
    state.seed = json["seed"].get<std::uint64_t>();
  }
  if (json.contains("step")) state.step = whole_number(json["step"], name, "step", most_steps);
  if (json.contains("log")) {
    if (!json["log"].is_array() || json["log"].size() > most_entries) damaged(name, "log");
    for (const Json& entry : json["log"]) read_entry(exhibit, entry, state, reading);
  }
  return state;
}

/// Each by itself: one that is damaged takes nothing else with it, and stays in the file.
void read_guesses_of(const Json& json, ReadLesson& result, const std::string& name) {
  const Json list = json.is_array() ? json : Json::array({json});
  const auto text_of = [](const Json& part) {
    return part.dump(-1, ' ', false, Json::error_handler_t::replace);
  };
  Json unread = Json::array();
  for (const Json& entry : list) {
    auto guesses =
        list.size() > most_entries ? std::vector<Guess>() : read_guesses(text_of(Json::array({entry})));
    if (guesses.empty())
      unread.push_back(entry);
    else
      result.lesson.guesses.push_back(std::move(guesses.front()));
  }
  if (unread.empty()) return;
  result.lesson.unread_guesses = text_of(unread);
  result.warnings.push_back(
      {QT_TRANSLATE_NOOP(
           "core", "Predictions in %1 that cannot be read: %2. They stay in the file; all else is here."),
       {name, std::to_string(unread.size())}});
}

}  // namespace

std::string write_lesson(const Lesson& lesson) {
  Files files;
  const Json log = log_to_json(lesson.state.log, files);
  nlohmann::ordered_json json;
  json["lucidarium"] = lesson_format;
  json["version"] = LUCIDARIUM_VERSION;
  json["exhibit"] = lesson.state.exhibit;
  json["seed"] = lesson.state.seed;
  json["step"] = lesson.state.step;
  json["log"] = log;
  if (lesson.held)
    json["held"] = {{"seed", lesson.held->seed},
                    {"step", lesson.held->step},
                    {"log", log_to_json(lesson.held->log, files)}};
  if (!lesson.marks.empty()) json["marks"] = lesson.marks;
  if (!files.list().empty()) json["files"] = files.list();
  json["story_step"] = lesson.story_step;
  if (!lesson.view.empty()) json["view"] = nlohmann::ordered_json::parse(lesson.view, nullptr, false);
  if (!lesson.hidden.empty()) json["hidden"] = lesson.hidden;
  if (!lesson.locked.empty()) json["locked"] = lesson.locked;
  nlohmann::ordered_json guesses = nlohmann::ordered_json::parse(guesses_as_json(lesson.guesses));
  const auto unread = nlohmann::ordered_json::parse(lesson.unread_guesses, nullptr, false);
  if (unread.is_array()) guesses.insert(guesses.end(), unread.begin(), unread.end());
  if (!guesses.empty()) json["guesses"] = std::move(guesses);
  return json.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

ReadLesson read_lesson(std::string_view text, const std::string& name, const FindExhibit& find) {
  const Json json = parsed(text, name);
  if (!json["lucidarium"].is_number_unsigned()) damaged(name, "lucidarium");
  if (json["lucidarium"].get<std::uint64_t>() > lesson_format)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 was saved by a newer Lucidarium than this one."), {name});
  if (!json.contains("exhibit") || !json["exhibit"].is_string()) damaged(name, "exhibit");
  const Exhibit& exhibit = find ? find(json["exhibit"].get_ref<const std::string&>())
                                : find_exhibit(json["exhibit"].get_ref<const std::string&>());

  ReadLesson result;
  const auto files = read_files(json, name);
  const Reading reading{name, files, result.warnings};
  result.lesson.state = read_run(exhibit, json, reading);
  if (json.contains("held")) {
    if (!json["held"].is_object()) damaged(name, "held");
    result.lesson.held = read_run(exhibit, json["held"], reading);
  }
  if (json.contains("marks")) {
    if (!json["marks"].is_array() || json["marks"].size() > 10'000) damaged(name, "marks");
    for (const Json& mark : json["marks"])
      result.lesson.marks.push_back(whole_number(mark, name, "marks", most_steps));
    std::sort(result.lesson.marks.begin(), result.lesson.marks.end());
  }
  if (json.contains("story_step"))
    result.lesson.story_step = static_cast<int>(whole_number(json["story_step"], name, "story_step", 1000));
  if (json.contains("view")) {
    if (!json["view"].is_object()) damaged(name, "view");
    result.lesson.view = json["view"].dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  if (json.contains("guesses")) read_guesses_of(json["guesses"], result, name);
  result.lesson.hidden = known_parameters(exhibit, json, "hidden", name);
  result.lesson.locked = known_parameters(exhibit, json, "locked", name);
  return result;
}

namespace {

/// Writes and waits until the disk has it.
bool write_through(const std::filesystem::path& path, std::string_view content) {
  std::FILE* file = std::fopen(path.string().c_str(), "wb");
  if (!file) return false;
  bool good = std::fwrite(content.data(), 1, content.size(), file) == content.size();
  good = std::fflush(file) == 0 && good;
#ifdef _WIN32
  good = _commit(_fileno(file)) == 0 && good;
#else
  good = ::fsync(::fileno(file)) == 0 && good;
#endif
  return std::fclose(file) == 0 && good;
}

}  // namespace

void save_file(const std::string& path, std::string_view content) {
  namespace fs = std::filesystem;
  const auto refuse = [&]() -> Refusal {
    return {QT_TRANSLATE_NOOP("core",
                              "\"%1\" could not be written. Is the folder there, and may you write in it?"),
            {path}};
  };
  const fs::path target(path);
  std::error_code error;
  if (fs::is_directory(target, error)) throw refuse();
  const fs::path beside = target.string() + "." + std::to_string(std::random_device{}()) + ".part";
  if (!write_through(beside, content)) {
    fs::remove(beside, error);
    throw refuse();
  }
  fs::rename(beside, target, error);
  if (error) {
    fs::remove(beside, error);
    throw refuse();
  }
}

void save_lesson(const std::string& path, const Lesson& lesson) { save_file(path, write_lesson(lesson)); }

ReadLesson open_lesson(const std::string& path) {
  const File file = read_file(path, largest_lesson);
  return read_lesson(*file.content, file.name);
}

std::string base64(std::string_view bytes) {
  static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t block = 0;
    for (std::size_t j = 0; j < 3; ++j)
      block = block << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0u);
    const std::size_t missing = i + 3 > bytes.size() ? i + 3 - bytes.size() : 0;
    for (std::size_t j = 0; j < 4; ++j) text += j + missing > 3 ? '=' : digits[block >> (18 - 6 * j) & 63];
  }
  return text;
}

std::optional<std::string> from_base64(std::string_view text) {
  static const auto values = [] {
    std::array<int, 256> table{};
    table.fill(-1);
    const std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < digits.size(); ++i)
      table[static_cast<unsigned char>(digits[i])] = static_cast<int>(i);
    return table;
  }();
  if (text.size() % 4 != 0) return std::nullopt;
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  for (std::size_t i = 0; i < text.size(); i += 4) {
    std::uint32_t block = 0;
    int padding = 0;
    for (std::size_t j = 0; j < 4; ++j) {
      const char c = text[i + j];
      int value = values[static_cast<unsigned char>(c)];
      if (c == '=' && i + 4 == text.size() && j >= 2) {
        ++padding;
        value = 0;
      } else if (value < 0 || padding > 0) {
        return std::nullopt;
      }
      block = block << 6 | static_cast<std::uint32_t>(value);
    }
    for (int j = 0; j < 3 - padding; ++j) bytes += static_cast<char>(block >> (16 - 8 * j) & 255);
  }
  return bytes;
}

}  // namespace lucid
