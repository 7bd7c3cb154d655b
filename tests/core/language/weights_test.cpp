// Weight files and checkpoints: what is written is read, what is damaged is refused, what is resumed goes on
// to the same bytes.
#include "core/language/weights.hpp"

#include <tbb/global_control.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "core/kernels/kernels.hpp"
#include "core/language/half.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

std::string bytes_of(const std::string& path) {
  QFile file(QString::fromStdString(path));
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void put(const std::string& path, const std::string& bytes) {
  QFile file(QString::fromStdString(path));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

Recipe small_recipe(int steps) {
  Recipe result = recipe("tiny");
  result.plan.steps = steps;
  return result;
}

Trainer trainer_of(const Recipe& recipe) { return Trainer(recipe.plan, documents_of(corpus(recipe.corpus))); }

void train_to(Trainer& trainer, std::int64_t step) {
  while (trainer.step_number() < step) trainer.step();
}

std::string written(const std::string& path, Trainer& trainer, const Recipe& recipe) {
  write_weights(path, trainer.model(), card_of(recipe, trainer.step_number(), trainer.held_out_loss(32)));
  return bytes_of(path);
}

}  // namespace

class WeightsTest : public QObject {
  Q_OBJECT

  // Small models: threads bring nothing, and on a busy machine they wait for each other.
  tbb::global_control one_thread{tbb::global_control::max_allowed_parallelism, 1};
  QTemporaryDir folder;
  std::string at(const char* name) { return folder.filePath(QString::fromLatin1(name)).toStdString(); }

 private Q_SLOTS:
  void initTestCase() { select_kernels(Kernels::portable); }

  void the_tiny_model_is_learned_to_the_same_bytes_twice() {
    std::string bytes[2];
    for (std::string& each : bytes) {
      const Recipe tiny = recipe("tiny");
      Trainer trainer = trainer_of(tiny);
      train_to(trainer, tiny.plan.steps);
      const double held_out = trainer.held_out_loss(), floor = corpus(tiny.corpus).entropy_per_token();
      qInfo("held-out loss %.4f, floor %.4f", held_out, floor);
      QVERIFY(held_out < 1.5 * floor);
      QVERIFY(held_out > 0.98 * floor);
      each = written(at("tiny.safetensors"), trainer, tiny);
    }
    QVERIFY(bytes[0].size() > 10'000);
    QVERIFY(bytes[0] == bytes[1]);
  }

  void what_is_written_is_read() {
    const Recipe tiny = small_recipe(3);
    Trainer trainer = trainer_of(tiny);
    train_to(trainer, 3);
    written(at("read.safetensors"), trainer, tiny);
    TrainedModel read = load_model(at("read.safetensors"));
    QVERIFY(read.model.shape == trainer.model().shape ||
            read.model.shape.key_heads == trainer.model().shape.shared_heads());
    QCOMPARE(read.corpus, tiny.corpus);
    QVERIFY(read.objective == Objective::next_token);
    for (const char* key : {"seed", "steps", "held_out_loss", "floor", "code", "optimiser", "batch"})
      QVERIFY2(!read.card[key].empty(), key);
    Transformer<float> model = trainer.model();
    const auto from = model.list(), to = read.model.list();
    for (std::size_t i = 0; i < from.size(); ++i) {
      for (std::size_t j = 0; j < from[i]->value().size(); ++j)
        QCOMPARE(to[i]->value()[j], half_to_float(float_to_half(from[i]->value()[j])));
    }
  }

  void a_resumed_training_ends_with_the_same_bytes() {
    const Recipe tiny = small_recipe(12);
    Trainer whole = trainer_of(tiny), first = trainer_of(tiny), second = trainer_of(tiny);
    train_to(whole, 12);
    train_to(first, 5);
    write_checkpoint(at("half.checkpoint"), first, tiny);
    resume(at("half.checkpoint"), second, tiny);
    QCOMPARE(second.step_number(), std::int64_t{5});
    train_to(second, 12);
    QVERIFY(written(at("a"), whole, tiny) == written(at("b"), second, tiny));
    // One that was left at its very beginning goes on, too.
    Trainer none = trainer_of(tiny);
    write_checkpoint(at("none.checkpoint"), none, tiny);
    resume(at("none.checkpoint"), none, tiny);
    train_to(none, 12);
    QVERIFY(written(at("b"), none, tiny) == bytes_of(at("a")));
  }

  void another_trainings_checkpoint_is_refused() {
    const Recipe tiny = small_recipe(12);
    Trainer trainer = trainer_of(tiny);
    train_to(trainer, 2);
    write_checkpoint(at("other.checkpoint"), trainer, tiny);
    Recipe other = small_recipe(13);
    Trainer longer = trainer_of(other);
    QVERIFY_THROWS_EXCEPTION(Refusal, resume(at("other.checkpoint"), longer, other));
    other = small_recipe(12);
    other.plan.seed = 2;
    Trainer seeded = trainer_of(other);
    QVERIFY_THROWS_EXCEPTION(Refusal, resume(at("other.checkpoint"), seeded, other));
    QCOMPARE(seeded.step_number(), std::int64_t{0});
  }

  void damaged_files_are_refused_in_one_sentence() {
    const Recipe tiny = small_recipe(1);
    Trainer trainer = trainer_of(tiny);
    const std::string good = written(at("good"), trainer, tiny);
    const auto refused = [&](const std::string& bytes) {
      put(at("bad"), bytes);
      try {
        load_model(at("bad"));
      } catch (const Refusal& refusal) {
        const std::string what = refusal.what();
        return refusal.fault() == Fault::work && what.find('\n') == std::string::npos && what.size() < 300;
      }
      return false;
    };
    QVERIFY(refused(""));
    QVERIFY(refused("not a weight file at all"));
    for (std::size_t size : {7u, 8u, 100u, 2000u}) QVERIFY(refused(good.substr(0, size)));
    QVERIFY(refused(good.substr(0, good.size() - 2)));
    QVERIFY(refused(good + "xx"));
    // Sizes that the file has no numbers for, no transformer has, or that are no numbers; same length, so
    // that the header stays whole.
    const auto with = [&](const std::string& from, const std::string& to) {
      std::string bytes = good;
      const auto place = bytes.find(from);
      if (place == std::string::npos || from.size() != to.size()) return std::string();
      bytes.replace(place, from.size(), to);
      return bytes;
    };
    for (const auto& [from, to] : {std::pair{"\"width\":\"32\"", "\"width\":\"64\""},
                                   {"\"width\":\"32\"", "\"width\":\"33\""},
                                   {"\"layers\":\"2\"", "\"layers\":\"0\""},
                                   {"\"layers\":\"2\"", "\"layers\":\"9\""},
                                   {"\"heads\":\"2\"", "\"heads\":\"x\""},
                                   {"\"heads\":\"2\"", "\"heads\":\"0\""},
                                   {"\"head\":\"tied\"", "\"head\":\"teed\""},
                                   {"\"corpus\":\"arithmetic\"", "\"corpus\":\"arithmetec\""},
                                   {"lucidarium-transformer", "lucidarium-transformed"}}) {
      const std::string bytes = with(from, to);
      QVERIFY2(!bytes.empty(), from);
      QVERIFY2(refused(bytes), to);
    }
    std::string infinite = good;
    infinite[infinite.size() - 1] = '\x7c';  // of the last number in half precision
    infinite[infinite.size() - 2] = '\x00';
    QVERIFY(refused(infinite));
    QVERIFY(!refused(good));
  }

  void models_that_are_not_there() {
    QVERIFY_THROWS_EXCEPTION(Refusal, load_model("story-targe"));
    QVERIFY_THROWS_EXCEPTION(Refusal, load_model(""));
    QVERIFY_THROWS_EXCEPTION(Refusal, load_model(folder.path().toStdString()));
    QVERIFY_THROWS_EXCEPTION(Refusal, recipe("story-targe"));
    for (const std::string& name : recipe_names()) QVERIFY(recipe(name).plan.shape.why_not().empty());
  }

  /// What cannot be written leaves what was there.
  void a_folder_that_is_gone_loses_nothing() {
    const Recipe tiny = small_recipe(1);
    Trainer trainer = trainer_of(tiny);
    QVERIFY_THROWS_EXCEPTION(Refusal, write_checkpoint(at("no/such/folder"), trainer, tiny));
  }
};

QTEST_APPLESS_MAIN(WeightsTest)
#include "weights_test.moc"
