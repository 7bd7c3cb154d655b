#include "app/brought_file.hpp"

#include <algorithm>

#include "core/exhibits.hpp"

namespace lucid {

std::optional<FileUse> use_of_file(const Exhibit& exhibit, const Settings& settings, const File& file,
                                   std::optional<Message>& why) {
  for (const auto& parameter : exhibit.parameters) {
    if (parameter.kind != Kind::file) continue;
    why = why_not(parameter, file);
    if (why) continue;
    FileUse use{&parameter, {Edit{parameter.id, file}}};
    for (const auto& condition : parameter.relevant_when) {
      const int index = exhibit.parameter_index(condition.parameter);
      if (index < 0 || condition.values.empty()) continue;
      const std::string now = print_value(settings[static_cast<std::size_t>(index)]);
      if (std::ranges::find(condition.values, now) == condition.values.end())
        use.edits.push_back(parse_edit(exhibit, condition.parameter, condition.values.front()));
    }
    return use;
  }
  return std::nullopt;
}

std::vector<const Exhibit*> takers_of_file(const File& file) {
  std::vector<const Exhibit*> takers;
  for (const Exhibit* exhibit : exhibits()) {
    std::optional<Message> why;
    if (use_of_file(*exhibit, default_settings(*exhibit), file, why)) takers.push_back(exhibit);
  }
  return takers;
}

}  // namespace lucid
