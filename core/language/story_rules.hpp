// The sentences that the story checker understands, and what each says about the world.
#pragma once

#include <vector>

#include "core/language/story_world.hpp"

namespace lucid::language {

struct Rule {
  Pattern pattern;
  void (*happens)(Scene&);
};

struct RuleText {
  const char* pattern;
  void (*happens)(Scene&);
};
/// By subject, as they are written down.
std::vector<RuleText> rules_of_things();  ///< what somebody has, loses, puts away
std::vector<RuleText>
rules_of_trade_and_numbers();           ///< what changes hands, what is counted and fed to animals
std::vector<RuleText> rules_of_help();  ///< presents, bad weather, how stories end

/// In the order in which they are tried; sentences without their full stop and without what tells the time.
const std::vector<Rule>& story_rules();

}  // namespace lucid::language
