// The page on the corpora says what the code computes.
#include <QFile>
#include <QtTest>
#include <cmath>

#include "core/language/corpus.hpp"
#include "tests/folders.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

QString page() {
  QFile file(QString::fromStdString(project_folder() + "/core/language/corpora.md"));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

class CorporaPageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void floors_are_those_computed() {
    QString table;
    for (const auto& id : corpus_ids()) {
      const Corpus& each = corpus(id);
      table += QString("| `%1` | %2 | %3 | %4 | %5 | %6 | %7 | %8 |\n")
                   .arg(QString::fromStdString(id))
                   .arg(each.expectation().nats, 0, 'f', 4)
                   .arg(each.expectation().tokens, 0, 'f', 4)
                   .arg(each.entropy_per_token(), 0, 'f', 5)
                   .arg(each.entropy_per_token() / std::log(2.0), 0, 'f', 5)
                   .arg(each.expectation().length_nats, 0, 'f', 4)
                   .arg(each.entropy_per_token_given_length(), 0, 'f', 5)
                   .arg(each.vocabulary().size());
    }
    QVERIFY2(page().contains(table), qPrintable("it should say\n" + table));
  }

  void stories_are_those_told() {
    auto stream = training_stream(corpus("stories"), 1);
    QString stories;
    for (int i = 0; i < 6; ++i)
      stories += QString("%1. %2\n")
                     .arg(i + 1)
                     .arg(QString::fromStdString(corpus("stories").tokenizer.decode(stream.next())));
    QVERIFY2(page().contains(stories), qPrintable("it should say\n" + stories));
  }
};

QTEST_APPLESS_MAIN(CorporaPageTest)
#include "corpora_page_test.moc"
