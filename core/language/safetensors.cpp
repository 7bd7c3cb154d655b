#include "core/language/safetensors.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <filesystem>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "core/language/half.hpp"
#include "core/words.hpp"

namespace lucid::language {

static_assert(std::endian::native == std::endian::little, "safetensors files are little endian");

namespace {

struct TypeEntry {
  DataType type;
  const char* name;
  std::size_t bytes;
};
constexpr std::array<TypeEntry, 15> types = {{{DataType::f64, "F64", 8},
                                              {DataType::f32, "F32", 4},
                                              {DataType::f16, "F16", 2},
                                              {DataType::bf16, "BF16", 2},
                                              {DataType::f8_e5m2, "F8_E5M2", 1},
                                              {DataType::f8_e4m3, "F8_E4M3", 1},
                                              {DataType::i64, "I64", 8},
                                              {DataType::i32, "I32", 4},
                                              {DataType::i16, "I16", 2},
                                              {DataType::i8, "I8", 1},
                                              {DataType::u64, "U64", 8},
                                              {DataType::u32, "U32", 4},
                                              {DataType::u16, "U16", 2},
                                              {DataType::u8, "U8", 1},
                                              {DataType::boolean, "BOOL", 1}}};

/// For a person: names come from the file and may be anything.
std::string shown(const std::string& name) { return name.size() <= 80 ? name : name.substr(0, 77) + "..."; }

std::string shown(const std::vector<std::uint64_t>& shape) {
  std::string text = "[";
  for (std::size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
  return text + "]";
}

/// a*b, or false if it does not fit.
bool multiply(std::uint64_t a, std::uint64_t b, std::uint64_t& product) {
  if (b != 0 && a > std::numeric_limits<std::uint64_t>::max() / b) return false;
  product = a * b;
  return true;
}

bool byte_count(const TensorInfo& info, std::uint64_t& count) {
  count = bytes_per_element(info.type);
  for (const std::uint64_t extent : info.shape)
    if (!multiply(count, extent, count)) return false;
  return true;
}

struct Entry : TensorInfo {
  std::uint64_t begin = 0, end = 0;
};

/// Takes the header as it is parsed and stops at the first thing that does not belong. Nothing is nested
/// deeper than three levels, so a hostile header cannot make it deep.
class HeaderReader : public nlohmann::json_sax<nlohmann::json> {
 public:
  std::vector<Entry> entries;
  Metadata metadata;
  Message fault;

  bool null() override { return unexpected(); }
  bool boolean(bool) override { return unexpected(); }
  bool number_integer(number_integer_t) override { return unexpected(); }
  bool number_float(number_float_t, const string_t&) override { return unexpected(); }
  bool binary(binary_t&) override { return unexpected(); }

  bool number_unsigned(number_unsigned_t value) override {
    if (place_ == Place::shape && entry_.shape.size() < 64) return entry_.shape.push_back(value), true;
    if (place_ == Place::offsets && offset_count_ < 2) {
      (offset_count_++ == 0 ? entry_.begin : entry_.end) = value;
      return true;
    }
    return unexpected();
  }

  bool string(string_t& value) override {
    if (place_ == Place::metadata) return metadata[key_] = value, true;
    if (place_ != Place::tensor || key_ != "dtype") return unexpected();
    const auto type = data_type(value);
    if (!type)
      return refuse(
          QT_TRANSLATE_NOOP("core", "%1 is damaged: the tensor “%2” has an unknown type of number, %3."),
          {shown(entry_.name), shown(value)});
    entry_.type = *type;
    return true;
  }

  bool start_object(std::size_t) override {
    if (place_ == Place::outside) return place_ = Place::top, true;
    if (place_ != Place::top) return unexpected();
    fields_.clear();
    if (key_ == "__metadata__") return place_ = Place::metadata, true;
    entry_ = {};
    entry_.name = key_;
    offset_count_ = 0;
    place_ = Place::tensor;
    return true;
  }

  bool key(string_t& name) override {
    auto& known = place_ == Place::top ? names_ : fields_;
    if (!known.insert(name).second)
      return refuse(QT_TRANSLATE_NOOP("core", "%1 is damaged: “%2” is there twice in its header."),
                    {shown(name)});
    if (place_ == Place::tensor && name != "dtype" && name != "shape" && name != "data_offsets")
      return refuse(
          QT_TRANSLATE_NOOP(
              "core", "%1 is damaged: the tensor “%2” has an entry that the format does not know, “%3”."),
          {shown(entry_.name), shown(name)});
    key_ = name;
    return true;
  }

  bool end_object() override {
    if (place_ == Place::tensor) {
      if (fields_.size() != 3 || offset_count_ != 2)
        return refuse(QT_TRANSLATE_NOOP(
                          "core", "%1 is damaged: the tensor “%2” lacks its type, its shape or its place."),
                      {shown(entry_.name)});
      entries.push_back(std::move(entry_));
    }
    place_ = place_ == Place::top ? Place::outside : Place::top;
    return true;
  }

  bool start_array(std::size_t) override {
    if (place_ != Place::tensor) return unexpected();
    if (key_ == "shape") return place_ = Place::shape, true;
    if (key_ == "data_offsets") return place_ = Place::offsets, true;
    return unexpected();
  }

  bool end_array() override { return place_ = Place::tensor, true; }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    return refuse(QT_TRANSLATE_NOOP("core", "%1 is no safetensors file: its header is not JSON at byte %2."),
                  {std::to_string(position)});
  }

 private:
  enum class Place { outside, top, metadata, tensor, shape, offsets };

  bool refuse(const char* text, std::vector<std::string> arguments) {
    fault = {text, std::move(arguments)};
    return false;
  }
  bool unexpected() {
    if (place_ == Place::shape || place_ == Place::offsets)
      return refuse(
          QT_TRANSLATE_NOOP(
              "core",
              "%1 is damaged: the shape or the place of the tensor “%2” is not made of whole numbers."),
          {shown(entry_.name)});
    return refuse(QT_TRANSLATE_NOOP(
                      "core", "%1 is damaged: its header has something else at “%2” than the format says."),
                  {shown(key_)});
  }

  Place place_ = Place::outside;
  std::string key_;
  Entry entry_;
  int offset_count_ = 0;
  std::set<std::string> names_, fields_;
};

}  // namespace

const char* name_of(DataType type) { return types[static_cast<std::size_t>(type)].name; }
std::size_t bytes_per_element(DataType type) { return types[static_cast<std::size_t>(type)].bytes; }

std::optional<DataType> data_type(std::string_view name) {
  for (const auto& entry : types)
    if (entry.name == name) return entry.type;
  return std::nullopt;
}

bool is_float(DataType type) {
  return type == DataType::f64 || type == DataType::f32 || type == DataType::f16 || type == DataType::bf16;
}

Safetensors::Safetensors(const std::string& path)
    : name_(path), file_(std::make_shared<const MappedFile>(path)) {
  read(file_->bytes());
}

Safetensors::Safetensors(std::span<const std::byte> bytes, const std::string& name) : name_(name) {
  read(bytes);
}

void Safetensors::read(std::span<const std::byte> bytes) {
  const auto refuse = [&](const char* text, std::vector<std::string> arguments = {}) {
    arguments.insert(arguments.begin(), name_);
    throw Refusal(text, std::move(arguments), Fault::work);
  };
  std::uint64_t header_size = 0;
  if (bytes.size() < sizeof header_size)
    refuse(QT_TRANSLATE_NOOP("core", "%1 is no safetensors file: it is shorter than 8 bytes."));
  std::memcpy(&header_size, bytes.data(), sizeof header_size);
  const std::span<const std::byte> rest = bytes.subspan(sizeof header_size);
  if (header_size > longest_header)
    refuse(QT_TRANSLATE_NOOP("core", "%1 is no safetensors file: its header would be longer than 100 MB."));
  if (header_size > rest.size())
    refuse(QT_TRANSLATE_NOOP("core", "%1 is cut off: its header is longer than the file."));
  const char* header = reinterpret_cast<const char*>(rest.data());
  if (header_size == 0 || header[0] != '{')
    refuse(QT_TRANSLATE_NOOP("core", "%1 is no safetensors file: its header does not begin with {."));

  // The parser takes a zero byte for the end of the text.
  if (const auto* zero = static_cast<const char*>(std::memchr(header, 0, header_size)))
    refuse(QT_TRANSLATE_NOOP("core", "%1 is no safetensors file: its header is not JSON at byte %2."),
           {std::to_string(zero - header + 1)});
  HeaderReader reader;
  if (!nlohmann::json::sax_parse(header, header + header_size, &reader))
    refuse(reader.fault.text, reader.fault.arguments);

  const std::span<const std::byte> data = rest.subspan(header_size);
  auto& entries = reader.entries;
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  });
  std::uint64_t expected = 0;
  for (const auto& entry : entries) {
    std::uint64_t count = 0;
    const std::string name = shown(entry.name);
    if (!byte_count(entry, count))
      refuse(QT_TRANSLATE_NOOP("core",
                               "%1 is damaged: the tensor “%2” would have more numbers than there can be."),
             {name});
    if (entry.end < entry.begin || entry.end > data.size())
      refuse(QT_TRANSLATE_NOOP("core", "%1 is cut off or damaged: the tensor “%2” reaches beyond its end."),
             {name});
    if (entry.end - entry.begin != count)
      refuse(QT_TRANSLATE_NOOP(
                 "core", "%1 is damaged: the tensor “%2” has %3 bytes, but its shape and type need %4."),
             {name, std::to_string(entry.end - entry.begin), std::to_string(count)});
    if (entry.begin < expected)
      refuse(QT_TRANSLATE_NOOP("core", "%1 is damaged: the tensor “%2” overlaps another."), {name});
    if (entry.begin > expected)
      refuse(QT_TRANSLATE_NOOP("core", "%1 is damaged: there is a hole before the tensor “%2”."), {name});
    expected = entry.end;
  }
  if (expected != data.size())
    refuse(QT_TRANSLATE_NOOP("core", "%1 is damaged: %2 bytes at its end belong to no tensor."),
           {std::to_string(data.size() - expected)});
  for (auto& entry : entries) {
    TensorView view;
    view.bytes = data.subspan(entry.begin, entry.end - entry.begin);
    static_cast<TensorInfo&>(view) = std::move(entry);
    tensors_.push_back(std::move(view));
  }
  metadata_ = std::move(reader.metadata);
}

const TensorView* Safetensors::find(std::string_view name) const {
  for (const auto& tensor : tensors_)
    if (tensor.name == name) return &tensor;
  return nullptr;
}

const TensorView& Safetensors::at(std::string_view name, const std::vector<std::uint64_t>& shape) const {
  const TensorView* tensor = find(name);
  if (!tensor)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 has no tensor “%2”."), {name_, std::string(name)},
                  Fault::work);
  if (tensor->shape != shape)
    throw Refusal(QT_TRANSLATE_NOOP("core", "The tensor “%2” of %1 has the shape %3; needed is %4."),
                  {name_, std::string(name), shown(tensor->shape), shown(shape)}, Fault::work);
  return *tensor;
}

void read_floats(const TensorView& tensor, std::uint64_t first, std::span<float> out) {
  if (!is_float(tensor.type))
    throw Refusal(QT_TRANSLATE_NOOP("core", "The tensor “%1” holds %2, not fractions."),
                  {shown(tensor.name), name_of(tensor.type)}, Fault::work);
  if (first > tensor.size() || out.size() > tensor.size() - first)
    throw std::logic_error("more numbers than the tensor has");
  const std::size_t width = bytes_per_element(tensor.type);
  const std::byte* from = tensor.bytes.data() + first * width;
  if (tensor.type == DataType::f32) {
    if (!out.empty()) std::memcpy(out.data(), from, out.size_bytes());
    return;
  }
  for (std::size_t i = 0; i < out.size(); ++i, from += width) {
    if (tensor.type == DataType::f64) {
      double value;
      std::memcpy(&value, from, sizeof value);
      out[i] = static_cast<float>(value);
    } else {
      std::uint16_t bits;
      std::memcpy(&bits, from, sizeof bits);
      out[i] = tensor.type == DataType::f16 ? half_to_float(bits) : bfloat_to_float(bits);
    }
  }
}

std::vector<float> read_floats(const TensorView& tensor) {
  std::vector<float> values(is_float(tensor.type) ? tensor.size() : 0);
  read_floats(tensor, 0, values);
  return values;
}

std::vector<std::byte> float_bytes(std::span<const float> values, DataType type) {
  if (!is_float(type)) throw std::logic_error("floats cannot be written as integers");
  const std::size_t width = bytes_per_element(type);
  std::vector<std::byte> bytes(values.size() * width);
  for (std::size_t i = 0; i < values.size(); ++i) {
    std::byte* to = bytes.data() + i * width;
    if (type == DataType::f32) {
      std::memcpy(to, &values[i], width);
    } else if (type == DataType::f64) {
      const double value = values[i];
      std::memcpy(to, &value, width);
    } else {
      const std::uint16_t bits =
          type == DataType::f16 ? float_to_half(values[i]) : float_to_bfloat(values[i]);
      std::memcpy(to, &bits, width);
    }
  }
  return bytes;
}

SafetensorsWriter::SafetensorsWriter(std::string path, const std::vector<TensorInfo>& tensors,
                                     const Metadata& metadata)
    : path_(std::move(path)), temporary_(path_ + ".part") {
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  if (!metadata.empty()) header["__metadata__"] = metadata;
  for (const auto& tensor : tensors) {
    std::uint64_t count = 0;
    if (tensor.name == "__metadata__" || header.contains(tensor.name) || !byte_count(tensor, count))
      throw std::logic_error("a tensor that cannot be written: " + tensor.name);
    header[tensor.name] = {{"dtype", name_of(tensor.type)},
                           {"shape", tensor.shape},
                           {"data_offsets", {missing_, missing_ + count}}};
    missing_ += count;
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');
  if (text.size() > longest_header) throw std::logic_error("a header longer than the format allows");
  stream_.open(std::filesystem::path(temporary_), std::ios::binary | std::ios::trunc);
  if (!stream_)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 cannot be written; check the folder and your rights."),
                  {path_}, Fault::work);
  const std::uint64_t size = text.size();
  stream_.write(reinterpret_cast<const char*>(&size), sizeof size);
  stream_.write(text.data(), static_cast<std::streamsize>(text.size()));
}

SafetensorsWriter::~SafetensorsWriter() {
  if (!stream_.is_open()) return;
  stream_.close();
  std::error_code error;
  std::filesystem::remove(temporary_, error);
}

void SafetensorsWriter::write(std::span<const std::byte> bytes) {
  if (bytes.size() > missing_) throw std::logic_error("more bytes than the tensors have");
  stream_.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (!stream_)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 could not be written to its end; is the disk full?"), {path_},
                  Fault::work);
  missing_ -= bytes.size();
}

void SafetensorsWriter::finish() {
  if (missing_ > 0) throw std::logic_error("bytes of tensors are missing");
  std::error_code error;
  stream_.close();
  if (stream_) flush_to_disk(temporary_);
  if (stream_) std::filesystem::rename(temporary_, path_, error);
  if (!stream_ || error) {
    std::error_code ignored;
    std::filesystem::remove(temporary_, ignored);
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 could not be written to its end; is the disk full?"), {path_},
                  Fault::work);
  }
}

void write_safetensors(const std::string& path, const std::vector<FloatTensor>& tensors,
                       const Metadata& metadata, DataType type) {
  std::vector<TensorInfo> infos;
  for (const auto& tensor : tensors) infos.push_back({tensor.name, type, tensor.shape});
  SafetensorsWriter writer(path, infos, metadata);
  for (const auto& tensor : tensors) {
    std::uint64_t count = 0;
    if (!byte_count({tensor.name, type, tensor.shape}, count) ||
        count != tensor.values.size() * bytes_per_element(type))
      throw std::logic_error("a tensor whose numbers do not fit its shape: " + tensor.name);
    writer.write(float_bytes(tensor.values, type));
  }
  writer.finish();
}

}  // namespace lucid::language
