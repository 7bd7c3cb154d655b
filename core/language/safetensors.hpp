// Files of named tensors, as https://huggingface.co/docs/safetensors describes them: 8 bytes with the length
// of a JSON header (little endian), the header, the numbers one tensor after another without a gap.
#pragma once

#include <cstdint>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/mapped_file.hpp"

namespace lucid::language {

enum class DataType { f64, f32, f16, bf16, f8_e5m2, f8_e4m3, i64, i32, i16, i8, u64, u32, u16, u8, boolean };

/// As the file names it: "F32".
const char* name_of(DataType type);
std::optional<DataType> data_type(std::string_view name);
std::size_t bytes_per_element(DataType type);
/// F64, F32, F16, BF16: what can be read as floats.
bool is_float(DataType type);

using Metadata = std::map<std::string, std::string>;

struct TensorInfo {
  std::string name;
  DataType type = DataType::f32;
  std::vector<std::uint64_t> shape;  ///< empty: a single number
};

struct TensorView : TensorInfo {
  std::span<const std::byte> bytes;  ///< little endian, at any address
  std::uint64_t size() const { return bytes.size() / bytes_per_element(type); }
};

/// The longest header that is read, as in the format's own implementation.
inline constexpr std::uint64_t longest_header = 100'000'000;

/// An open file. Nothing of the numbers is read before somebody asks.
class Safetensors {
 public:
  /// Throws Refusal with one sentence for everything that the format does not allow.
  explicit Safetensors(const std::string& path);
  /// The same from memory, which must stay; `name` is how the refusals call it.
  Safetensors(std::span<const std::byte> bytes, const std::string& name);

  const std::vector<TensorView>& tensors() const { return tensors_; }  ///< in the order of their bytes
  const Metadata& metadata() const { return metadata_; }
  const TensorView* find(std::string_view name) const;
  /// Throws Refusal if it is not there, or has another shape.
  const TensorView& at(std::string_view name, const std::vector<std::uint64_t>& shape) const;

 private:
  void read(std::span<const std::byte> bytes);

  std::string name_;
  std::shared_ptr<const MappedFile> file_;
  std::vector<TensorView> tensors_;
  Metadata metadata_;
};

/// Numbers first … first + out.size() - 1 of a tensor; F64 is rounded to nearest. Throws Refusal if the type
/// is no float or there are not so many.
void read_floats(const TensorView& tensor, std::uint64_t first, std::span<float> out);
std::vector<float> read_floats(const TensorView& tensor);

/// `values` as bytes of F64, F32, F16 or BF16, rounded to nearest even; other types throw std::logic_error.
std::vector<std::byte> float_bytes(std::span<const float> values, DataType type);

/// Writes such a file front to back. It appears under its name, whole, when `finish` is called; before, and
/// if anything fails, what was there stays. Same tensors, same bytes.
class SafetensorsWriter {
 public:
  /// Throws Refusal if the file cannot be made, std::logic_error for names that are there twice.
  SafetensorsWriter(std::string path, const std::vector<TensorInfo>& tensors, const Metadata& metadata);
  ~SafetensorsWriter();
  SafetensorsWriter(const SafetensorsWriter&) = delete;
  SafetensorsWriter& operator=(const SafetensorsWriter&) = delete;

  /// The next bytes of the tensors, in their order. Throws Refusal if the disk is full.
  void write(std::span<const std::byte> bytes);
  /// Throws std::logic_error if bytes are missing.
  void finish();

 private:
  std::string path_, temporary_;
  std::ofstream stream_;
  std::uint64_t missing_ = 0;
};

struct FloatTensor {
  std::string name;
  std::vector<std::uint64_t> shape;
  std::span<const float> values;
};

/// All at once, every tensor as `type`.
void write_safetensors(const std::string& path, const std::vector<FloatTensor>& tensors,
                       const Metadata& metadata, DataType type);

}  // namespace lucid::language
