# Hot kernels: isa/kernels.cpp is compiled once per instruction set, with Eigen's namespace renamed per object.
# See kernels/README.md.
function(lucid_add_kernels set)
  add_library(lucid_kernels_${set} OBJECT ${CMAKE_CURRENT_SOURCE_DIR}/kernels/isa/kernels.cpp)
  target_link_libraries(lucid_kernels_${set} PRIVATE lucid_flags Eigen3::Eigen)
  target_include_directories(lucid_kernels_${set} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_definitions(lucid_kernels_${set} PRIVATE LUCID_ISA=${set} Eigen=Eigen_${set} EIGEN_DONT_PARALLELIZE)
  target_compile_options(lucid_kernels_${set} PRIVATE ${ARGN})
  if(NOT MSVC)
    # Fast in every build type, and everything inlined: an inline function of the standard library compiled for
    # a newer processor must not become the copy that the whole program uses.
    target_compile_options(lucid_kernels_${set} PRIVATE -O3 -fno-math-errno -fno-trapping-math)
  endif()
  target_sources(lucid_core PRIVATE $<TARGET_OBJECTS:lucid_kernels_${set}>)
endfunction()

lucid_add_kernels(baseline)
set(lucid_kernels_baseline_name ${CMAKE_SYSTEM_PROCESSOR})
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
  set(lucid_kernels_baseline_name x86-64)
  if(MSVC)
    lucid_add_kernels(v3 /arch:AVX2)
  else()
    lucid_add_kernels(v3 -march=x86-64-v3)
  endif()
  target_compile_definitions(lucid_core PRIVATE LUCID_KERNELS_V3)
  if(NOT MSVC)
    # GCC 12 warns of its own AVX-512 header.
    lucid_add_kernels(v4 -march=x86-64-v4 -mprefer-vector-width=512 -Wno-uninitialized -Wno-maybe-uninitialized)
    set_property(SOURCE ${CMAKE_CURRENT_SOURCE_DIR}/kernels/kernels.cpp APPEND PROPERTY COMPILE_DEFINITIONS LUCID_KERNELS_V4)
  endif()
endif()
target_compile_definitions(lucid_core PRIVATE LUCID_KERNELS_BASELINE="${lucid_kernels_baseline_name}")
