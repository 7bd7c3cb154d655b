// Each shipped file is what its recipe makes: the card, the loss, the budget and the table that tells of
// them.
#include <QtTest>
#include <cmath>
#include <filesystem>
#include <fstream>

#include "core/language/medusa.hpp"
#include "core/language/safetensors.hpp"
#include "core/language/weights.hpp"
#include "tests/folders.hpp"

using namespace lucid;
using namespace lucid::language;
namespace fs = std::filesystem;

namespace {

fs::path shipped_folder() { return fs::path(project_folder()) / "resources" / "weights"; }

std::vector<std::string> shipped_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(shipped_folder()))
    if (entry.path().extension() == ".safetensors") names.push_back(entry.path().stem().string());
  std::ranges::sort(names);
  return names;
}

}  // namespace

class ShippedWeightsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void each_file_is_its_recipes_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : shipped_names())
      if (name != medusa_name) QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
  void each_file_is_its_recipes() {
    QFETCH(QString, name);
    const Recipe made = recipe(name.toStdString());
    const TrainedModel shipped = load_model((shipped_folder() / (made.name + ".safetensors")).string());
    Card expected = card_of(made, made.plan.steps, 0), card = shipped.card;
    // What a later day or another processor may write otherwise.
    for (const char* key : {"held_out_loss", "code", "kernels"}) {
      QVERIFY(card.contains(key));
      card.erase(key);
      expected.erase(key);
    }
    QCOMPARE(card, expected);
  }

  /// The loss on the card was told by the trainer before rounding to half precision.
  void each_file_has_its_cards_loss_data() { each_file_is_its_recipes_data(); }
  void each_file_has_its_cards_loss() {
    QFETCH(QString, name);
    const Recipe made = recipe(name.toStdString());
    const TrainedModel shipped = load_model((shipped_folder() / (made.name + ".safetensors")).string());
    Trainer judge(made.plan, documents_of(corpus(made.corpus)));
    Trainer::State state = judge.state();
    state.model = shipped.model;
    judge.set_state(state);
    const double told = std::stod(shipped.card.at("held_out_loss")), found = judge.held_out_loss(512);
    QVERIFY2(std::abs(found - told) < 0.01 * told, qPrintable(QString::number(found)));
    QVERIFY(found > 0.98 * floor_of(made));
  }

  /// Heads are of use to the very target that they were trained on.
  void the_heads_are_for_the_shipped_target() {
    const TrainedModel target = load_model((shipped_folder() / "story-target.safetensors").string());
    const std::string path = (shipped_folder() / (std::string(medusa_name) + ".safetensors")).string();
    const Metadata card = Safetensors(path).metadata();
    QCOMPARE(card.at("target_held_out_loss"), target.card.at("held_out_loss"));
    QCOMPARE(load_medusa(path, target.model.shape).residual.size(), std::size_t{4});
  }

  void together_they_keep_to_the_budget_and_the_table_names_each() {
    std::ifstream table(shipped_folder() / "README.md");
    const std::string text{std::istreambuf_iterator<char>(table), {}};
    std::uintmax_t bytes = 0;
    QVERIFY(!shipped_names().empty());
    for (const std::string& name : shipped_names()) {
      const std::uintmax_t size = fs::file_size(shipped_folder() / (name + ".safetensors"));
      bytes += size;
      const QString row = QLocale(QLocale::English).toString(static_cast<qulonglong>(size));
      QVERIFY2(text.find("`" + name + "`") != std::string::npos, name.c_str());
      QVERIFY2(text.find(row.toStdString()) != std::string::npos, qPrintable(row));
    }
    QVERIFY(bytes <= 32'000'000);
  }
};

QTEST_APPLESS_MAIN(ShippedWeightsTest)
#include "shipped_weights_test.moc"
