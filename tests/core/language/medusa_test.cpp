// Heads that guess several tokens ahead from a target's last hidden state: training, reading, files.
#include "core/language/medusa.hpp"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "core/language/recipes.hpp"
#include "core/value.hpp"
#include "tests/core/language/small_model.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

/// A target that has learned a little: brackets by characters.
const TrainedModel& target() {
  static const TrainedModel trained{
      small_model(corpus("brackets"), {.width = 32, .layers = 2, .heads = 2, .hidden = 64, .context = 128},
                  128, 60),
      "brackets",
      Objective::next_token,
      {}};
  return trained;
}

std::unique_ptr<MedusaTrainer> trained(int steps, std::uint64_t seed = 1) {
  const MedusaPlan plan{.heads = 3, .batch = 4, .length = 128, .steps = 40, .rate = 1e-2, .seed = seed};
  auto trainer = std::make_unique<MedusaTrainer>(target().model, plan, documents_of(corpus("brackets")));
  for (int i = 0; i < steps; ++i) trainer->step();
  return trainer;
}

std::vector<float> numbers(const MedusaHeads& heads) {
  std::vector<float> all;
  for (const auto& residual : heads.residual)
    all.insert(all.end(), residual.value().begin(), residual.value().end());
  return all;
}

}  // namespace

class MedusaTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void training_teaches_every_head() {
    const auto trainer = trained(0);
    const auto before = trainer->held_out_losses(2);
    while (!trainer->finished()) trainer->step();
    const auto after = trainer->held_out_losses(2);
    QCOMPARE(after.size(), std::size_t{3});
    for (std::size_t head = 0; head < after.size(); ++head)
      QVERIFY2(after[head] < 0.8 * before[head],
               (print_number(before[head]) + " " + print_number(after[head])).c_str());
  }

  void the_same_seed_gives_the_same_heads() {
    const auto once = numbers(trained(5)->heads());
    QCOMPARE(numbers(trained(5)->heads()), once);
    QVERIFY(numbers(trained(5, 2)->heads()) != once);
  }

  void heads_without_weights_say_what_the_target_says() {
    const auto untrained = trained(0);
    const PackedMedusa packed(untrained->heads(), target().model);
    Reader reader(std::make_shared<const PackedTransformer>(target().model));
    Random random(3);
    const std::vector<int> text = corpus("brackets").document(random);
    const auto read = std::span(text).first(std::min<std::size_t>(text.size(), 20));
    const auto logits = reader.pass(read, {.logits_from = static_cast<int>(read.size()) - 1});
    const auto ahead = packed.logits(1, reader.hidden());
    for (std::size_t i = 0; i < ahead.size(); ++i) QVERIFY(std::abs(ahead[i] - logits[i]) < 1e-5f);
  }

  void packed_heads_are_those_that_were_trained() {
    // By the formula, number by number.
    const auto trainer = trained(5);
    const PackedMedusa packed(trainer->heads(), target().model);
    const int width = target().model.shape.width;
    std::vector<float> hidden(static_cast<std::size_t>(width));
    Random random(5);
    for (float& x : hidden) x = static_cast<float>(random.uniform(-2, 2));
    for (int head = 0; head < packed.heads(); ++head) {
      const auto w = trainer->heads().residual[static_cast<std::size_t>(head)].value();
      const auto logits = packed.logits(head, hidden);
      for (std::size_t token = 0; token < logits.size(); ++token) {
        double sum = 0;
        for (int j = 0; j < width; ++j) {
          double inside = 0;
          for (int i = 0; i < width; ++i)
            inside += double{hidden[static_cast<std::size_t>(i)]} *
                      double{w[static_cast<std::size_t>(i * width + j)]};
          const double z = hidden[static_cast<std::size_t>(j)] + inside / (1 + std::exp(-inside));
          sum += z * double{target().model.embedding.value()[token * static_cast<std::size_t>(width) +
                                                             static_cast<std::size_t>(j)]};
        }
        QVERIFY(std::abs(sum - double{logits[token]}) < 1e-4 * (1 + std::abs(sum)));
      }
    }
  }

  void files_come_back_and_damaged_ones_are_refused() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("heads.safetensors").toStdString();
    const auto trainer = trained(5);
    write_medusa(path, *trainer, target());
    const MedusaHeads back = load_medusa(path, target().model.shape);
    const auto here = numbers(trainer->heads()), there = numbers(back);
    QCOMPARE(there.size(), here.size());
    for (std::size_t i = 0; i < here.size(); ++i)
      QVERIFY(std::abs(here[i] - there[i]) <= 1e-3f * std::abs(here[i]) + 1e-6f);

    const auto refused = [](const std::string& file, const TransformerShape& shape) {
      try {
        load_medusa(file, shape);
        return false;
      } catch (const Refusal& refusal) {
        return std::string(refusal.what()).find('\n') == std::string::npos;
      }
    };
    TransformerShape wider = target().model.shape;
    wider.width = 64;
    QVERIFY(refused(path, wider));
    QVERIFY(refused(folder.filePath("none").toStdString(), target().model.shape));
    const std::string other = folder.filePath("model.safetensors").toStdString();
    write_weights(other, target().model, card_of(recipe("tiny"), 0, 0));
    QVERIFY(refused(other, target().model.shape));
    QFile whole(QString::fromStdString(path));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QFile part(folder.filePath("part"));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(bytes.left(bytes.size() / 2));
    part.close();
    QVERIFY(refused(part.fileName().toStdString(), target().model.shape));
  }
};

QTEST_APPLESS_MAIN(MedusaTest)
#include "medusa_test.moc"
