// Files to take away: what they say is checked by reading them again.
#include <QtTest>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/exhibits.hpp"
#include "core/exhibits/backpropagation/plain_net.hpp"
#include "core/exhibits/backpropagation/scene.hpp"
#include "core/run.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

namespace {

const Exhibit& e() { return find_exhibit("backpropagation"); }

Snapshot made(std::initializer_list<std::pair<const char*, const char*>> settings, std::int64_t steps) {
  RunRequest request;
  request.exhibit = &e();
  for (const auto& [id, value] : settings) request.edits.push_back(parse_edit(e(), id, value));
  request.steps = steps;
  return run(request);
}

const BackpropagationScene& scene_in(const Snapshot& snapshot) {
  return dynamic_cast<const BackpropagationScene&>(*snapshot.scene);
}

std::string written(const char* id, const Snapshot& snapshot) {
  for (const Export& file : e().exports)
    if (file.id == id) return file.write(snapshot);
  throw std::logic_error(id);
}

/// Rows of a table without quotes, the head first.
std::vector<std::vector<std::string>> rows(const std::string& text) {
  std::vector<std::vector<std::string>> result;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    auto& row = result.emplace_back();
    std::istringstream fields(line + ',');
    for (std::string field; std::getline(fields, field, ',');) row.push_back(field);
  }
  return result;
}

}  // namespace

class ExportsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void each_belongs_to_a_view_and_refuses_elsewhere() {
    QVERIFY(e().exports.size() >= 8);
    const Snapshot graph = made({{"view", "graph"}}, 3), depth = made({{"view", "depth"}}, 0);
    for (const Export& file : e().exports) {
      QCOMPARE(file.relevant_when.size(), std::size_t{1});
      const std::string& view = file.relevant_when[0].values.at(0);
      if (view != "graph") QVERIFY_EXCEPTION_THROWN(file.write(graph), Refusal);
      if (view != "depth") QVERIFY_EXCEPTION_THROWN(file.write(depth), Refusal);
    }
    QVERIFY_EXCEPTION_THROWN(written("points_csv", Snapshot{}), Refusal);
  }

  void the_graph_adds_up() {
    const Snapshot s =
        made({{"view", "graph"}, {"expression", "a*b + sin(a)"}, {"leaf_values", "a=1.2,b=-0.6"}}, 9);
    const auto table = rows(written("graph_csv", s));
    QCOMPARE(table.size(), std::size_t{6});
    // The blame of a node is the sum over those that use it: read off the table alone.
    std::map<std::string, double> received;
    for (std::size_t i = 1; i < table.size(); ++i) {
      for (const int side : {0, 1}) {
        const std::string& parent = table[i][static_cast<std::size_t>(3 + side)];
        if (!parent.empty())
          received[parent] +=
              std::stod(table[i][8]) * std::stod(table[i][static_cast<std::size_t>(6 + side)]);
      }
    }
    for (std::size_t i = 1; i < table.size(); ++i)
      if (received.contains(table[i][0]))
        QVERIFY(std::abs(received[table[i][0]] - std::stod(table[i][8])) < 1e-12);
    const double by_a = -0.6 + std::cos(1.2);
    for (const auto& row : table)
      if (row[2] == "a") QVERIFY(std::abs(std::stod(row[8]) - by_a) < 1e-12);
    const std::string drawing = written("graph_dot", s);
    QVERIFY(drawing.starts_with("digraph") && drawing.find("n0 -> n") != std::string::npos);
    QCOMPARE(std::count(drawing.begin(), drawing.end(), '>'), std::ptrdiff_t{5});  // as many as edges
  }

  void points_come_back_as_they_were() {
    const Snapshot s = made({{"view", "playground"}, {"dataset", "moons"}, {"own_points", "0.5:0.25:1"}}, 0);
    const std::string text = written("points_csv", s);
    const Dataset again = read_points(text, "points.csv", Random(1));
    QCOMPARE(again.learn.size() + again.held_out.size(), std::size_t{301});
    QCOMPARE(again.classes, 2);
    bool own = false;
    for (const PointList* points : {&again.learn, &again.held_out}) {
      for (const LabelledPoint& p : *points) {
        own = own || (p.label == 1 && std::abs(again.x.original(p.x) - 0.5) < 1e-12 &&
                      std::abs(again.y.original(p.y) - 0.25) < 1e-12);
      }
    }
    QVERIFY(own);
  }

  void the_net_answers_the_same_elsewhere() {
    const Snapshot s = made({{"view", "playground"}, {"hidden", "5,3"}, {"activation", "gelu"}}, 60);
    const auto file = nlohmann::json::parse(written("net_json", s));
    QCOMPARE(file["steps"].get<int>(), 60);
    // Its loss, worked out anew from the file alone in plain loops.
    std::vector<LayerNumbers> layers;
    for (const auto& layer : file["layers"]) {
      LayerNumbers& numbers = layers.emplace_back();
      for (const auto& row : layer["weights"])
        for (const double w : row) numbers.weights.push_back(w);
      numbers.biases = layer["biases"].get<std::vector<double>>();
    }
    const PointList& learn = *scene_in(s).playground.learn;
    double loss = 0;
    for (const LabelledPoint& point : learn) loss += trace_example(layers, Activation::gelu, point).loss;
    QVERIFY(std::abs(loss / static_cast<double>(learn.size()) - s.number("loss")) < 1e-9);
    QVERIFY(std::abs(file["loss"].get<double>() - s.number("loss")) < 1e-12);
  }

  void tables_have_a_row_for_each() {
    const Snapshot race = made({{"view", "race"}, {"layers", "12,16,10"}}, 3);
    const auto raced = rows(written("race_csv", race));
    QCOMPARE((raced.size() - 1) % 4, std::size_t{0});
    QCOMPARE(raced[4][2], std::string("\"reverse mode\""));
    QCOMPARE(raced[4][5], std::string("measured"));
    QCOMPARE(raced.back()[5], std::string("counted"));
    QCOMPARE(rows(written("nets_csv", made({{"view", "symmetry"}}, 4))).size(), std::size_t{21});
    QCOMPARE(rows(written("nets_csv", made({{"view", "symmetry"}}, 4)))[1].size(), std::size_t{21});
    QCOMPARE(rows(written("layers_csv", made({{"view", "depth"}, {"depth", "30"}}, 0))).size(),
             std::size_t{31});
    const auto plan =
        rows(written("plan_csv", made({{"view", "memory"}, {"depth", "20"}, {"checkpoints", "3"}}, 0)));
    int reversed = 0;
    for (const auto& row : plan) {
      reversed += row[1] == "reverse";
      if (row[0] != "event") QVERIFY(std::stoi(row[5]) <= 3);
    }
    QCOMPARE(reversed, 20);
  }
};

QTEST_APPLESS_MAIN(ExportsTest)
#include "exports_test.moc"
