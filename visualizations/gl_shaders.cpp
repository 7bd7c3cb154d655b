// GLSL 3.30 core, without extensions. Distances and light are those of geometry.cpp and raster.cpp.
#include "visualizations/gl_shaders.hpp"

#include <string>

#include "visualizations/scene_light.hpp"

namespace lucid {
namespace {

const char* const heading = "#version 330 core\n";

/// Device pixels from the window's top left to clip space; `near` (1 / depth) to depth.
const char* const placing = R"(
uniform vec2 window;        // device pixels
uniform vec2 corner;        // the panel's top left, device pixels
uniform float nearest;      // 1 / least depth
vec4 placed(vec3 at) {
  vec2 clip = (at.xy + corner) / window * 2.0 - 1.0;
  return vec4(clip.x, -clip.y, 1.0 - 2.0 * clamp(at.z / nearest, 0.0, 1.0), 1.0);
}
)";

const char* const pieces_vertex = R"(
layout(location = 0) in vec3 at;
layout(location = 1) in vec4 first;
layout(location = 2) in vec4 second;
layout(location = 3) in vec4 colour;
layout(location = 4) in vec4 rim;
layout(location = 5) in float kind;
out vec4 a;
out vec4 b;
out vec4 ink;
flat out vec4 outline;
flat out int sort;
void main() {
  gl_Position = placed(at);
  a = first;
  b = second;
  ink = colour;
  outline = rim;
  sort = int(kind + 0.5);
}
)";

const char* const pieces_fragment = R"(
in vec4 a;
in vec4 b;
in vec4 ink;
flat in vec4 outline;
flat in int sort;
out vec4 pixel;

float segment(vec2 p, vec2 from, vec2 to) {
  vec2 way = to - from;
  vec2 gap = p - from;
  float size = dot(way, way);
  float along = size > 0.0 ? clamp(dot(gap, way) / size, 0.0, 1.0) : 0.0;
  return length(gap - way * along);
}

float side(vec2 p, vec2 from, vec2 to) {
  vec2 way = to - from;
  return ((p.x - from.x) * way.y - (p.y - from.y) * way.x) / length(way);
}

float box(vec2 p, vec2 half_size, float round) {
  vec2 d = abs(p) - half_size + round;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - round;
}

float three(vec2 p, vec2 u, vec2 v, vec2 w) {
  float outside = min(segment(p, u, v), min(segment(p, v, w), segment(p, w, u)));
  float inside = max(side(p, u, v), max(side(p, v, w), side(p, w, u)));
  return inside < 0.0 ? -outside : outside;
}

float mark(int shape, vec2 p, vec2 size, float round) {
  float w = size.x / 2.0;
  float h = size.y / 2.0;
#ifdef ROUND
  if (shape == 0) return length(p) - w;
  if (shape == 1) return box(p, 0.886 * vec2(w, h), 0.0);
  return box(p, vec2(w, h), min(round, min(w, h)));
#else
  if (shape == 3) {
    vec2 q = abs(p);
    float distance = segment(q, vec2(1.2 * w, 0.0), vec2(0.0, 1.2 * h));
    return q.x / (1.2 * w) + q.y / (1.2 * h) < 1.0 ? -distance : distance;
  }
  if (shape == 2 || shape == 4) {
    vec2 q = shape == 2 ? p : vec2(p.x, -p.y);
    return three(q, vec2(0.0, -1.2 * h), vec2(1.15 * w, 0.8 * h), vec2(-1.15 * w, 0.8 * h));
  }
  if (shape == 6) {
    return min(segment(p, vec2(-w, 0.0), vec2(w, 0.0)), segment(p, vec2(0.0, -h), vec2(0.0, h))) - 0.2 * w;
  }
  if (shape == 5) {
    vec2 u = 0.8 * vec2(w, h);
    return min(segment(p, -u, u), segment(p, vec2(-u.x, u.y), vec2(u.x, -u.y))) - 0.2 * w;
  }
  if (shape == 7) {
    vec2 knee = vec2(-0.25 * w, 0.7 * h);
    return min(segment(p, vec2(-0.9 * w, 0.1 * h), knee), segment(p, knee, vec2(0.9 * w, -0.6 * h))) - 0.2 * w;
  }
  if (shape == 8) {
    const float sector = 1.2566370614;
    float angle = atan(p.x, -p.y);
    float folded = abs(angle - sector * round_to(angle / sector));
    vec2 q = length(p) * vec2(cos(folded), sin(folded));
    float radius = 1.15 * w;
    vec2 tip = vec2(radius, 0.0);
    vec2 notch = 0.42 * radius * vec2(cos(sector / 2.0), sin(sector / 2.0));
    float distance = segment(q, tip, notch);
    return side(q, tip, notch) < 0.0 ? -distance : distance;
  }
  float head = min(size.y, size.x);
  float shaft = segment(p, vec2(0.0), vec2(max(size.x - head, 0.0), 0.0)) - 0.16 * size.y;
  return min(shaft, three(p, vec2(size.x, 0.0), vec2(size.x - head, size.y / 2.0), vec2(size.x - head, -size.y / 2.0)));
#endif
}

vec3 shaded(vec3 base, float size, float lamp, float half_way) {
  float square = size * size;
  float rim = 1.0 - WIRE_RIM * square * square * square;
  float bright = (WIRE_DIM + WIRE_LIT * max(lamp, 0.0)) * rim;
  float second = max(half_way, 0.0);
  second *= second;
  float eighth = second * second * second * second;
  float gloss = WIRE_GLOSS * eighth * eighth * eighth;
  return clamp(base * bright + gloss * (1.0 - base * 0.5), 0.0, 1.0);
}

#ifdef FACES
void main() { pixel = ink; }
#endif
#ifdef LINES
void main() {
  vec4 c = ink;
  float cover = clamp(a.z + 0.5 - abs(a.x), 0.0, 1.0);
  if (b.x > 0.0) {
    float period = b.x + b.y;
    float place = mod(a.y - b.z, period);
    float inside = min(place, b.x - place);
    float outside = place > b.x ? min(place - b.x, period - place) : 0.0;
    cover *= clamp((inside > 0.0 ? inside : -outside) * a.w + 0.5, 0.0, 1.0);
  }
  c.a *= cover;
  if (c.a < 0.004) discard;
  pixel = c;
}
#endif
#ifdef WIRES
uniform float nearest;
void main() {
  vec4 c = ink;
  float size = abs(a.x);
  float bulge = sqrt(max(0.0, 1.0 - a.x * a.x));
  c.a *= clamp((1.0 - size) * a.y + 0.5, 0.0, 1.0);
  if (c.a < 0.004) discard;
  gl_FragDepth = 1.0 - clamp(a.w * (1.0 + a.z * a.w * bulge) / nearest, 0.0, 1.0);
  c.rgb = shaded(c.rgb, min(size, 1.0), a.x * b.x + bulge * b.y, a.x * b.z + bulge * b.w);
  pixel = c;
}
#endif
#ifdef MARKS
void main() {
  vec4 c = ink;
  float distance = mark(int(b.w + 0.5), a.xy, b.xy, b.z);
  if (sort != 4 && a.z > 0.0) {
    // The rim has its own opacity: a ring may have nothing inside.
    float rim = clamp(distance + a.z + 0.5, 0.0, 1.0);
    float opacity = mix(c.a, outline.a, rim);
    c = vec4(mix(c.rgb * c.a, outline.rgb * outline.a, rim) / max(opacity, 0.004), opacity);
  }
  c.a *= clamp(0.5 - distance, 0.0, 1.0);
  if (c.a < 0.004) discard;
  if (sort == 4) {  // ball
    vec2 n = clamp(vec2(a.x, -a.y) / (b.x / 2.0), -1.0, 1.0);
    float size = min(length(n), 1.0);
    vec3 normal = vec3(n, sqrt(1.0 - size * size));
    c.rgb = shaded(c.rgb, size, dot(normal, LAMP), dot(normal, HALF));
  }
  pixel = c;
}
#endif
)";

const char* const fields_vertex = R"(
layout(location = 0) in vec3 at;
layout(location = 1) in vec4 first;
out vec3 place;
void main() {
  gl_Position = placed(at);
  place = first.xyz;
}
)";

const char* const fields_fragment = R"(
in vec3 place;
uniform sampler2D values;
uniform sampler2D palette;
uniform ivec2 cells;
uniform vec2 range;
uniform int logarithmic;
uniform int smoothly;
uniform float alpha;
out vec4 pixel;
float cell(ivec2 at) { return texelFetch(values, clamp(at, ivec2(0), cells - 1), 0).r; }
void main() {
  vec2 uv = place.xy / place.z;
  float value;
  if (smoothly == 1) {
    vec2 spot = clamp(uv * vec2(cells) - 0.5, vec2(0.0), vec2(cells - 1));
    ivec2 low = ivec2(spot);
    vec2 part = spot - vec2(low);
    value = mix(mix(cell(low), cell(low + ivec2(1, 0)), part.x), mix(cell(low + ivec2(0, 1)), cell(low + ivec2(1, 1)), part.x), part.y);
  } else {
    value = cell(ivec2(floor(uv * vec2(cells))));
  }
  float share = logarithmic == 1 ? log(max(value, 1e-30) / range.x) / log(range.y / range.x)
                                 : (value - range.x) / (range.y - range.x);
  vec3 ink = isnan(value) ? texelFetch(palette, ivec2(512, 0), 0).rgb
                          : texelFetch(palette, ivec2(int(clamp(share, 0.0, 1.0) * 511.0 + 0.5), 0), 0).rgb;
  pixel = vec4(ink, alpha);
}
)";

const char* const words_vertex = R"(
layout(location = 0) in vec3 at;
layout(location = 1) in vec4 first;
out vec2 spot;
void main() {
  gl_Position = placed(vec3(at.xy, nearest));
  spot = first.xy;
}
)";

const char* const words_fragment = R"(
in vec2 spot;
uniform sampler2D atlas;
out vec4 pixel;
void main() { pixel = texelFetch(atlas, ivec2(spot), 0); }
)";

std::string number(double value) { return std::to_string(value); }

void replace(std::string& text, const std::string& name, const std::string& with) {
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + with.size())) {
    text.replace(at, name.size(), with);
  }
}

}  // namespace

std::string piece_vertex_shader() { return std::string(heading) + placing + pieces_vertex; }

std::string piece_fragment_shader(const std::string& kind, bool round) {
  std::string text = std::string(heading) + "#define " + kind + (round ? "\n#define ROUND" : "") +
                     "\nfloat round_to(float v) { return floor(v + 0.5); }\n" + pieces_fragment;
  replace(text, "WIRE_RIM", number(wire_rim));
  replace(text, "WIRE_DIM", number(wire_dim));
  replace(text, "WIRE_LIT", number(wire_lit));
  replace(text, "WIRE_GLOSS", number(wire_gloss));
  const auto vector = [](double x, double y, double z) {
    return "vec3(" + number(x) + ", " + number(y) + ", " + number(z) + ")";
  };
  replace(text, "LAMP", vector(lamp_right, lamp_up, lamp_near));
  replace(text, "HALF", vector(half_right, half_up, half_near));
  return text;
}

std::string field_vertex_shader() { return std::string(heading) + placing + fields_vertex; }
std::string field_fragment_shader() { return std::string(heading) + fields_fragment; }
std::string text_vertex_shader() { return std::string(heading) + placing + words_vertex; }
std::string text_fragment_shader() { return std::string(heading) + words_fragment; }

}  // namespace lucid
