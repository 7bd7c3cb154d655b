// train and generate from a shell: same bytes, clean stops, one sentence for what is wrong.
#include <QTemporaryDir>
#include <QtTest>
#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif
#include <csignal>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/cli/cli.hpp"
#include "core/language/generation.hpp"

using namespace lucid;
using Json = nlohmann::json;

namespace {

struct Answer {
  int status;
  std::string out, err;
};

Answer ask(std::vector<std::string> words, std::stop_token stop = {}) {
  std::vector<const char*> argv{"lucidarium-cli"};
  for (const auto& word : words) argv.push_back(word.c_str());
  std::ostringstream out, err;
  const int status = cli::run(static_cast<int>(argv.size()), argv.data(), out, err, false, stop);
  return {status, out.str(), err.str()};
}

bool one_sentence(const Answer& answer, int status) {
  return answer.status == status && answer.out.empty() && answer.err.size() > 10 &&
         answer.err.back() == '\n' && std::count(answer.err.begin(), answer.err.end(), '\n') == 1;
}

QByteArray bytes_of(const std::string& path) {
  QFile file(QString::fromStdString(path));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class LanguageCliTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder;
  std::string at(const char* name) { return folder.filePath(QString::fromLatin1(name)).toStdString(); }

 private Q_SLOTS:
  void initTestCase() {
    QCOMPARE(ask({"train", "tiny", "--out", at("tiny"), "--threads", "2"}).status, 0);
    QVERIFY(bytes_of(at("tiny")).size() > 10'000);
    // Small models of the other kinds, barely trained: enough to be read.
    QCOMPARE(ask({"train", "story-draft", "--steps", "3", "--out", at("story")}).status, 0);
    QCOMPARE(ask({"train", "arithmetic-diffusion", "--steps", "2", "--out", at("page")}).status, 0);
  }

  void the_same_seed_gives_the_same_bytes() {
    const auto train = [&](const char* name, const char* threads, const char* seed) {
      const Answer answer =
          ask({"train", "tiny", "--steps", "8", "--seed", seed, "--threads", threads, "--out", at(name)});
      return answer.status == 0 ? bytes_of(at(name)) : QByteArray();
    };
    const QByteArray one = train("one", "1", "5");
    QVERIFY(!one.isEmpty());
    QVERIFY(one == train("two", "2", "5"));
    QVERIFY(one != train("three", "2", "6"));
  }

  void a_stopped_training_leaves_a_checkpoint_and_goes_on() {
    std::stop_source stop;
    stop.request_stop();
    const std::vector<std::string> words{"train",  "tiny", "--steps", "8",
                                         "--seed", "5",    "--out",   at("stopped")};
    QCOMPARE(ask(words, stop.get_token()).status, 130);
    QVERIFY(bytes_of(at("stopped")).isEmpty());
    QVERIFY(!bytes_of(at("stopped.checkpoint")).isEmpty());
    auto again = words;
    again.push_back("--resume");
    QCOMPARE(ask(again).status, 0);
    QVERIFY(bytes_of(at("stopped.checkpoint")).isEmpty());
    QCOMPARE(ask({"train", "tiny", "--steps", "8", "--seed", "5", "--out", at("straight")}).status, 0);
    QVERIFY(bytes_of(at("stopped")) == bytes_of(at("straight")));
  }

#ifndef Q_OS_WIN
  /// A file may grow to 4 kB only, which a program sees as it sees a full disk.
  void a_full_disk_loses_nothing_that_was_saved() {
    const std::vector<std::string> words{"train", "tiny", "--steps", "8", "--seed", "7", "--out", at("full")};
    QCOMPARE(ask({"train", "tiny", "--steps", "8", "--seed", "7", "--out", at("roomy")}).status, 0);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(ask(words, stop.get_token()).status, 130);
    const QByteArray saved = bytes_of(at("full.checkpoint"));
    QVERIFY(saved.size() > 4096);

    auto again = words;
    again.push_back("--resume");
    rlimit before{}, little{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    little = {4096, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const Answer answer = ask(again);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QCOMPARE(answer.status, 1);
    QVERIFY(answer.err.ends_with("is the disk full?\n"));
    QVERIFY(bytes_of(at("full")).isEmpty());
    QVERIFY(QDir(folder.path()).entryList({"*.part"}).isEmpty());
    QVERIFY(bytes_of(at("full.checkpoint")) == saved);
    QCOMPARE(ask(again).status, 0);
    QVERIFY(bytes_of(at("full")) == bytes_of(at("roomy")));
  }
#endif

  void a_damaged_checkpoint_is_told_of() {
    QFile file(QString::fromStdString(at("broken.checkpoint")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("half a file");
    file.close();
    QVERIFY(one_sentence(ask({"train", "tiny", "--steps", "8", "--resume", "--out", at("broken")}), 1));
  }

  void what_cannot_be_trained() {
    const Answer answer = ask({"train", "story-traget", "--out", at("x")});
    QVERIFY(one_sentence(answer, 2));
    QVERIFY(answer.err.find("story-target") != std::string::npos);
    QVERIFY(one_sentence(ask({"train", "tiny", "--steps", "0"}), 2));
    QVERIFY(one_sentence(ask({"train", "tiny", "--steps", "1", "--out", at("no/folder/here")}), 2));
  }

  void text_alone_comes_out() {
    const std::vector<std::string> words{"generate", "--model", at("story"), "--prompt", "Once upon a time",
                                         "--tokens", "30",      "--seed",    "3"};
    const Answer answer = ask(words);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.err.empty());
    QVERIFY(answer.out.starts_with("Once upon a time"));
    QCOMPARE(ask(words).out, answer.out);
    auto json_words = words;
    json_words.push_back("--json");
    const Json json = Json::parse(ask(json_words).out);
    QCOMPARE(json["text"].get<std::string>() + '\n', answer.out);
    QCOMPARE(json["written"].get<int>(), 30);
    QCOMPARE(json["passes"].get<int>(), 30);
  }

  void speculative_text_at_temperature_zero_is_the_plain_text() {
    const std::vector<std::string> plain{"generate", "--model",       at("story"), "--tokens",
                                         "200",      "--temperature", "0"};
    auto guessed = plain;
    for (const char* word : {"--method", "speculative", "--draft", "", "--gamma", "3", "--json"})
      guessed.push_back(*word ? word : at("story"));
    const Json json = Json::parse(ask(guessed).out);
    QCOMPARE(json["text"].get<std::string>() + '\n', ask(plain).out);
    QCOMPARE(json["accepted"], json["judged"]);  // it is its own draft
    QVERIFY(json["passes"].get<int>() < 80);
  }

  void a_page_is_filled_around_what_stands_there() {
    const Answer answer = ask(
        {"generate", "--model", at("page"), "--prompt", "3_+4_=__", "--temperature", "0", "--tokens", "5"});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.out[0], '3');
    QVERIFY(answer.out.find('_') == std::string::npos);
    const Json json = Json::parse(ask({"generate", "--model", at("page"), "--tokens", "6", "--json"}).out);
    QCOMPARE(json["method"].get<std::string>(), language::method_names().back());
    QCOMPARE(json["written"].get<int>(), 6);
  }

  void prompts_that_are_refused() {
    const auto story = [&](const std::string& prompt) {
      return ask({"generate", "--model", at("story"), "--prompt", prompt, "--tokens", "5"});
    };
    const Answer unknown = story("Once upon a time there was a pupet");
    QVERIFY(one_sentence(unknown, 2));
    QVERIFY(unknown.err.find("pupet") != std::string::npos &&
            unknown.err.find("puppet") != std::string::npos);
    std::string long_prompt;
    for (int i = 0; i < 10'000; ++i) long_prompt += "the ";
    QVERIFY(one_sentence(story(long_prompt), 2));
    QVERIFY(one_sentence(story("_ _ _"), 2));
    QVERIFY(one_sentence(story("Once\x01upon"), 2));
    QCOMPARE(story("").status, 0);
    QCOMPARE(ask({"generate", "--model", at("page"), "--prompt", "____", "--tokens", "3"}).status, 0);
  }

  void models_and_settings_that_are_refused() {
    QVERIFY(one_sentence(ask({"generate", "--model", "nothing-like-it"}), 2));
    QVERIFY(one_sentence(ask({"generate", "--model", folder.path().toStdString()}), 1) ||
            one_sentence(ask({"generate", "--model", folder.path().toStdString()}), 2));
    QFile file(QString::fromStdString(at("cut")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes_of(at("tiny")).left(5000));
    file.close();
    QVERIFY(one_sentence(ask({"generate", "--model", at("cut")}), 1));
    QVERIFY(one_sentence(ask({"generate", "--model", at("story"), "--method", "magic"}), 2));
    QVERIFY(one_sentence(
        ask({"generate", "--model", at("story"), "--method", language::method_names().back()}), 2));
    QVERIFY(one_sentence(ask({"generate", "--model", at("page"), "--method", "plain"}), 2));
    QVERIFY(one_sentence(
        ask({"generate", "--model", at("story"), "--method", "speculative", "--draft", at("tiny")}), 2));
    QVERIFY(one_sentence(ask({"generate", "--model", at("story"), "--temperature", "-1"}), 2));
    QVERIFY(one_sentence(ask({"generate", "--model", at("story"), "--gamma", "0"}), 2));
  }
};

QTEST_APPLESS_MAIN(LanguageCliTest)
#include "language_cli_test.moc"
