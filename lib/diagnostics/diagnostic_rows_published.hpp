// Rows of the catalogue for N: files that the NHS and others have published.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array published_rows{
    CodeRow{Code::unknown_published_file, "PCN-N801", Severity::error,
            "A file is of no kind that can be imported",
            "A file is known by the columns of its heading, whatever its name. Give it as it was "
            "published; `docs/import.md` lists the kinds with their columns.",
            "practice,patients\nA81001,4029",
            "PUBLICATION,EXTRACT_DATE,TYPE,...,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS"},
    CodeRow{Code::workbook_given, "PCN-N802", Severity::error,
            "A workbook is given in place of CSV",
            "Only CSV is read. Open the workbook and save the sheet as CSV UTF-8, each sheet as a "
            "file of its own.",
            "pcnload import ePCN.xlsx", "pcnload import PCNDetails.csv partners.csv"},
    CodeRow{Code::bad_published_value, "PCN-N803", Severity::error,
            "A cell of a published file cannot be read",
            "A sum without it would be wrong, and nothing would show it. Download the file again; "
            "a spreadsheet that it was opened in may have changed it.",
            "GP_PRAC_PAT_LIST,2026-07-01,GP,A81001,...,ALL,ALL,4029 or so",
            "GP_PRAC_PAT_LIST,2026-07-01,GP,A81001,...,ALL,ALL,4029"},
    CodeRow{Code::published_twice, "PCN-N804", Severity::error,
            "A published file has the same thing twice",
            "Patients, posts or beds would count twice. Keep one of the rows: often two releases "
            "were put into one file.",
            "A81001,DEM,27.0,TOTAL,3904\nA81001,DEM,28.0,TOTAL,3950", "A81001,DEM,28.0,TOTAL,3950"},
    CodeRow{Code::release_given_twice, "PCN-N805", Severity::error,
            "Two files are of one kind and of one release",
            "Of several releases the newest counts, but of these nobody knows which is meant. Give "
            "one of them.",
            "pcnload import map-2026-07.csv map-2026-07-copy.csv",
            "pcnload import map-2026-07.csv"},
    CodeRow{Code::no_networks, "PCN-N806", Severity::error, "No file says which networks there are",
            "Practices have to be put into networks. Give the mapping that is published with the "
            "registrations, or another file that names networks.",
            "pcnload import gp-reg-pat-prac-all.csv",
            "pcnload import gp-reg-pat-prac-all.csv gp-reg-pat-prac-map.csv"},
    CodeRow{Code::no_patients, "PCN-N807", Severity::warning, "No file counts registered patients",
            "The contracts' work grows with them, and most of what is missing is estimated from "
            "them: the profiles cannot be run as they are. Give a file of registrations too.",
            "pcnload import gp-reg-pat-prac-map.csv",
            "pcnload import gp-reg-pat-prac-map.csv gp-reg-pat-prac-quin-age.csv"},
    CodeRow{Code::older_release, "PCN-N808", Severity::warning,
            "A file is not used, because a newer release of it is given",
            "One release counts, the newest. Leave the older one out.",
            "pcnload import workforce-2020-12.csv workforce-2026-06.csv map-2026-07.csv",
            "pcnload import workforce-2026-06.csv map-2026-07.csv"},
    CodeRow{Code::file_without_partner, "PCN-N809", Severity::warning,
            "A file is not used, because another one is missing",
            "By itself it has no place in a network: a care directory needs what aligns homes to "
            "networks, files of practices need a mapping. Give the other file too.",
            "pcnload import gp-reg-pat-prac-quin-age.csv PREVALENCE_2425.csv",
            "pcnload import gp-reg-pat-prac-quin-age.csv gp-reg-pat-prac-map.csv "
            "PREVALENCE_2425.csv"},
};

}  // namespace pcnload::diagnostics
