// The words that the stories are made of, by what they can be in a sentence.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/language/tokens.hpp"

namespace lucid::language {

enum Gender : int { female = 0, male = 1 };

struct Noun {
  const char* one;
  const char* many = "";  ///< empty where the stories never have more than one
};
struct PlaceWord {
  const char* name;
  const char* preposition;  ///< "in", "at", "on"
  bool indoors = false;
};

inline constexpr std::array girls = {"Lily",  "Mia",  "Anna",  "Emma", "Nora", "Ida",
                                     "Clara", "Rosa", "Lotte", "Zoe",  "Ella", "Maya"};
inline constexpr std::array boys = {"Tom",  "Ben",  "Max",  "Leo",  "Sam",  "Finn",
                                    "Otto", "Paul", "Jack", "Noah", "Emil", "Hugo"};
/// Relatives, a girl or a woman and a boy or a man in turn.
inline constexpr std::array relatives = {"mother", "father", "grandmother", "grandfather",
                                         "aunt",   "uncle",  "sister",      "brother"};
inline constexpr std::array beings = {"girl", "boy"};
inline constexpr std::array animals_with_names = {"fox", "mouse",    "bear", "rabbit",
                                                  "owl", "hedgehog", "frog", "squirrel"};
inline constexpr std::array traits = {"little", "brave",    "clever",  "kind",
                                      "quiet",  "cheerful", "curious", "shy"};

/// Things of which somebody has one.
inline constexpr std::array things = {"ball",  "kite",   "doll",    "book",    "hat",    "key",    "drum",
                                      "cup",   "boat",   "bell",    "map",     "lamp",   "ring",   "spoon",
                                      "flute", "scarf",  "whistle", "ribbon",  "clock",  "mirror", "crown",
                                      "train", "puppet", "brush",   "trumpet", "pencil", "comb",   "stamp"};
inline constexpr std::array looks = {"red",    "blue",   "green", "yellow", "white",  "black",
                                     "golden", "silver", "tiny",  "old",    "orange", "shiny"};
inline constexpr std::array containers = {"box", "basket", "drawer",   "chest",
                                          "jar", "bucket", "cupboard", "suitcase"};
inline constexpr std::array bags = {"bag", "pocket", "backpack"};

/// Things that are counted; the first can be eaten.
inline constexpr std::array<Noun, 16> countables = {{{"apple", "apples"},
                                                     {"pear", "pears"},
                                                     {"plum", "plums"},
                                                     {"cookie", "cookies"},
                                                     {"nut", "nuts"},
                                                     {"berry", "berries"},
                                                     {"cherry", "cherries"},
                                                     {"carrot", "carrots"},
                                                     {"cake", "cakes"},
                                                     {"shell", "shells"},
                                                     {"stone", "stones"},
                                                     {"button", "buttons"},
                                                     {"feather", "feathers"},
                                                     {"marble", "marbles"},
                                                     {"coin", "coins"},
                                                     {"leaf", "leaves"}}};
inline constexpr int eatable_count = 9;
inline constexpr std::array numbers = {"one", "two",   "three", "four", "five",
                                       "six", "seven", "eight", "nine"};

inline constexpr std::array<Noun, 8> wild_animals = {{{"duck", "ducks"},
                                                      {"cat", "cats"},
                                                      {"dog", "dogs"},
                                                      {"bird", "birds"},
                                                      {"goat", "goats"},
                                                      {"horse", "horses"},
                                                      {"hen", "hens"},
                                                      {"donkey", "donkeys"}}};

inline constexpr std::array<PlaceWord, 20> places = {
    {{"garden", "in"},        {"park", "in"},         {"forest", "in"},        {"meadow", "in"},
     {"village", "in"},       {"beach", "at"},        {"pond", "at"},          {"river", "at"},
     {"farm", "at"},          {"market", "at"},       {"lake", "at"},          {"mill", "at"},
     {"hill", "on"},          {"bridge", "on"},       {"kitchen", "in", true}, {"attic", "in", true},
     {"library", "in", true}, {"school", "at", true}, {"station", "at", true}, {"castle", "in", true}}};
struct Spot {
  const char* preposition;
  const char* noun;
};
/// Where lost things lie, without a roof and under one.
inline constexpr std::array<Spot, 12> spots_outdoors = {{{"under", "tree"},
                                                         {"behind", "tree"},
                                                         {"under", "bush"},
                                                         {"behind", "bush"},
                                                         {"under", "bench"},
                                                         {"behind", "bench"},
                                                         {"behind", "rock"},
                                                         {"behind", "fence"},
                                                         {"under", "log"},
                                                         {"behind", "wall"},
                                                         {"under", "hedge"},
                                                         {"in", "grass"}}};
inline constexpr std::array<Spot, 12> spots_indoors = {{{"under", "table"},
                                                        {"behind", "table"},
                                                        {"under", "bed"},
                                                        {"behind", "bed"},
                                                        {"under", "chair"},
                                                        {"behind", "chair"},
                                                        {"behind", "door"},
                                                        {"under", "carpet"},
                                                        {"behind", "stove"},
                                                        {"behind", "curtain"},
                                                        {"on", "shelf"},
                                                        {"under", "stairs"}}};

inline constexpr std::array weathers = {"sunny", "windy", "warm", "cloudy", "foggy", "fine"};
inline constexpr std::array times = {"morning", "afternoon", "evening", "day"};
inline constexpr std::array drinks = {"water", "milk", "tea", "juice"};

/// All tokens of the stories, in a fixed order: the order of the numbers in every trained file.
const Vocabulary& story_vocabulary();

}  // namespace lucid::language
