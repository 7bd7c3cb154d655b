// Files that a person takes away: the page with what was thought of it, its steps, the laws of the 27
// strings, the masked sentence, the answers of the reversal.
#include <sstream>

#include "core/csv.hpp"
#include "core/exhibits/masked_diffusion/declaration.hpp"
#include "core/exhibits/masked_diffusion/scene.hpp"

namespace lucid::masked_diffusion {

namespace {

const MaskedDiffusionScene& scene_of(const Snapshot& snapshot) {
  const auto* scene = dynamic_cast<const MaskedDiffusionScene*>(snapshot.scene.get());
  if (!scene || snapshot.problem)
    throw Refusal(QT_TRANSLATE_NOOP("core", "There is nothing to take away yet."));
  return *scene;
}

const char* name_of(Standing standing) {
  switch (standing) {
    case Standing::given: return "given";
    case Standing::masked: return "masked";
    case Standing::written: return "written";
    case Standing::pinned: return "pinned";
  }
  return "";
}

void write_thoughts(std::ostream& out, const Tile& tile) {
  for (std::size_t k = 0; k < 5; ++k) {
    if (k < tile.likeliest.size())
      out << ',' << csv_cell(tile.likeliest[k].first) << ',' << csv_cell(tile.likeliest[k].second);
    else
      out << ",,";
  }
  out << '\n';
}

constexpr const char* thought_columns = ",guess_1,p_1,guess_2,p_2,guess_3,p_3,guess_4,p_4,guess_5,p_5\n";

std::string page_table(const Snapshot& snapshot) {
  std::ostringstream out;
  out << "place,word,standing,step,confidence,entropy" << thought_columns;
  int place = 0;
  for (const Tile& tile : scene_of(snapshot).page.tiles) {
    const bool open = tile.standing == Standing::masked;
    out << place++ << ',' << (open ? "_" : csv_cell(tile.word)) << ',' << name_of(tile.standing) << ',';
    if (tile.step > 0) out << tile.step;
    out << ',' << (tile.standing == Standing::written ? csv_cell(tile.confidence) : "") << ','
        << (tile.likeliest.empty() ? "" : csv_cell(tile.entropy));
    write_thoughts(out, tile);
  }
  return out.str();
}

std::string steps_table(const Snapshot& snapshot) {
  std::ostringstream out;
  out << "step,written,masked_again,left,mean_confidence\n";
  int step = 0;
  for (const StepRecord& record : scene_of(snapshot).page.record) {
    out << ++step << ',' << record.committed << ',' << record.masked_again << ',' << record.left << ','
        << (record.committed > 0 ? csv_cell(record.confidence) : "") << '\n';
  }
  return out.str();
}

std::string laws_table(const Snapshot& snapshot) {
  const BenchScene& bench = scene_of(snapshot).bench;
  std::ostringstream out;
  out << "string,true,sampler,drawn\n";
  for (int s = 0; s < strings; ++s) {
    for (const int letter : string_of(s)) out << static_cast<char>('a' + letter);
    const auto i = static_cast<std::size_t>(s);
    out << ',' << csv_cell(bench.truth[i]) << ',' << csv_cell(bench.law[i]) << ',' << bench.drawn[i] << '\n';
  }
  return out.str();
}

std::string sentence_table(const Snapshot& snapshot) {
  std::ostringstream out;
  out << "place,word,masked,probability_behind_the_mask,entropy" << thought_columns;
  int place = 0;
  for (const Tile& tile : scene_of(snapshot).forward.tiles) {
    const bool masked = tile.standing == Standing::masked;
    out << place++ << ',' << csv_cell(tile.word) << ',' << (masked ? "yes" : "no") << ','
        << (masked ? csv_cell(tile.confidence) : "") << ',' << (masked ? csv_cell(tile.entropy) : "");
    write_thoughts(out, tile);
  }
  return out.str();
}

std::string answers_table(const Snapshot& snapshot) {
  const ReversalScene& reversal = scene_of(snapshot).reversal;
  std::ostringstream out;
  out << "minibatch,seed,model,as_told,backwards,hole_on_the_left,backwards_by_bayes\n";
  if (!reversal.exams) return out.str();
  for (const Exam& exam : *reversal.exams) {
    for (std::size_t i = 0; i < exam.diffusion.size(); ++i) {
      const Answers& both = exam.diffusion[i];
      const Answers& right = exam.autoregressive[i];
      out << exam.round << ',' << i + 1 << ",\"masked diffusion\"," << csv_cell(both.forward) << ','
          << csv_cell(both.backward) << ',' << csv_cell(both.hole) << ",\n"
          << exam.round << ',' << i + 1 << ",twin," << csv_cell(right.forward) << ','
          << csv_cell(right.backward) << ",," << csv_cell(right.bayes) << '\n';
    }
  }
  return out.str();
}

}  // namespace

void declare_exports(Exhibit& exhibit) {
  const std::vector<Condition> pages{{"view", {"page", "race"}}};
  exhibit.exports = {
      {"page_csv", QT_TRANSLATE_NOOP("core", "The page as a table"), "csv",
       QT_TRANSLATE_NOOP("core",
                         "Every tile with its word, how and in which step it came there, and the five words "
                         "that were likeliest."),
       page_table, pages},
      {"steps_csv", QT_TRANSLATE_NOOP("core", "The steps as a table"), "csv",
       QT_TRANSLATE_NOOP("core", "How many tiles each step wrote and masked again, and how sure it was."),
       steps_table, pages},
      {"laws_csv",
       QT_TRANSLATE_NOOP("core", "The 27 strings as a table"),
       "csv",
       QT_TRANSLATE_NOOP("core",
                         "Each string with its true probability, the sampler’s, and how often it was drawn."),
       laws_table,
       {{"language", {"exact-27"}}}},
      {"sentence_csv",
       QT_TRANSLATE_NOOP("core", "The masked sentence as a table"),
       "csv",
       QT_TRANSLATE_NOOP("core", "Every word with what the model thinks of it where it is masked."),
       sentence_table,
       {{"view", {"forward"}}}},
      {"answers_csv",
       QT_TRANSLATE_NOOP("core", "The answers as a table"),
       "csv",
       QT_TRANSLATE_NOOP("core", "What each model of each seed answered, examination by examination."),
       answers_table,
       {{"view", {"reversal"}}}},
  };
}

}  // namespace lucid::masked_diffusion
