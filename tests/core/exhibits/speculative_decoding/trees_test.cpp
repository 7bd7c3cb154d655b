#include "core/exhibits/speculative_decoding/trees.hpp"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/exhibits/speculative_decoding/candidates.hpp"
#include "reference.hpp"

using namespace lucid::speculative_decoding;

namespace {

std::string name_of(const TokenTree& tree, int node) {
  const TreeNode& here = tree[static_cast<std::size_t>(node)];
  const std::string rank = std::to_string(here.rank);
  return here.parent < 0 ? rank : name_of(tree, here.parent) + "," + rank;
}

}  // namespace

class TreesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void recursive_rejection_of_the_reference() {
    int rows = 0;
    const auto reference = speculative_reference("tree")["multi_candidate"];
    for (const auto& row : reference) {
      const Law p = row["p"];
      const Candidates result =
          recursive_rejection(p, row["q"].get<Law>(), row["k"], row["with_replacement"]);
      QVERIFY(std::abs(result.accepted - row["total_accept"].get<double>()) < 1e-12);
      const auto by_round = row["accept_per_round"].get<std::vector<double>>();
      QCOMPARE(result.accept_per_round.size(), by_round.size());
      for (std::size_t i = 0; i < by_round.size(); ++i)
        QVERIFY(std::abs(result.accept_per_round[i] - by_round[i]) < 1e-12);
      QVERIFY(total_variation(result.emitted, p) < 1e-12);
      ++rows;
    }
    QCOMPARE(rows, 18);
  }

  void more_candidates_than_tokens() {
    const Law p{0.7, 0.3, 0}, q{0, 0.5, 0.5};
    const Candidates result = recursive_rejection(p, q, 3, false);
    QVERIFY(total_variation(result.emitted, p) < 1e-12);
  }

  void best_first_trees_of_the_reference() {
    const auto reference = speculative_reference("tree");
    const auto accuracy =
        reference["tree_accuracy_by_depth_and_rank"].get<std::vector<std::vector<double>>>();
    for (const auto& [nodes, row] : reference["best_first_trees"].items()) {
      const TokenTree tree = best_first_tree(accuracy, std::stoi(nodes));
      QVERIFY(std::abs(expected_tokens(tree) - row["expected_tokens"].get<double>()) < 1e-12);
      // Nodes that are equally likely may stand in either order, and at the end either may be taken.
      QCOMPARE(tree.size(), row["nodes"].size());
      std::size_t same = 0;
      const auto names = row["nodes"].get<std::vector<std::string>>();
      for (int i = 0; i < static_cast<int>(tree.size()); ++i)
        same += std::find(names.begin(), names.end(), name_of(tree, i)) != names.end();
      QVERIFY(same + 2 >= names.size());
    }
  }

  void paths_are_products_and_no_other_tree_is_better() {
    const auto reference = speculative_reference("tree");
    const auto accuracy =
        reference["tree_accuracy_by_depth_and_rank"].get<std::vector<std::vector<double>>>();
    const TokenTree all = best_first_tree(accuracy, 1000);
    QCOMPARE(all.size(), std::size_t{3 + 9 + 27 + 81});
    std::map<std::string, double> path;
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
      path[name_of(all, i)] = all[static_cast<std::size_t>(i)].path;
    double sum = 1;
    for (const auto& [name, probability] : reference["tree_nodes"].items()) {
      QVERIFY(std::abs(path.at(name) - probability.get<double>()) < 1e-12);
      sum += path.at(name);
    }
    QVERIFY(std::abs(sum - reference["tree_expected_tokens"].get<double>()) < 1e-12);
    // The n likeliest of all nodes bound what any tree of n nodes can do.
    std::vector<double> sorted;
    for (const TreeNode& node : all) sorted.push_back(node.path);
    std::sort(sorted.rbegin(), sorted.rend());
    double best = 1;
    for (int nodes = 1; nodes <= 32; ++nodes) {
      best += sorted[static_cast<std::size_t>(nodes) - 1];
      QVERIFY(std::abs(expected_tokens(best_first_tree(accuracy, nodes)) - best) < 1e-12);
    }
  }

  void a_node_sees_its_ancestors_only() {
    //  0 ── 1 ── 3
    //   └── 2         4 stands on the text
    const std::vector<int> tree{-1, 0, 0, 1, -1};
    const std::vector<std::uint8_t> expected{1, 0, 0, 0, 0,  //
                                             1, 1, 0, 0, 0,  //
                                             1, 0, 1, 0, 0,  //
                                             1, 1, 0, 1, 0,  //
                                             0, 0, 0, 0, 1};
    QCOMPARE(ancestor_mask(tree), expected);
  }
};

QTEST_APPLESS_MAIN(TreesTest)
#include "trees_test.moc"
