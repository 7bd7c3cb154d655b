#include "core/exhibits/speculative_decoding/published.hpp"

namespace lucid::speculative_decoding {

std::span<const TableOneRow> leviathan_table_one() {
  static constexpr TableOneRow rows[] = {{0.6, 2, 1.53, 1.96}, {0.7, 3, 1.58, 2.53}, {0.8, 2, 1.23, 2.44},
                                         {0.8, 5, 1.63, 3.69}, {0.9, 2, 1.11, 2.71}, {0.9, 10, 1.60, 6.86}};
  return rows;
}

std::span<const TranslatorRow> t5_xxl() {
  static constexpr TranslatorRow rows[] = {
      {"EnDe", "T5-small", 0, 7, 0.75, 0.02, 3.4},  {"EnDe", "T5-base", 0, 7, 0.80, 0.04, 2.8},
      {"EnDe", "T5-large", 0, 7, 0.82, 0.11, 1.7},  {"EnDe", "T5-small", 1, 7, 0.62, 0.02, 2.6},
      {"EnDe", "T5-base", 1, 5, 0.68, 0.04, 2.4},   {"EnDe", "T5-large", 1, 3, 0.71, 0.11, 1.4},
      {"CNNDM", "T5-small", 0, 5, 0.65, 0.02, 3.1}, {"CNNDM", "T5-base", 0, 5, 0.73, 0.04, 3.0},
      {"CNNDM", "T5-large", 0, 3, 0.74, 0.11, 2.2}, {"CNNDM", "T5-small", 1, 5, 0.53, 0.02, 2.3},
      {"CNNDM", "T5-base", 1, 3, 0.55, 0.04, 2.2},  {"CNNDM", "T5-large", 1, 3, 0.56, 0.11, 1.7}};
  return rows;
}

std::span<const ChinchillaRow> chinchilla() {
  static constexpr ChinchillaRow rows[] = {
      {"XSum", "nucleus", 1.92}, {"XSum", "greedy", 2.01}, {"HumanEval", "nucleus", 2.46}};
  return rows;
}

}  // namespace lucid::speculative_decoding
