# Hot kernels: compiled once per instruction set, with Eigen's namespace renamed per object. See kernels/README.md.
