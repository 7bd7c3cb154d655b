// What a screen reader finds: a name, a value and a description for everything that is there, sliders that it
// can set, a stage whose words follow its state, charts with their figures, tables that are tables.
#include <QAccessible>
#include <QAccessibleWidget>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/widgets/slider.hpp"
#include "studio.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

std::vector<std::pair<QObject*, QAccessible::Event>> told;

void note(QAccessibleEvent* event) { told.emplace_back(event->object(), event->type()); }

QAccessibleInterface* reader(QObject* object) { return QAccessible::queryAccessibleInterface(object); }

/// Everything in the tree that a person sees, from the window down.
void walk(QAccessibleInterface* node, std::vector<QAccessibleInterface*>& found) {
  if (!node || !node->isValid() || node->state().invisible) return;
  found.push_back(node);
  for (int i = 0; i < node->childCount(); ++i) walk(node->child(i), found);
}

QString name_of(QAccessibleInterface* node) { return node->text(QAccessible::Name); }

QByteArray what(QAccessibleInterface* node) {
  QString line = QStringLiteral("%1 “%2”").arg(
      QLatin1String(node->object() ? node->object()->metaObject()->className() : "part"), name_of(node));
  for (QAccessibleInterface* up = node->parent(); up && up->object(); up = up->parent())
    line += QStringLiteral(" in ") + QLatin1String(up->object()->metaObject()->className());
  return line.toUtf8();
}

/// Nothing but room for its children.
bool only_holds(QAccessibleInterface* node) {
  // What a scroll area shows its contents in.
  if (node->object())
    if (auto* area = qobject_cast<QAbstractScrollArea*>(node->object()->parent());
        area && area->viewport() == node->object())
      return true;
  if (node->state().focusable || node->childCount() == 0) return false;
  switch (node->role()) {
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::Grouping:
    case QAccessible::Window:
    case QAccessible::Canvas:
    case QAccessible::Whitespace: return true;
    default: return false;
  }
}

bool has_value(QAccessible::Role role) {
  return role == QAccessible::Slider || role == QAccessible::SpinBox || role == QAccessible::ComboBox ||
         role == QAccessible::ProgressBar;
}

bool operable(QAccessible::Role role) {
  return has_value(role) || role == QAccessible::Button || role == QAccessible::PushButton ||
         role == QAccessible::CheckBox || role == QAccessible::EditableText ||
         role == QAccessible::RadioButton;
}

}  // namespace

class ReadersTest : public QObject {
  Q_OBJECT

  void look_through(QWidget& window, const QString& place) {
    std::vector<QAccessibleInterface*> nodes;
    walk(reader(&window), nodes);
    QVERIFY2(nodes.size() > 20, qPrintable(place));
    QStringList lacking;
    for (QAccessibleInterface* node : nodes) {
      const QAccessible::Role role = node->role();
      if (role == QAccessible::Cell) continue;       // may be empty, and is told with its column
      if (role == QAccessible::ScrollBar) continue;  // follows what it scrolls
      if (name_of(node).trimmed().isEmpty() && !only_holds(node))
        lacking << QString::fromUtf8("no name: " + what(node));
      if (operable(role) && node->state().focusable &&
          node->text(QAccessible::Description).trimmed().isEmpty())
        lacking << QString::fromUtf8("no description: " + what(node));
      if (has_value(role) && node->text(QAccessible::Value).trimmed().isEmpty())
        lacking << QString::fromUtf8("no value: " + what(node));
      if (role == QAccessible::Slider && !node->valueInterface())
        lacking << QString::fromUtf8("no value to set: " + what(node));
      if (role == QAccessible::Table && !node->tableInterface())
        lacking << QString::fromUtf8("no table: " + what(node));
    }
    lacking.removeDuplicates();
    QVERIFY2(lacking.isEmpty(),
             (place.toUtf8() + ":\n" + lacking.join(QLatin1Char('\n')).toUtf8()).constData());
  }

 private Q_SLOTS:
  void initTestCase() {
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(note);
  }

  void everything_says_what_it_is() {
    for (const QString language : {"en", "de", "pseudo-double", "pseudo-rtl"}) {
      Studio studio(language);
      look_through(*studio.window, QStringLiteral("gallery"));
      for (const Exhibit* exhibit : exhibits()) {
        studio.open(*exhibit);
        const int steps = studio.window->screen().story()->steps();
        for (int step = 0; step < steps; ++step) {
          studio.window->screen().go_to_step(step, true);
          studio.settle();
          look_through(*studio.window,
                       QString::fromStdString(exhibit->id) + QStringLiteral(", step %1").arg(step + 1));
          if (QTest::currentTestFailed()) return;
        }
      }
    }
  }

  void a_reader_can_set_every_slider() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      int sliders = 0;
      for (auto* slider : studio.window->screen().bench()->findChildren<Slider*>()) {
        if (!slider->isVisible() || !slider->isEnabled()) continue;
        auto* node = reader(slider);
        QVERIFY(node->valueInterface());
        const double least = node->valueInterface()->minimumValue().toDouble(),
                     most = node->valueInterface()->maximumValue().toDouble();
        const double before = node->valueInterface()->currentValue().toDouble();
        if (!std::isfinite(least) || !std::isfinite(most) || !(least < most)) continue;
        const double wanted = before + node->valueInterface()->minimumStepSize().toDouble() <= most
                                  ? before + node->valueInterface()->minimumStepSize().toDouble()
                                  : before - node->valueInterface()->minimumStepSize().toDouble();
        const QString words = node->text(QAccessible::Value);
        node->valueInterface()->setCurrentValue(wanted);
        QVERIFY2(node->valueInterface()->currentValue().toDouble() != before, what(node));
        QVERIFY2(node->text(QAccessible::Value) != words, what(node));
        ++sliders;
        studio.settle();
        studio.window->screen().visit()->session->undo();
        studio.settle();
      }
      QVERIFY2(sliders >= 3, exhibit->id.c_str());
    }
  }

  void the_stage_is_described_as_it_stands() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StageView& stage = studio.window->screen().stage();
      auto* node = reader(&stage);
      const QString before = node->text(QAccessible::Description);
      QVERIFY2(before.count(QLatin1Char('.')) >= 2, qPrintable(before));
      // The thing itself, moved by a key, changes the words, and the reader is told.
      told.clear();
      const auto things = stage.stage()->holdables(*studio.window->screen().visit()->session->snapshot());
      QVERIFY(!things.empty());
      stage.setFocus(Qt::TabFocusReason);
      QTest::keyClick(&stage, Qt::Key_Tab);
      QTest::keyClick(&stage, Qt::Key_Up);
      QTest::keyClick(&stage, Qt::Key_Right);
      studio.settle();
      const QString after = node->text(QAccessible::Description);
      QVERIFY2(after != before, qPrintable(after));
      // Without a reader on the machine Qt sends no events; with one the change itself is one.
      if (QAccessible::isActive())
        QVERIFY(std::find(told.begin(), told.end(),
                          std::pair<QObject*, QAccessible::Event>(&stage, QAccessible::DescriptionChanged)) !=
                told.end());
      QCOMPARE(after, stage.describe());
    }
  }

  void charts_say_their_figures() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      int charts = 0;
      for (auto* chart : studio.window->screen().charts()->findChildren<Chart*>()) {
        if (!chart->isVisible()) continue;
        auto* node = reader(chart);
        QVERIFY2(!name_of(node).isEmpty(), what(node));
        const QString words = node->text(QAccessible::Description);
        const auto snapshot = studio.window->screen().visit()->session->snapshot();
        const auto& data =
            snapshot->series[static_cast<std::size_t>(exhibit->series_index(chart->declared().id))];
        const bool drawn =
            data && std::ranges::any_of(data->curves, [](const CurveData& curve) {
              return std::ranges::any_of(curve.values, [](double y) { return std::isfinite(y); });
            });
        QVERIFY2(drawn ? words.contains(QRegularExpression(QStringLiteral("\\d")))
                       : words.endsWith(QStringLiteral("Nothing yet")),
                 what(node) + ": " + words.toUtf8());
        ++charts;
      }
      QVERIFY2(charts >= 1, exhibit->id.c_str());
    }
  }

  void the_readouts_are_a_table() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      std::vector<QAccessibleInterface*> nodes;
      walk(reader(studio.window->screen().bench()), nodes);
      int cells = 0;
      for (QAccessibleInterface* node : nodes) {
        if (node->role() != QAccessible::Table) continue;
        auto* table = node->tableInterface();
        QVERIFY(table);
        QVERIFY(table->columnCount() >= 2);
        for (int row = 0; row < table->rowCount(); ++row) {
          QVERIFY(!name_of(table->cellAt(row, 0)).isEmpty());
          for (int column = 0; column < table->columnCount(); ++column) {
            auto* cell = table->cellAt(row, column);
            QVERIFY(cell && cell->tableCellInterface());
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
            QVERIFY(!table->columnDescription(column).isEmpty());
            ++cells;
          }
        }
      }
      QVERIFY2(cells > 8, exhibit->id.c_str());
    }
  }
};

QTEST_MAIN(ReadersTest)
#include "readers_test.moc"
