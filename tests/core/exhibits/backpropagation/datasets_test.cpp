#include "core/exhibits/backpropagation/datasets.hpp"

#include <QtTest>
#include <cmath>
#include <set>

using namespace lucid;
using namespace lucid::backpropagation;

namespace {

Dataset read(std::string_view text) { return read_points(text, "my.csv", Random(1)); }

PointList all_points(const Dataset& data) {
  PointList points = data.learn;
  points.insert(points.end(), data.held_out.begin(), data.held_out.end());
  return points;
}

/// Whether the file holds the four corners, whatever its dialect.
bool is_square(std::string_view text) {
  const Dataset data = read(text);
  std::set<std::tuple<double, double, int>> seen;
  for (const LabelledPoint& p : all_points(data)) {
    seen.insert({data.x.original(p.x), data.y.original(p.y), p.label});
  }
  return seen == std::set<std::tuple<double, double, int>>{{0, 0, 0}, {0, 2.5, 1}, {1, 0, 1}, {1, 2.5, 0}};
}

}  // namespace

class DatasetsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void generated_points_are_what_their_names_say() {
    for (const DatasetKind kind :
         {DatasetKind::spiral, DatasetKind::moons, DatasetKind::xor_, DatasetKind::circles}) {
      const Dataset data = generate(kind, 0, Random(3));
      QCOMPARE(data.learn.size(), std::size_t{240});
      QCOMPARE(data.held_out.size(), std::size_t{60});
      int ones = 0;
      for (const LabelledPoint& p : all_points(data)) {
        ones += p.label;
        QVERIFY(std::abs(p.x) <= 1.01 && std::abs(p.y) <= 1.01);
        if (kind == DatasetKind::xor_) QCOMPARE(p.label, p.x * p.y > 0 ? 1 : 0);
        const double radius = std::hypot(p.x, p.y);
        if (kind == DatasetKind::circles) QVERIFY(std::abs(radius - (p.label ? 0.4 : 0.9)) < 1e-12);
        if (kind == DatasetKind::spiral) {
          const double angle = std::atan2(p.x, p.y) - 2.5 * M_PI * radius - M_PI * p.label;
          QVERIFY(std::abs(std::remainder(angle, 2 * M_PI)) < 1e-9);
        }
      }
      QCOMPARE(ones, 150);
    }
  }

  void noise_has_its_deviation_and_the_seed_decides() {
    const auto spread = [](double noise) {
      double sum = 0;
      for (const LabelledPoint& p : all_points(generate(DatasetKind::circles, noise, Random(5)))) {
        const double off = std::hypot(p.x, p.y) - (p.label ? 0.4 : 0.9);
        sum += off * off;
      }
      return std::sqrt(sum / 300);
    };
    QVERIFY(std::abs(spread(0.05) - 0.05) < 0.01);
    QVERIFY(generate(DatasetKind::moons, 0.1, Random(5)).learn ==
            generate(DatasetKind::moons, 0.1, Random(5)).learn);
    QVERIFY(generate(DatasetKind::moons, 0.1, Random(5)).learn !=
            generate(DatasetKind::moons, 0.1, Random(6)).learn);
  }

  void dialects_read_alike() {
    QVERIFY(is_square("0,0,0\n0,2.5,1\n1,0,1\n1,2.5,0\n"));
    QVERIFY(is_square("\xEF\xBB\xBFx,y,label\r\n0,0,a\r\n0,2.5,b\r\n1,0,b\r\n1,2.5,a"));
    QVERIFY(is_square("x;y;Klasse\n0;0;0\n0;2,5;1\n1,0;0;1\n1;2,5;0\n\n"));
    QVERIFY(is_square("0\t0\tred\r0\t2,5\tsea\r1\t0\tsea\r1\t2.5\tred\r"));
    QVERIFY(is_square("0 0 0\n0  2.5 1\n 1 0 1\n1 2.5 0"));
    QVERIFY(is_square("\"0\",\"0\",\"no, never\"\n0,2.5,yes\n1,+0,yes\n1,2.5e0,\"no, never\""));
  }

  void labels_sort_as_numbers_where_they_are_numbers() {
    const Dataset data = read("0,0,10\n1,1,9\n2,2,9\n0,1,2");
    QCOMPARE(data.class_names, (std::vector<std::string>{"2", "9", "10"}));
    QCOMPARE(data.classes, 3);
  }

  void points_are_scaled_to_the_square() {
    const Dataset data = read("1000,-5,0\n3000,-4,1\n2000,-4.5,0\n1500,-4.25,1\n1000,-4,1");
    double largest = 0;
    for (const LabelledPoint& p : all_points(data))
      largest = std::max({largest, std::abs(p.x), std::abs(p.y)});
    QCOMPARE(largest, 1.0);
    QCOMPARE(data.held_out.size(), std::size_t{1});
    QVERIFY(std::isfinite(read("1e308,0,a\n-1e308,1,b").x.half_range));
    QCOMPARE(read("5,1,a\n5,2,b").x.half_range, 1.0);
  }

  void refusals_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](QByteArray text, const char* sentence) {
      QTest::newRow(sentence) << text << sentence;
    };
    row("", "“my.csv” is empty.");
    row("\r\n\r\n", "“my.csv” is empty.");
    row("x,y,label\n", "“my.csv” has a header and no points.");
    row("1,2,0\n1,2\n3,4,1", "Line 2 of “my.csv” does not have three columns (x, y, label) but 2.");
    row("1,2,3,0\n1,2,3,1", "Line 1 of “my.csv” does not have three columns (x, y, label) but 4.");
    row("1,2,0\n\n1,nan,1", "“nan” in line 3 of “my.csv” is not a finite number.");
    row("1,2,0\n1,1e999,1", "“1e999” in line 2 of “my.csv” is not a finite number.");
    row("1,2,0\n1,,1", "“” in line 2 of “my.csv” is not a finite number.");
    row("1,2,0\n1,2,", "The label in line 2 of “my.csv” is missing.");
    row("1,2,a\n2,3,a", "All points of “my.csv” have the label “a”: two kinds at least are needed.");
    row(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10),
        "“my.csv” is not a text file in UTF-8: x, y and a label per line are needed.");
    row(QByteArray("\xFF\xFE"
                   "1\0,\0",
                   6),
        "“my.csv” is not a text file in UTF-8: x, y and a label per line are needed.");
    QByteArray many;
    for (int i = 0; i < 11; ++i) many += "0,0," + QByteArray::number(i) + "\n";
    row(many, "“my.csv” has 11 different labels; at most 10 are taken.");
    row(QByteArray("1,2,0\n").repeated(20'001), "“my.csv” has 20001 lines; at most 20000 points are taken.");
    row(QByteArray(5 << 20, '1'), "“my.csv” is larger than 4 MB, which is too much for points on a plane.");
  }
  void refusals() {
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    try {
      read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
      QFAIL("accepted");
    } catch (const Refusal& refusal) {
      QCOMPARE(QString::fromStdString(refusal.what()), sentence);
    }
  }

  void random_bytes_are_refused_or_read_and_never_crash() {
    Random random(2);
    const std::string alphabet = "01.,;\t\n\r\"x -+e\xC3\xA9";
    for (int round = 0; round < 20'000; ++round) {
      std::string text;
      for (std::uint64_t i = random.below(40); i > 0; --i) text += alphabet[random.below(alphabet.size())];
      try {
        const Dataset data = read(text);
        for (const LabelledPoint& p : all_points(data)) {
          QVERIFY(std::isfinite(p.x) && std::isfinite(p.y) && p.label >= 0 && p.label < data.classes);
        }
      } catch (const Refusal&) {
      }
    }
  }
};

QTEST_APPLESS_MAIN(DatasetsTest)
#include "datasets_test.moc"
