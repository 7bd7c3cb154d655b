// The window program.
#include <QApplication>
#include <QScreen>
#include <QSurfaceFormat>
#include <QTimer>
#include <chrono>
#include <cstdio>

#include "app/gui/asked_to_end.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/gallery/gallery.hpp"
#include "app/gui/headless.hpp"
#include "app/gui/language.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"
#include "core/timekeeping.hpp"

namespace {

using namespace lucid;

int show_window(const Options& options) {
  Preferences preferences(true);
  Look look;
  preferences.load(look);
  if (!options.theme.empty()) set_theme_by_name(look, QString::fromStdString(options.theme));
  if (options.text_size) look.set_text_scale(static_cast<TextScale>(*options.text_size));
  QString language =
      !options.language.empty() ? QString::fromStdString(options.language) : preferences.language();
  // Without a choice the system's language, where there are words for it.
  if (language.isEmpty())
    language = QLocale::system().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
  look.set_as_the_system(true);
  look.set_language(language, locale_of(language, true));
  dress_application(look);
  const bool opengl = opengl_is_usable();
  Window window(look, preferences, opengl);
  // With its frame it must fit on the screen; where it does not, it takes the whole of it.
  constexpr QSize wanted(1440, 900), frame(16, 48);
  const QSize room = QGuiApplication::primaryScreen()->availableSize() - frame;
  const bool fits = room.width() >= wanted.width() && room.height() >= wanted.height();
  window.resize(fits ? wanted : room.boundedTo(wanted));
  try {
    if (!options.open.empty()) {
      window.open_file(QString::fromStdString(options.open));
    } else if (!options.exhibit.empty()) {
      const Exhibit& exhibit = find_exhibit(options.exhibit);
      const auto edits = edits_for(exhibit, options);
      const auto deeds = deeds_for(exhibit, options);
      auto session = std::make_unique<Session>(exhibit, State{exhibit.id, options.seed.value_or(1), {}, 0});
      if (!edits.empty() || !deeds.empty()) session->do_all(edits, deeds);
      session->forget_history();
      window.open_run(std::move(session), edits.empty() && deeds.empty());
      if (options.story) window.screen().go_to_step(*options.story - 1, edits.empty());
    }
  } catch (const Refusal& refusal) {
    std::fprintf(stderr, "lucidarium: %s\n", refusal.what());
    return 2;
  }
  if (fits)
    window.show();
  else
    window.showMaximized();
  if (options.present) window.present(true);
  // What is open is kept as when the window is closed by hand.
  const AskedToEnd asked([&window] {
    window.close();
    QApplication::quit();
  });
  if (!opengl) {
    const QString words = QApplication::translate(
        "lucid",
        "Drawn without OpenGL, hence slower: a graphics driver (Debian: libgl1-mesa-dri) would help.");
    std::fprintf(stderr, "lucidarium: %s\n", qPrintable(words));
    QTimer::singleShot(600, &window, [&window, words] { window.say(words); });
  }
  return QApplication::exec();
}

}  // namespace

int main(int count, char** words) {
  const auto begun = std::chrono::steady_clock::now();
  Options options;
  try {
    options = read_options(count, words);
  } catch (const Refusal& refusal) {
    std::fprintf(stderr, "lucidarium: %s\n", refusal.what());
    return refusal.fault() == Fault::command ? 2 : 1;
  }
  if (options.mode == Options::Mode::help || options.mode == Options::Mode::version) {
    std::fputs(options.words.c_str(), stdout);
    return 0;
  }
  if (!choose_platform(options)) {
    std::fputs(
        "lucidarium: There is no display here: lucidarium --snapshot FILE.png or --tour FOLDER draw pictures "
        "without one.\n",
        stderr);
    return 2;
  }
  QSurfaceFormat format;
  format.setVersion(3, 3);
  format.setProfile(QSurfaceFormat::CoreProfile);
  format.setDepthBufferSize(24);
  format.setStencilBufferSize(8);
  QSurfaceFormat::setDefaultFormat(format);
  QApplication application(count, words);
  QApplication::setApplicationName(QStringLiteral("Lucidarium"));
  QApplication::setApplicationVersion(QStringLiteral(LUCIDARIUM_VERSION));
  QApplication::setOrganizationName(QStringLiteral("Lucidarium"));
  // A picture of a seed is the same picture tomorrow.
  if (options.headless()) keep_time(Timekeeping::counted);
  switch (options.mode) {
    case Options::Mode::snapshot: return make_snapshot(options);
    case Options::Mode::tour: return make_tour(options);
    case Options::Mode::frames: return measure_frames(options, begun);
    case Options::Mode::monkey: return run_monkey(options);
    default: return show_window(options);
  }
}
