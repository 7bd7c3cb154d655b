// A small exhibit for tests of the application: one knob of each kind, one deed, and a state that depends on
// all of its history.
#pragma once

#include "core/model.hpp"
#include "core/random.hpp"

namespace lucid::toy {

struct Knobs {
  double gap = 5;
  int size = 3;
  bool tuned = false;
  std::string words = "hello";
  File file;
  List sizes{{8, 4}, {}};
  PointList points;
  enum class Kind { ring, bar } kind = Kind::ring;
};

class Toy : public KnobModel<Knobs> {
 public:
  explicit Toy(const Exhibit& exhibit) : exhibit_(&exhibit) {}

  void act(const Deed& deed) override {
    if (deed.action == "set_part") {
      parts_[std::get<std::int64_t>(deed.arguments.at(0))] = std::get<double>(deed.arguments.at(1));
      return;
    }
    const double amount = std::get<double>(deed.arguments.at(0));
    if (amount == 13) throw Refusal(QT_TRANSLATE_NOOP("core", "Not %1."), {"13"});
    sum_ = sum_ * 1.5 + amount;
  }
  void reset(std::uint64_t seed) override { sum_ = static_cast<double>(seed), parts_[0] = parts_[1] = 0; }
  bool step(std::stop_token) override {
    sum_ = sum_ * 0.99 + knobs.gap;
    return true;
  }
  std::unique_ptr<Model> clone() const override { return std::make_unique<Toy>(*this); }
  void fill(Snapshot& snapshot) const override { snapshot.read("sum", sum_ + parts_[0] + 100 * parts_[1]); }

 protected:
  void changed(const Parameter&) override {}

 private:
  const Exhibit* exhibit_;
  double sum_ = 0;
  double parts_[2] = {};
};

inline const Exhibit& exhibit() {
  static const Exhibit made = [] {
    Exhibit e;
    e.id = "toy";
    e.title = "Toy";
    e.question = "Does it move?";
    Declare<Knobs> declare(e);
    declare.real("gap", &Knobs::gap, "Gap", "mm").range(0, 40);
    declare.integer("size", &Knobs::size, "Size").range(1, 9).restarts();
    declare.flag("tuned", &Knobs::tuned, "Tuned");
    declare.text("words", &Knobs::words, "Words");
    declare.file("file", &Knobs::file, "File");
    declare.list("sizes", &Knobs::sizes, "Sizes").range(0, 100);
    declare.points("points", &Knobs::points, "Points").range(-10, 10);
    declare.choice("kind", &Knobs::kind, "Kind", {{"ring", "Ring"}, {"bar", "Bar"}});
    Action poke;
    poke.id = "poke", poke.label = "Poke";
    Parameter amount;
    amount.id = "amount", amount.kind = Kind::real, amount.minimum = 0, amount.maximum = 100,
    amount.initial = 1.0;
    poke.arguments.push_back(amount);
    e.actions.push_back(poke);
    Action put;
    put.id = "set_part", put.label = "Put";
    Parameter part = amount;
    part.id = "part", part.label = "Part", part.kind = Kind::integer, part.maximum = 1;
    part.initial = std::int64_t{0};
    put.arguments = {part, amount};
    e.actions.push_back(put);
    Readout sum;
    sum.id = "sum", sum.label = "Sum";
    e.readouts.push_back(sum);
    e.presets.push_back({"wide", "Wide", {{"gap", "30"}, {"tuned", "1"}}});
    e.presets.push_back({"large", "Large", {{"gap", "20"}, {"size", "8"}}});
    e.make_model = [] { return std::make_unique<Toy>(exhibit()); };
    return e;
  }();
  return made;
}

}  // namespace lucid::toy
