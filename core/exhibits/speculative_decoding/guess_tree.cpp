#include "core/exhibits/speculative_decoding/guess_tree.hpp"

#include <algorithm>

namespace lucid::speculative_decoding {

namespace {

constexpr std::size_t most_children = 8;

std::vector<int> path_to(const TokenTree& tree, int node) {
  std::vector<int> path;
  for (; node >= 0; node = tree[static_cast<std::size_t>(node)].parent)
    path.push_back(tree[static_cast<std::size_t>(node)].token);
  std::reverse(path.begin(), path.end());
  return path;
}

std::vector<Child> likeliest(const Law& law) {
  std::vector<Child> children;
  for (std::size_t x = 0; x < law.size(); ++x)
    if (law[x] > 0) children.push_back({static_cast<int>(x), law[x]});
  const std::size_t count = std::min(most_children, children.size());
  std::partial_sort(children.begin(), children.begin() + static_cast<std::ptrdiff_t>(count), children.end(),
                    [](const Child& a, const Child& b) {
                      return a.probability != b.probability ? a.probability > b.probability
                                                            : a.token < b.token;
                    });
  children.resize(count);
  return children;
}

}  // namespace

CheckedTree check_tree(language::Reader& target, Guesser& guesser, std::span<const int> text, int nodes,
                       const language::Choosing& choosing, Random random) {
  CheckedTree result;
  const int room = target.model().shape().context - static_cast<int>(text.size());
  result.tree = best_first_tree(
      [&](const TokenTree& tree, int node) -> std::vector<Child> {
        const std::vector<int> path = path_to(tree, node);
        if (!path.empty() && path.back() == choosing.end) return {};
        return likeliest(guesser.next(text, path, choosing));
      },
      std::min(nodes, std::max(0, room)));
  const TokenTree& tree = result.tree;

  // The text's unread end as a chain, and the tree on its last token.
  std::vector<int> tokens(text.begin() + target.length(), text.end());
  const int stem = static_cast<int>(tokens.size());
  std::vector<int> parents;
  for (int i = 0; i < stem; ++i) parents.push_back(i - 1);
  for (const TreeNode& node : tree) {
    tokens.push_back(node.token);
    parents.push_back(stem + node.parent);
  }
  const int read = target.length();
  const auto logits = target.pass(tokens, {.parents = parents, .logits_from = stem - 1});
  const auto vocabulary = static_cast<std::size_t>(target.model().shape().vocabulary);
  std::vector<Law> laws;  // after the text, after each node
  for (std::size_t i = 0; i <= tree.size(); ++i)
    laws.push_back(law_of(logits.subspan(i * vocabulary, vocabulary), choosing));
  result.cached = target.length();

  for (const TreeNode& node : tree) {
    const double step = laws[static_cast<std::size_t>(node.parent) + 1][static_cast<std::size_t>(node.token)];
    result.target.push_back(step);
    result.reach.push_back(step *
                           (node.parent < 0 ? 1 : result.reach[static_cast<std::size_t>(node.parent)]));
    result.expected += result.reach.back();
    // The first child of a first child: what a chain would have guessed.
    bool first = node.rank == 0;
    for (int up = node.parent; up >= 0 && first; up = tree[static_cast<std::size_t>(up)].parent)
      first = tree[static_cast<std::size_t>(up)].rank == 0;
    if (first) result.chain_expected += result.reach.back();
  }

  std::vector<int> kept;
  for (int i = 0; i < stem; ++i) kept.push_back(i);
  int here = -1;
  for (bool on = true; on;) {
    result.next = language::draw(laws[static_cast<std::size_t>(here) + 1], random.uniform());
    on = false;
    for (int i = 0; i < static_cast<int>(tree.size()) && !on; ++i) {
      const TreeNode& node = tree[static_cast<std::size_t>(i)];
      if (node.parent != here || node.token != result.next) continue;
      here = i, on = true;
      result.accepted.push_back(i);
      kept.push_back(stem + i);
      if (node.token == choosing.end) {
        result.next = -1;
        on = false;
        break;
      }
    }
  }
  target.keep_path(read, kept);
  result.kept = target.length();
  return result;
}

}  // namespace lucid::speculative_decoding
