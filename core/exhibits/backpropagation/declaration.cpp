// What the exhibit declares: knobs, deeds, readouts, series and presets.
#include "core/exhibits/backpropagation/declaration.hpp"

#include <cmath>

#include "core/declared.hpp"
#include "core/exhibits/backpropagation/model.hpp"
#include "core/exhibits/backpropagation/runs.hpp"

namespace lucid::backpropagation {

namespace {

constexpr const char* micrograd_example =
    "c = a + b; d = a*b + b**3; c = c + c + 1; c = c + 1 + c + (-a); d = d + d*2 + relu(b + a); "
    "d = d + 3*d + relu(b - a); e = c - d; f = e**2; g = f/2.0; g = g + 10.0/f";

std::optional<Message> not_whole(const Value& value, const char* id) {
  for (const double number : std::get<List>(value).numbers) {
    if (number != std::floor(number)) {
      return Message{QT_TRANSLATE_NOOP("core", "%1 = %2: a layer has a whole number of units."),
                     {id, print_number(number)}};
    }
  }
  return std::nullopt;
}

std::optional<Message> hidden_rule(const Value& value) { return not_whole(value, "hidden"); }

std::optional<Message> layers_rule(const Value& value) {
  if (std::get<List>(value).numbers.size() < 2) {
    return Message{
        QT_TRANSLATE_NOOP("core", "%1 = %2: two sizes at least are needed, the input's and the output's."),
        {"layers", print_value(value)}};
  }
  return not_whole(value, "layers");
}

std::optional<Message> file_rule(const Value& value) {
  const File& file = std::get<File>(value);
  if (file.empty()) return std::nullopt;
  try {
    read_points(*file.content, file.name, Random(1));
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
}

void declare_parameters(Exhibit& exhibit) {
  Declare<Knobs> declare(exhibit);
  const char* const formula = QT_TRANSLATE_NOOP("core", "Formula");
  const char* const points = QT_TRANSLATE_NOOP("core", "Points");
  const char* const net = QT_TRANSLATE_NOOP("core", "Net");
  const char* const learning = QT_TRANSLATE_NOOP("core", "Learning");
  const char* const race = QT_TRANSLATE_NOOP("core", "Race");
  const char* const deep = QT_TRANSLATE_NOOP("core", "Depth and memory");

  declare
      .choice("view", &Knobs::view, QT_TRANSLATE_NOOP("core", "View"),
              {{"graph", QT_TRANSLATE_NOOP("core", "The graph")},
               {"race", QT_TRANSLATE_NOOP("core", "The race")},
               {"playground", QT_TRANSLATE_NOOP("core", "The playground")},
               {"symmetry", QT_TRANSLATE_NOOP("core", "1986 again")},
               {"depth", QT_TRANSLATE_NOOP("core", "Depth")},
               {"memory", QT_TRANSLATE_NOOP("core", "Memory")},
               {"inventors", QT_TRANSLATE_NOOP("core", "The inventors")}})
      .restarts()
      .help(QT_TRANSLATE_NOOP("core", "What the stage shows and what a step does."));
  declare.text("expression", &Knobs::expression, QT_TRANSLATE_NOOP("core", "Expression"))
      .at_most(expression_length_limit)
      .group(formula)
      .restarts()
      .when("view", {"graph"})
      .refuse([](const Value& value) { return why_no_expression(std::get<std::string>(value)); })
      .help(QT_TRANSLATE_NOOP(
          "core",
          "The formula whose graph is drawn: + - * / ^, sin cos tan exp ln sqrt tanh relu sigmoid "
          "abs max min; "
          "“name = …;” gives a part a name."));
  declare.list("leaf_values", &Knobs::leaf_values, QT_TRANSLATE_NOOP("core", "Leaves"))
      .range(-100, 100, 0.05)
      .at_most(expression_leaf_limit)
      .group(formula)
      .when("view", {"graph"})
      .help(
          QT_TRANSLATE_NOOP("core", "The numbers that enter, by name. A leaf that is not named here is 1."));
  declare
      .choice("dataset", &Knobs::dataset, QT_TRANSLATE_NOOP("core", "Points"),
              {{"spiral", QT_TRANSLATE_NOOP("core", "Spiral")},
               {"moons", QT_TRANSLATE_NOOP("core", "Moons")},
               {"xor", QT_TRANSLATE_NOOP("core", "XOR")},
               {"circles", QT_TRANSLATE_NOOP("core", "Circles")},
               {"file", QT_TRANSLATE_NOOP("core", "Your own file")},
               {"own", QT_TRANSLATE_NOOP("core", "Only what you click in")}})
      .group(points)
      .restarts()
      .when("view", {"playground"})
      .help(QT_TRANSLATE_NOOP("core", "What the net has to tell apart."));
  declare.file("data_file", &Knobs::data_file, QT_TRANSLATE_NOOP("core", "File of points"))
      .group(points)
      .restarts()
      .when("view", {"playground"})
      .when("dataset", {"file"})
      .refuse(file_rule)
      .help(QT_TRANSLATE_NOOP("core", "A CSV file with x, y and a label per line."));
  declare.points("own_points", &Knobs::own_points, QT_TRANSLATE_NOOP("core", "Points by hand"))
      .range(-plane_extent, plane_extent)
      .at_most(own_points_limit)
      .group(points)
      .when("view", {"playground"})
      .help(QT_TRANSLATE_NOOP("core",
                              "Points that you put on the plane yourself, besides the others. They are "
                              "learnt, none is held out."));
  declare.real("noise", &Knobs::noise, QT_TRANSLATE_NOOP("core", "Noise"))
      .range(0, 0.5, 0.01)
      .group(points)
      .restarts()
      .when("view", {"playground"})
      .when("dataset", {"spiral", "moons", "xor", "circles"})
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Standard deviation that is added to both coordinates, where the plane goes from −1 to 1."));
  declare.list("hidden", &Knobs::hidden, QT_TRANSLATE_NOOP("core", "Hidden layers"))
      .range(1, 64, 1)
      .at_most(6)
      .group(net)
      .restarts()
      .when("view", {"playground"})
      .refuse(hidden_rule)
      .help(QT_TRANSLATE_NOOP("core",
                              "Units of each hidden layer, from the input on. None: a straight border."));
  declare
      .choice("activation", &Knobs::activation, QT_TRANSLATE_NOOP("core", "Activation"),
              {{"tanh", "tanh"},
               {"relu", "ReLU"},
               {"sigmoid", QT_TRANSLATE_NOOP("core", "Sigmoid")},
               {"gelu", "GELU"},
               {"linear", QT_TRANSLATE_NOOP("core", "Linear")}})
      .group(net)
      .restarts()
      .when("view", {"playground", "depth"})
      .help(QT_TRANSLATE_NOOP(
          "core", "The bend in every unit. Without one, a chain of layers is a single straight map."));
  declare
      .choice("initialisation", &Knobs::initialisation, QT_TRANSLATE_NOOP("core", "Starting weights"),
              {{"xavier", "Xavier"},
               {"he", "He"},
               {"uniform", QT_TRANSLATE_NOOP("core", "Uniform ±1/√n")},
               {"zero", QT_TRANSLATE_NOOP("core", "Zero")}})
      .group(net)
      .restarts()
      .when("view", {"playground", "depth"})
      .help(QT_TRANSLATE_NOOP(
          "core",
          "How large the first random weights are. All zero: all units of a layer stay alike for ever."));
  declare
      .choice("optimiser", &Knobs::optimiser, QT_TRANSLATE_NOOP("core", "Optimiser"),
              {{"sgd", "SGD"}, {"momentum", QT_TRANSLATE_NOOP("core", "Momentum 0.9")}, {"adam", "Adam"}})
      .group(learning)
      .when("view", {"playground"})
      .help(QT_TRANSLATE_NOOP(
          "core", "What is made of the gradient: a step down, a step with momentum, a step of even size."));
  declare.real("learning_rate", &Knobs::learning_rate, QT_TRANSLATE_NOOP("core", "Learning rate"))
      .range(1e-4, 10, 1.25)
      .log()
      .group(learning)
      .when("view", {"playground", "symmetry"})
      .help(QT_TRANSLATE_NOOP("core", "How far a step goes down the gradient."));
  declare.integer("batch_size", &Knobs::batch_size, QT_TRANSLATE_NOOP("core", "Minibatch"))
      .range(1, 256, 1)
      .group(learning)
      .when("view", {"playground"})
      .help(QT_TRANSLATE_NOOP("core", "Points that are looked at before each step."));
  declare.real("l2", &Knobs::l2, QT_TRANSLATE_NOOP("core", "Weight penalty"))
      .range(0, 0.1, 0.001)
      .group(learning)
      .when("view", {"playground"})
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Adds half of this times the sum of all squared weights to the loss, which keeps them small."));
  declare
      .choice("precision", &Knobs::precision, QT_TRANSLATE_NOOP("core", "Precision"),
              {{"f32", QT_TRANSLATE_NOOP("core", "Single, 32 bits")},
               {"f64", QT_TRANSLATE_NOOP("core", "Double, 64 bits")}})
      .group(learning)
      .restarts()
      .when("view", {"playground"})
      .help(QT_TRANSLATE_NOOP("core", "The kind of number that the net computes with."));
  declare.list("layers", &Knobs::layers, QT_TRANSLATE_NOOP("core", "Layers"))
      .range(1, 20'000, 1)
      .at_most(8)
      .group(race)
      .restarts()
      .when("view", {"race", "memory"})
      .refuse(layers_rule)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Sizes of the racing net from input to output; in Memory, of the net that is one step of "
          "the chain."));
  declare.real("difference_step", &Knobs::difference_step, QT_TRANSLATE_NOOP("core", "Difference step"))
      .range(1e-15, 0.1, 10)
      .log()
      .group(race)
      .when("view", {"graph", "race"})
      .help(QT_TRANSLATE_NOOP(
          "core",
          "How far each number is nudged to see what the answer does. Too far is crude, too near "
          "drowns in rounding."));
  declare.integer("depth", &Knobs::depth, QT_TRANSLATE_NOOP("core", "Depth"))
      .range(1, 200, 1)
      .group(deep)
      .restarts()
      .when("view", {"depth", "memory"})
      .help(QT_TRANSLATE_NOOP(
          "core", "Layers that the blame passes on its way back; in Memory, steps of the chain."));
  declare.integer("width", &Knobs::width, QT_TRANSLATE_NOOP("core", "Width"))
      .range(1, 100, 1)
      .group(deep)
      .restarts()
      .when("view", {"depth"})
      .help(QT_TRANSLATE_NOOP("core", "Units of each layer."));
  declare.integer("checkpoints", &Knobs::checkpoints, QT_TRANSLATE_NOOP("core", "Memory cells"))
      .range(1, 200, 1)
      .group(deep)
      .restarts()
      .when("view", {"memory"})
      .help(QT_TRANSLATE_NOOP(
          "core", "States that may be stored at once, the input among them. The others are computed again."));
  declare
      .choice("plan", &Knobs::plan, QT_TRANSLATE_NOOP("core", "Plan"),
              {{"optimal", QT_TRANSLATE_NOOP("core", "Best for so many cells")},
               {"square_root", QT_TRANSLATE_NOOP("core", "√L rule")},
               {"every_state", QT_TRANSLATE_NOOP("core", "Every state kept")}})
      .group(deep)
      .restarts()
      .when("view", {"memory"})
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Which plan is played. The √L rule and keeping every state take as many cells as they need."));
}

void declare_actions(Exhibit& exhibit) {
  const std::vector<Parameter> connection = {
      argument("layer", Kind::integer, QT_TRANSLATE_NOOP("core", "Layer, 1 from the inputs"), 1, 7,
               std::int64_t{1}),
      argument("from", Kind::integer, QT_TRANSLATE_NOOP("core", "From unit; 0 is the bias"), 0, 64,
               std::int64_t{1}),
      argument("to", Kind::integer, QT_TRANSLATE_NOOP("core", "To unit"), 1, 64, std::int64_t{1})};
  std::vector<Parameter> connection_and_value = connection;
  connection_and_value.push_back(argument("value", Kind::real, QT_TRANSLATE_NOOP("core", "Weight"),
                                          -largest_hand_weight, largest_hand_weight, 0.0));
  exhibit.actions = {
      {"take_node",
       QT_TRANSLATE_NOOP("core", "Take this node next"),
       QT_TRANSLATE_NOOP("core", "Gives this node its turn in the sweep, if all that it waits for is done."),
       {argument("node", Kind::integer, QT_TRANSLATE_NOOP("core", "Node"), 0, expression_node_limit,
                 std::int64_t{0})},
       {{"view", {"graph"}}}},
      {"follow_point",
       QT_TRANSLATE_NOOP("core", "Follow a point"),
       QT_TRANSLATE_NOOP(
           "core",
           "Shows how this point passes through the net and how its blame comes back; −1 follows the worst "
           "one."),
       {argument("index", Kind::integer, QT_TRANSLATE_NOOP("core", "Number"), -1, most_rows,
                 std::int64_t{-1})},
       {{"view", {"playground"}}}},
      {"follow_weight",
       QT_TRANSLATE_NOOP("core", "Look at a connection"),
       QT_TRANSLATE_NOOP("core",
                         "Draws the loss over the weight of this connection, all others as they are, and the "
                         "slope that the sweep back found."),
       connection,
       {{"view", {"playground"}}}},
      {"set_weight",
       QT_TRANSLATE_NOOP("core", "Change a weight"),
       QT_TRANSLATE_NOOP("core",
                         "Gives one connection another weight. Learning goes on from there; what the "
                         "optimiser remembers stays."),
       connection_and_value,
       {{"view", {"playground"}}}},
  };
}

void declare_presets(Exhibit& exhibit) {
  exhibit.presets = {
      {"first-graph",
       QT_TRANSLATE_NOOP("core", "One neuron and its error"),
       {{"view", "graph"},
        {"expression", "(tanh(w1*x1 + w2*x2 + b) - y)^2"},
        {"leaf_values", "w1=0.7,x1=1.2,w2=0.4,x2=-0.5,b=0.1,y=0.2"}}},
      {"baydin-example",
       QT_TRANSLATE_NOOP("core", "The survey's example, 2018"),
       {{"view", "graph"}, {"expression", "ln(x1) + x1*x2 - sin(x2)"}, {"leaf_values", "x1=2,x2=5"}}},
      {"micrograd-example",
       QT_TRANSLATE_NOOP("core", "micrograd's example"),
       {{"view", "graph"}, {"expression", micrograd_example}, {"leaf_values", "a=-4,b=2"}}},
      {"olah-example",
       QT_TRANSLATE_NOOP("core", "Olah's example, 2015"),
       {{"view", "graph"}, {"expression", "(a + b) * (b + 1)"}, {"leaf_values", "a=2,b=1"}}},
      {"small-net",
       QT_TRANSLATE_NOOP("core", "A net of three neurons"),
       {{"view", "graph"},
        {"expression",
         "h1 = tanh(a1*x1 + a2*x2 + a0); h2 = tanh(b1*x1 + b2*x2 + b0); (tanh(c1*h1 + c2*h2 + c0) - y)^2"},
        {"leaf_values",
         "a1=0.9,x1=1,a2=-0.7,x2=-0.5,a0=0.1,b1=-0.4,b2=0.8,b0=0.2,c1=1.1,c2=-0.6,c0=-0.1,y=1"}}},
      {"spiral",
       QT_TRANSLATE_NOOP("core", "Two arms of a spiral"),
       {{"view", "playground"},
        {"dataset", "spiral"},
        {"own_points", ""},
        {"hidden", "8,8"},
        {"activation", "tanh"},
        {"initialisation", "xavier"},
        {"optimiser", "momentum"},
        {"learning_rate", "0.1"},
        {"noise", "0.03"}}},
      {"moons",
       QT_TRANSLATE_NOOP("core", "Two moons"),
       {{"view", "playground"},
        {"dataset", "moons"},
        {"own_points", ""},
        {"hidden", "8"},
        {"activation", "tanh"},
        {"initialisation", "xavier"},
        {"optimiser", "momentum"},
        {"learning_rate", "0.1"},
        {"noise", "0.08"}}},
      {"xor-1969",
       QT_TRANSLATE_NOOP("core", "Four corners: the XOR of 1969"),
       {{"view", "playground"},
        {"dataset", "own"},
        {"own_points", "-0.7:-0.7:0;0.7:0.7:0;-0.7:0.7:1;0.7:-0.7:1"},
        {"hidden", "2"},
        {"activation", "tanh"},
        {"initialisation", "xavier"},
        {"optimiser", "momentum"},
        {"learning_rate", "0.1"}}},
      {"symmetry-1986",
       QT_TRANSLATE_NOOP("core", "The mirror-symmetry net of 1986"),
       {{"view", "symmetry"}, {"learning_rate", "0.1"}}},
      {"deep-sigmoid",
       QT_TRANSLATE_NOOP("core", "Fifty sigmoids deep"),
       {{"view", "depth"},
        {"depth", "50"},
        {"width", "32"},
        {"activation", "sigmoid"},
        {"initialisation", "xavier"}}},
      {"deep-relu",
       QT_TRANSLATE_NOOP("core", "Fifty ReLUs, started as He and others do"),
       {{"view", "depth"},
        {"depth", "50"},
        {"width", "32"},
        {"activation", "relu"},
        {"initialisation", "he"}}},
      {"checkpointing",
       QT_TRANSLATE_NOOP("core", "A hundred steps in ten cells"),
       {{"view", "memory"},
        {"depth", "100"},
        {"checkpoints", "10"},
        {"plan", "optimal"},
        {"layers", "64,64"}}},
      {"digits",
       QT_TRANSLATE_NOOP("core", "A net that reads digits"),
       {{"view", "race"}, {"layers", "784,128,10"}}},
      {"ten-million",
       QT_TRANSLATE_NOOP("core", "Ten million times"),
       {{"view", "race"}, {"layers", "8000,5000,10"}}},
      {"timeline", QT_TRANSLATE_NOOP("core", "The inventors, 1960 to 1986"), {{"view", "inventors"}}},
  };
}

}  // namespace

const Exhibit& exhibit() {
  static const Exhibit made =
      declared({.id = "backpropagation",
                .title = QT_TRANSLATE_NOOP("core", "Backpropagation"),
                .question = QT_TRANSLATE_NOOP("core", "Who is to blame, and how much?"),
                .room = Room::learn,
                .checks = checks(),
                .default_steps = 1000,
                .steps_per_second = 30,
                .step_name = QT_TRANSLATE_NOOP("core", "Step"),
                .quick = {{"layers", "20,10,5"}, {"width", "12"}, {"hidden", "6,5"}},
                .make_model = make_model,
                .benchmarks = benchmarks},
               {declare_parameters, declare_actions, declare_readouts, declare_series, declare_presets,
                declare_exports});
  return made;
}

}  // namespace lucid::backpropagation
