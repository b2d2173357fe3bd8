#include "analysis/coefficients.hpp"
