// Figures that others printed. Nothing here is computed.
#pragma once

#include <span>

namespace lucid::speculative_decoding {

/// Leviathan, Kalman, Matias 2023 (arXiv 2211.17192), table 1: operations and speed by formula, c and c-hat
/// near 0.
struct TableOneRow {
  double alpha;
  int gamma;
  double operations, speed;
};
std::span<const TableOneRow> leviathan_table_one();

/// The same paper, tables 2 and 3: T5-XXL (11B) with smaller T5 as drafts, on a TPU v4. `cost` is c.
struct TranslatorRow {
  const char* task;
  const char* draft;
  int temperature, gamma;
  double alpha, cost, measured;
};
std::span<const TranslatorRow> t5_xxl();

/// Chen et al. 2023 (arXiv 2302.01318), table 1: Chinchilla 70B with a draft of 4B, four guesses a round, 16
/// TPU v4.
struct ChinchillaRow {
  const char* task;
  const char* sampling;
  double measured;
};
std::span<const ChinchillaRow> chinchilla();

}  // namespace lucid::speculative_decoding
