// Every story is readable, and every id and formula in it exists.
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QtTest>

#include "app/gui/formulas.hpp"
#include "app/gui/gallery_model.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/story/story_panel.hpp"
#include "core/exhibits.hpp"
#include "core/exhibits/backpropagation/counting.hpp"
#include "core/state.hpp"

using namespace lucid;

class StoriesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void two_places_of_a_curve_are_compared_as_they_are_computed() {
    for (const Exhibit* exhibit : exhibits()) {
      if (exhibit->series.empty()) continue;
      Snapshot snapshot;
      snapshot.exhibit = exhibit;
      snapshot.series.resize(exhibit->series.size());
      const QString mark = QString::fromStdString(exhibit->series.front().id) + QStringLiteral("@8/1");
      QVERIFY(live_text(snapshot, mark, QLocale(QLocale::English)).isEmpty());
      auto data = std::make_shared<SeriesData>();
      data->x = {1, 4, 8};
      data->curves.push_back({"a", {"", {}}, {2, 2.5, 3}});
      snapshot.series.front() = data;
      QVERIFY(live_text(snapshot, mark, QLocale(QLocale::English)).startsWith(QStringLiteral("1.5")));
      QVERIFY(live_text(snapshot, mark, QLocale(QLocale::German)).startsWith(QStringLiteral("1,5")));
      // No such place: nothing is said.
      const QString other = QString::fromStdString(exhibit->series.front().id) + QStringLiteral("@9/1");
      QVERIFY(live_text(snapshot, other, QLocale(QLocale::English)).isEmpty());
    }
  }

  void thousands_are_parted_as_live_numbers_part_them() {
    static const QRegularExpression english(
        QStringLiteral("(?<![\\d.,=])[1-9]\\d{0,2}(,\\d{3})+(?!\\d|,\\d)"));
    static const QRegularExpression german(
        QStringLiteral("(?<![\\d.,=])[1-9]\\d{0,2}(\\.\\d{3})+(?!\\d|\\.\\d)"));
    int read = 0;
    for (const Exhibit* exhibit : exhibits())
      for (const char* page : {"story", "guide", "worksheet"})
        for (const char* language : {"en", "de"}) {
          const QString name =
              QStringLiteral(":/resources/%1/%2.%3.md")
                  .arg(QString::fromStdString(exhibit->id), QLatin1String(page), QLatin1String(language));
          QFile file(name);
          QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
          const auto found = (QLatin1String(language) == QLatin1String("de") ? german : english)
                                 .match(QString::fromUtf8(file.readAll()));
          QVERIFY2(!found.hasMatch(), qPrintable(name + QStringLiteral(": ") + found.captured()));
          ++read;
        }
    QVERIFY(read >= 24);
  }

  void quotation_marks_are_those_of_the_language() {
    for (const Exhibit* exhibit : exhibits())
      for (const char* language : {"en", "de"}) {
        QFile file(QStringLiteral(":/resources/%1/story.%2.md")
                       .arg(QString::fromStdString(exhibit->id), QLatin1String(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains('"'), qPrintable(file.fileName()));
      }
  }

  void ids_resolve() {
    for (const Exhibit* exhibit : exhibits()) {
      QFile file(QStringLiteral(":/resources/%1/story.en.md").arg(QString::fromStdString(exhibit->id)));
      QVERIFY2(file.open(QIODevice::ReadOnly), exhibit->id.c_str());
      const Story story = read_story(file.readAll().toStdString());
      QVERIFY(story.steps.size() >= 6 && story.steps.size() <= 9);
      const StoryNames names = names_in(story);
      for (const auto& id : names.live) {
        const auto at = id.find('@');
        QVERIFY2(at != std::string::npos
                     ? exhibit->series_index(id.substr(0, at)) >= 0
                     : exhibit->readout_index(id) >= 0 || exhibit->parameter_index(id) >= 0,
                 id.c_str());
      }
      for (const auto& id : names.answers)
        QVERIFY2(exhibit->readout_index(id) >= 0 || exhibit->series_index(id) >= 0, id.c_str());
      for (const auto& deed : names.deeds) {
        const std::string what = exhibit->id + ": " + deed.id + " " + deed.value;
        try {
          if (deed.kind == StoryDeed::Kind::preset) edits_of(*exhibit, exhibit->preset(deed.id));
          if (deed.kind == StoryDeed::Kind::set) parse_edit(*exhibit, deed.id, deed.value);
          if (deed.kind == StoryDeed::Kind::act)
            parse_deed(*exhibit, deed.value.empty() ? deed.id : deed.id + "=" + deed.value);
          if (deed.kind == StoryDeed::Kind::sweep) {
            parse_edit(*exhibit, deed.id, deed.value);
            parse_edit(*exhibit, deed.id, deed.to);
          }
        } catch (const Refusal& refusal) {
          QFAIL((what + ": " + refusal.what()).c_str());
        }
      }
    }
  }

  void where_the_chain_rule_alone_is_said_to_be_too_dear_it_is() {
    using namespace backpropagation;
    for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
      const StoryNames names = names_in(load_story(QStringLiteral("backpropagation"), locale));
      const auto found = std::ranges::find_if(names.deeds, [](const StoryDeed& deed) {
        return deed.id == "layers" && std::ranges::count(deed.value, ',') == 7;
      });
      QVERIFY(found != names.deeds.end());
      std::vector<int> dims;
      for (const QString& size : QString::fromStdString(found->value).split(QLatin1Char(',')))
        dims.push_back(size.toInt());
      const GradientCost cost = layered_cost(dims);
      QVERIFY(layered_path_cost(dims).operations >
              100 * std::max(cost.forward_mode(), cost.forward_differences()));
      // With the layers that the race opens with, it is cheap: only the way back costs less.
      constexpr int few[] = {64, 32, 10};
      QVERIFY(layered_path_cost(few).operations < layered_cost(few).forward_differences());
    }
  }

  void formulas_are_typeset() {
    for (const Exhibit* exhibit : exhibits()) {
      const QString id = QString::fromStdString(exhibit->id);
      for (const auto& tex : names_in(load_story(id, QLocale("en"))).formulas) {
        const QString text = QString::fromStdString(tex);
        QVERIFY2(formula_size(text, true, QFont()).has_value(), qPrintable(text));
        QImage image(300, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QVERIFY(paint_formula(painter, QRectF(10, 10, 280, 60), text, true, Qt::black));
      }
      for (const auto& readout : exhibit->readouts)
        QVERIFY2(readout.formula.empty() || !named_formula(QString::fromStdString(readout.formula)).isEmpty(),
                 readout.formula.c_str());
    }
  }

  void formula_files_are_what_qt_can_draw() {
    QDir folder(QStringLiteral(":/resources/formulas"));
    const QStringList files = folder.entryList({"*.svg"});
    QVERIFY(!files.isEmpty());
    for (const QString& name : files) {
      QFile file(folder.filePath(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      const QByteArray svg = file.readAll();
      QCOMPARE(svg.count("<svg"), 1);
      for (const char* bad : {"<text", "100%", "merror"}) QVERIFY2(!svg.contains(bad), qPrintable(name));
    }
  }
};

QTEST_MAIN(StoriesTest)
#include "stories_test.moc"
