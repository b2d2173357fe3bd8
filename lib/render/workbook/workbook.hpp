// A network under scenarios as a workbook whose cells are live formulae.
//
//     Read me      what it says and how it is used
//     Inputs       the network's counts and staff
//     Assumptions  every number the contract leaves open
//     Rates        working time, costs, what is paid
//     1 NAME ...   the activities of each scenario
//     Results      hours, WTE and money
//     Check        the formulae beside the figures of the program
#pragma once

#include "render/workbook/book.hpp"
#include "render/workbook/read_me_sheet.hpp"
#include "render/workbook/sheet.hpp"

namespace pcnload::render::workbook {

Workbook make_workbook(const Book& book, const Origins& origins);

}  // namespace pcnload::render::workbook
