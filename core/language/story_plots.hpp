// What happens in the stories: each function tells one or two sentences and sets what comes next.
#pragma once

#include "core/language/story_sentences.hpp"

namespace lucid::language {

inline constexpr int shortest_story = 4;  ///< sentences before a story may simply end
inline constexpr int long_story = 6;      ///< sentences after which nothing is added that need not be

/// What has to come from somebody else in such weather.
enum Weather : int { fine = 0, rain = 1, snow = 2, heat = 3 };

void has_thing(Sentences& tell);
void at_place_with_thing(Sentences& tell);
void lost_thing(Sentences& tell);
void searching(Sentences& tell);
void friend_has_thing(Sentences& tell);
void has_thing_again(Sentences& tell);
void thing_hidden(Sentences& tell);
void thing_gone(Sentences& tell);
void told_where(Sentences& tell);
void thing_kept(Sentences& tell);
void two_things(Sentences& tell);
void wishing_to_trade(Sentences& tell);
void trading(Sentences& tell);
void traded(Sentences& tell);
void counting(Sentences& tell);
void wants_present(Sentences& tell);
void has_present(Sentences& tell);
void present_packed(Sentences& tell);
void present_asked_about(Sentences& tell);
void arriving(Sentences& tell);
void present_given(Sentences& tell);
void bad_weather(Sentences& tell);
void in_bad_weather(Sentences& tell);
void helped_in_weather(Sentences& tell);
void after_weather(Sentences& tell);
void animals_seen(Sentences& tell);
void animals_wait(Sentences& tell);
void animals_fed(Sentences& tell);
void animals_follow(Sentences& tell);

}  // namespace lucid::language
