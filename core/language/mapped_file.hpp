// A file's bytes as memory that the system fetches when they are read.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace lucid::language {

class MappedFile {
 public:
  /// Throws Refusal with one sentence: not there, a folder, no permission.
  explicit MappedFile(const std::string& path);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::span<const std::byte> bytes() const { return bytes_; }

 private:
  std::span<const std::byte> bytes_;
};

/// Waits until the bytes of a closed file are on the disk, so that renaming it cannot outrun them. Does
/// nothing where the system has no such call.
void flush_to_disk(const std::string& path);

}  // namespace lucid::language
