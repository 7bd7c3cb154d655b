// The guesses as a tree, checked in one pass in which each token sees its ancestors only.
#pragma once

#include <span>

#include "core/exhibits/speculative_decoding/rounds.hpp"
#include "core/exhibits/speculative_decoding/trees.hpp"

namespace lucid::speculative_decoding {

/// Grows the tree by what the draft believes, at most 8 children a node, and lets the target walk through it:
/// at each node a word is drawn by its law, and the walk goes on where that word is a child. What is written
/// follows the target's law whatever the tree.
CheckedTree check_tree(language::Reader& target, Guesser& guesser, std::span<const int> text, int nodes,
                       const language::Choosing& choosing, Random random);

}  // namespace lucid::speculative_decoding
