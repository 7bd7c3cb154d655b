#include "core/exhibits/speculative_decoding/trees.hpp"

#include <algorithm>

namespace lucid::speculative_decoding {

TokenTree best_first_tree(const Expand& expand, int nodes) {
  TokenTree tree, waiting;
  const auto offer = [&](int parent) {
    const double reached = parent < 0 ? 1 : tree[static_cast<std::size_t>(parent)].path;
    const int depth = parent < 0 ? 1 : tree[static_cast<std::size_t>(parent)].depth + 1;
    int rank = 0;
    for (const Child& child : expand(tree, parent))
      waiting.push_back({parent, child.token, rank++, depth, reached * child.probability});
  };
  offer(-1);
  while (static_cast<int>(tree.size()) < nodes && !waiting.empty()) {
    const auto best = std::max_element(waiting.begin(), waiting.end(),
                                       [](const TreeNode& a, const TreeNode& b) { return a.path < b.path; });
    tree.push_back(*best);
    waiting.erase(best);
    if (static_cast<int>(tree.size()) < nodes) offer(static_cast<int>(tree.size()) - 1);
  }
  return tree;
}

TokenTree best_first_tree(const std::vector<std::vector<double>>& accuracy, int nodes) {
  return best_first_tree(
      [&](const TokenTree& tree, int node) {
        const std::size_t depth =
            node < 0 ? 0 : static_cast<std::size_t>(tree[static_cast<std::size_t>(node)].depth);
        std::vector<Child> children;
        if (depth < accuracy.size())
          for (std::size_t rank = 0; rank < accuracy[depth].size(); ++rank)
            children.push_back({static_cast<int>(rank), accuracy[depth][rank]});
        return children;
      },
      nodes);
}

double expected_tokens(const TokenTree& tree) {
  double sum = 1;
  for (const TreeNode& node : tree) sum += node.path;
  return sum;
}

std::vector<int> parents(const TokenTree& tree) {
  std::vector<int> result;
  for (const TreeNode& node : tree) result.push_back(node.parent);
  return result;
}

std::vector<std::uint8_t> ancestor_mask(std::span<const int> parents) {
  const std::size_t n = parents.size();
  std::vector<std::uint8_t> mask(n * n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    if (parents[i] >= 0)
      std::copy_n(mask.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(parents[i]) * n), n,
                  mask.begin() + static_cast<std::ptrdiff_t>(i * n));
    mask[i * n + i] = 1;
  }
  return mask;
}

}  // namespace lucid::speculative_decoding
