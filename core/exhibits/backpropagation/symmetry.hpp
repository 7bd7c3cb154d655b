// The mirror-symmetry net of Rumelhart, Hinton and Williams (1986), trained as in the paper.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/random.hpp"

namespace lucid::backpropagation {

inline constexpr int symmetry_inputs = 6;
inline constexpr int symmetry_patterns = 64;
/// Per hidden unit six weights and a bias, then two weights and a bias of the output.
inline constexpr int symmetry_weights = 2 * (symmetry_inputs + 1) + 3;

/// What the paper used: every weight moves by −ε ∂E/∂w + α (its last move) after all 64 patterns.
struct SymmetryRule {
  double learning_rate = 0.1;
  double momentum = 0.9;
};

/// A 6-2-1 net of sigmoids and how it has fared. Weights: hidden 0 (6 + bias), hidden 1 (6 + bias), output (2
/// + bias).
struct SymmetryNet {
  std::array<double, symmetry_weights> weights{};
  std::array<double, symmetry_weights> moves{};
  int sweeps = 0;
  double error = 0;              ///< ½ Σ e² over the 64 patterns before the last move
  std::optional<int> solved_at;  ///< sweeps done when every |e| was first below ½
};

/// Weights and biases uniform in ±0.3.
SymmetryNet symmetry_start(Random random);

/// Does `count` sweeps. A step is as large as the paper's whatever the error: no rescaling, no early stop.
void symmetry_sweeps(SymmetryNet& net, const SymmetryRule& rule, int count);

/// E = ½ Σ e² and, if asked for, ∂E/∂w, at the net's weights.
double symmetry_error(const SymmetryNet& net, std::array<double, symmetry_weights>* gradient = nullptr);

/// Answers of the net to the patterns 0 … 63 (bit i of the pattern is input i).
std::array<double, symmetry_patterns> symmetry_answers(const SymmetryNet& net);

/// 1 for patterns that read the same in both directions, of which there are eight.
double symmetry_target(int pattern);

/// The sizes of the three mirrored pairs of weights of a hidden unit, smallest first, over the smallest one:
/// 1, 2, 4 in the paper's figure. Empty while the smallest is 0.
std::optional<std::array<double, 3>> symmetry_ratios(const SymmetryNet& net, int hidden);

/// Whether each hidden unit has the weights of one side on the other with the opposite sign, within a tenth
/// of its largest.
bool symmetry_mirrored(const SymmetryNet& net);

/// The eight sums that three bits of one side can give a hidden unit, by how far neighbours are apart, in
/// units of the smallest weight. A pattern cancels against another one than its mirror image where two sums
/// are the same: `nearest` is 0. With 1 : 2 : 4 all lie evenly, 1 apart; with 1 : 1.5 : 2 they are ½ to 1
/// apart.
struct SideSums {
  double nearest = 0, farthest = 0;
  bool evenly() const { return nearest > 0.8 * farthest; }
};
/// Of the hidden unit whose sums lie nearer together; empty while a smallest weight is 0.
std::optional<SideSums> side_sums(const SymmetryNet& net);

/// The largest of these ratios at the median over the hidden units of all nets that solved it; empty if none
/// did. Most find 1 : 2 : 4, others about 1 : 1.5 : 2.
std::optional<double> symmetry_median_ratio(std::span<const SymmetryNet> nets);

/// 20 nets (or as many as asked for) from independent streams of one seed.
std::vector<SymmetryNet> symmetry_nets(std::uint64_t seed, int count = 20);

/// Trains all of them side by side: same bits on any number of threads.
void symmetry_sweeps(std::span<SymmetryNet> nets, const SymmetryRule& rule, int count);

int symmetry_solved(std::span<const SymmetryNet> nets);

/// Of those that solved it, how many have sums that lie evenly: 1 : 2 : 4, whichever order and sign.
int symmetry_even(std::span<const SymmetryNet> nets);

/// The median of the sweeps that those which solved it needed; empty if none did.
std::optional<double> symmetry_median_sweeps(std::span<const SymmetryNet> nets);

}  // namespace lucid::backpropagation
