// One connection of the playground's net: its name, its weight, and the loss that stands over it.
#pragma once

#include <optional>

#include "visualizations/backpropagation/playground_parts.hpp"

namespace lucid::backpropagation {

/// The connection behind a hit on "weight:L", or none.
std::optional<Connection> connection_of(const QString& pick, int index, const NetPart& net);
/// Its place among the weights of its layer; −1 for a bias.
int weight_index(const Connection& which, const NetPart& net);
/// The weight that it has; NaN if the net has no such connection.
double weight_of(const Connection& which, const NetPart& net);
/// The next one (way 1) or the one before (−1), round and round; a bias comes before its weights.
Connection neighbour(Connection which, int way, const NetPart& net);

/// "from neuron 2 of layer 1 to neuron 3 of layer 2".
QString connection_name(const Connection& which, const PlaygroundScene& playground);

/// The box under the net while a connection is looked at: its weight, its slope, and the loss over the
/// weight with a dot that can be taken. `typed`: figures that the keys have typed so far.
void draw_probe(Pen& pen, const PlaygroundScene& playground, const QRectF& box, const QString& typed,
                DrawList& list, const Room& room);

}  // namespace lucid::backpropagation
