// resources/weights/SAMPLES.md shows what the shipped story model writes, with the checker's verdicts: all of
// it, as it comes.
#include <QFile>
#include <QtTest>
#include <filesystem>

#include "core/kernels/kernels.hpp"
#include "core/language/generation.hpp"
#include "tests/folders.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

constexpr int stories = 20;

std::string samples() {
  const auto file =
      std::filesystem::path(project_folder()) / "resources" / "weights" / "story-target.safetensors";
  const TrainedModel model = load_model(file.string());
  const Corpus& language = corpus(model.corpus);
  const Generated written =
      generate(model, nullptr, {.tokens = 150 * stories, .sampling = {.temperature = 0.7}, .seed = 1});
  std::string text;
  int consistent = 0;
  for (int i = 0; i < stories; ++i) {
    const auto& story = written.documents.at(static_cast<std::size_t>(i));
    const Verdict verdict = language.check(story);
    consistent += verdict.consistent && verdict.finished;
    text += "\n" + std::to_string(i + 1) + ". " + language.tokenizer.decode(story) + "\n   **" +
            (verdict.consistent ? "Consistent." : in_english(verdict.fault)) + "**\n";
  }
  return "# Twenty stories\n\nThe first twenty that `lucidarium-cli generate --kernels portable --model "
         "story-target "
         "--prompt \"\" --tokens 3000 --temperature 0.7` writes, none left out, each with the checker's "
         "verdict: " +
         std::to_string(consistent) +
         " of 20 are consistent. `core.language.samples_test` writes them again.\n" + text;
}

}  // namespace

class SamplesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { select_kernels(Kernels::portable); }

  void the_file_shows_what_the_model_writes() {
    QFile file(QString::fromStdString(project_folder()) + "/resources/weights/SAMPLES.md");
    const QByteArray shown = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray written = QByteArray::fromStdString(samples());
    if (shown == written) return;
    QFile other("SAMPLES.md");
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(written);
    QFAIL("it writes something else; see SAMPLES.md in the folder of this test's run");
  }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "samples_test.moc"
