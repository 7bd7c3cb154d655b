#include "app/gui/headless.hpp"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QThread>
#include <cstdio>

#include "app/gui/exhibit_screen.hpp"
#include "app/gui/gallery/gallery.hpp"
#include "app/gui/gallery_model.hpp"
#include "app/gui/language.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/say.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/widgets/style.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"
#include "core/run.hpp"

namespace lucid {
namespace {

int failed(const std::string& sentence) {
  std::fprintf(stderr, "lucidarium: %s\n", sentence.c_str());
  return 1;
}

/// What a story step prepares, as edits and deeds.
void add_story_step(const Exhibit& exhibit, int step, std::vector<Edit>& edits, std::vector<Deed>& deeds) {
  const Story story = load_story(QString::fromStdString(exhibit.id), QLocale(QLocale::English));
  if (step < 1 || step > static_cast<int>(story.steps.size()))
    throw Refusal(QT_TRANSLATE_NOOP("core", "The story of %1 has %2 steps."),
                  {exhibit.id, std::to_string(story.steps.size())});
  for (const auto& deed : story.steps[static_cast<std::size_t>(step - 1)].prepare) {
    if (deed.kind == StoryDeed::Kind::preset)
      for (auto& edit : edits_of(exhibit, exhibit.preset(deed.id))) edits.push_back(std::move(edit));
    if (deed.kind == StoryDeed::Kind::set) edits.push_back(parse_edit(exhibit, deed.id, deed.value));
    if (deed.kind == StoryDeed::Kind::act)
      deeds.push_back(parse_deed(exhibit, deed.value.empty() ? deed.id : deed.id + "=" + deed.value));
  }
}

bool has_story(const Exhibit& exhibit) {
  return !load_story(QString::fromStdString(exhibit.id), QLocale(QLocale::English)).steps.empty();
}

std::shared_ptr<const Snapshot> run_for(const Exhibit& exhibit, const Options& options) {
  RunRequest request;
  request.exhibit = &exhibit;
  auto edits = edits_for(exhibit, options);
  auto deeds = deeds_for(exhibit, options);
  // With nothing asked for, the picture is what a visitor meets: the first step of the story.
  const bool as_met = !options.story && edits.empty() && deeds.empty() && has_story(exhibit);
  if (options.story || as_met)
    add_story_step(exhibit, options.story.value_or(1), request.edits, request.deeds);
  for (auto& edit : edits) request.edits.push_back(std::move(edit));
  for (auto& deed : deeds) request.deeds.push_back(std::move(deed));
  if (options.seed) request.seed = *options.seed;
  request.steps = options.steps;
  return std::make_shared<const Snapshot>(run(request));
}

/// The application's objects for pictures: the same look on every machine, nothing read from the person's
/// settings.
struct Studio {
  explicit Studio(const Options& options) : preferences(false) {
    look.set_reduce_motion(true);
    const QString language =
        options.language.empty() ? QStringLiteral("en") : QString::fromStdString(options.language);
    look.set_language(language, locale_of(language));
    set_theme_by_name(look, QString::fromStdString(options.theme));
    look.set_text_scale(static_cast<TextScale>(options.text_size.value_or(0)));
    QApplication::setCursorFlashTime(0);
    dress_application(look);
    window = std::make_unique<Window>(look, preferences,
                                      options.opengl && options.mode == Options::Mode::snapshot);
    window->set_dialogs(false);
    window->screen().set_still(true);
    window->resize(options.width, options.height);
    window->gallery().thumbnails().set_at_once(true);
  }

  void open(std::shared_ptr<const Snapshot> snapshot, const Options& options) {
    window->open_run(std::make_unique<Session>(std::move(snapshot)), false);
    if (options.story) window->screen().go_to_step(*options.story - 1, false);
    if (options.present) window->present(true);
    settle();
  }

  /// Layouts and charts draw what they were told a moment ago.
  void settle() {
    for (int i = 0; i < 4; ++i) {
      window->screen().tick();
      QApplication::sendPostedEvents();
      QApplication::processEvents(QEventLoop::AllEvents, 60);
    }
  }

  QImage picture(double scale) {
    window->ensurePolished();
    window->setAttribute(Qt::WA_DontShowOnScreen);
    window->show();
    settle();
    QImage image(QSize(qRound(window->width() * scale), qRound(window->height() * scale)),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(look.colour(Role::paper));
    window->render(&image);
    return image;
  }

  Look look;
  Preferences preferences;
  std::unique_ptr<Window> window;
};

/// Whole or not at all.
bool save_png(const QImage& image, const QString& path) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "PNG")) return false;
  save_file(path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
  return true;
}

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

}  // namespace

bool choose_platform(const Options& options) {
  const bool display =
      !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#if defined(Q_OS_MACOS) || defined(Q_OS_WIN)
  const bool windows = true;
#else
  const bool windows = display || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
  if (options.headless() && !(options.opengl && windows)) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qunsetenv("QT_SCREEN_SCALE_FACTORS");
    return true;
  }
  return windows;
}

int make_snapshot(const Options& options) {
  try {
    std::shared_ptr<const Snapshot> snapshot;
    Options asked = options;
    std::optional<ReadLesson> lesson;
    if (!options.open.empty()) {
      lesson = open_lesson(options.open);
      const Exhibit& exhibit = find_exhibit(lesson->lesson.state.exhibit);
      Timeline timeline(exhibit, State{exhibit.id, 1, {}, 0});
      timeline.load(lesson->lesson.state, true);
      timeline.seek(lesson->lesson.state.step, {});
      snapshot = std::make_shared<const Snapshot>(run(timeline, options.steps.value_or(0)));
    } else if (!options.exhibit.empty()) {
      snapshot = run_for(find_exhibit(options.exhibit), options);
    }
    Studio studio(options);
    if (snapshot) studio.open(snapshot, asked);
    if (lesson) {
      view_from_json(lesson->lesson.view, studio.window->screen().stage().view());
      studio.window->screen().go_to_step(lesson->lesson.story_step, false);
      Session& session = *studio.window->screen().visit()->session;
      session.set_marks(lesson->lesson.marks);
      if (lesson->lesson.held) session.hold(*lesson->lesson.held);
      while (lesson->lesson.held && !session.held()) {
        QThread::msleep(2);
        session.follow();
      }
      studio.window->screen().stage().redraw();
    }
    if (!save_png(studio.picture(options.scale), QString::fromStdString(options.target)))
      return failed("the picture could not be made.");
  } catch (const Refusal& refusal) {
    return failed(refusal.what());
  }
  return 0;
}

int make_tour(const Options& options) {
  try {
    const QString folder = QString::fromStdString(options.target);
    if (!QDir().mkpath(folder))
      throw Refusal(QT_TRANSLATE_NOOP("core", "The folder \"%1\" cannot be made."), {options.target});
    Studio studio(options);
    const auto colour = [&](Role role) { return studio.look.colour(role).name(); };
    QString page = QStringLiteral(
        "<!doctype html>\n<html lang=\"%1\"><meta "
        "charset=\"utf-8\"><title>Lucidarium</title>\n<style>body{background:%2;color:%3;"
        "font:16px/1.6 system-ui,sans-serif;max-width:1280px;margin:40px auto;padding:0 "
        "24px}img{max-width:100%;border:1px solid "
        "%4;border-radius:4px}h1{font-weight:300}p{color:%5}table{border-collapse:collapse;margin:12px 0 "
        "56px;"
        "font-variant-numeric:tabular-nums}td,th{padding:3px 28px 3px 0;border-bottom:1px solid "
        "%4;text-align:left}</style>\n"
        "<h1>Lucidarium</h1>\n");
    page = page.arg(studio.look.locale().name().left(2), colour(Role::paper), colour(Role::ink),
                    colour(Role::line), colour(Role::muted));
    save_png(studio.picture(options.scale), folder + QStringLiteral("/gallery.png"));
    page += QStringLiteral("<img src=\"gallery.png\" alt=\"%1\">\n")
                .arg(escaped(QApplication::translate("lucid", "The gallery")));
    for (const Exhibit* exhibit : exhibits()) {
      Options own = options;
      if (!options.exhibit.empty() && options.exhibit != exhibit->id)
        own.set.clear(), own.act.clear(), own.preset.clear();
      if (options.exhibit.empty()) {
        // A setting for all counts where it exists.
        std::erase_if(own.set, [&](const std::string& word) {
          return exhibit->parameter_index(word.substr(0, word.find('='))) < 0;
        });
        own.preset.clear();
        own.act.clear();
        for (const auto& preset : exhibit->presets)
          if (preset.id == options.preset) own.preset = preset.id;
      }
      const auto snapshot = run_for(*exhibit, own);
      studio.open(snapshot, own);
      const QString id = QString::fromStdString(exhibit->id);
      save_png(studio.picture(options.scale), folder + QLatin1Char('/') + id + QStringLiteral(".png"));
      page += QStringLiteral("<h2>%1</h2>\n<p>%2</p>\n<img src=\"%3.png\" alt=\"%4\">\n<table>\n")
                  .arg(escaped(say(exhibit->title)), escaped(say(exhibit->question)), id,
                       escaped(studio.window->screen().stage().describe()));
      for (std::size_t i = 0; i < exhibit->readouts.size(); ++i) {
        const auto& readout = exhibit->readouts[i];
        // Clocks differ from run to run; the page does not.
        const QString value =
            readout.timed ? QString() : reading_text(readout, snapshot->readouts[i], studio.look.locale());
        if (value.isEmpty()) continue;
        QStringList published;
        for (const auto* figure : published_now(*exhibit, readout, snapshot->settings)) {
          const QString unit = QString::fromStdString(readout.unit);
          QString value_there = quantity_text(figure->value, unit, studio.look.locale(), readout.fraction);
          if (figure->to)
            value_there = QCoreApplication::translate("lucid", "%1 to %2")
                              .arg(value_there,
                                   quantity_text(*figure->to, unit, studio.look.locale(), readout.fraction));
          published << QCoreApplication::translate("lucid", "%1 (%2)", "a published figure and its source")
                           .arg(value_there, say(figure->source));
        }
        page += QStringLiteral("<tr><td>%1</td><th>%2</th><td>%3</td></tr>\n")
                    .arg(escaped(say(readout.label)), escaped(value),
                         escaped(published.join(QStringLiteral("; "))));
      }
      page += QStringLiteral("</table>\n");
    }
    page += QStringLiteral("</html>\n");
    save_file((folder + QStringLiteral("/index.html")).toStdString(), page.toStdString());
  } catch (const Refusal& refusal) {
    return failed(refusal.what());
  }
  return 0;
}

}  // namespace lucid
