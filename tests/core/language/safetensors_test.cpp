#include "core/language/safetensors.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <bit>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "core/language/half.hpp"
#include "core/random.hpp"
#include "core/words.hpp"
#include "tests/folders.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

using Bytes = std::vector<std::byte>;

Bytes bytes_of(const QByteArray& text) {
  Bytes bytes(static_cast<std::size_t>(text.size()));
  if (!bytes.empty()) std::memcpy(bytes.data(), text.constData(), bytes.size());
  return bytes;
}

QByteArray file_of(const QByteArray& header, const QByteArray& data) {
  QByteArray file(8, '\0');
  const std::uint64_t size = static_cast<std::uint64_t>(header.size());
  std::memcpy(file.data(), &size, 8);
  return file + header + data;
}

QJsonObject reference() {
  QFile file(QString::fromStdString(reference_folder() + "/model-merging/safetensors.json"));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray content(const std::string& path) {
  QFile file(QString::fromStdString(path));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString refusal_of(const QByteArray& file) {
  const Bytes bytes = bytes_of(file);
  try {
    Safetensors opened(bytes, "x.safetensors");
    return QString();
  } catch (const Refusal& refusal) {
    return QString::fromUtf8(refusal.what());
  }
}

/// Straight from the definition: the 16-bit number nearest to x, among all of them, ties to the even one.
std::uint16_t nearest_half(double x) {
  std::uint16_t best = 0;
  double best_distance = INFINITY;
  for (std::uint32_t bits = 0; bits <= 0x7C00; ++bits) {
    const double value = bits == 0x7C00 ? 65536 : half_to_float(static_cast<std::uint16_t>(bits));
    const double distance = std::abs(std::abs(x) - value);
    if (distance < best_distance || (distance == best_distance && bits % 2 == 0)) {
      best_distance = distance;
      best = static_cast<std::uint16_t>(bits);
    }
  }
  return static_cast<std::uint16_t>(best | (std::signbit(x) ? 0x8000 : 0));
}

}  // namespace

class SafetensorsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void all_halves_go_there_and_back() {
    for (std::uint32_t i = 0; i < 65536; ++i) {
      const auto bits = static_cast<std::uint16_t>(i);
      const int exponent = (bits >> 10) & 31, fraction = bits & 1023;
      const float value = half_to_float(bits);
      if (exponent == 31 && fraction) {
        QVERIFY(std::isnan(value) && std::isnan(half_to_float(float_to_half(value))));
      } else {
        const double size = exponent == 31 ? INFINITY
                            : exponent     ? std::ldexp(1 + fraction / 1024.0, exponent - 15)
                                           : std::ldexp(fraction / 1024.0, -14);
        QCOMPARE(static_cast<double>(value), bits & 0x8000 ? -size : size);
        QCOMPARE(float_to_half(value), bits);
      }
      const float wide = bfloat_to_float(bits);
      if (std::isnan(wide))
        QVERIFY(std::isnan(bfloat_to_float(float_to_bfloat(wide))));
      else
        QCOMPARE(float_to_bfloat(wide), bits);
    }
  }

  void between_two_halves_the_nearer_is_taken_and_the_even_one_in_the_middle() {
    for (std::uint32_t bits = 0; bits < 0x7BFF; ++bits) {
      const float low = half_to_float(static_cast<std::uint16_t>(bits));
      const float high = half_to_float(static_cast<std::uint16_t>(bits + 1));
      const float middle = low + (high - low) / 2;
      QCOMPARE(float_to_half(middle), static_cast<std::uint16_t>(bits + bits % 2));
      QCOMPARE(float_to_half(std::nextafter(middle, 0.f)), static_cast<std::uint16_t>(bits));
      QCOMPARE(float_to_half(-std::nextafter(middle, 1e9f)), static_cast<std::uint16_t>((bits + 1) | 0x8000));
    }
    for (const float x : {0.1f, -3.3e-5f, 1e-8f, 2.99e-8f, 65519.99f, 65520.f, 1e30f, -7.7e3f, 6.1e-5f})
      QCOMPARE(float_to_half(x), nearest_half(x));
    QCOMPARE(float_to_half(INFINITY), std::uint16_t{0x7C00});
    for (std::uint32_t bits = 0; bits < 0x7F7F; ++bits) {
      const float middle = std::bit_cast<float>((bits << 16) | 0x8000u);
      QCOMPARE(float_to_bfloat(middle), static_cast<std::uint16_t>(bits + bits % 2));
      QCOMPARE(float_to_bfloat(std::nextafter(middle, 0.f)), static_cast<std::uint16_t>(bits));
    }
  }

  void published_roundings_are_met() {
    const QJsonObject figures = reference();
    const auto number = [](const QJsonValue& value) {
      return value.isString() ? INFINITY : static_cast<float>(value.toDouble());
    };
    QVERIFY(figures["f16"].toArray().size() > 5);
    for (const auto& each : figures["f16"].toArray()) {
      const auto bits = static_cast<std::uint16_t>(each.toObject()["bits"].toInt());
      QCOMPARE(float_to_half(number(each.toObject()["f32"])), bits);
      QCOMPARE(half_to_float(bits), number(each.toObject()["back"]));
    }
    for (const auto& each : figures["bf16_round_nearest_even"].toArray()) {
      const auto bits = static_cast<std::uint16_t>(each.toObject()["bits"].toInt());
      if (bits != 0x8000)  // JSON readers may lose the sign of zero
        QCOMPARE(float_to_bfloat(number(each.toObject()["f32"])), bits);
      QCOMPARE(bfloat_to_float(bits), number(each.toObject()["back"]));
    }
    QCOMPARE(float_to_bfloat(-0.f), std::uint16_t{0x8000});
  }

  void reference_files_are_read_and_written_byte_for_byte() {
    const QJsonObject figures = reference();
    const QByteArray a = QByteArray::fromHex(figures["file_a"].toString().toLatin1());
    const QByteArray b = QByteArray::fromHex(figures["file_b"].toString().toLatin1());
    const Bytes bytes_a = bytes_of(a), bytes_b = bytes_of(b);
    const Safetensors first(bytes_a, "a"), second(bytes_b, "b");
    QCOMPARE(first.tensors().size(), std::size_t{3});
    QCOMPARE(first.metadata(), (Metadata{{"format", "pt"}}));
    QCOMPARE(first.at("w32", {2, 2}).type, DataType::f32);
    QCOMPARE(read_floats(first.at("w32", {2, 2}))[1], -2.5f);
    QCOMPARE(read_floats(first.at("w16", {4}))[1], -2.5f);

    QTemporaryDir folder;
    const std::string path = folder.filePath("merged.safetensors").toStdString();
    std::vector<TensorInfo> infos(first.tensors().begin(), first.tensors().end());
    SafetensorsWriter writer(path, infos, first.metadata());
    for (const auto& tensor : first.tensors()) {
      auto values = read_floats(tensor);
      const auto others = read_floats(second.at(tensor.name, tensor.shape));
      for (std::size_t i = 0; i < values.size(); ++i) values[i] = 0.5f * values[i] + 0.5f * others[i];
      writer.write(float_bytes(values, tensor.type));
    }
    QVERIFY(!QFile::exists(QString::fromStdString(path)));
    writer.finish();
    QCOMPARE(content(path).toHex(), figures["merged"].toString().toLatin1());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    // An empty file of the format's own.
    QByteArray empty;
    for (const auto& value : figures["official_empty"].toArray()) empty += static_cast<char>(value.toInt());
    QCOMPARE(refusal_of(empty), QString());
    SafetensorsWriter(path, {}, {}).finish();
    QCOMPARE(content(path), empty);
  }

  void what_the_format_refuses_is_refused_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    int row = 0;
    const QStringList words = {"longer than 100 MB", "longer than the file",
                               "has 8 bytes, but its shape and type need 12", "a hole before",
                               "belong to no tensor"};
    for (const auto& each : reference()["must_reject"].toArray()) {
      QTest::newRow(each.toObject()["error"].toString().toUtf8())
          << QByteArray::fromHex(each.toObject()["hex"].toString().toLatin1()) << words[row++];
    }
    const QByteArray four(4, '\0'), eight(8, '\0');
    const auto tensor = [](const char* shape, const char* offsets, const char* type = "F32") {
      return QByteArray("{\"dtype\":\"") + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets +
             "}";
    };
    const auto add = [](const char* name, const QByteArray& file, const char* says) {
      QTest::newRow(name) << file << QString(says);
    };
    add("nothing", "", "shorter than 8 bytes");
    add("seven bytes", QByteArray(7, '\0'), "shorter than 8 bytes");
    add("header length 2^63", QByteArray(7, '\0') + '\x80' + "{}", "longer than 100 MB");
    add("header length 2^64-1", QByteArray(8, '\xFF') + "{}", "longer than 100 MB");
    add("no header", eight, "does not begin with {");
    add("space before", file_of(" {}", ""), "does not begin with {");
    add("a list", file_of("[]", ""), "does not begin with {");
    add("cut JSON", file_of("{\"a\":", ""), "not JSON at byte");
    add("more after it", file_of("{}{}", ""), "not JSON at byte");
    add("zero bytes after it", file_of(QByteArray("{}") + QByteArray(6, '\0'), ""), "not JSON at byte");
    add("deep lists", file_of("{\"a\":" + QByteArray(1'000'000, '['), ""), "something else at “a”");
    add("deep objects", file_of("{\"a\":" + QByteArray("{\"a\":").repeated(200'000), ""),
        "does not know, “a”");
    add("deep shape", file_of("{\"a\":" + tensor("[[1]]", "[0,4]") + "}", four), "not made of whole numbers");
    add("negative offset", file_of("{\"a\":" + tensor("[1]", "[-4,0]") + "}", four),
        "not made of whole numbers");
    add("negative shape", file_of("{\"a\":" + tensor("[-1]", "[0,4]") + "}", four),
        "not made of whole numbers");
    add("fraction", file_of("{\"a\":" + tensor("[1.0]", "[0,4]") + "}", four), "not made of whole numbers");
    add("NaN", file_of("{\"a\":" + tensor("[NaN]", "[0,4]") + "}", four), "not JSON at byte");
    add("null", file_of("{\"a\":" + tensor("[null]", "[0,4]") + "}", four), "not made of whole numbers");
    add("text", file_of("{\"a\":" + tensor("[\"1\"]", "[0,4]") + "}", four), "not made of whole numbers");
    add("beyond 2^64", file_of("{\"a\":" + tensor("[99999999999999999999]", "[0,4]") + "}", four),
        "whole numbers");
    add("product beyond 2^64", file_of("{\"a\":" + tensor("[4294967296,4294967296,4]", "[0,4]") + "}", four),
        "more numbers than there can");
    add("product wraps to the right size",
        file_of("{\"a\":" + tensor("[4611686018427387905]", "[0,4]") + "}", four),
        "more numbers than there can");
    add("three offsets", file_of("{\"a\":" + tensor("[1]", "[0,4,4]") + "}", four),
        "not made of whole numbers");
    add("one offset", file_of("{\"a\":" + tensor("[1]", "[0]") + "}", four), "lacks its type");
    add("no offsets", file_of("{\"a\":{\"dtype\":\"F32\",\"shape\":[1]}}", four), "lacks its type");
    add("backwards", file_of("{\"a\":" + tensor("[0]", "[4,0]") + "}", four), "beyond its end");
    add("beyond the end", file_of("{\"a\":" + tensor("[2]", "[0,8]") + "}", four), "beyond its end");
    add("far beyond the end",
        file_of("{\"a\":" + tensor("[1]", "[18446744073709551608,18446744073709551612]") + "}", four),
        "beyond its end");
    add("overlap",
        file_of("{\"a\":" + tensor("[2]", "[0,8]") + ",\"b\":" + tensor("[1]", "[4,8]") + "}", eight),
        "overlaps another");
    add("the same bytes twice",
        file_of("{\"a\":" + tensor("[1]", "[0,4]") + ",\"b\":" + tensor("[1]", "[0,4]") + "}", four),
        "overlaps another");
    add("hole at the beginning", file_of("{\"a\":" + tensor("[1]", "[4,8]") + "}", eight), "a hole before");
    add("unknown type", file_of("{\"a\":" + tensor("[1]", "[0,4]", "F33") + "}", four),
        "unknown type of number, F33");
    add("name twice",
        file_of("{\"a\":" + tensor("[1]", "[0,4]") + ",\"a\":" + tensor("[1]", "[4,8]") + "}", eight),
        "“a” is there twice");
    add("type twice",
        file_of("{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", four),
        "“dtype” is there twice");
    add("metadata twice", file_of("{\"__metadata__\":{},\"__metadata__\":{}}", ""), "is there twice");
    add("metadata number", file_of("{\"__metadata__\":{\"a\":1}}", ""), "something else at “a”");
    add("metadata text", file_of("{\"__metadata__\":\"a\"}", ""), "something else at “__metadata__”");
    add("more entries",
        file_of("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4],\"x\":1}}", four),
        "does not know, “x”");
    add("not UTF-8", file_of("{\"\xC3\x28\":" + tensor("[1]", "[0,4]") + "}", four), "not JSON at byte");
    add("half a surrogate", file_of("{\"\\ud800\":" + tensor("[1]", "[0,4]") + "}", four),
        "not JSON at byte");
  }
  void what_the_format_refuses_is_refused() {
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const QString refusal = refusal_of(file);
    QVERIFY2(refusal.contains(says), qPrintable(refusal));
    QVERIFY(refusal.startsWith("x.safetensors ") && refusal.endsWith('.') && !refusal.contains('%'));
  }

  void scalars_empty_tensors_and_every_type_pass() {
    QByteArray header = "{";
    int at = 0;
    for (const char* type : {"F64", "F32", "F16", "BF16", "F8_E5M2", "F8_E4M3", "I64", "I32", "I16", "I8",
                             "U64", "U32", "U16", "U8", "BOOL"}) {
      const int size = static_cast<int>(bytes_per_element(*data_type(type)));
      header += QByteArray(at ? "," : "") + '"' + type + "\":{\"dtype\":\"" + type +
                "\",\"shape\":[],\"data_offsets\":[" + QByteArray::number(at) + ',' +
                QByteArray::number(at + size) + "]}";
      at += size;
    }
    header += QByteArray(",\"none\":{\"dtype\":\"F32\",\"shape\":[3,0],\"data_offsets\":[0,0]}}") +
              QByteArray(3, ' ');
    const Bytes bytes = bytes_of(file_of(header, QByteArray(at, '\0')));
    const Safetensors file(bytes, "x");
    QCOMPARE(file.tensors().size(), std::size_t{16});
    QVERIFY(file.find("none")->bytes.empty());
    QVERIFY(read_floats(*file.find("none")).empty());
    QCOMPARE(read_floats(*file.find("F64")), std::vector<float>{0});
    QVERIFY_EXCEPTION_THROWN(read_floats(*file.find("I64")), Refusal);
    QVERIFY_EXCEPTION_THROWN(file.at("F32", {1}), Refusal);
    QVERIFY_EXCEPTION_THROWN(file.at("F99", {}), Refusal);
  }

  void any_cut_or_changed_byte_is_refused_or_read_but_never_worse() {
    const QByteArray whole = QByteArray::fromHex(reference()["file_a"].toString().toLatin1());
    for (int length = 0; length < whole.size(); ++length) QVERIFY(!refusal_of(whole.left(length)).isEmpty());
    Random random(7);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
      QByteArray changed = whole;
      for (int k = 0; k < 3; ++k)
        changed[static_cast<int>(random.below(changed.size()))] = static_cast<char>(random.below(256));
      accepted += refusal_of(changed).isEmpty();
    }
    QVERIFY(accepted > 0 && accepted < 10'000);  // changes among the numbers themselves are no fault
  }

  void a_failed_or_abandoned_write_leaves_what_was_there() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("w.safetensors").toStdString();
    const std::vector<float> values = {1, 2, 3, 4, 5, 6};
    write_safetensors(path, {{"w", {2, 3}, values}}, {{"corpus", "stories"}, {"seed", "1"}}, DataType::f16);
    const QByteArray before = content(path);
    {
      SafetensorsWriter writer(path, {{"w", DataType::f32, {1000}}}, {});
      writer.write(float_bytes(values, DataType::f32));
    }
    QCOMPARE(content(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY_EXCEPTION_THROWN(SafetensorsWriter(folder.filePath("no/such/w").toStdString(), {}, {}), Refusal);
    QVERIFY_EXCEPTION_THROWN(
        SafetensorsWriter(folder.filePath("t").toStdString(), {{"a", {}, {}}, {"a", {}, {}}}, {}),
        std::logic_error);

    const Safetensors file(path);
    QCOMPARE(read_floats(file.at("w", {2, 3})), values);
    std::vector<float> middle(2);
    read_floats(file.at("w", {2, 3}), 3, middle);
    QCOMPARE(middle, (std::vector<float>{4, 5}));
    QCOMPARE(file.metadata().at("seed"), std::string("1"));
    QCOMPARE(before.size() % 4, 0);
    std::uint64_t header = 0;
    std::memcpy(&header, before.constData(), 8);
    QCOMPARE(header % 8, std::uint64_t{0});
    write_safetensors(path, {{"w", {2, 3}, values}}, {{"seed", "1"}, {"corpus", "stories"}}, DataType::f16);
    QCOMPARE(content(path), before);
    QVERIFY_EXCEPTION_THROWN(Safetensors(folder.path().toStdString()), Refusal);
    QVERIFY_EXCEPTION_THROWN(Safetensors(path + "x"), Refusal);
  }

  void a_full_disk_is_said() {
    if (!std::filesystem::exists("/dev/full")) QSKIP("needs /dev/full");
    QTemporaryDir folder;
    const std::string path = folder.filePath("w").toStdString();
    std::filesystem::create_symlink("/dev/full", path + ".part");
    const std::vector<float> values(100'000, 1.f);
    QVERIFY_EXCEPTION_THROWN(write_safetensors(path, {{"w", {100'000}, values}}, {}, DataType::f32), Refusal);
    QVERIFY(!std::filesystem::exists(path));
  }
};

QTEST_APPLESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
