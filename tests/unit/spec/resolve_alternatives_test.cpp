#include "support/small_contract.hpp"

#include <doctest/doctest.h>

using namespace pcnload;

namespace {

test::Lines mistakes(const std::string& alternatives) {
    return test::mistakes_with(
        "        staff: {gp: 1, nurse: 50%}\n",
        "        staff: {gp: 1, nurse: 50%}\n        alternatives: " + alternatives + "\n");
}

}  // namespace

TEST_CASE("what an alternative takes over is no more than the whole, and takes time") {
    CHECK(mistakes("{pharmacist: {instead_of: gp}}").empty());
    CHECK(mistakes("{pharmacist: {instead_of: gp, up_to: 150%}}").size() == 1);
    CHECK(mistakes("{pharmacist: {instead_of: gp, pace: 0%}}").size() == 1);
}

TEST_CASE("whose work it is has to be said where several take part") {
    CHECK(mistakes("{pharmacist: 50%}").size() == 1);
    CHECK(mistakes("{pharmacist: {instead_of: matron}}").size() == 1);
    CHECK(mistakes("{gp: {instead_of: gp}}").size() == 1);
    CHECK(mistakes("{dentist: {instead_of: gp}}").size() == 1);
}
