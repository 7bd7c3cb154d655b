// The shaders of the OpenGL renderer.
#pragma once

#include <string>

namespace lucid {

/// Marks, lines, wires and faces. One fragment shader per `kind` ("FACES", "LINES", "WIRES", "MARKS"; "MARKS"
/// and `round`: discs and boxes): software OpenGL runs both sides of every branch.
std::string piece_vertex_shader();
std::string piece_fragment_shader(const std::string& kind, bool round = false);
/// Fields through a colour map.
std::string field_vertex_shader();
std::string field_fragment_shader();
/// Words from the atlas.
std::string text_vertex_shader();
std::string text_fragment_shader();

}  // namespace lucid
