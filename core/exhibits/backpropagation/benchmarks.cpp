// What `bench` measures for this exhibit.

#include "core/exhibits/backpropagation/declaration.hpp"
#include "core/exhibits/backpropagation/playground.hpp"
#include "core/exhibits/backpropagation/symmetry.hpp"
#include "core/stopwatch.hpp"

namespace lucid::backpropagation {

namespace {

template <class Work>
double seconds(Work&& work) {
  return shortest_seconds_of(3, work);
}

double playground_steps_per_second(Precision precision) {
  const Random random(1);
  const NetDesign design{{8, 8}, Activation::tanh, Initialisation::xavier, precision};
  Playground net(generate(DatasetKind::spiral, 0.03, random.stream(1)), design, random.stream(2));
  constexpr int steps = 2000;
  return steps / seconds([&] {
           for (int i = 0; i < steps; ++i) net.step({});
         });
}

}  // namespace

std::vector<BenchmarkRow> benchmarks() {
  std::vector<BenchmarkRow> rows;
  rows.push_back({"symmetry_20_seeds", QT_TRANSLATE_NOOP("core", "20 nets of 1986, 5 000 sweeps each"),
                  seconds([] {
                    auto nets = symmetry_nets(1);
                    symmetry_sweeps(std::span(nets), {}, 5000);
                  }),
                  "s"});
  rows.push_back({"playground_f64",
                  QT_TRANSLATE_NOOP("core", "Playground 2-8-8-2, minibatch 32, double precision"),
                  playground_steps_per_second(Precision::f64), "steps/s"});
  rows.push_back({"playground_f32",
                  QT_TRANSLATE_NOOP("core", "Playground 2-8-8-2, minibatch 32, single precision"),
                  playground_steps_per_second(Precision::f32), "steps/s"});
  return rows;
}

}  // namespace lucid::backpropagation
