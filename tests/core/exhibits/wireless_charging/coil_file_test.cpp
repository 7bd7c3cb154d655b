// Coils from outside: what is read, and the one sentence for what is not.
#include <QtTest>
#include <cmath>

#include "core/exhibits/wireless_charging/coil_file.hpp"

using namespace lucid;
using namespace lucid::wireless;

namespace {

std::string refused(const std::string& content) {
  try {
    read_coil(content, "coil.csv");
  } catch (const Refusal& refusal) {
    return refusal.what();
  }
  return "";
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

class CoilFileTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void the_same_coil_in_every_dress() {
    const Polyline plain = read_coil("0,0,0\n10,0,0\n10,20.5,1\n", "a");
    QCOMPARE(plain.size(), std::size_t{3});
    QVERIFY(std::abs(wire_length(plain) - (0.01 + std::hypot(0.0205, 0.001))) < 1e-12);
    QVERIFY(std::abs(plain.x[0] + 0.005) < 1e-12);  // centred
    for (const char* other :
         {"\xEF\xBB\xBFx_mm,y_mm,z_mm\r\n0,0,0\r\n10,0,0\r\n10,20.5,1\r\n", "x;y;z\n0;0;0\n10;0;0\n10;20,5;1",
          "0\t0\t0\n10\t0\t0\n10\t20,5\t1\n", "# mine\n0 0 0\n\n10 0  0\n10 20.5 1\n",
          "x (cm),y,z\n0,0,0\n1,0,0\n1,2.05,.1\n", "0,0,0\r10,0,0\r10,20.5,1\r"}) {
      const Polyline line = read_coil(other, "b");
      QCOMPARE(line.size(), plain.size());
      for (std::size_t i = 0; i < 3; ++i) QVERIFY2(length(line.point(i) - plain.point(i)) < 1e-12, other);
    }
  }
  void two_columns_lie_flat() { QCOMPARE(read_coil("0,0\n20,0\n20,20\n", "a").z[1], 0.0); }
  void inches_are_asked_about_or_converted() {
    QVERIFY(has(refused("0,0,0\n1,0,0\n1,1.5,0\n"), "inches?"));
    QVERIFY(std::abs(wire_length(read_coil("x_in,y_in,z_in\n0,0,0\n1,0,0\n", "a")) - 0.0254) < 1e-12);
    QVERIFY(std::abs(wire_length(read_coil("x_mm,y_mm,z_mm\n0,0,0\n1,0,0\n", "a")) - 0.001) < 1e-12);
  }
  void each_problem_has_its_sentence() {
    QCOMPARE(refused(""), std::string("coil.csv is empty."));
    QCOMPARE(refused(" \n \n"), std::string("coil.csv is empty."));
    QVERIFY(has(refused(std::string("ab\0cd", 5)), "is not text"));
    QVERIFY(has(refused("1,2,3\n"), "one point only"));
    QVERIFY(has(refused("x,y,z\n"), "no points"));
    QCOMPARE(refused("0,0,0\n10,0,0\n10,zwei,0\n"),
             std::string("Line 3 of coil.csv: “zwei” is not a number."));
    QVERIFY(has(refused("0,0,0\n10,nan,0\n"), "Line 2 of coil.csv: “nan” is not a finite number"));
    QVERIFY(has(refused("0,0,0\n10,1e999,0\n"), "not a finite number"));
    QCOMPARE(refused("0,0,0\n10,0,0\n10,0,0\n20,0,0\n"),
             std::string("Lines 2 and 3 of coil.csv are the same point."));
    QVERIFY(has(refused("0,0,0\n10,0\n"), "Line 2 of coil.csv has 2 columns where the others have 3"));
    QVERIFY(has(refused("0,0,0,0\n"), "has 4 columns"));
    QVERIFY(has(refused("0\n1\n"), "has 1 columns"));
    QVERIFY(has(refused("0,0,0\n1e300,0,0\n"), "mm wide"));
    std::string many;
    for (int i = 0; i < 1'000'000; ++i) many += "1,2,3\n";
    QVERIFY2(has(refused(many), "about 1000000 points; at most 20000"), refused(many).c_str());
  }
  void wires_that_touch_are_refused() {
    QVERIFY(has(refused("0,0,0\n20,20,0\n20,0,0\n0,20,0\n"), "meets itself at (10, 10, 0) mm"));
    QVERIFY(has(refused("0,0,0\n20,0,0\n5,0,0\n"), "meets itself"));  // straight back
    QCOMPARE(refused("0,0,0\n20,20,0\n20,0,0\n0,20,0.5\n"), std::string());
    QCOMPARE(refused("0,0,0\n20,0,0\n20,20,0\n0,20,0\n0,0,0\n"), std::string());  // closed
  }
  void drawings() {
    const auto svg = [](const std::string& attributes, const std::string& d) {
      return "<?xml version=\"1.0\"?>\n<svg " + attributes + "><path id=\"a\" stroke='red' d=\"" + d +
             "\"/></svg>";
    };
    const Polyline square = read_coil(svg("", "M0 0 L40 0 V40 H0 Z"), "a.svg");
    QVERIFY(std::abs(wire_length(square) - 0.16) < 1e-12);
    QVERIFY(std::abs(wire_length(read_coil(svg("", "m 10,10 40 0 v40 h-40 z"), "a.svg")) - 0.16) < 1e-12);
    QVERIFY(std::abs(wire_length(read_coil(svg("width=\"80mm\" viewBox=\"0 0 40 40\"", "M0 0 L40 0"), "a")) -
                     0.08) < 1e-12);
    const double half = wire_length(read_coil(svg("", "M-20 0 A20 20 0 0 1 20 0"), "a"));
    QVERIFY(std::abs(half - pi * 0.02) < 5e-5);
    QVERIFY(std::abs(wire_length(read_coil(svg("", "M-20 0a20,20 0 01 40 0"), "a")) - half) < 1e-12);
    // A quarter circle by the usual cubic.
    QVERIFY(std::abs(wire_length(read_coil(svg("", "M20 0 C20 11.045695 11.045695 20 0 20"), "a")) -
                     pi * 0.01) < 1e-5);
    const double q = wire_length(read_coil(svg("", "M0 0 Q10 20 20 0 T 40 0"), "a"));
    QVERIFY(std::abs(q - 2 * wire_length(read_coil(svg("", "M0 0 Q10 20 20 0"), "a"))) < 1e-9);
    QVERIFY(has(refused(svg("", "M0 0 L 40 x")), "cannot be read from"));
    QVERIFY(has(refused(svg("", "M0 0 L40 0 M0 10 L40 10")), "more than one piece"));
    QVERIFY(has(refused(svg("", "L40 0")), "cannot be read"));
    QVERIFY(has(refused("<svg></svg>"), "no path"));
    QVERIFY(has(refused("<svg><g transform=\"scale(2)\"><path d=\"M0 0L40 0\"/></g></svg>"), "transform"));
  }
  void what_is_written_reads_back() {
    const Polyline line = read_coil("0,0,0\n10,0,0\n10,20.5,1\n", "a");
    const Polyline again = read_coil(coil_csv(line), "b");
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(length(line.point(i) - again.point(i)) < 1e-12);
  }
  void no_bytes_whatever_break_it() {
    std::uint32_t state = 1;
    const char letters[] = "0123456789.,;-+eE \t\r\n<>svgpathd=\"MLHVCSQTAZmlhvcsqtaz#nainf\xEF\xBB\xBF";
    for (int run = 0; run < 3000; ++run) {
      std::string text = run % 3 == 0 ? "<svg><path d=\"M0 0" : "";
      for (int i = 0; i < 60; ++i) {
        state = state * 1664525u + 1013904223u;
        text += letters[(state >> 8) % (sizeof letters - 1)];
      }
      refused(text + (run % 3 == 0 ? "\"/>" : ""));
    }
  }
};

QTEST_APPLESS_MAIN(CoilFileTest)
#include "coil_file_test.moc"
