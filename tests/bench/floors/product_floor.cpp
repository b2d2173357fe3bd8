// product_floor NETWORKS DRIVERS OUTPUTS: one matrix product of the size of the job, in doubles,
// with the result kept in memory: what the arithmetic alone takes, with nothing read, formatted or
// written.
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int count, char** words) {
    if (count < 4) {
        std::fputs("usage: product_floor NETWORKS DRIVERS OUTPUTS\n", stderr);
        return 2;
    }
    const std::size_t networks = std::atol(words[1]);
    const std::size_t drivers = std::atol(words[2]);
    const std::size_t outputs = std::atol(words[3]);
    std::vector<double> counts(networks * drivers, 1.25);
    std::vector<double> weights(drivers * outputs, 0.75);
    std::vector<double> hours(networks * outputs);
    for (std::size_t network = 0; network < networks; ++network) {
        double* row = hours.data() + network * outputs;
        for (std::size_t driver = 0; driver < drivers; ++driver) {
            const double number = counts[network * drivers + driver];
            const double* weight = weights.data() + driver * outputs;
            for (std::size_t output = 0; output < outputs; ++output)
                row[output] += number * weight[output];
        }
    }
    std::printf("%.1f\n", hours[networks * outputs / 2]);
    return 0;
}
