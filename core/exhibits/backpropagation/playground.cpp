// The playground's net on the dense tape, and the loop over minibatches.
#include "core/exhibits/backpropagation/playground.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/tensor/operations.hpp"
#include "core/tensor/optimisers.hpp"

namespace lucid::backpropagation {

/// What does not depend on the kind of number.
class Playground::Net {
 public:
  virtual ~Net() = default;
  virtual std::unique_ptr<Net> clone() const = 0;

  /// Mean loss of the batch; gradients stay with the parameters.
  virtual double sweep(std::span<const LabelledPoint> batch) = 0;
  virtual void descend(const LearningRule& rule) = 0;
  virtual void forget_gradients() = 0;
  /// `from` −1 is the bias; nothing is checked.
  virtual void put(int layer, int from, int to, double value) = 0;
  virtual double get(int layer, int from, int to) const = 0;
  virtual double tape_bytes() const = 0;
  /// Norm of weights' and biases' gradients together, per layer, after sweep().
  virtual std::vector<double> norms() const = 0;

  /// Logits of points (rows × classes), and what every hidden unit answered if `hidden` is given (rows ×
  /// units).
  virtual std::vector<double> answers(std::span<const double> xy,
                                      std::vector<std::vector<double>>* hidden) = 0;
  virtual std::vector<LayerNumbers> layers() = 0;
};

namespace {

/// Mean cross-entropy of logits (points × classes), nats.
double mean_loss(const std::vector<double>& logits, const PointList& points, int classes) {
  double loss = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto width = static_cast<std::size_t>(classes);
    const std::span<const double> row(logits.data() + i * width, width);
    loss += log_sum_exp(row) - row[static_cast<std::size_t>(points[i].label)];
  }
  return loss / static_cast<double>(points.size());
}

template <class T>
class TapeNet final : public Playground::Net {
 public:
  TapeNet(const std::vector<int>& dims, const NetDesign& design, Random& random)
      : activation_(design.activation) {
    for (std::size_t l = 0; l + 1 < dims.size(); ++l) {
      // On the tape W is [from, to], so that points are rows.
      weights_.emplace_back(Shape{dims[l], dims[l + 1]});
      biases_.emplace_back(Shape{dims[l + 1]});
      for (T& w : weights_.back().value()) {
        w = static_cast<T>(initial_weight(design.initialisation, dims[l], dims[l + 1], random));
      }
    }
  }

  std::unique_ptr<Playground::Net> clone() const override { return std::make_unique<TapeNet>(*this); }
  TapeNet(const TapeNet& other)
      : activation_(other.activation_),
        weights_(other.weights_),
        biases_(other.biases_),
        optimiser_(other.optimiser_),
        shown_(other.shown_),
        shown_biases_(other.shown_biases_),
        bytes_(other.bytes_) {}

  double sweep(std::span<const LabelledPoint> batch) override {
    std::vector<T> xy;
    std::vector<int> labels;
    for (const LabelledPoint& point : batch) {
      xy.push_back(static_cast<T>(point.x));
      xy.push_back(static_cast<T>(point.y));
      labels.push_back(point.label);
    }
    forget_gradients();
    tape_.reset();
    Var<T> signal = tape_.constant({static_cast<Size>(batch.size()), 2}, xy);
    for (std::size_t l = 0; l < weights_.size(); ++l) {
      signal = linear(signal, tape_.weights(weights_[l]), tape_.weights(biases_[l]));
      if (l + 1 < weights_.size()) signal = activated(signal);
    }
    const Var<T> loss = cross_entropy(signal, std::span<const int>(labels));
    tape_.backward(loss);
    bytes_ = static_cast<double>(tape_.peak_bytes());
    shown_.resize(weights_.size());
    shown_biases_.resize(weights_.size());
    for (std::size_t l = 0; l < weights_.size(); ++l) {
      const auto by_weights = weights_[l].gradient();
      const auto by_biases = biases_[l].gradient();
      shown_[l].assign(by_weights.begin(), by_weights.end());
      shown_biases_[l].assign(by_biases.begin(), by_biases.end());
    }
    return static_cast<double>(loss.item());
  }

  void descend(const LearningRule& rule) override {
    OptimiserSettings& settings = optimiser_.settings();
    settings.kind = rule.descent == Descent::sgd        ? OptimiserKind::sgd
                    : rule.descent == Descent::momentum ? OptimiserKind::momentum
                                                        : OptimiserKind::adam;
    settings.rate = rule.rate;
    settings.decay = rule.l2;
    std::vector<Weights<T>*> all;
    for (auto& w : weights_) all.push_back(&w);
    for (auto& b : biases_) all.push_back(&b);
    optimiser_.step(std::span<Weights<T>* const>(all));
  }

  void forget_gradients() override {
    for (auto& w : weights_) w.zero_gradient();
    for (auto& b : biases_) b.zero_gradient();
  }

  void put(int layer, int from, int to, double value) override {
    const auto l = static_cast<std::size_t>(layer), t = static_cast<std::size_t>(to);
    if (from < 0)
      biases_[l].value()[t] = static_cast<T>(value);
    else
      weights_[l].value()[place(l, from, t)] = static_cast<T>(value);
  }

  double get(int layer, int from, int to) const override {
    const auto l = static_cast<std::size_t>(layer), t = static_cast<std::size_t>(to);
    return static_cast<double>(from < 0 ? biases_[l].value()[t] : weights_[l].value()[place(l, from, t)]);
  }

  double tape_bytes() const override { return bytes_; }

  std::vector<double> answers(std::span<const double> xy, std::vector<std::vector<double>>* hidden) override {
    constexpr std::size_t rows_at_once = 1024;
    const std::size_t rows = xy.size() / 2;
    if (hidden) hidden->assign(weights_.size() - 1, {});
    std::vector<double> logits;
    for (std::size_t start = 0; start < rows; start += rows_at_once) {
      const std::size_t count = std::min(rows_at_once, rows - start);
      const std::vector<T> part(xy.begin() + static_cast<std::ptrdiff_t>(2 * start),
                                xy.begin() + static_cast<std::ptrdiff_t>(2 * (start + count)));
      tape_.reset();
      const NoRecording<T> inference(tape_);
      Var<T> signal = tape_.constant({static_cast<Size>(count), 2}, part);
      for (std::size_t l = 0; l < weights_.size(); ++l) {
        signal = linear(signal, tape_.weights(weights_[l]), tape_.weights(biases_[l]));
        if (l + 1 == weights_.size()) break;
        signal = activated(signal);
        if (hidden) (*hidden)[l].insert((*hidden)[l].end(), signal.values().begin(), signal.values().end());
      }
      logits.insert(logits.end(), signal.values().begin(), signal.values().end());
    }
    return logits;
  }

  std::vector<LayerNumbers> layers() override {
    std::vector<LayerNumbers> result;
    for (std::size_t l = 0; l < weights_.size(); ++l) {
      const auto in = static_cast<std::size_t>(weights_[l].shape()[0]);
      const auto out = static_cast<std::size_t>(weights_[l].shape()[1]);
      LayerNumbers numbers;
      const auto values = std::as_const(weights_[l]).value();
      const bool swept = l < shown_.size();
      for (std::size_t to = 0; to < out; ++to) {
        for (std::size_t from = 0; from < in; ++from) {
          numbers.weights.push_back(static_cast<double>(values[from * out + to]));
          if (swept) numbers.gradient.push_back(static_cast<double>(shown_[l][from * out + to]));
        }
      }
      const auto biases = std::as_const(biases_[l]).value();
      numbers.biases.assign(biases.begin(), biases.end());
      if (swept) numbers.bias_gradient.assign(shown_biases_[l].begin(), shown_biases_[l].end());
      result.push_back(std::move(numbers));
    }
    return result;
  }

  std::vector<double> norms() const override {
    std::vector<double> result;
    for (std::size_t l = 0; l < shown_.size(); ++l) {
      double sum = 0;
      for (const T g : shown_[l]) sum += static_cast<double>(g) * static_cast<double>(g);
      for (const T g : shown_biases_[l]) sum += static_cast<double>(g) * static_cast<double>(g);
      result.push_back(std::sqrt(sum));
    }
    return result;
  }

 private:
  std::size_t place(std::size_t layer, int from, std::size_t to) const {
    return static_cast<std::size_t>(from) * static_cast<std::size_t>(weights_[layer].shape()[1]) + to;
  }

  Var<T> activated(Var<T> x) const {
    switch (activation_) {
      case Activation::tanh: return tanh(x);
      case Activation::relu: return relu(x);
      case Activation::sigmoid: return sigmoid(x);
      case Activation::gelu: return gelu(x);
      case Activation::linear: return x;
    }
    return x;
  }

  Activation activation_;
  std::vector<Weights<T>> weights_, biases_;
  Optimiser<T> optimiser_;
  std::vector<std::vector<T>> shown_,
      shown_biases_;  // gradients of the last sweep, which the optimiser clears
  Tape<T> tape_;
  double bytes_ = 0;
};

std::unique_ptr<Playground::Net> make_net(const std::vector<int>& dims, const NetDesign& design,
                                          Random& random) {
  if (design.precision == Precision::f32) return std::make_unique<TapeNet<float>>(dims, design, random);
  return std::make_unique<TapeNet<double>>(dims, design, random);
}

}  // namespace

Playground::Playground(Dataset data, const NetDesign& design, Random random)
    : data_(std::move(data)), design_(design), random_(random) {
  net_ = make_net(dims(), design, random_);
}

Playground::Playground(const Playground& other)
    : data_(other.data_),
      own_(other.own_),
      design_(other.design_),
      random_(other.random_),
      net_(other.net_->clone()),
      order_(other.order_),
      next_(other.next_),
      steps_(other.steps_),
      batch_loss_(other.batch_loss_),
      tape_bytes_(other.tape_bytes_),
      gradient_norms_(other.gradient_norms_) {}

Playground::~Playground() = default;

std::vector<int> Playground::dims() const {
  std::vector<int> result{2};
  result.insert(result.end(), design_.hidden.begin(), design_.hidden.end());
  result.push_back(data_.classes);
  return result;
}

void Playground::set_own_points(const PointList& points) {
  const std::size_t before = data_.learn.size();
  data_.learn.resize(before - own_);
  for (const LabelledPoint& point : points) {
    if (point.label >= 0 && point.label < data_.classes) data_.learn.push_back(point);
  }
  own_ = data_.learn.size() - (before - own_);
  // A point that is only moved keeps its turn.
  if (data_.learn.size() != before) order_.clear();
}

void Playground::step(const LearningRule& rule) {
  const std::size_t count = data_.learn.size();
  if (count == 0) return;
  ++steps_;
  PointList batch;
  const std::size_t size = std::min(count, static_cast<std::size_t>(std::max(1, rule.batch_size)));
  for (std::size_t i = 0; i < size; ++i) {
    if (next_ >= order_.size()) {
      order_.resize(count);
      for (std::size_t k = 0; k < count; ++k) order_[k] = static_cast<int>(k);
      random_.shuffle(order_);
      next_ = 0;
    }
    batch.push_back(data_.learn[static_cast<std::size_t>(order_[next_++])]);
  }
  batch_loss_ = net_->sweep(batch);
  gradient_norms_ = net_->norms();
  tape_bytes_ = net_->tape_bytes();
  net_->descend(rule);
}

double Playground::gradient_norm() const {
  double sum = 0;
  for (const double norm : gradient_norms_) sum += norm * norm;
  return std::sqrt(sum);
}

std::vector<LayerNumbers> Playground::layers() const { return net_->layers(); }

bool Playground::has(const Connection& c) const {
  const std::vector<int> sizes = dims();
  return c.layer >= 1 && c.layer < static_cast<int>(sizes.size()) && c.from >= 0 &&
         c.from <= sizes[static_cast<std::size_t>(c.layer - 1)] && c.to >= 1 &&
         c.to <= sizes[static_cast<std::size_t>(c.layer)];
}

bool Playground::set_weight(const Connection& which, double value) {
  if (!has(which)) return false;
  net_->put(which.layer - 1, which.from - 1, which.to - 1, value);
  return true;
}

double Playground::weight(const Connection& which) const {
  if (!has(which)) return std::numeric_limits<double>::quiet_NaN();
  return net_->get(which.layer - 1, which.from - 1, which.to - 1);
}

std::optional<WeightProbe> Playground::probe(const Connection& which) const {
  const std::vector<int> sizes = dims();
  if (!has(which) || data_.learn.empty()) return std::nullopt;
  constexpr int samples = 33;
  double parameters = 0;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l) parameters += (sizes[l] + 1.0) * sizes[l + 1];
  WeightProbe probe;
  probe.which = which;
  probe.weight = weight(which);
  // About as much work as a look at the net's pictures.
  probe.points = std::min(data_.learn.size(), static_cast<std::size_t>(std::max(32.0, 1e6 / parameters)));
  const PointList points(data_.learn.begin(),
                         data_.learn.begin() + static_cast<std::ptrdiff_t>(probe.points));
  const std::unique_ptr<Net> copy = net_->clone();
  probe.loss = copy->sweep(points);
  const LayerNumbers numbers = copy->layers()[static_cast<std::size_t>(which.layer - 1)];
  const int in = sizes[static_cast<std::size_t>(which.layer - 1)];
  probe.gradient = which.from == 0
                       ? numbers.bias_gradient[static_cast<std::size_t>(which.to - 1)]
                       : numbers.gradient[static_cast<std::size_t>((which.to - 1) * in + which.from - 1)];
  // A window that rests while the weight moves in it.
  double reach = 2;
  while (reach < 1.2 * std::abs(probe.weight) && reach < 1e9) reach *= 2;
  probe.low = -reach, probe.high = reach;
  std::vector<double> xy;
  for (const LabelledPoint& point : points) xy.insert(xy.end(), {point.x, point.y});
  for (int i = 0; i < samples; ++i) {
    copy->put(which.layer - 1, which.from - 1, which.to - 1, -reach + 2 * reach * i / (samples - 1));
    probe.losses.push_back(mean_loss(copy->answers(xy, nullptr), points, data_.classes));
  }
  return probe;
}

Playground::Score Playground::score(const PointList& points) const {
  Score score{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
  if (points.empty()) return score;
  std::vector<double> xy;
  for (const LabelledPoint& point : points) xy.insert(xy.end(), {point.x, point.y});
  const std::vector<double> logits = net_->answers(xy, nullptr);
  const auto classes = static_cast<std::size_t>(data_.classes);
  double right = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const std::span<const double> row(logits.data() + i * classes, classes);
    const auto label = static_cast<std::size_t>(points[i].label);
    right += static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin()) == label;
  }
  score.loss = mean_loss(logits, points, data_.classes);
  score.accuracy = std::isfinite(score.loss) ? right / static_cast<double>(points.size()) : score.loss;
  return score;
}

Pictures Playground::pictures(int cells, double extent) const {
  Pictures pictures;
  pictures.cells = cells;
  const auto at = [&](int i) { return -extent + 2 * extent * (i + 0.5) / cells; };
  std::vector<double> xy;
  for (int row = 0; row < cells; ++row) {
    for (int column = 0; column < cells; ++column) xy.insert(xy.end(), {at(column), at(row)});
  }
  std::vector<std::vector<double>> hidden;
  const std::vector<double> logits = net_->answers(xy, &hidden);
  const std::size_t points = xy.size() / 2;
  const auto classes = static_cast<std::size_t>(data_.classes);
  pictures.margins.resize(classes == 2 ? 1 : classes);
  for (std::size_t i = 0; i < points; ++i) {
    const std::span<const double> row(logits.data() + i * classes, classes);
    for (std::size_t m = 0; m < pictures.margins.size(); ++m) {
      const std::size_t c = classes == 2 ? 1 : m;
      double other = -std::numeric_limits<double>::infinity();
      for (std::size_t k = 0; k < classes; ++k)
        if (k != c) other = std::max(other, row[k]);
      const double margin = row[c] - other;
      pictures.margins[m].push_back(std::isfinite(margin) ? static_cast<float>(margin) : 0.0f);
    }
    const auto best = std::max_element(row.begin(), row.end());
    const double share =
        classes == 2 ? std::exp(row[1] - log_sum_exp(row)) : std::exp(*best - log_sum_exp(row));
    pictures.decision.push_back(std::isfinite(share) ? static_cast<float>(2 * share - 1) : 0.0f);
    if (classes > 2) pictures.winner.push_back(static_cast<float>(best - row.begin()));
  }
  for (std::size_t l = 0; l < hidden.size(); ++l) {
    const auto units = static_cast<std::size_t>(design_.hidden[l]);
    auto& layer = pictures.neurons.emplace_back();
    for (std::size_t unit = 0; unit < units; ++unit) {
      auto& picture = layer.emplace_back();
      double scale = 1;
      if (design_.activation != Activation::tanh && design_.activation != Activation::sigmoid) {
        for (std::size_t i = 0; i < points; ++i)
          scale = std::max(scale, std::abs(hidden[l][i * units + unit]));
      }
      const double shift = design_.activation == Activation::sigmoid ? -0.5 : 0;
      if (design_.activation == Activation::sigmoid) scale = 0.5;
      for (std::size_t i = 0; i < points; ++i) {
        const double value = (hidden[l][i * units + unit] + shift) / scale;
        picture.push_back(std::isfinite(value) ? static_cast<float>(value) : 0.0f);
      }
    }
  }
  return pictures;
}

double Playground::gradient_error() const {
  if (data_.learn.empty()) return std::numeric_limits<double>::quiet_NaN();
  const std::span<const LabelledPoint> points(data_.learn.data(),
                                              std::min<std::size_t>(32, data_.learn.size()));
  const std::unique_ptr<Net> copy = net_->clone();
  copy->sweep(points);
  const std::vector<LayerNumbers> numbers = copy->layers();
  std::vector<LayerNumbers> direction = numbers;
  Random random(static_cast<std::uint64_t>(steps_));
  double dot = 0, size_gradient = 0, size_direction = 0;
  const auto fill = [&](std::vector<double>& towards, const std::vector<double>& gradient) {
    for (std::size_t i = 0; i < towards.size(); ++i) {
      towards[i] = random.normal();
      dot += towards[i] * gradient[i];
      size_gradient += gradient[i] * gradient[i];
      size_direction += towards[i] * towards[i];
    }
  };
  for (std::size_t l = 0; l < numbers.size(); ++l) {
    fill(direction[l].weights, numbers[l].gradient);
    fill(direction[l].biases, numbers[l].bias_gradient);
  }
  const double size = std::sqrt(size_gradient * size_direction);
  const double error = std::abs(dot - loss_along(numbers, direction, design_.activation, points).derivative);
  return size > 0 ? error / size : error;
}

}  // namespace lucid::backpropagation
