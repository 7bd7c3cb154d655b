// Who may know whom: the core includes no Qt, the application names no exhibit, only the looks know colours.
#include <QDirIterator>
#include <QtTest>

#include "core/exhibits.hpp"
#include "tests/folders.hpp"

using namespace lucid;

namespace {

QStringList sources(const QString& folder) {
  QStringList files;
  QDirIterator walk(QString::fromStdString(project_folder() + "/") + folder, {"*.hpp", "*.cpp"}, QDir::Files,
                    QDirIterator::Subdirectories);
  while (walk.hasNext()) files << walk.next();
  return files;
}

QString text_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

class LayersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void the_core_includes_no_qt() {
    const QRegularExpression qt("#include\\s*[<\"](Q[A-Z]|Qt|visualizations/|app/)");
    const QStringList files = sources("core");
    QVERIFY(files.size() > 10);
    for (const QString& path : files) QVERIFY2(!qt.match(text_of(path)).hasMatch(), qPrintable(path));
  }

  void visualizations_include_no_widgets_and_no_application() {
    const QRegularExpression widgets("#include\\s*[<\"](QtWidgets|QWidget|QApplication|app/)");
    for (const QString& path : sources("visualizations"))
      QVERIFY2(!widgets.match(text_of(path)).hasMatch(), qPrintable(path));
  }

  void the_application_names_no_exhibit() {
    QStringList names;
    for (const Exhibit* exhibit : exhibits()) names << QString::fromStdString(exhibit->id);
    for (const auto& waiting : waiting_exhibits()) names << QString::fromStdString(waiting.id);
    QCOMPARE(names.size(), 13);
    const QStringList files = sources("app");
    QVERIFY(files.size() > 20);
    for (const QString& path : files) {
      const QString text = text_of(path);
      for (const QString& name : names) {
        // As a text or as a folder; a word that is also English ("mamba") may stand in a comment.
        QVERIFY2(!text.contains('"' + name + '"'), qPrintable(path + " names " + name));
        QVERIFY2(!text.contains("exhibits/" + QString(name).replace('-', '_')),
                 qPrintable(path + " includes " + name));
      }
    }
  }

  void the_window_takes_colours_from_the_table_alone() {
    const QRegularExpression colour("QColor\\s*\\(\\s*(\\d|\"#|0x)|#[0-9A-Fa-f]{6}\\b");
    for (const QString& path : sources("app/gui"))
      QVERIFY2(!colour.match(text_of(path)).hasMatch(), qPrintable(path));
  }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"
