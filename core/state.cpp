#include "core/state.hpp"

#include "core/deeds.hpp"

namespace lucid {

Settings default_settings(const Exhibit& exhibit) {
  Settings settings;
  for (const auto& p : exhibit.parameters) settings.push_back(p.initial);
  return settings;
}

Settings settings_of(const Exhibit& exhibit, const State& state) {
  Settings settings = default_settings(exhibit);
  for (const auto& entry : state.log) {
    if (entry.step > state.step) break;
    if (const auto* edit = std::get_if<Edit>(&entry.what))
      if (const int index = exhibit.parameter_index(edit->parameter); index >= 0)
        settings[static_cast<std::size_t>(index)] = edit->value;
  }
  return settings;
}

namespace {

/// The settings as edits at step 0, defaults left out.
std::vector<LogEntry> as_log(const Exhibit& exhibit, const Settings& settings) {
  std::vector<LogEntry> log;
  for (std::size_t i = 0; i < settings.size(); ++i)
    if (!(settings[i] == exhibit.parameters[i].initial))
      log.push_back({0, Edit{exhibit.parameters[i].id, settings[i]}});
  return log;
}

}  // namespace

void record(const Exhibit& exhibit, State& state, const Edit& edit) {
  if (exhibit.parameter(edit.parameter).restarts) {
    Settings settings = settings_of(exhibit, state);
    settings[static_cast<std::size_t>(exhibit.parameter_index(edit.parameter))] = edit.value;
    state.log = as_log(exhibit, settings);
    state.step = 0;
    return;
  }
  cut_future(state);
  auto& log = state.log;
  auto block = log.size();
  while (block > 0 && log[block - 1].step == state.step && std::holds_alternative<Edit>(log[block - 1].what))
    --block;
  const int index = exhibit.parameter_index(edit.parameter);
  const Value* before = &exhibit.parameters[static_cast<std::size_t>(index)].initial;
  for (auto i = block; i-- > 0;)
    if (const auto* earlier = std::get_if<Edit>(&log[i].what);
        earlier && earlier->parameter == edit.parameter) {
      before = &earlier->value;
      break;
    }
  const bool differs = !(*before == edit.value);
  auto place = block;
  while (place < log.size() && exhibit.parameter_index(std::get<Edit>(log[place].what).parameter) < index)
    ++place;
  const auto at = log.begin() + static_cast<std::ptrdiff_t>(place);
  if (place < log.size() && std::get<Edit>(log[place].what).parameter == edit.parameter) {
    if (differs)
      std::get<Edit>(at->what).value = edit.value;
    else
      log.erase(at);
  } else if (differs) {
    log.insert(at, {state.step, edit});
  }
}

void record(State& state, const Deed& deed) {
  cut_future(state);
  if (!state.log.empty() && state.log.back().step == state.step) {
    auto* earlier = std::get_if<Deed>(&state.log.back().what);
    if (earlier && replaces(deed, *earlier)) {
      *earlier = deed;
      return;
    }
  }
  state.log.push_back({state.step, deed});
}

void cut_future(State& state) {
  while (!state.log.empty() && state.log.back().step > state.step) state.log.pop_back();
}

std::vector<Edit> edits_of(const Exhibit& exhibit, const Preset& preset) {
  std::vector<Edit> edits;
  for (const auto& [id, text] : preset.set) edits.push_back(parse_edit(exhibit, id, text));
  return edits;
}

Edit parse_edit(const Exhibit& exhibit, std::string_view id, std::string_view value) {
  return {std::string(id), parse_value(exhibit.parameter(id), value)};
}

void check_deed(const Exhibit& exhibit, const Deed& deed) {
  const Action& action = exhibit.action(deed.action);
  if (deed.arguments.size() != action.arguments.size())
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "%1 takes %2 arguments, not %3."),
        {action.id, std::to_string(action.arguments.size()), std::to_string(deed.arguments.size())});
  for (std::size_t i = 0; i < deed.arguments.size(); ++i)
    if (auto message = why_not(action.arguments[i], deed.arguments[i])) throw Refusal(*message);
}

Deed parse_deed(const Exhibit& exhibit, std::string_view text) {
  const auto equals = text.find('=');
  const Action& action = exhibit.action(text.substr(0, equals));
  std::string_view rest = equals == std::string_view::npos ? std::string_view{} : text.substr(equals + 1);
  Deed deed{action.id, {}};
  for (const auto& argument : action.arguments) deed.arguments.push_back(argument.initial);
  for (std::size_t i = 0; i < action.arguments.size() && !rest.empty(); ++i) {
    // The last argument takes all that is left, so that a list or a text may hold commas.
    std::size_t end = i + 1 == action.arguments.size() ? std::string_view::npos : rest.find(',');
    std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    std::size_t position = i;
    for (std::size_t j = 0; j < action.arguments.size(); ++j) {
      const std::string prefix = action.arguments[j].id + "=";
      if (part.substr(0, prefix.size()) == prefix) {
        position = j;
        part.remove_prefix(prefix.size());
        break;
      }
    }
    deed.arguments[position] = parse_value(action.arguments[position], part);
  }
  if (!rest.empty() ||
      (action.arguments.empty() && equals != std::string_view::npos && equals + 1 < text.size()))
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 takes no argument \"%2\"."), {action.id, std::string(rest)});
  check_deed(exhibit, deed);
  return deed;
}

std::vector<const Published*> published_now(const Exhibit& exhibit, const Readout& readout,
                                            const Settings& settings) {
  std::vector<const Published*> found;
  for (const auto& published : readout.published) {
    bool holds = true;
    if (!published.preset.empty())
      for (const auto& [id, text] : exhibit.preset(published.preset).set)
        holds = holds && print_value(settings[static_cast<std::size_t>(exhibit.parameter_index(id))]) ==
                             print_value(parse_value(exhibit.parameter(id), text));
    if (holds) found.push_back(&published);
  }
  return found;
}

bool matters(const Exhibit& exhibit, const std::vector<Condition>& conditions, const Settings& settings) {
  for (const auto& condition : conditions) {
    const int index = exhibit.parameter_index(condition.parameter);
    if (index < 0) continue;
    const std::string value = print_value(settings[static_cast<std::size_t>(index)]);
    bool any = false;
    for (const auto& wanted : condition.values) any = any || wanted == value;
    if (!any) return false;
  }
  return true;
}

std::uint64_t hash_of(const State& state) {
  std::uint64_t hash = hash_bytes(state.exhibit);
  const auto add = [&hash](const std::string& text) { hash = hash_bytes(text + '\n', hash); };
  const auto add_value = [&](const Value& value) {
    add(std::to_string(value.index()) + print_value(value));
    if (const auto* file = std::get_if<File>(&value); file && file->content) add(*file->content);
  };
  add(std::to_string(state.seed));
  add(std::to_string(state.step));
  for (const auto& entry : state.log) {
    add(std::to_string(entry.step));
    if (const auto* edit = std::get_if<Edit>(&entry.what)) {
      add(edit->parameter);
      add_value(edit->value);
    } else {
      const auto& deed = std::get<Deed>(entry.what);
      add(deed.action);
      for (const auto& value : deed.arguments) add_value(value);
    }
  }
  return hash;
}

}  // namespace lucid
