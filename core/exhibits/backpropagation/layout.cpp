// A layered layout for graphs of up to some hundred nodes.
#include "core/exhibits/backpropagation/layout.hpp"

#include <algorithm>
#include <cmath>

namespace lucid::backpropagation {

namespace {

/// A place in a column: a node, or a bend of an edge that passes through.
struct Slot {
  std::vector<int> left, right;  ///< slots joined to this one in the neighbouring columns
  int column = 0;
  double row = 0;
};

struct Drawing {
  std::vector<Slot> slots;
  std::vector<std::vector<int>> columns;  ///< slots from top to bottom

  int add(int column) {
    Slot slot;
    slot.column = column;
    slots.push_back(slot);
    if (static_cast<std::size_t>(column) >= columns.size())
      columns.resize(static_cast<std::size_t>(column) + 1);
    columns[static_cast<std::size_t>(column)].push_back(static_cast<int>(slots.size()) - 1);
    return static_cast<int>(slots.size()) - 1;
  }
  Slot& at(int slot) { return slots[static_cast<std::size_t>(slot)]; }
};

double middle(Drawing& drawing, const std::vector<int>& neighbours, double otherwise) {
  if (neighbours.empty()) return otherwise;
  double sum = 0;
  for (const int n : neighbours) sum += drawing.at(n).row;
  return sum / static_cast<double>(neighbours.size());
}

/// Orders one column by the barycentres of its neighbours on one side.
void order_column(Drawing& drawing, std::vector<int>& column, std::vector<int> Slot::*side) {
  std::vector<std::pair<double, int>> keys;
  for (const int slot : column)
    keys.emplace_back(middle(drawing, drawing.at(slot).*side, drawing.at(slot).row), slot);
  std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (std::size_t i = 0; i < keys.size(); ++i) {
    column[i] = keys[i].second;
    drawing.at(column[i]).row = static_cast<double>(i);
  }
}

int column_crossings(Drawing& drawing, const std::vector<int>& column) {
  std::vector<std::pair<double, double>> edges;
  for (const int slot : column) {
    for (const int n : drawing.at(slot).right) edges.emplace_back(drawing.at(slot).row, drawing.at(n).row);
  }
  int count = 0;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    for (std::size_t k = i + 1; k < edges.size(); ++k) {
      count += (edges[i].first - edges[k].first) * (edges[i].second - edges[k].second) < 0;
    }
  }
  return count;
}

/// Rows as near to the wanted ones as the order and a distance of 1 allow: blocks that touch share their mean
/// (pooling of adjacent violators).
void settle(Drawing& drawing, const std::vector<int>& column, const std::vector<double>& wanted) {
  struct Block {
    double sum = 0;
    int count = 0;
    double place() const { return sum / count; }
  };
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < column.size(); ++i) {
    blocks.push_back({wanted[i] - static_cast<double>(i), 1});
    while (blocks.size() > 1 && blocks[blocks.size() - 2].place() > blocks.back().place()) {
      blocks[blocks.size() - 2].sum += blocks.back().sum;
      blocks[blocks.size() - 2].count += blocks.back().count;
      blocks.pop_back();
    }
  }
  std::size_t i = 0;
  for (const Block& block : blocks) {
    for (int k = 0; k < block.count; ++k, ++i)
      drawing.at(column[i]).row = block.place() + static_cast<double>(i);
  }
}

}  // namespace

GraphLayout lay_out(const Expression& expression) {
  const int size = expression.tape.size();
  std::vector<bool> drawn(static_cast<std::size_t>(size));
  std::vector<int> column(static_cast<std::size_t>(size), 0);
  for (int i = 0; i < size; ++i) {
    drawn[static_cast<std::size_t>(i)] = is_drawn(expression, i);
    for (const int parent : expression.tape[i].parent) {
      if (parent < 0 || !is_drawn(expression, parent)) continue;
      column[static_cast<std::size_t>(i)] =
          std::max(column[static_cast<std::size_t>(i)], column[static_cast<std::size_t>(parent)] + 1);
    }
  }
  // Leaves and constants move right, to just before their first user.
  for (int i = 0; i < size; ++i) {
    if (parents_of(expression.tape[i].op) > 0) continue;
    int first = -1;
    for (int user = i + 1; user < size; ++user) {
      const auto& n = expression.tape[user];
      if (n.parent[0] != i && n.parent[1] != i) continue;
      const int at = column[static_cast<std::size_t>(user)];
      first = first < 0 ? at : std::min(first, at);
    }
    if (first > 0) column[static_cast<std::size_t>(i)] = first - 1;
  }

  Drawing drawing;
  std::vector<int> slot_of(static_cast<std::size_t>(size), -1);
  for (int i = 0; i < size; ++i) {
    if (drawn[static_cast<std::size_t>(i)])
      slot_of[static_cast<std::size_t>(i)] = drawing.add(column[static_cast<std::size_t>(i)]);
  }
  for (int i = 0; i < size; ++i) {
    if (!drawn[static_cast<std::size_t>(i)]) continue;
    for (const int parent : expression.tape[i].parent) {
      if (parent < 0 || !drawn[static_cast<std::size_t>(parent)]) continue;
      int from = slot_of[static_cast<std::size_t>(parent)];
      for (int c = column[static_cast<std::size_t>(parent)] + 1; c <= column[static_cast<std::size_t>(i)];
           ++c) {
        const int next =
            c == column[static_cast<std::size_t>(i)] ? slot_of[static_cast<std::size_t>(i)] : drawing.add(c);
        drawing.at(from).right.push_back(next);
        drawing.at(next).left.push_back(from);
        from = next;
      }
    }
  }
  for (auto& slots : drawing.columns) {
    for (std::size_t i = 0; i < slots.size(); ++i) drawing.at(slots[i]).row = static_cast<double>(i);
  }

  auto best = drawing.columns;
  int fewest = -1;
  const auto total = [&] {
    int count = 0;
    for (const auto& slots : drawing.columns) count += column_crossings(drawing, slots);
    return count;
  };
  // Crossings cost the square of a column's edges; a formula too large to be read is ordered once only.
  const int rounds = drawing.slots.size() > 600 ? 1 : 12;
  for (int round = 0; round < rounds && fewest != 0; ++round) {
    for (std::size_t c = drawing.columns.size(); c-- > 0;)
      order_column(drawing, drawing.columns[c], &Slot::right);
    for (auto& slots : drawing.columns) order_column(drawing, slots, &Slot::left);
    const int count = total();
    if (fewest < 0 || count < fewest) fewest = count, best = drawing.columns;
  }
  drawing.columns = best;
  for (auto& slots : drawing.columns) {
    for (std::size_t i = 0; i < slots.size(); ++i) drawing.at(slots[i]).row = static_cast<double>(i);
  }

  const auto pull = [&](std::size_t c, bool from_left, bool from_right) {
    const auto& slots = drawing.columns[c];
    std::vector<double> wanted;
    for (const int slot : slots) {
      std::vector<int> neighbours;
      if (from_left) neighbours = drawing.at(slot).left;
      if (from_right)
        neighbours.insert(neighbours.end(), drawing.at(slot).right.begin(), drawing.at(slot).right.end());
      wanted.push_back(middle(drawing, neighbours, drawing.at(slot).row));
    }
    settle(drawing, slots, wanted);
  };
  for (int round = 0; round < 8; ++round) {
    for (std::size_t c = 1; c < drawing.columns.size(); ++c) pull(c, true, false);
    for (std::size_t c = drawing.columns.size(); c-- > 0;) pull(c, true, true);
  }

  GraphLayout layout;
  double top = 1e300;
  for (const Slot& slot : drawing.slots) top = std::min(top, slot.row);
  for (int i = 0; i < size; ++i) {
    NodePlace place;
    place.drawn = drawn[static_cast<std::size_t>(i)];
    if (place.drawn) {
      place.column = column[static_cast<std::size_t>(i)];
      place.row = drawing.at(slot_of[static_cast<std::size_t>(i)]).row - top;
      layout.columns = std::max(layout.columns, place.column + 1);
      layout.rows = std::max(layout.rows, place.row + 1);
    }
    layout.places.push_back(place);
  }
  return layout;
}

int crossings(const Expression& expression, const GraphLayout& layout) {
  struct Edge {
    NodePlace from, to;
  };
  std::vector<Edge> edges;
  for (int i = 0; i < expression.tape.size(); ++i) {
    for (const int parent : expression.tape[i].parent) {
      if (parent < 0) continue;
      const NodePlace from = layout.places[static_cast<std::size_t>(parent)],
                      to = layout.places[static_cast<std::size_t>(i)];
      if (from.drawn && to.drawn && to.column - from.column == 1) edges.push_back({from, to});
    }
  }
  int count = 0;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    for (std::size_t k = i + 1; k < edges.size(); ++k) {
      if (edges[i].from.column != edges[k].from.column) continue;
      count += (edges[i].from.row - edges[k].from.row) * (edges[i].to.row - edges[k].to.row) < 0;
    }
  }
  return count;
}

}  // namespace lucid::backpropagation
