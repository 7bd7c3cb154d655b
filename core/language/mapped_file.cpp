#include "core/language/mapped_file.hpp"

#include <filesystem>

#include "core/words.hpp"

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace lucid::language {

namespace {

Refusal cannot_open(const std::string& path) {
  return {QT_TRANSLATE_NOOP("core", "%1 cannot be opened; check that you may read it."), {path}, Fault::work};
}

}  // namespace

MappedFile::MappedFile(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  const auto status = fs::status(fs::path(path), error);
  if (!fs::exists(status)) throw Refusal(QT_TRANSLATE_NOOP("core", "There is no file %1."), {path});
  if (!fs::is_regular_file(status)) throw Refusal(QT_TRANSLATE_NOOP("core", "%1 is not a file."), {path});
#ifdef _WIN32
  const HANDLE file = CreateFileW(fs::path(path).c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                                  OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (file == INVALID_HANDLE_VALUE) throw cannot_open(path);
  LARGE_INTEGER size{};
  const bool sized = GetFileSizeEx(file, &size);
  const HANDLE mapping =
      sized && size.QuadPart > 0 ? CreateFileMappingW(file, nullptr, PAGE_READONLY, 0, 0, nullptr) : nullptr;
  const void* start = mapping ? MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0) : nullptr;
  if (mapping) CloseHandle(mapping);
  CloseHandle(file);
  if (!sized || (size.QuadPart > 0 && !start)) throw cannot_open(path);
  if (start) bytes_ = {static_cast<const std::byte*>(start), static_cast<std::size_t>(size.QuadPart)};
#else
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) throw cannot_open(path);
  struct stat about {};
  const bool sized = ::fstat(file, &about) == 0;
  const auto size = static_cast<std::size_t>(about.st_size);
  void* start = sized && size > 0 ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0) : MAP_FAILED;
  ::close(file);
  if (!sized || (size > 0 && start == MAP_FAILED)) throw cannot_open(path);
  if (size > 0) bytes_ = {static_cast<const std::byte*>(start), size};
#endif
}

MappedFile::~MappedFile() {
  if (bytes_.empty()) return;
#ifdef _WIN32
  UnmapViewOfFile(bytes_.data());
#else
  ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
#endif
}

void flush_to_disk(const std::string& path) {
#ifndef _WIN32
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  ::fsync(file);
  ::close(file);
#else
  (void)path;
#endif
}

}  // namespace lucid::language
