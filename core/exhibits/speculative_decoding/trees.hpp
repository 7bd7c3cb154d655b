// Token trees: several continuations checked in one pass, each token seeing its ancestors only.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace lucid::speculative_decoding {

struct TreeNode {
  int parent = -1;  ///< -1: the text
  int token = -1;
  int rank = 0;     ///< among its siblings, 0 for the likeliest
  int depth = 1;    ///< guesses from the text on
  double path = 0;  ///< expected probability that all from the text to here are taken
};

/// Parents come before their children.
using TokenTree = std::vector<TreeNode>;

struct Child {
  int token = 0;
  double probability = 0;  ///< of being right if its parent is
};
/// Possible children of a node, likeliest first; node is -1 for the text.
using Expand = std::function<std::vector<Child>(const TokenTree& tree, int node)>;

/// Grows by the node that is likeliest to be reached, `nodes` times or until nothing is left: no tree of so
/// many nodes is expected to emit more. Equals: the one found first.
TokenTree best_first_tree(const Expand& expand, int nodes);

/// The same by a table of accuracies [depth][rank], as Medusa measures them (Cai et al. 2024).
TokenTree best_first_tree(const std::vector<std::vector<double>>& accuracy, int nodes);

/// Tokens that a pass over the tree is expected to emit: 1 and the sum of all path probabilities.
double expected_tokens(const TokenTree& tree);

std::vector<int> parents(const TokenTree& tree);
/// [nodes, nodes], row by row: 1 where the node of the row sees that of the column.
std::vector<std::uint8_t> ancestor_mask(std::span<const int> parents);

/// A tree that a target has walked through.
struct CheckedTree {
  TokenTree tree;              ///< `path`: what the draft expects
  std::vector<double> target;  ///< of each node, the probability that the target goes from its parent to it
  std::vector<double> reach;   ///< and that it gets there from the text
  std::vector<int> accepted;   ///< nodes on the path that was taken this time
  int next = -1;               ///< the word that the target adds at its end
  double expected = 1;         ///< words that the pass yields, by the target's law
  double chain_expected = 1;   ///< the same for as many guesses in a row
  int cached = 0, kept = 0;    ///< positions in the cache after the pass, and after keeping the path
};

}  // namespace lucid::speculative_decoding
