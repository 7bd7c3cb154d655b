// What a reader knows of a story so far, and what each part of a sentence changes or contradicts.
#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/language/story_patterns.hpp"
#include "core/words.hpp"

namespace lucid::language {

/// Thrown inside the checker, where a sentence cannot be true.
struct Contradiction {
  const char* kind;
  Message message;
  std::size_t position;  ///< in the sentence
};

struct World {
  struct Person {
    int word = -1, gender = 0, owner = -1;  ///< owner: whose mother; -1 for those with names
    bool away = false, helped = false;
    bool indoors = false;
  };
  struct Thing {
    int noun = -1, look = -1;
    int owner = -1, holder = -1;      ///< people
    int container = -1, bag_of = -1;  ///< token of what it is in; whose bag that is
    bool lost = false, was_gone = false, indoors = false;
    std::vector<std::pair<int, int>> searched;  ///< preposition and noun: it is not there
  };
  /// Umbrella, coat or water: somebody has none, somebody else has one.
  struct Shelter {
    int weather = -1, helper = -1, sufferer = -1, wearer = -1, look = -1;
  };
  struct Animals {
    int index = -1, number = 0, given = 0;
    bool fed = false;
  };

  std::vector<Person> people;
  std::vector<Thing> things;
  std::array<int, 2> last_of_gender = {-1, -1};
  int last_thing = -1;
  std::map<std::pair<int, int>, int> counts;  ///< (person, kind of thing) to number
  int counter = -1, counted = -1;             ///< who counts what at present
  int asked_by = -1;
  int giver = -1, receiver = -1;
  Shelter shelter;
  Animals animals;
  std::vector<int> containers;  ///< seen so far
  int sentences = 0;
};

/// One sentence, read from left to right.
class Scene {
 public:
  Scene(World& world, std::span<const Found> found) : w(world), found_(found) {}

  World& w;

  [[noreturn]] void contradiction(const char* kind, const char* text,
                                  std::vector<std::string> arguments = {}) const;
  void demand(bool holds, const char* kind, const char* text, std::vector<std::string> arguments = {}) const {
    if (!holds) contradiction(kind, text, std::move(arguments));
  }

  int person();    ///< the next open place, which is somebody
  int newcomer();  ///< …somebody who was not there before
  void introduce_hero(int being);
  void pronoun_of(int person);  ///< …"she", which has to be this person
  void owner_is(int person);    ///< …"her", which has to be this person's
  World::Thing& thing();        ///< …a thing that is known
  World::Thing& new_thing(int holder);
  World::Thing& named_thing();  ///< …"an old ball", which has to be one that is known
  int word();                   ///< …a word of a list: its token
  int number();
  int noun(int number);      ///< …a kind of thing to count; one or many must fit the number
  int place(bool& indoors);  ///< …"in the park"
  /// …"under the tree", where `thing` is looked for, or found.
  void spot(World::Thing& thing, bool found);

  World::Person& about(int person) const { return w.people[static_cast<std::size_t>(person)]; }
  std::string name(int person) const;
  std::string text(int token) const;
  std::string text(const World::Thing& thing) const;

  void has(int person, const World::Thing& thing) const;  ///< demands it
  void other_than(int one, int two) const;                ///< demands two people
  void hand_over(World::Thing& thing, int to) const;
  int& count(int person, int noun) const;  ///< demands that it is known
  void take(int number) const;             ///< from whoever counts
  int others_of(int person) const;         ///< the other of two people; -1 if there are not two

 private:
  const Found& next();
  int resolve(Found::Form form, int word, const Found& found);
  int introduce(int word, int gender, int owner);
  void mention(int person) { w.last_of_gender[static_cast<std::size_t>(w.people[person].gender)] = person; }

  std::span<const Found> found_;
  std::size_t next_ = 0;
  std::size_t position_ = 0;
};

}  // namespace lucid::language
