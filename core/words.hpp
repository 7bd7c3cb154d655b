// Words that a person will read, kept apart from the code that puts them together.
// The core has no Qt; a text here is English and marked, and the application translates it.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

// lupdate looks for this name. It marks a text for translation and leaves it as it is.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace lucid {

/// A sentence for a person: a marked template with %1, %2, … and the arguments that go in.
/// Put into words once, by the program that shows it.
struct Message {
  const char* text = "";               ///< marked with QT_TRANSLATE_NOOP("core", …); never null
  std::vector<std::string> arguments;  ///< already formatted: names, numbers, file names

  bool empty() const { return *text == '\0'; }
};

/// The message in English: what the command line prints, and the fallback of the window.
std::string in_english(const Message& message);

/// `text` with %1 … %9 replaced by the arguments.
std::string fill_in(std::string text, const std::vector<std::string>& arguments);

/// Who has to mend it: the one who gave the command, or nobody (the work itself failed, a file is damaged).
enum class Fault { command, work };

/// Thrown where something from outside is not acceptable: a value, a file, a command.
/// What was there before stays as it was.
class Refusal : public std::runtime_error {
 public:
  explicit Refusal(Message message, Fault fault = Fault::command)
      : std::runtime_error(in_english(message)), message_(std::move(message)), fault_(fault) {}
  Refusal(const char* text, std::vector<std::string> arguments = {}, Fault fault = Fault::command)
      : Refusal(Message{text, std::move(arguments)}, fault) {}

  const Message& message() const { return message_; }
  Fault fault() const { return fault_; }

 private:
  Message message_;
  Fault fault_;
};

}  // namespace lucid
