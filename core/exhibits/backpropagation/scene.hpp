// What the stage of backpropagation draws: plain data, one part per view, made by the model.
// Only the part of the present view must be there; the others may stay empty. Big parts are shared and made
// anew only when they change.
//
// The stage asks for these actions where the exhibit declares them, and goes without where not:
//   take_node(node)        the node whose turn comes next, one of `ready`
//   follow_point(index)    which point of `learn` is followed through the net
//   follow_weight(layer, from, to)      over which connection's weight the loss is drawn
//   set_weight(layer, from, to, value)  gives that connection another weight
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/exhibits/backpropagation/checkpointing.hpp"
#include "core/exhibits/backpropagation/datasets.hpp"
#include "core/exhibits/backpropagation/expression.hpp"
#include "core/exhibits/backpropagation/layout.hpp"
#include "core/exhibits/backpropagation/playground.hpp"
#include "core/exhibits/backpropagation/race.hpp"
#include "core/exhibits/backpropagation/sweeps.hpp"
#include "core/exhibits/backpropagation/symmetry.hpp"
#include "core/random.hpp"
#include "core/snapshot.hpp"
#include "core/value.hpp"

namespace lucid::backpropagation {

template <class T>
using Part = std::shared_ptr<const T>;

/// The formula's value over two of its leaves, all others as they are: a landscape on which the gradient is
/// an arrow.
struct LeafPlane {
  static constexpr double reach = 4;   ///< units from the middle to the table's edge
  static constexpr double window = 2;  ///< … to the edge of what is seen while nothing is dragged
  int leaf[2] = {0, 1};                ///< places in Expression::leaves: across and up
  double middle[2] = {0, 0};  ///< where the leaves stand, in whole units: it rests while they move a little
  int cells = 0;
  Part<std::vector<float>> values;  ///< cells × cells, row by row from the lowest; NaN where not finite

  double low(int axis) const { return middle[axis] - reach; }
  double cell() const { return 2 * reach / cells; }
};

/// Values of an evaluated expression over the leaves `first` and `second`. The table reaches so far that a
/// window that rests while the hand drags the point from one edge to the other stays full.
LeafPlane leaf_plane(const Expression& expression, int first, int second, int cells = 80);

/// `graph`: the formula and how far its two sweeps have come.
struct GraphScene {
  Part<Expression> expression;  ///< evaluated: values, local derivatives, final blame
  Part<GraphLayout> layout;
  Part<Sweep> sweep;
  std::vector<int> ready;  ///< nodes whose turn may come now
  int length = 0;          ///< events that both sweeps have in all
  Part<LeafPlane> plane;   ///< of the first two leaves, or null with fewer than two
};

/// `race`: four methods on the net of `layers`, and on a ladder of sizes. What has not been run yet is
/// counted all the same.
struct RaceScene {
  Part<RaceResult> now;
  bool run = false;                      ///< whether `now` was raced: it has times if it is not too large
  Part<std::vector<RaceResult>> ladder;  ///< in order of size
  int climbed = 0;                       ///< rungs that were raced, from the first on
};

/// A fully connected net, as it stands. `weights` and `gradients` per layer: W[to][from], row by row.
struct NetPart {
  std::vector<int> dims;
  std::vector<std::vector<double>> weights, gradients;  ///< gradients of the last batch's mean loss
  std::vector<std::vector<double>> biases;
};

/// One example in the net: what every unit answers, and its share of the blame.
struct Followed {
  int index = -1;  ///< in `learn`; -1: none of them
  double x = 0, y = 0;
  int label = 0;
  double loss = 0;
  std::vector<std::vector<double>> values;  ///< per layer, the input first
  std::vector<std::vector<double>> blame;  ///< ∂loss/∂(weighted sum), per layer; of the input ∂loss/∂input
};

/// Points that a hand puts down lie within this on both axes.
inline constexpr double plane_extent = 1.25;

/// `playground`: a net that learns points on the plane.
struct PlaygroundScene {
  Part<PointList> learn, held_out;
  std::size_t own = 0;  ///< how many of `learn`, at its end, a hand put there: those of `own_points` that fit
  Axis x, y;            ///< what the plane's −1 and 1 are in the units of the data
  std::vector<std::string> class_names;
  Part<NetPart> net;
  double extent = plane_extent;       ///< pictures cover −extent … extent on both axes
  int cells = 0;                      ///< of the decision picture, per side
  Part<std::vector<float>> decision;  ///< cells × cells from the lowest row; two classes: −1 (class 0) … 1
  Part<std::vector<float>> winner;    ///< with more classes: the number of the likeliest, else null
  std::vector<Part<std::vector<float>>> margins;  ///< as in Pictures: their zeros are the borders
  int neuron_cells = 0;                           ///< of a neuron's picture, per side
  std::vector<std::vector<Part<std::vector<float>>>> neurons;  ///< per hidden layer and unit, −1 … 1
  double loss = 0, loss_held_out = 0, accuracy_held_out = 0;
  std::vector<double> gradient_norms;  ///< per layer, input first
  std::int64_t step = 0;
  Part<WeightProbe> probe;  ///< the connection that is looked at, or null
  Part<Followed> followed;  ///< the point that the net gets most wrong, or the one asked for
};

/// `symmetry`: 20 nets of 1986.
struct SymmetryScene {
  Part<std::vector<SymmetryNet>> nets;
  Part<std::vector<std::vector<float>>> errors;  ///< per net E after 0, every, 2·every … sweeps
  int every = 1;
  int sweeps = 0;  ///< done so far
  int in_all = 0;  ///< sweeps that a run has
  int solved = 0;
  std::optional<double> median;  ///< sweeps, of those that solved it
};

/// `depth`: one sweep back through many layers.
struct DepthScene {
  Part<std::vector<double>> gradient;  ///< norm of ∂L/∂W per layer, the layer at the input first
  Part<std::vector<double>> activity;  ///< root mean square of each layer's values
  Part<std::vector<double>>
      theory;          ///< mean field of `gradient`, scaled to meet it at the last layer; or null
  double factor = 1;   ///< √χ, what theory multiplies the blame's norm by per layer back
  int activation = 0;  ///< the one in use, as in Activation
  /// The same net with every activation: norms per layer, by Activation.
  std::array<Part<std::vector<double>>, 5> by_activation;
};

enum class MemoryPlan { optimal, square_root, every_state };

/// `memory`: a chain of states, reversed with few cells.
struct MemoryScene {
  Part<TapePlan> plan;        ///< the chosen one: optimal for `checkpoints`, √L, or every state
  int done = 0;               ///< events of it that have happened
  std::int64_t advanced = 0;  ///< steps run forward by `plan`, the first pass among them
  MemoryPlan chosen = MemoryPlan::optimal;
  // The three plans on the same chain:
  int best_cells = 0, root_cells = 0;
  std::int64_t best_advanced = 0, root_advanced = 0, every_advanced = 0;
  double bytes_per_state = 0;
};

/// `inventors`: one small computed thing for each of the four; the facts are those of finds().
struct InventorsScene {
  Part<TapePlan> chain;  ///< Kelley: stages in a row, gone back through
  Part<Expression> expression;
  Part<GraphLayout> layout;  ///< Linnainmaa: the graph of any calculation
  Part<SymmetryNet> mirror;  ///< 1986: a mirror net that solved its task with 1 : 2 : 4
};

/// A small net with one example's values and blame: the card in the gallery.
struct NetSketch {
  std::vector<int> dims;
  std::vector<std::vector<double>> values;  ///< per layer, −1 … 1
  std::vector<std::vector<double>> blame;  ///< per layer of weights, to × from: |∂L/∂value · weight|, 0 … 1
};

/// A layered net of race.hpp with its two sweeps, as a sketch. Blame is scaled by the largest.
NetSketch net_sketch(std::span<const int> dims, Random random);

enum class ViewKind { graph, race, playground, symmetry, depth, memory, inventors };

struct BackpropagationScene : Scene {
  ViewKind view = ViewKind::graph;
  Part<NetSketch> sketch;
  GraphScene graph;
  RaceScene race;
  PlaygroundScene playground;
  SymmetryScene symmetry;
  DepthScene depth;
  MemoryScene memory;
  InventorsScene inventors;
};

}  // namespace lucid::backpropagation
